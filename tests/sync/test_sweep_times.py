"""When a store is swept: half a day old at a start, each night, when asked, and ever later where that fails."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.sweep_times import AGAIN_SECONDS, ASKED_AGAIN_SECONDS, LONGEST_AGAIN, SweepTimes

HOUR = 3600.0
DAY = 24 * HOUR


class Wall:
    """A wall clock and a monotonic one, set by hand."""

    def __init__(self, day: int = 18, hour: int = 12) -> None:
        self.now = datetime(2026, 11, day, hour).timestamp()  # noqa: DTZ001  - the shop's own wall
        self.monotonic = 1000.0

    def times(self, jitter: float = 0.0) -> SweepTimes:
        return SweepTimes(Clock(lambda: self.now, lambda: self.monotonic), lambda: jitter)

    def passes(self, seconds: float) -> None:
        self.now += seconds
        self.monotonic += seconds

    def swept(self, ago: float) -> PullState:
        return PullState(5, "", self.now - ago, self.now - ago, complete=True)


def test_a_store_that_was_never_swept_is() -> None:
    assert Wall().times().is_due(PullState())


@pytest.mark.parametrize(("hours", "due"), [(1, False), (9, False), (13, True), (100, True)])
def test_at_a_start_it_is_swept_after_half_a_day(hours: float, *, due: bool) -> None:
    assert Wall(hour=15).times().is_due(Wall(hour=15).swept(hours * HOUR)) is due


def test_a_program_that_goes_on_is_not_disturbed_at_noon_but_at_night() -> None:
    wall = Wall(hour=9)
    times, state = wall.times(), wall.swept(HOUR)
    due = []
    for hour in range(9, 33):
        if times.is_due(state):
            due.append(hour % 24)
            times.begin()
            times.end(complete=True)
            state = wall.swept(0.0)
        wall.passes(HOUR)
    assert due == [2]


@pytest.mark.parametrize(("jitter", "hour"), [(0.0, 2), (0.5, 4), (1.0, 5)])
def test_the_tills_of_a_shop_do_not_all_sweep_at_once(jitter: float, hour: int) -> None:
    wall = Wall(hour=23)
    times, state = wall.times(jitter), wall.swept(HOUR)
    hours = 23
    while not times.is_due(state):
        wall.passes(HOUR)
        hours += 1
    assert hours % 24 == hour


def test_a_person_who_asks_is_heard_but_not_each_second() -> None:
    wall = Wall()
    times, state = wall.times(), wall.swept(HOUR)
    assert not times.is_due(state)
    times.ask()
    assert times.is_due(state)
    times.begin()
    times.end(complete=True)
    times.ask()
    assert not times.is_due(state)
    wall.passes(ASKED_AGAIN_SECONDS)
    assert times.is_due(state)


@given(failures=st.integers(1, 40))
def test_what_does_not_succeed_is_tried_again_ever_later(failures: int) -> None:
    wall = Wall()
    times = wall.times()
    for _ in range(failures):
        times.begin()
        times.end(complete=False)
    wait = min(LONGEST_AGAIN, AGAIN_SECONDS * 2.0 ** min(failures - 1, 20))
    wall.passes(wait - 1)
    assert not times.is_due(PullState())
    wall.passes(2)
    assert times.is_due(PullState())


@pytest.mark.parametrize("jump", [-10 * 365 * DAY, -DAY, DAY, 10 * 365 * DAY])
def test_a_clock_that_jumps_makes_no_loop_and_no_standstill(jump: float) -> None:
    wall = Wall()
    times, state = wall.times(), wall.swept(HOUR)
    assert not times.is_due(state)
    wall.now += jump
    assert times.is_due(state)
    times.begin()
    times.end(complete=True)
    assert not times.is_due(wall.swept(0.0))
    wall.passes(2 * ASKED_AGAIN_SECONDS)
    assert not times.is_due(wall.swept(2 * ASKED_AGAIN_SECONDS))


def test_what_could_not_be_followed_is_swept_ever_later_until_it_can() -> None:
    wall = Wall()
    times = wall.times()
    times.begin()
    times.end(complete=True)
    wall.passes(AGAIN_SECONDS)
    state = wall.swept(AGAIN_SECONDS)
    assert not times.is_due(state)
    times.note_followed(is_whole=False)
    assert times.is_due(state)
    times.begin()
    times.end(complete=True)
    times.note_followed(is_whole=False)
    wall.passes(AGAIN_SECONDS)
    assert not times.is_due(state)
    times.note_followed(is_whole=True)
    assert not times.is_due(wall.swept(0.0))
