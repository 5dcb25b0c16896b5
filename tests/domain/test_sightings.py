"""Only a record that holds every field that was sent, and that is younger than the first sending, is ours."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer, CustomerSummary, Status
from joptic_desktop.domain.overlay import new_customer
from joptic_desktop.domain.sightings import Candidate, Seen, is_all_there, is_candidate, judge
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
    assert judge(change, SENT, [Candidate(theirs, SENT)]).seen is Seen.HELD


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
