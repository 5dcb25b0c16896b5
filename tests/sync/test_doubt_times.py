"""The quiet time is counted by the clock that never jumps, and never cut short."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import Cause, Place, Verb, Write, WriteState
from joptic_desktop.sync.doubt_times import FIRST_PAUSE, PATIENCE, DoubtTimes
from tests.sync.hands import Hands

PLACE = Place("https://service.example", "store")
CHANGE = CustomerChange(PersonalChange(first_name="Layla"))
DOUBT = Write(1, "u", Verb.CREATE, PLACE, "me", 0.0, WriteState.IN_DOUBT, change=CHANGE, attempts=1)
QUIET = 90.0


def test_a_create_is_looked_for_at_once_and_sent_again_only_when_all_is_quiet() -> None:
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET)
    assert times.next_at(DOUBT) == hands.steady
    hands.pass_(QUIET - 0.1)
    assert not times.is_quiet(DOUBT)
    hands.pass_(0.1)
    assert times.is_quiet(DOUBT)


@given(st.floats(-4e8, 4e8))
def test_a_clock_that_jumps_neither_shortens_nor_lengthens_the_quiet_time(jump: float) -> None:
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET)
    times.next_at(DOUBT)
    hands.wall += jump
    hands.steady += QUIET - 1
    assert not times.is_quiet(DOUBT)
    hands.steady += 1
    assert times.is_quiet(DOUBT)


def left_over(hands: Hands, ago: float, skew: float = 0.0, **more: object) -> Write:
    """Return a write of an earlier run whose last byte left some seconds ago; the service's clock goes `skew` ahead."""
    sent = hands.wall - ago
    plain = replace(DOUBT, first_sent_at=sent, first_sent_there=sent + skew, last_byte_at=sent)
    return replace(plain, **more)  # type: ignore[arg-type]  # the tests name real fields


@given(st.floats(0, 400), st.floats(-4e8, 4e8))
def test_after_a_restart_what_is_left_of_the_quiet_time_is_waited_for(ago: float, skew: float) -> None:
    assume(abs(ago - QUIET) > 0.001)  # moments since 1970 are no more exact
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET, lambda: hands.wall + skew)
    write = left_over(hands, ago, skew)
    times.found_at_start([write])
    hands.pass_(max(0.0, QUIET - ago - 0.1))
    assert times.is_quiet(write) is (ago > QUIET)
    hands.pass_(0.2)
    assert times.is_quiet(write)


@given(st.floats(0, 400), st.floats(-4e8, 4e8))
def test_a_clock_set_between_two_runs_never_shortens_the_quiet_time(ago: float, jump: float) -> None:
    hands = Hands()
    there = hands.wall
    write = left_over(hands, ago)
    hands.wall += jump
    times = DoubtTimes(hands.clock(), QUIET, lambda: there)
    times.found_at_start([write])
    assert not times.is_quiet(write) or ago >= QUIET - 0.001
    hands.pass_(QUIET)
    assert times.is_quiet(write)


@pytest.mark.parametrize("unknown", ["first_sent_there", "last_byte_at"])
def test_what_the_service_does_not_confirm_is_not_believed(unknown: str) -> None:
    hands = Hands()
    write = replace(left_over(hands, 1000.0), **{unknown: None})  # type: ignore[arg-type]  # the parameters are real fields
    times = DoubtTimes(hands.clock(), QUIET, lambda: hands.wall)
    times.found_at_start([write])
    assert not times.is_quiet(write)


def test_the_time_of_the_service_may_become_known_later() -> None:
    hands = Hands()
    told: list[float] = []
    update = left_over(hands, 1000.0, verb=Verb.UPDATE)
    times = DoubtTimes(hands.clock(), QUIET, lambda: told[0] if told else None)
    times.found_at_start([update])
    assert times.next_at(update) == hands.steady + QUIET
    told.append(hands.wall)
    assert times.next_at(update) == hands.steady
    assert times.is_quiet(update)


def test_a_clash_ends_though_the_program_is_started_again_and_again() -> None:
    hands = Hands()
    clash = left_over(hands, 0.0, cause=Cause.CLASH, attempts=2)
    ends = []
    for _ in range(20):
        times = DoubtTimes(hands.clock(), QUIET, lambda: hands.wall)
        times.found_at_start([clash])
        assert not times.is_given_up(clash)
        hands.pass_(FIRST_PAUSE + 20.0)
        ends.append(times.is_given_up(clash))
    assert ends.index(True) == -(-PATIENCE // (FIRST_PAUSE + 20.0)) - 1


def test_an_update_is_read_once_when_all_is_quiet() -> None:
    hands = Hands()
    update = replace(DOUBT, verb=Verb.UPDATE)
    assert DoubtTimes(hands.clock(), QUIET).next_at(update) == hands.steady + QUIET


def test_a_clash_is_looked_for_at_once_and_not_for_ever() -> None:
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET)
    clash = replace(DOUBT, cause=Cause.CLASH, attempts=2)
    assert times.is_quiet(clash)
    assert not times.is_given_up(clash)
    hands.pass_(PATIENCE + QUIET)
    assert times.is_given_up(clash)


def test_another_attempt_counts_anew() -> None:
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET)
    times.next_at(DOUBT)
    hands.pass_(QUIET)
    assert not times.is_quiet(replace(DOUBT, attempts=2))


@given(st.lists(st.floats(0, 400), max_size=30))
def test_looking_is_never_hot_and_always_goes_on(rests: list[float]) -> None:
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET)
    for rest in rests:
        times.looked(DOUBT, rest)
        pause = times.next_at(DOUBT) - hands.steady
        assert rest - 0.001 <= pause <= 400.001
        assert pause > 0
        hands.pass_(pause)


def test_send_now_looks_at_once_and_shortens_no_quiet_time() -> None:
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET)
    update = replace(DOUBT, seq=2, verb=Verb.UPDATE)
    times.looked(DOUBT, 60.0)
    times.next_at(update)
    hands.pass_(1)
    times.hurry()
    assert times.next_at(DOUBT) == hands.steady
    assert times.next_at(update) == hands.steady + QUIET - 1
    assert not times.is_quiet(DOUBT)
