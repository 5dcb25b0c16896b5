"""When the whole of a store is read: at a start after half a day, each night, when asked, and again where it failed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.sync.clock import Clock

OLD_SECONDS = 12 * 3600.0
AGAIN_SECONDS = 300.0
LONGEST_AGAIN = 3 * 3600.0
ASKED_AGAIN_SECONDS = 60.0
NIGHT_HOUR = 2
NIGHT_HOURS = 3.0


class SweepTimes:
    """Decides when one store is swept. `jitter` gives a number in 0…1 once: the tills of a shop share one budget."""

    def __init__(self, clock: Clock, jitter: Callable[[], float]) -> None:
        self._clock = clock
        self._night = NIGHT_HOURS * jitter()
        self._is_start = True
        self._is_asked = False
        self._failures = 0
        self._lost = 0
        self._ended_at = float("-inf")

    def ask(self) -> None:
        """Take in that a person asked."""
        self._is_asked = True

    def note_followed(self, *, is_whole: bool) -> None:
        """Take in whether the last reading of what changed found its way back; what it left out only a sweep finds."""
        self._lost = 0 if is_whole else self._lost + 1

    def begin(self) -> None:
        """Take in that a sweep begins: until it is done the next one waits as after a failure."""
        self._ended_at = self._clock.monotonic()
        self._failures += 1
        self._is_start = self._is_asked = False

    def end(self, *, complete: bool) -> None:
        """Take in that a sweep came to its end."""
        self._ended_at = self._clock.monotonic()
        self._failures = 0 if complete else self._failures

    def is_due(self, state: PullState) -> bool:
        """Tell whether to sweep now."""
        since = self._clock.monotonic() - self._ended_at
        if since < ASKED_AGAIN_SECONDS:
            return False
        if self._is_asked:
            return True
        if self._failures or self._lost:
            return since >= min(LONGEST_AGAIN, AGAIN_SECONDS * 2.0 ** min(max(self._failures, self._lost) - 1, 10))
        is_start, self._is_start = self._is_start, False
        now = self._clock.now()
        if not state.complete or state.swept_at is None or state.swept_at > now:
            return True
        return state.swept_at < self._last_night(now) or (is_start and now - state.swept_at > OLD_SECONDS)

    def _last_night(self, now: float) -> float:
        """Return the moment of the last night at which this computer sweeps, by its own wall clock."""
        today = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0)  # noqa: DTZ006  - its own wall
        night = today + timedelta(hours=NIGHT_HOUR + self._night)
        past = night.timestamp() <= now
        return night.timestamp() if past else (night - timedelta(days=1)).timestamp()
