"""What an outcome means for a write and for the gate: each kind of outcome has one meaning."""

from __future__ import annotations

from dataclasses import replace

import pytest

from joptic_desktop.api.outcome import Kind, LineState, Outcome
from joptic_desktop.domain.writes import TRANSITIONS, Verb, WriteState
from joptic_desktop.sync.gate import Gate, Line, opened
from joptic_desktop.sync.settling import LONGEST_REST, gate_after, rest_after, settle

STATES = {
    Kind.NOT_SENT: WriteState.QUEUED,
    Kind.NOT_APPLIED: WriteState.QUEUED,
    Kind.SIGN_IN: WriteState.QUEUED,
    Kind.FORBIDDEN: WriteState.QUEUED,
    Kind.TOO_MANY: WriteState.QUEUED,
    Kind.UNREACHABLE: WriteState.QUEUED,
    Kind.IN_DOUBT: WriteState.IN_DOUBT,
    Kind.BAD_ANSWER: WriteState.IN_DOUBT,
    Kind.CLASH: WriteState.IN_DOUBT,
    Kind.REFUSED: WriteState.REFUSED,
    Kind.TOO_LARGE: WriteState.REFUSED,
    Kind.GONE: WriteState.REFUSED,
}
OPEN = opened(Gate(), 1.0)


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.DONE}))
def test_every_outcome_moves_a_sent_write_where_it_may_go(kind: Kind) -> None:
    state = settle(Outcome(kind, "why"), Verb.UPDATE).state
    assert state is STATES[kind]
    assert state in TRANSITIONS[WriteState.SENDING]


def test_a_write_rests_longer_each_time_and_never_for_ever() -> None:
    rests = [rest_after(attempts, Outcome(Kind.NOT_APPLIED)) for attempts in range(100)]
    assert rests == sorted(rests)
    assert rests[1] >= 1.0
    assert rests[-1] == LONGEST_REST


@pytest.mark.parametrize("kind", [Kind.SIGN_IN, Kind.FORBIDDEN, Kind.TOO_MANY])
def test_a_write_does_not_rest_for_what_is_no_fault_of_its_own(kind: Kind) -> None:
    assert rest_after(50, Outcome(kind)) == 0.0


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (Outcome(Kind.SIGN_IN, "sign in"), Line.SIGN_IN),
        (Outcome(Kind.NOT_SENT, "no line", line=LineState.NO_LINE), Line.NO_LINE),
        (Outcome(Kind.IN_DOUBT, "broke", line=LineState.NO_LINE), Line.NO_LINE),
        (Outcome(Kind.UNREACHABLE, "portal", line=LineState.PORTAL), Line.PORTAL),
        (Outcome(Kind.IN_DOUBT, "500", status=500, line=LineState.FAILING), Line.FAILING),
        (Outcome(Kind.REFUSED, "400", status=400), Line.OPEN),
        (Outcome(Kind.CLASH, "409", status=409), Line.OPEN),
    ],
)
def test_an_outcome_closes_the_gate_when_it_tells_of_the_line(outcome: Outcome, line: Line) -> None:
    assert gate_after(OPEN, outcome, 2.0, 10.0, 0.5).line is line


def test_a_forbidden_write_leaves_reading_open() -> None:
    gate = gate_after(OPEN, Outcome(Kind.FORBIDDEN, "reader", status=403), 2.0, 10.0, 0.5)
    assert (gate.line, gate.read_only, gate.reason) == (Line.OPEN, True, "reader")
    assert gate.may_read()
    assert not gate.may_send(1000.0)


def test_too_many_holds_for_the_time_the_service_asks() -> None:
    gate = gate_after(OPEN, Outcome(Kind.TOO_MANY, "wait", status=429, retry_after=7.0), 2.0, 10.0, 0.5)
    assert (gate.may_send(16.9), gate.may_send(17.0)) == (False, True)


def test_a_service_that_fails_and_asks_to_wait_is_left_alone_so_long() -> None:
    fails = Outcome(Kind.IN_DOUBT, "503", status=503, line=LineState.FAILING, retry_after=90.0)
    gate = gate_after(OPEN, fails, 2.0, 10.0, 0.0)
    assert (gate.line, gate.wants_canary(99.9), gate.wants_canary(100.0)) == (Line.FAILING, False, True)


def test_a_shorter_wait_does_not_replace_a_longer_one() -> None:
    long, short = (Outcome(Kind.TOO_MANY, "wait", status=429, retry_after=wait) for wait in (600.0, 2.0))
    gate = gate_after(gate_after(OPEN, long, 2.0, 10.0, 0.5), short, 2.0, 11.0, 0.5)
    assert (gate.may_send(609.9), gate.may_send(610.0)) == (False, True)
    long, short = (replace(one, kind=Kind.IN_DOUBT, status=503, line=LineState.FAILING) for one in (long, short))
    gate = gate_after(gate_after(OPEN, long, 2.0, 10.0, 0.5), short, 2.0, 11.0, 0.5)
    assert (gate.wants_canary(609.9), gate.wants_canary(610.0)) == (False, True)
