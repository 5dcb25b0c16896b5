"""Joining writes that were never sent changes nothing that anybody could observe."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.coalescing import Absorb, Append, Vanish, coalesce, combined, settle_delete
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.writes import NewWrite, Place, Verb, Write, WriteState
from tests.domain import values

PLACE = Place("https://joptic.example", "store-1")
FILE = WriteFile("prescription", "blob", "a.pdf", "b.pdf", "application/pdf", 1, "00")
RENAMED = CustomerChange(PersonalChange(first_name="Layla"))
MOVED = CustomerChange(PersonalChange(phone_number="0612345678"))


def saved(seq: int, verb: Verb, change: CustomerChange | None = RENAMED, **other: object) -> Write:
    plain = Write(seq, "uid", verb, PLACE, "me", 1.0, WriteState.QUEUED, None if verb is Verb.DELETE else change)
    return replace(plain, **other)  # type: ignore[arg-type]  # tests name real fields


def new(verb: Verb, change: CustomerChange | None = MOVED, **other: object) -> NewWrite:
    plain = NewWrite("uid", verb, PLACE, "me", 2.0, None if verb is Verb.DELETE else change)
    return replace(plain, **other)  # type: ignore[arg-type]  # tests name real fields


def said(person: Customer) -> Customer:
    """The customer with nothing written where an empty text stands: a text that is absent says the same as ""."""
    written = person.prescription or Prescription()
    prescription = replace(written, distance=None, intermediate=None, near=None)
    for distance, side, eye in written.eyes():
        plain = Eye(eye.sphere or None, eye.cylinder or None, eye.axis or None)
        prescription = prescription.with_eye(distance, side, None if plain.is_empty else plain)
    return replace(person, prescription=prescription)


BOTH = CustomerChange(PersonalChange(first_name="Layla", phone_number="0612345678"))


@given(values.customers, values.changes, values.changes)
def test_a_combined_change_does_both_in_turn(person: Customer, first: CustomerChange, second: CustomerChange) -> None:
    once = apply_change(person, combined(first, second))
    assert said(once) == said(apply_change(apply_change(person, first), second))


@given(values.changes, values.changes, values.changes)
def test_combining_may_be_grouped_in_any_way(a: CustomerChange, b: CustomerChange, c: CustomerChange) -> None:
    assert combined(combined(a, b), c) == combined(a, combined(b, c))


def test_an_eye_stays_one_unit() -> None:
    first = CustomerChange(eyes=(EyeChange(Distance.NEAR, Side.LEFT, Eye("-1", "-0.5", "90")),))
    second = CustomerChange(eyes=(EyeChange(Distance.NEAR, Side.LEFT, Eye("-2", None, None)),))
    assert combined(first, second).eyes == second.eyes


@pytest.mark.parametrize("verb", [Verb.CREATE, Verb.UPDATE])
def test_an_unsent_write_absorbs_an_edit(verb: Verb) -> None:
    assert coalesce([saved(7, verb)], new(Verb.UPDATE)) == Absorb(7, BOTH)


@pytest.mark.parametrize(
    "last",
    [
        saved(7, Verb.UPDATE, attempts=1),
        saved(7, Verb.UPDATE, state=WriteState.IN_DOUBT, attempts=1),
        saved(7, Verb.UPDATE, state=WriteState.REFUSED),
        saved(7, Verb.UPDATE, account="somebody else"),
        saved(7, Verb.UPDATE, place=Place("https://joptic.example", "store-2")),
        saved(7, Verb.UPDATE, change=None, files=(FILE,)),
        saved(7, Verb.DELETE),
    ],
)
def test_an_edit_after_anything_else_is_a_row_of_its_own(last: Write) -> None:
    assert coalesce([last], new(Verb.UPDATE)) == Append()


def test_files_never_join_another_write() -> None:
    assert coalesce([saved(7, Verb.CREATE)], new(Verb.UPDATE, files=(FILE,))) == Append()


def test_an_edit_joins_the_last_row_only() -> None:
    rows = [saved(7, Verb.UPDATE), saved(8, Verb.UPDATE, attempts=1)]
    assert coalesce(rows, new(Verb.UPDATE)) == Append()


def test_a_customer_who_was_never_sent_vanishes() -> None:
    rows = [saved(7, Verb.CREATE), saved(8, Verb.UPDATE, files=(FILE,))]
    assert coalesce(rows, new(Verb.DELETE)) == Vanish((7, 8))


def test_a_delete_replaces_the_unsent_edits_before_it() -> None:
    rows = [saved(7, Verb.UPDATE), saved(8, Verb.UPDATE)]
    assert coalesce(rows, new(Verb.DELETE)) == Append((7, 8))


def test_a_delete_that_must_wait_replaces_nothing_yet() -> None:
    rows = [saved(6, Verb.UPDATE, attempts=1), saved(7, Verb.UPDATE), saved(8, Verb.UPDATE)]
    assert coalesce(rows, new(Verb.DELETE)) == Append()
    assert settle_delete(rows, saved(9, Verb.DELETE)) == Append()


@pytest.mark.parametrize("state", [WriteState.REFUSED, WriteState.NEEDS_DECISION])
def test_a_customer_whom_the_service_never_took_vanishes_with_a_delete(state: WriteState) -> None:
    create = replace(saved(1, Verb.CREATE), state=state, attempts=1)
    assert coalesce([create, saved(2, Verb.UPDATE)], new(Verb.DELETE)) == Vanish((1, 2))


def test_a_customer_who_arrived_is_deleted_on_the_service_and_what_was_refused_goes() -> None:
    create = replace(saved(1, Verb.CREATE), state=WriteState.REFUSED, attempts=1)
    assert coalesce([create], new(Verb.DELETE), arrived=True) == Append((1,))


def test_a_create_in_doubt_stays_before_a_delete() -> None:
    create = replace(saved(1, Verb.CREATE), state=WriteState.IN_DOUBT, attempts=1)
    assert coalesce([create], new(Verb.DELETE)) == Append()


def test_an_edit_with_files_is_sent_before_the_delete() -> None:
    rows = [saved(6, Verb.UPDATE), saved(7, Verb.UPDATE, files=(FILE,)), saved(8, Verb.UPDATE)]
    assert coalesce(rows, new(Verb.DELETE)) == Append()
    assert coalesce(rows[2:], new(Verb.DELETE)) == Append((8,))


def test_a_delete_that_can_be_undone_takes_nothing_away() -> None:
    assert coalesce([saved(7, Verb.CREATE)], new(Verb.DELETE, not_before=10.0)) == Append()


def test_a_delete_whose_time_has_come_does() -> None:
    assert settle_delete([saved(7, Verb.CREATE)], saved(8, Verb.DELETE, not_before=10.0)) == Vanish((7,))


@given(st.lists(st.sampled_from([Verb.CREATE, Verb.UPDATE, Verb.DELETE]), max_size=3), st.sampled_from(Verb))
def test_a_create_is_never_absorbed(verbs: list[Verb], verb: Verb) -> None:
    rows = [saved(seq, v) for seq, v in enumerate(verbs)]
    decision = coalesce(rows, new(verb))
    assert verb is not Verb.CREATE or decision == Append()
