"""Details that nobody needed for a number of days leave this computer, where the shop turned that on.

The open store is looked at every quarter of an hour, the others that this profile knows once a day.
"""

from __future__ import annotations

from collections.abc import Callable

from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import StoreError
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.other_stores import OtherStores

DAY = 24 * 3600.0
# a day's worth of forgetting is spread over idle moments, some customers at a time
AT_ONCE = 50
LOOK_SECONDS = 900.0
# a copy that nobody works in is opened for each part
AT_ONCE_ELSEWHERE = 200
_WAS_ON = "forgets details"


class Retention:
    """Forgets in idle moments. `days` gives the setting: after how many days, 0 for never."""

    def __init__(self, store: LocalStore, others: OtherStores, clock: Clock, days: Callable[[], int]) -> None:
        self._store = store
        self._others = others
        self._clock = clock
        self._days = days
        self._look_at = float("-inf")
        self._others_at = float("-inf")
        self._due: list[Place] = []
        self._seen: int | None = None

    async def step(self) -> bool:
        """Forget some details that are due; tell whether there are more."""
        days = self._days()
        if days != self._seen:
            self._look_at = self._others_at = float("-inf")
        return await self._step_here(days) or (days > 0 and await self._step_elsewhere(days))

    async def _step_here(self, days: int) -> bool:
        if self._clock.monotonic() < self._look_at or not await self._follow(days):
            return False
        uids = await self._store.threads.disk(self._store.cache.forget_unused, self._before(days), AT_ONCE)
        if len(uids) < AT_ONCE:
            self._look_at = self._clock.monotonic() + LOOK_SECONDS
        return len(uids) == AT_ONCE

    async def _step_elsewhere(self, days: int) -> bool:
        forgotten = 0
        try:
            if self._clock.monotonic() >= self._others_at:
                self._others_at = self._clock.monotonic() + DAY
                self._due = await self._store.threads.disk(self._others.places)
            if self._due:
                wanted = (self._due[0], _WAS_ON, self._before(days), AT_ONCE_ELSEWHERE)
                forgotten = await self._store.threads.disk(self._others.forget_unused, *wanted)
        except StoreError:
            pass  # a copy that is damaged says so to whoever works in it; meanwhile the next day tries again
        if forgotten < AT_ONCE_ELSEWHERE:
            del self._due[:1]
        return bool(self._due)

    def _before(self, days: int) -> float:
        return self._clock.now() - days * DAY

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
