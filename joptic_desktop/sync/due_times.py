"""When a queued write may go: by the clock that never jumps, whatever the wall clock does meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from joptic_desktop.domain.writes import UNFINISHED, Write
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.settling import LONGEST_REST, rest_after


@dataclass(frozen=True, slots=True)
class _Due:
    """A moment as the outbox keeps it (wall time), and the monotonic one that was made of it when it was first seen.

    `is_rest` tells that it follows a failure; of a write that was never sent it is the time to undo it.
    """

    not_before: float
    at: float
    is_rest: bool


@dataclass(frozen=True, slots=True)
class _Failed:
    """How often reads failed for a write, and until when (monotonic) it rests for that."""

    times: int
    until: float


class DueTimes:
    """The moments, all monotonic, before which the writes of one store are not sent."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._due: dict[int, _Due] = {}
        self._failed: dict[int, _Failed] = {}

    def take(self, writes: Iterable[Write]) -> None:
        """Take in writes as they are now, before anybody sets the clock."""
        for write in writes:
            if write.state in UNFINISHED:
                self._see(write)
            else:
                self._due.pop(write.seq, None)
                self._failed.pop(write.seq, None)

    def at(self, write: Write) -> float:
        """Return when a write may go."""
        failed = self._failed.get(write.seq)
        due = self._see(write)
        return max(due, failed.until) if failed else due

    def is_due(self, write: Write) -> bool:
        """Tell whether a write may go now."""
        return self.at(write) <= self._clock.monotonic()

    def failed(self, write: Write) -> float:
        """Take in that a read failed that a write needs; return the seconds it rests for that."""
        before = self._failed.get(write.seq)
        times = before.times + 1 if before else 1
        rest = rest_after(times)
        self._failed[write.seq] = _Failed(times, self._clock.monotonic() + rest)
        return rest

    def worked(self, write: Write) -> None:
        """Take in that what a write needs can be read again."""
        self._failed.pop(write.seq, None)

    def hurry(self) -> None:
        """Let no write rest any longer for what it met before; what can be undone waits on."""
        self._failed.clear()
        now = self._clock.monotonic()
        self._due = {seq: replace(due, at=now) if due.is_rest else due for seq, due in self._due.items()}

    def _see(self, write: Write) -> float:
        known = self._due.get(write.seq)
        if known is None or known.not_before != write.not_before:
            left = write.not_before - self._clock.now()
            # nothing rests so long: the clock was set back before this could be seen
            rest = 0.0 if left > LONGEST_REST else max(0.0, left)
            known = self._due[write.seq] = _Due(write.not_before, self._clock.monotonic() + rest, write.is_frozen)
        return known.at
