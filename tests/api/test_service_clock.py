"""The service's time comes from its answers, and no clock of this computer that is set anew changes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.service_clock import ServiceClock, moment_of

NOON = 1_795_003_200.0


class Ticking:
    """A monotonic clock moved by hand."""

    def __init__(self) -> None:
        self.at = 50.0

    def __call__(self) -> float:
        return self.at


def test_it_knows_nothing_before_an_answer() -> None:
    assert ServiceClock(Ticking()).now() is None


def test_it_goes_on_from_the_date_of_an_answer() -> None:
    ticking = Ticking()
    clock = ServiceClock(ticking)
    clock.learn({"date": "Wed, 18 Nov 2026 12:00:00 GMT"})
    ticking.at += 7.5
    assert clock.now() == NOON + 7.5


def test_the_stamp_of_a_record_made_just_now_tells_more_than_a_date() -> None:
    clock = ServiceClock(Ticking())
    clock.learn_stamp("2026-11-18T12:00:03.250Z")
    clock.learn({"date": "Wed, 18 Nov 2026 12:00:02 GMT"})
    assert clock.now() == NOON + 3.25


def test_a_computer_that_slept_learns_the_time_anew() -> None:
    clock = ServiceClock(Ticking())  # it stands still meanwhile
    clock.learn_stamp("2026-11-18T12:00:03.250Z")
    clock.learn({"date": "Wed, 18 Nov 2026 20:00:00 GMT"})
    assert clock.now() == NOON + 8 * 3600.0


@pytest.mark.parametrize("date", ["", "yesterday", "Wed, 99 Nov 2026 12:00:00 GMT"])
def test_what_is_no_date_teaches_nothing(date: str) -> None:
    clock = ServiceClock(Ticking())
    clock.learn({"date": date})
    clock.learn({})
    clock.learn_stamp(date)
    assert clock.now() is None


@given(st.text())
def test_any_text_is_a_moment_or_none(text: str) -> None:
    assert moment_of(text) is None or isinstance(moment_of(text), float)
