"""What an outcome means for a write and for the gate: pure functions from one to the other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from joptic_desktop.api.outcome import Kind, LineState, Outcome
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Cause, Verb, WriteState
from joptic_desktop.sync.gate import Gate, Line, closed, held, opened

_LINES = {LineState.NO_LINE: Line.NO_LINE, LineState.PORTAL: Line.PORTAL, LineState.FAILING: Line.FAILING}
_NOT_APPLIED = frozenset(
    {Kind.NOT_SENT, Kind.NOT_APPLIED, Kind.SIGN_IN, Kind.FORBIDDEN, Kind.TOO_MANY, Kind.UNREACHABLE}
)
GONE = tr("The service no longer has this customer.")
CHANGED_TOO = tr("Changed on the service too: {0}.")
NEVER_MADE = tr("This customer was never created on the service.")
FAILS = tr("The service fails on this record. It was tried {0} times; everything else goes on.")

# what the gate keeps away from the service by itself: the write is not to blame and rests no longer than the gate
_ABOUT_THE_LINE = frozenset({Kind.SIGN_IN, Kind.FORBIDDEN, Kind.TOO_MANY})
LONGEST_REST = 300.0
MOST_FAILURES = 5
_FAULT = 500


@dataclass(frozen=True, slots=True)
class Settled:
    """Where a write goes after an answer that was not `DONE`, why, and the sentence for the person.

    `holder` is the service's id of the customer who has the e-mail it asks for.
    """

    state: WriteState
    reason: str
    cause: Cause = Cause.NONE
    holder: str = ""


def settle(outcome: Outcome, verb: Verb) -> Settled:
    """Return where a sent write goes; `DONE` and the `GONE` of a delete are settled by reading again, not here."""
    if outcome.kind in _NOT_APPLIED:
        return Settled(WriteState.QUEUED, outcome.sentence)
    match outcome.kind:
        case Kind.IN_DOUBT:
            return Settled(WriteState.IN_DOUBT, outcome.sentence)
        case Kind.CLASH:
            # nothing was applied, but perhaps by an earlier attempt: who holds the e-mail is looked for
            return Settled(WriteState.IN_DOUBT, outcome.sentence, Cause.CLASH)
        case Kind.GONE if verb is not Verb.DELETE:
            # of a create this is the upload of its files: whoever it made was deleted since
            return Settled(WriteState.REFUSED, GONE, Cause.GONE)
        case Kind.REFUSED | Kind.TOO_LARGE:
            return Settled(WriteState.REFUSED, outcome.sentence)
    # whatever nobody foresaw may have been applied
    return Settled(WriteState.IN_DOUBT, outcome.sentence)


def is_failure(outcome: Outcome) -> bool:
    """Tell whether an answer to a write was nothing but a fault of the service, which may be this record's."""
    return outcome.kind is Kind.IN_DOUBT and outcome.status is not None and outcome.status >= _FAULT


def is_excused(outcome: Outcome) -> bool:
    """Tell whether an answer says nothing of the write itself, so that its attempt does not count."""
    return outcome.kind in _ABOUT_THE_LINE


def failing(failures: int) -> Settled | None:
    """Return where a write goes on which the service fails again and again while it works otherwise."""
    if failures < MOST_FAILURES:
        return None
    return Settled(WriteState.NEEDS_DECISION, FAILS.format(failures), Cause.FAILS)


def rest_after(tries: int, outcome: Outcome | None = None) -> float:
    """Return the seconds a write rests before it is tried again, whatever the line does: no record is a hot loop."""
    if outcome is not None and is_excused(outcome):
        return 0.0
    return min(LONGEST_REST, float(tries * tries))


def gate_after(gate: Gate, outcome: Outcome, now: float, monotonic: float, jitter: float) -> Gate:
    """Return the gate after any answer or failure; `jitter` in 0…1 spreads the next try."""
    line = _LINES.get(outcome.line)
    if line is not None:
        return closed(gate, line, now, monotonic, jitter, outcome.sentence, outcome.retry_after)
    match outcome.kind:
        case Kind.SIGN_IN:
            return closed(gate, Line.SIGN_IN, now, monotonic, jitter, outcome.sentence)
        case Kind.FORBIDDEN:
            return replace(opened(gate, now), read_only=True, reason=outcome.sentence)
        case Kind.TOO_MANY:
            return held(gate, now, monotonic + (outcome.retry_after or 1.0))
        case Kind.NOT_SENT | Kind.UNREACHABLE:
            return closed(gate, Line.NO_LINE, now, monotonic, jitter, outcome.sentence)
    return opened(gate, now) if outcome.status is not None else gate
