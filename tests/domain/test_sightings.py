"""Only a record that holds every field that was sent, and that is younger than the first sending, is ours."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer, CustomerSummary, Sex, Status
from joptic_desktop.domain.overlay import new_customer
from joptic_desktop.domain.sightings import (
    Candidate,
    Seen,
    Sighting,
    is_all_there,
    is_candidate,
    judge,
    outweighs,
    resembles,
)
from tests.domain import values

STAMP = "2026-11-18T10:00:00.000Z"
SENT = 1000.0
creates = st.builds(CustomerChange, values.complete_personal, values.address_changes, values.eye_changes)


def made(change: CustomerChange) -> Customer:
    """Return the record that a service makes of a create."""
    return replace(new_customer(change, STAMP), id="c-1")


def row(record: Customer) -> CustomerSummary:
    assert record.personal is not None
    name, email = record.personal.name, record.personal.email
    return CustomerSummary(
        record.id, name, email, (), is_local=True, status=Status.ACTIVE, created_at="", updated_at=""
    )


@given(creates, st.floats(0, 1e6))
def test_what_a_create_made_is_ours(change: CustomerChange, later: float) -> None:
    sighting = judge(change, SENT, [Candidate(made(change), SENT + later)])
    assert (sighting.seen, sighting.record) == (Seen.OURS, made(change))
    assert is_candidate(row(made(change)), change)


@given(creates, st.none() | st.floats(0, SENT, exclude_max=True))
def test_the_same_made_before_is_held_by_somebody(change: CustomerChange, before: float | None) -> None:
    assert judge(change, SENT, [Candidate(made(change), before)]).seen is Seen.HELD


@given(creates, creates)
def test_the_same_email_with_anything_else_is_never_ours(change: CustomerChange, other: CustomerChange) -> None:
    theirs = made(replace(other, personal=replace(other.personal, email=change.personal.email)))
    assume(not is_all_there(change, theirs))
    expected = Seen.ALIKE if resembles(change, theirs) else Seen.HELD
    assert judge(change, SENT, [Candidate(theirs, SENT)]).seen is expected


@given(creates, creates)
def test_ours_changed_since_is_told_from_a_stranger_with_the_same_email(
    change: CustomerChange, other: CustomerChange
) -> None:
    theirs = made(replace(other, personal=replace(other.personal, email=change.personal.email)))
    assume(not resembles(change, theirs))
    change = replace(change, address=AddressChange(city="Rabat"))
    changed = made(replace(change, address=AddressChange(city="Fès")))
    for candidates in itertools.permutations([Candidate(theirs, SENT), Candidate(changed, SENT + 1)]):
        assert judge(change, SENT, candidates) == Sighting(Seen.ALIKE, changed)
    assert judge(change, SENT, [Candidate(changed, SENT - 1)]).seen is Seen.HELD


@given(creates, st.sampled_from(["first_name", "phone_number", "date_of_birth"]))
def test_one_corrected_field_leaves_a_customer_like_itself(change: CustomerChange, field: str) -> None:
    corrected: dict[str, Any] = {"first_name": "Corrected", "phone_number": "+1 555 4711", "date_of_birth": None}
    theirs = made(replace(change, personal=replace(change.personal, **{field: corrected[field]})))
    assert resembles(change, theirs)


def test_whoever_can_be_told_by_nothing_but_the_email_is_a_stranger() -> None:
    mine = CustomerChange(PersonalChange(first_name="Zineb", last_name="Hassan", email="z@example.com"))
    theirs = made(replace(mine, personal=replace(mine.personal, first_name="Nour", sex=Sex.FEMALE)))
    assert not resembles(mine, theirs)
    assert not resembles(mine, replace(theirs, personal=None))


@pytest.mark.parametrize(
    ("later", "earlier", "weighs_more"),
    [
        (Seen.OURS, Seen.ALIKE, True),
        (Seen.ALIKE, Seen.HELD, True),
        (Seen.ALIKE, Seen.ALIKE, False),
        (Seen.UNSURE, Seen.HELD, False),
        (Seen.NOTHING, Seen.ALIKE, False),
        (Seen.UNSURE, Seen.NOTHING, True),
    ],
)
def test_what_is_found_first_stands_unless_later_says_more(later: Seen, earlier: Seen, *, weighs_more: bool) -> None:
    assert outweighs(Sighting(later), Sighting(earlier)) is weighs_more


@given(creates, creates)
def test_ours_is_found_beside_somebody_with_the_same_email(change: CustomerChange, other: CustomerChange) -> None:
    theirs = made(replace(other, personal=replace(other.personal, email=change.personal.email)))
    assume(not is_all_there(change, theirs))
    both = [Candidate(theirs, SENT), Candidate(made(change), SENT + 1)]
    for candidates in (both, both[::-1]):
        assert judge(change, SENT, candidates).record == made(change)


@given(creates, values.customers)
def test_a_record_that_is_ours_has_every_field(change: CustomerChange, record: Customer) -> None:
    if is_all_there(change, record):
        assert record.personal is not None
        assert record.personal.date_of_birth == change.personal.date_of_birth
        assert record.personal.sex is change.personal.sex


@given(creates, creates)
def test_somebody_with_another_name_and_email_is_not_even_asked_for(
    change: CustomerChange, other: CustomerChange
) -> None:
    mine, theirs = row(made(change)), row(made(other))
    assume(mine.name.casefold().split() != theirs.name.casefold().split())
    assume(mine.user_name.casefold() != theirs.user_name.casefold())
    assert not is_candidate(theirs, change)


def test_nobody_is_nothing() -> None:
    assert judge(CustomerChange(), SENT, []).seen is Seen.NOTHING
