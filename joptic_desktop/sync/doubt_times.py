"""When a write in doubt is looked for, and when its quiet time is over: by the clock that never jumps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from joptic_desktop.domain.writes import Cause, Verb, Write
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.settling import LONGEST_REST

FIRST_PAUSE = 5.0
# how long somebody is looked for who has the e-mail and cannot be seen, or a record among rows that cannot be read
PATIENCE = 300.0


@dataclass(slots=True)
class _Doubt:
    """One attempt in doubt; all moments are monotonic. Before `earliest` there is nothing to be learned."""

    attempt: int
    met: float
    earliest: float
    quiet_at: float
    next_at: float
    looks: int = 0


class DoubtTimes:
    """The times of the writes in doubt of one store. `quiet_time` is in seconds."""

    def __init__(self, clock: Clock, quiet_time: float) -> None:
        self._clock = clock
        self._quiet_time = quiet_time
        self._doubts: dict[int, _Doubt] = {}

    def found_at_start(self, writes: Iterable[Write]) -> None:
        """Take in the writes that an earlier run left in doubt: of their quiet time, at most the whole is left."""
        now = self._clock.now()
        for write in writes:
            left = (write.last_byte_at or now) + self._quiet_time - now
            self._meet(write, min(max(left, 0.0), self._quiet_time))

    def next_at(self, write: Write) -> float:
        """Return when (monotonic) a write in doubt is to be looked for; one met for the first time counts from now."""
        return self._of(write).next_at

    def is_quiet(self, write: Write) -> bool:
        """Tell whether the service has done or dropped by now whatever we sent of a write."""
        # an answer is an end by itself: of a clash nothing is still under way
        return write.cause is Cause.CLASH or self._clock.monotonic() >= self._of(write).quiet_at

    def is_given_up(self, write: Write) -> bool:
        """Tell whether a write was looked for long enough."""
        doubt = self._of(write)
        return self._clock.monotonic() >= max(doubt.met, doubt.quiet_at) + PATIENCE

    def looked(self, write: Write, rest: float = 0.0) -> None:
        """Take in that a write was looked for without an end; `rest` are seconds it must wait for at least."""
        doubt, now = self._of(write), self._clock.monotonic()
        doubt.looks += 1
        pause = max(rest, min(LONGEST_REST, FIRST_PAUSE * 2.0 ** min(doubt.looks - 1, 10)))
        quiet = doubt.quiet_at if doubt.quiet_at > now and not rest else now + pause
        doubt.next_at = min(now + pause, quiet)

    def hurry(self) -> None:
        """Look again as soon as there is anything to be learned."""
        for doubt in self._doubts.values():
            doubt.next_at = min(doubt.next_at, max(self._clock.monotonic(), doubt.earliest))

    def forget(self, write: Write) -> None:
        """Take in that a write is no longer in doubt."""
        self._doubts.pop(write.seq, None)

    def _of(self, write: Write) -> _Doubt:
        doubt = self._doubts.get(write.seq)
        if doubt is None or doubt.attempt != write.attempts:
            return self._meet(write, self._quiet_time)
        return doubt

    def _meet(self, write: Write, quiet: float) -> _Doubt:
        now = self._clock.monotonic()
        # an update is read once, when all is quiet: read earlier it says nothing of what may still come
        waits = write.verb is Verb.UPDATE and not write.data_sent and write.cause is not Cause.CLASH
        earliest = now + quiet if waits else now
        doubt = _Doubt(write.attempts, now, earliest, now + quiet, earliest)
        self._doubts[write.seq] = doubt
        return doubt
