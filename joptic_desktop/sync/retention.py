"""Details that nobody needed for a number of days leave this computer, where the shop turned that on."""

from __future__ import annotations

from collections.abc import Callable

from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore

DAY = 24 * 3600.0
# a day's worth of forgetting is spread over idle moments, some customers at a time
AT_ONCE = 50
LOOK_SECONDS = 900.0
_WAS_ON = "forgets details"


class Retention:
    """Forgets in idle moments. `days` gives the setting: after how many days, 0 for never."""

    def __init__(self, store: LocalStore, clock: Clock, days: Callable[[], int]) -> None:
        self._store = store
        self._clock = clock
        self._days = days
        self._look_at = float("-inf")
        self._seen: int | None = None

    async def step(self) -> bool:
        """Forget some details that are due, at most every quarter of an hour; tell whether there are more."""
        days = self._days()
        if days == self._seen and self._clock.monotonic() < self._look_at:
            return False
        if not await self._follow(days):
            return False
        before = self._clock.now() - days * DAY
        uids = await self._store.threads.disk(self._store.cache.forget_unused, before, AT_ONCE)
        if len(uids) < AT_ONCE:
            self._look_at = self._clock.monotonic() + LOOK_SECONDS
        return len(uids) == AT_ONCE

    async def _follow(self, days: int) -> bool:
        """Take in the setting: whoever turns it off gets back what rests. Tell whether anything is to be forgotten."""
        self._seen = days
        cache = self._store.cache
        if days > 0:
            await self._store.threads.disk(cache.put_note, _WAS_ON, value=True)
            return True
        if await self._store.threads.disk(cache.note, _WAS_ON):
            await self._store.threads.disk(cache.wake_details)
            await self._store.threads.disk(cache.put_note, _WAS_ON, value=False)
        self._look_at = self._clock.monotonic() + LOOK_SECONDS
        return False
