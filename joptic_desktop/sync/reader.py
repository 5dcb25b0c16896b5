"""Reads in the background what is most wanted of one store: everything, what changed, who is gone, details."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from joptic_desktop.sync.clock import Clock
    from joptic_desktop.sync.drainer import Drainer
    from joptic_desktop.sync.line_watch import LineWatch
    from joptic_desktop.sync.local_store import LocalStore
    from joptic_desktop.sync.puller import Puller
    from joptic_desktop.sync.retention import Retention
    from joptic_desktop.sync.sweep_times import SweepTimes

REFRESH_SECONDS = 20.0
# what a run of many pages costs is not spent again at once
SECONDS_A_PAGE = 4.0
# a long outbox is not to hide for hours what the other tills do
REFRESH_BUSY_SECONDS = 120.0
# a window that comes to the front again and again is not a reason to ask each time
LOOKED_SECONDS = 5.0
SUSPECTS_SECONDS = 5.0
BETWEEN_LOOKS = 0.25
BETWEEN_DETAILS = 0.05


class Reader:
    """Decides what is read next. Made in the running loop."""

    def __init__(
        self,
        store: LocalStore,
        clock: Clock,
        watch: LineWatch,
        drainer: Drainer,
        puller: Puller,
        times: SweepTimes,
        retention: Retention,
    ) -> None:
        self._store = store
        self._clock = clock
        self._watch = watch
        self._drainer = drainer
        self.puller = puller
        self._times = times
        self._retention = retention
        self._refreshed_at = float("-inf")
        self._suspects_at = float("-inf")
        self._has_sent = False
        self._rest = REFRESH_SECONDS
        drainer.changed.connect(self._on_sent)

    def ask(self) -> None:
        """Take in that a person wants everything read now."""
        self._times.ask()
        self._refreshed_at = float("-inf")

    def look(self) -> None:
        """Take in that a person looks at the list again: what changed is read soon, unless it just was."""
        if self._clock.monotonic() - self._refreshed_at >= LOOKED_SECONDS:
            self._refreshed_at = float("-inf")

    def look_for_suspects(self) -> None:
        """Take in that a person agreed to look for those held back."""
        self._suspects_at = float("-inf")

    async def step(self) -> float:
        """Read what is most wanted; return the seconds to rest. Raises `ServiceError`."""
        if self._times.is_due(await self._store.threads.disk(self._store.cache.pull_state)):
            await self._sweep()
            return 0.0
        if await self._refresh_if_due():
            return 0.0
        if self._clock.monotonic() >= self._suspects_at:
            await self._look_for_suspects()
        if await self.puller.details.hydrate():
            self._watch.note_answer()
            return BETWEEN_DETAILS
        return await self.tidy()

    async def tidy(self) -> float:
        """Use a moment in which nothing is to be read: forget what is due, tidy the index; return seconds to rest."""
        if await self._retention.step():
            return BETWEEN_DETAILS
        return BETWEEN_DETAILS if await self._store.threads.disk(self._store.tidy) else BETWEEN_LOOKS

    def _on_sent(self, _uids: object) -> None:
        self._has_sent = True

    async def _sweep(self) -> None:
        self._times.begin()
        self._refreshed_at = self._clock.monotonic()
        complete = await self.puller.sweep(self._between)
        self._watch.note_answer()
        self._times.end(complete=complete)
        self._refreshed_at = self._clock.monotonic()
        self._suspects_at = float("-inf")

    async def _between(self) -> None:
        """Follow what changes while a sweep takes its minutes; a copy that was never whole has nothing to follow."""
        state = await self._store.threads.disk(self._store.cache.pull_state)
        if state.swept_at is not None:
            await self._refresh_if_due()

    async def _refresh_if_due(self) -> bool:
        since = self._clock.monotonic() - self._refreshed_at
        if since < (LOOKED_SECONDS if self._has_sent else self._rest):
            return False
        if since < REFRESH_BUSY_SECONDS and await self._is_sending():
            return False
        self._has_sent = False
        is_whole = await self.puller.refresh()
        self._watch.note_answer()
        self._refreshed_at = self._clock.monotonic()
        self._rest = max(REFRESH_SECONDS, SECONDS_A_PAGE * self.puller.refresher.pages_read)
        self._times.note_followed(is_whole=is_whole)
        return True

    async def _is_sending(self) -> bool:
        return self._watch.gate.may_send(self._clock.monotonic()) and await self._drainer.is_moving()

    async def _look_for_suspects(self) -> None:
        self._suspects_at = self._clock.monotonic() + SUSPECTS_SECONDS
        rest = await self.puller.deletions.look()
        if rest is not None:
            self._suspects_at = self._clock.monotonic() + min(rest, SUSPECTS_SECONDS)
