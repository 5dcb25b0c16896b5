"""When each customer was asked for last is remembered for a while, in bounded memory."""

import math

from joptic_desktop.sync.latest_asked import LatestAsked

MOST = 10


def test_an_earlier_time_changes_nothing() -> None:
    latest = LatestAsked()
    assert latest.of("u1") == -math.inf
    for asked in (2.0, 3.0, 1.0):
        latest.note(("u1",), asked)
    assert latest.of("u1") == 3.0


def test_memory_is_bounded_and_the_last_ones_are_in_it() -> None:
    latest = LatestAsked(MOST)
    for number in range(20 * MOST):
        latest.note((f"u{number}",), float(number))
        assert len(latest) <= 2 * MOST
        assert all(latest.of(f"u{one}") == one for one in range(max(0, number - MOST + 1), number + 1))
    assert latest.of("u0") == -math.inf


def test_a_long_page_is_no_exception() -> None:
    latest = LatestAsked(MOST)
    latest.note((f"u{number}" for number in range(20 * MOST)), 1.0)
    assert len(latest) <= 2 * MOST


def test_who_is_asked_for_again_stays() -> None:
    latest = LatestAsked(MOST)
    for number in range(20 * MOST):
        latest.note((f"u{number}", "again"), float(number))
        assert latest.of("again") == number
