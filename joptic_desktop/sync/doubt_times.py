"""When a write in doubt is looked for, and when its quiet time is over: by the clock that never jumps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from joptic_desktop.domain.writes import Cause, Verb, Write
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.settling import LONGEST_REST

FIRST_PAUSE = 5.0
# how long somebody is looked for who has the e-mail and cannot be seen, or a record among rows that cannot be read
PATIENCE = 300.0


@dataclass(slots=True)
class _Doubt:
    """One attempt in doubt; all moments are monotonic. Before `earliest` there is nothing to be learned.

    `is_left_over` tells that an earlier run met it, and that nobody knows yet how long ago. `vain` counts the
    looks in a row that met nothing but a fault.
    """

    attempt: int
    earliest: float
    quiet_at: float
    next_at: float
    given_up_at: float
    looks: int = 0
    vain: int = 0
    is_left_over: bool = False

    def began(self, elapsed: float, quiet_time: float, now: float) -> None:
        """Take in that the last byte of this left-over went `elapsed` seconds ago."""
        waits = self.earliest == self.quiet_at
        self.quiet_at = min(self.quiet_at, now + max(0.0, quiet_time - elapsed))
        if waits:
            self.earliest = self.quiet_at
            self.next_at = min(self.next_at, self.quiet_at)
        # whoever starts the program again and again is not to wait for ever, nor to be asked after a single look
        self.given_up_at = max(self.quiet_at, now + FIRST_PAUSE, now - elapsed + PATIENCE)
        self.is_left_over = False


class DoubtTimes:
    """The times of the writes in doubt of one store.

    `quiet_time` is in seconds; `there` tells the time by the service's clock in seconds since the epoch, None as long
    as it is not known.
    """

    def __init__(self, clock: Clock, quiet_time: float, there: Callable[[], float | None] = lambda: None) -> None:
        self._clock = clock
        self._quiet_time = quiet_time
        self._there = there
        self._doubts: dict[int, _Doubt] = {}

    def found_at_start(self, writes: Iterable[Write]) -> None:
        """Take in the writes that an earlier run left in doubt.

        Of their quiet time the whole is left, unless the service's clock confirms what the wall clock says of it.
        """
        for write in writes:
            self._meet(write).is_left_over = True

    def next_at(self, write: Write) -> float:
        """Return when (monotonic) a write in doubt is to be looked for; one met for the first time counts from now."""
        return self._of(write).next_at

    def is_quiet(self, write: Write) -> bool:
        """Tell whether the service has done or dropped by now whatever we sent of a write."""
        # an answer is an end by itself: of a clash nothing is still under way
        return write.cause is Cause.CLASH or self._clock.monotonic() >= self._of(write).quiet_at

    def is_given_up(self, write: Write) -> bool:
        """Tell whether a write was looked for long enough."""
        return self._clock.monotonic() >= self._of(write).given_up_at

    def looked(self, write: Write, rest: float = 0.0) -> None:
        """Take in that a write was looked for without an end; `rest` are seconds it must wait for at least."""
        doubt, now = self._of(write), self._clock.monotonic()
        doubt.looks += 1
        pause = max(rest, min(LONGEST_REST, FIRST_PAUSE * 2.0 ** min(doubt.looks - 1, 10)))
        quiet = doubt.quiet_at if doubt.quiet_at > now and not rest else now + pause
        doubt.next_at = min(now + pause, quiet)

    def looked_in_vain(self, write: Write) -> int:
        """Take in that what a look needs could not be read; return how often that was so in a row."""
        doubt = self._of(write)
        doubt.vain += 1
        return doubt.vain

    def looked_well(self, write: Write) -> None:
        """Take in that all that a look needs could be read."""
        self._of(write).vain = 0

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
            return self._meet(write)
        if doubt.is_left_over and (elapsed := self._elapsed(write)) is not None:
            doubt.began(elapsed, self._quiet_time, self._clock.monotonic())
        return doubt

    def _elapsed(self, write: Write) -> float | None:
        """Return for how long nothing of a write can have left, by the slower of two clocks; None when unknown.

        Somebody may have set the wall clock between the two runs. How far it was from the service's is known of the
        moment of the first sending.
        """
        there = self._there()
        if there is None or write.last_byte_at is None or write.first_sent_at is None or write.first_sent_there is None:
            return None
        ahead = write.first_sent_there - write.first_sent_at
        return max(0.0, min(self._clock.now() - write.last_byte_at, there - (write.last_byte_at + ahead)))

    def _meet(self, write: Write) -> _Doubt:
        now, quiet = self._clock.monotonic(), self._quiet_time
        # an update is read once, when all is quiet: read earlier it says nothing of what may still come
        waits = write.verb is Verb.UPDATE and not write.data_sent and write.cause is not Cause.CLASH
        earliest = now + quiet if waits else now
        doubt = _Doubt(write.attempts, earliest, now + quiet, earliest, now + quiet + PATIENCE)
        self._doubts[write.seq] = doubt
        return doubt
