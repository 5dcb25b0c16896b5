"""A create that was not found is sent again only when nothing speaks for its being there; else a person is asked."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.sightings import Seen, Sighting
from joptic_desktop.domain.writes import Cause, Place, Verb, Write, WriteState
from joptic_desktop.sync.doubts import CLASH, PERHAPS_OURS, end_of
from joptic_desktop.sync.settling import MOST_FAILURES
from tests.storage.stores import record

DOUBT = Write(1, "u", Verb.CREATE, Place("https://service.example", "store"), "me", 0.0, WriteState.IN_DOUBT)
HOLDER = record("c-7", "Layla Hassan")
doubts = st.builds(
    lambda attempts, failures, cause: replace(DOUBT, attempts=attempts, failures=failures, cause=cause),
    st.integers(1, 9),
    st.integers(0, 9),
    st.sampled_from([Cause.NONE, Cause.CLASH]),
)
sightings = st.sampled_from(
    [Sighting(Seen.HELD, HOLDER), Sighting(Seen.ALIKE, HOLDER), Sighting(Seen.NOTHING), Sighting(Seen.UNSURE)]
)


@given(doubts, sightings, st.booleans())
def test_it_is_sent_again_only_when_nothing_is_there_and_nobody_refused_it(
    write: Write, sighting: Sighting, given_up: bool
) -> None:
    end = end_of(write, sighting, given_up=given_up)
    may_go = sighting.seen is Seen.NOTHING and write.cause is Cause.NONE and write.failures < MOST_FAILURES
    assert (end is not None and end.state is WriteState.QUEUED) is may_go


@given(doubts, st.sampled_from([Seen.HELD, Seen.ALIKE]), st.booleans())
def test_whoever_has_the_email_is_named(write: Write, seen: Seen, given_up: bool) -> None:
    end = end_of(write, Sighting(seen, HOLDER), given_up=given_up)
    assert end is not None
    assert (end.state, end.cause, end.holder) == (WriteState.NEEDS_DECISION, Cause.CLASH, "c-7")


@given(doubts, st.booleans())
def test_nobody_is_called_another_customer_who_may_be_ours(write: Write, given_up: bool) -> None:
    end = end_of(write, Sighting(Seen.ALIKE, HOLDER), given_up=given_up)
    refused_at_once = write.cause is Cause.CLASH and write.attempts == 1
    assert end is not None
    assert end.reason == (CLASH if refused_at_once else PERHAPS_OURS)


@given(doubts, sightings)
def test_looking_has_an_end(write: Write, sighting: Sighting) -> None:
    assert end_of(write, sighting, given_up=True) is not None


def test_a_clash_of_what_was_in_doubt_before_is_looked_for_a_while() -> None:
    again = replace(DOUBT, attempts=2, cause=Cause.CLASH)
    assert end_of(again, Sighting(Seen.NOTHING), given_up=False) is None
    end = end_of(again, Sighting(Seen.NOTHING), given_up=True)
    assert end is not None
    assert end.cause is Cause.UNSEEN_HOLDER


def test_a_clash_of_the_first_attempt_that_counts_is_shown_at_once() -> None:
    after_a_sign_in = replace(DOUBT, attempts=3, excused=2, cause=Cause.CLASH)
    end = end_of(after_a_sign_in, Sighting(Seen.NOTHING), given_up=False)
    assert end is not None
    assert end.cause is Cause.UNSEEN_HOLDER
