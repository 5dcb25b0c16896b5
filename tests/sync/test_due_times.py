"""A write goes when its time has come by the clock that never jumps, whatever the wall clock is set to meanwhile."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.writes import Place, Verb, Write, WriteState
from joptic_desktop.sync.due_times import DueTimes
from joptic_desktop.sync.settling import LONGEST_REST
from tests.sync.hands import Hands

UNDO = 8.0
DELETE = Write(1, "u", Verb.DELETE, Place("https://service.example", "store"), "me", 0.0, WriteState.QUEUED)
JUMPS = st.sampled_from([-3.2e8, -86_400.0, -200.0, 0.0, 200.0, 86_400.0, 3.2e8])


@given(JUMPS)
def test_a_delete_can_be_undone_for_its_eight_seconds_and_no_longer(jump: float) -> None:
    hands = Hands()
    times = DueTimes(hands.clock())
    delete = replace(DELETE, not_before=hands.wall + UNDO)
    times.take([delete])
    hands.wall += jump
    hands.steady += UNDO - 0.1
    assert not times.is_due(delete)
    hands.steady += 0.1
    assert times.is_due(delete)


@given(st.floats(-1e9, 1e9))
def test_nothing_rests_for_ever(ahead: float) -> None:
    hands = Hands()
    times = DueTimes(hands.clock())
    assert times.at(replace(DELETE, not_before=hands.wall + ahead)) <= hands.steady + LONGEST_REST


@given(st.lists(JUMPS, min_size=1, max_size=9))
def test_a_read_that_fails_again_and_again_is_never_hot_and_goes_on(jumps: list[float]) -> None:
    hands = Hands()
    times = DueTimes(hands.clock())
    for jump in jumps:
        rest = times.failed(DELETE)
        assert 1.0 <= rest <= LONGEST_REST
        hands.wall += jump
        assert times.at(DELETE) == hands.steady + rest
        hands.pass_(rest)
        assert times.is_due(DELETE)


def test_a_new_time_of_a_write_replaces_the_old_one() -> None:
    hands = Hands()
    times = DueTimes(hands.clock())
    times.take([replace(DELETE, not_before=hands.wall + UNDO)])
    later = replace(DELETE, not_before=hands.wall + 20.0)
    times.take([later])
    assert times.at(later) == hands.steady + 20.0


def test_what_worked_and_what_is_finished_rests_no_longer() -> None:
    hands = Hands()
    times = DueTimes(hands.clock())
    other = replace(DELETE, seq=2)
    times.failed(DELETE)
    times.failed(other)
    times.worked(DELETE)
    times.take([replace(other, state=WriteState.CONFIRMED)])
    assert times.is_due(DELETE)
    assert times.is_due(other)


def test_send_now_ends_a_rest_and_no_undo() -> None:
    hands = Hands()
    times = DueTimes(hands.clock())
    resting = replace(DELETE, seq=2, attempts=9, not_before=hands.wall + 81.0)
    undoable = replace(DELETE, not_before=hands.wall + UNDO)
    times.take([resting, undoable])
    times.hurry()
    assert times.is_due(resting)
    assert not times.is_due(undoable)
