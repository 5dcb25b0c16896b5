"""The gate between the outbox and the service: what is known of the line, and when to try again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

FIRST_RETRY = 1.0
LONGEST_RETRY = 300.0


class Line(StrEnum):
    """What is known of the way to the service; `NO_ACCESS` is a store that this account may not even read."""

    UNKNOWN = "unknown"
    OPEN = "open"
    NO_LINE = "no_line"
    PORTAL = "portal"
    FAILING = "failing"
    SIGN_IN = "sign_in"
    NO_ACCESS = "no_access"
    STORAGE = "storage"


UNREACHABLE = frozenset({Line.UNKNOWN, Line.NO_LINE, Line.PORTAL, Line.FAILING, Line.NO_ACCESS, Line.STORAGE})


@dataclass(frozen=True, slots=True)
class Gate:
    """The state of the gate.

    `since` is wall time; `retry_at` and `hold_until` are monotonic. `read_only` is a refused write: this account may
    read this store but not write to it. `reason` is a sentence.
    """

    line: Line = Line.UNKNOWN
    since: float = 0.0
    checked_at: float | None = None
    failures: int = 0
    retry_at: float = 0.0
    hold_until: float = 0.0
    paused: bool = False
    read_only: bool = False
    reason: str = ""

    def may_send(self, monotonic: float) -> bool:
        """Tell whether a write may go out now."""
        return self.line is Line.OPEN and not self.paused and not self.read_only and monotonic >= self.hold_until

    def may_read(self) -> bool:
        """Tell whether the service may be read in the background now."""
        return self.line is Line.OPEN and not self.paused

    def wants_canary(self, monotonic: float) -> bool:
        """Tell whether it is time for the small request that tests the line."""
        return self.line in UNREACHABLE and not self.paused and monotonic >= self.retry_at


def opened(gate: Gate, now: float) -> Gate:
    """Return the gate after an answer of the service itself."""
    since = gate.since if gate.line is Line.OPEN else now
    return replace(gate, line=Line.OPEN, since=since, checked_at=now, failures=0, retry_at=0.0, reason="")


def held(gate: Gate, now: float, until: float) -> Gate:
    """Return the gate after an answer that asks to wait `until` a moment (monotonic); a longer wait stays."""
    return replace(opened(gate, now), hold_until=max(gate.hold_until, until))


def closed(
    gate: Gate, line: Line, now: float, monotonic: float, jitter: float, reason: str, at_least: float | None = None
) -> Gate:
    """Return the gate after a failure; the next try comes after a backoff with full jitter (`jitter` in 0…1).

    `at_least` are the seconds that the service asked to wait; a longer wait from before stays.
    """
    ceiling = min(LONGEST_RETRY, FIRST_RETRY * 2.0 ** min(gate.failures, 10))
    since = gate.since if gate.line is line else now
    retry_at = max(gate.retry_at, monotonic + max(0.2, ceiling * jitter, at_least or 0.0))
    return replace(gate, line=line, since=since, failures=gate.failures + 1, retry_at=retry_at, reason=reason)


def hurried(gate: Gate) -> Gate:
    """Return the gate after "send now" or a new token: nothing waits, and a refused account is tried once more."""
    return replace(tried_again(gate), hold_until=0.0, read_only=False)


def tried_again(gate: Gate) -> Gate:
    """Return the gate after a change of network: a backoff is over, what the service itself refused or asked stays."""
    return replace(gate, failures=0, retry_at=0.0)
