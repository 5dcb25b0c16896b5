"""The quiet time is counted by the clock that never jumps, and never cut short."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import Cause, Place, Verb, Write, WriteState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.doubt_times import PATIENCE, DoubtTimes

PLACE = Place("https://service.example", "store")
CHANGE = CustomerChange(PersonalChange(first_name="Layla"))
DOUBT = Write(1, "u", Verb.CREATE, PLACE, "me", 0.0, WriteState.IN_DOUBT, change=CHANGE, attempts=1)
QUIET = 90.0


@dataclass
class Hands:
    """Both clocks, set by hand."""

    wall: float = 1_795_000_000.0
    steady: float = 10.0

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, lambda: self.steady)

    def pass_(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


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


@given(st.none() | st.floats(-4e8, 4e8))
def test_after_a_restart_at_most_the_whole_quiet_time_is_left(ago: float | None) -> None:
    hands = Hands()
    times = DoubtTimes(hands.clock(), QUIET)
    left_over = replace(DOUBT, last_byte_at=None if ago is None else hands.wall - ago)
    times.found_at_start([left_over])
    assert times.is_quiet(left_over) is (ago is not None and ago >= QUIET)
    hands.pass_(QUIET)
    assert times.is_quiet(left_over)


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
