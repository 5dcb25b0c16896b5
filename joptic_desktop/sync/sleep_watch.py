"""Whether this computer slept: its wall clock is ahead of the steady one then, which stood still meanwhile."""

from __future__ import annotations

from joptic_desktop.sync.clock import Clock

# servers correct a clock by less; a person who sets it is taken for a sleep, which costs one small request
LEAST_SECONDS = 15.0
# a clock that is set again and again is not to be followed each time
AGAIN_SECONDS = 10.0


class SleepWatch:
    """Compares the two clocks each time it is asked."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = self._now_ahead()
        self._told_at = float("-inf")

    def is_over(self) -> bool:
        """Tell whether the computer slept, or its clock was set, since this was asked last."""
        before, self._ahead = self._ahead, self._now_ahead()
        now = self._clock.monotonic()
        if abs(self._ahead - before) < LEAST_SECONDS or now < self._told_at + AGAIN_SECONDS:
            return False
        self._told_at = now
        return True

    def _now_ahead(self) -> float:
        return self._clock.now() - self._clock.monotonic()
