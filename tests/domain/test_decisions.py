"""What can be decided of a write follows from why it stopped; while it goes by itself there is nothing to decide."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.decisions import Choice, choices
from joptic_desktop.domain.writes import TRANSITIONS, Cause, Place, Verb, Write, WriteState

PLACE = Place("https://service.example", "store")
writes = st.builds(
    Write,
    seq=st.just(1),
    uid=st.just("u"),
    verb=st.sampled_from(Verb),
    place=st.just(PLACE),
    account=st.just("me"),
    saved_at=st.just(0.0),
    state=st.sampled_from(WriteState),
    cause=st.sampled_from(Cause),
    holder=st.sampled_from(["", "c-1"]),
)


@given(writes)
def test_what_stopped_can_always_be_given_up_and_nothing_else_can_be_decided(write: Write) -> None:
    stopped = write.state in {WriteState.NEEDS_DECISION, WriteState.REFUSED}
    assert (Choice.DISCARD in choices(write)) is stopped
    assert bool(choices(write)) is stopped


@given(writes)
def test_every_choice_leads_where_a_write_may_go(write: Write) -> None:
    if Choice.DISCARD in choices(write):
        assert WriteState.DISCARDED in TRANSITIONS[write.state]
    if Choice.AGAIN in choices(write):
        assert {WriteState.QUEUED, WriteState.IN_DOUBT} <= TRANSITIONS[write.state]


@given(writes)
def test_only_a_new_customer_whose_email_somebody_has_can_be_the_same_person(write: Write) -> None:
    if Choice.SAME_PERSON in choices(write):
        assert (write.verb, write.cause) == (Verb.CREATE, Cause.CLASH)
        assert write.holder
