"""The engine of one store: drains the outbox and keeps the cache fresh, as long as it runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from joptic_desktop.errors import ServiceError, StoreError
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.drainer import Drainer
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller

REFRESH_SECONDS = 20.0
SWEEP_SECONDS = 12 * 3600.0
SWEEP_AGAIN_SECONDS = 300.0
AFTER_OPENING = 0.5
BETWEEN_LOOKS = 0.25
BETWEEN_DETAILS = 0.05
STORAGE_PAUSE = 5.0
_log = logging.getLogger(__name__)


class Engine:
    """Runs the drainer and the background reading of one store. Made in the running loop."""

    def __init__(self, store: LocalStore, clock: Clock, watch: LineWatch, drainer: Drainer, puller: Puller) -> None:
        self._store = store
        self._clock = clock
        self.watch = watch
        self.drainer = drainer
        self.puller = puller
        self._tasks: list[asyncio.Task[None]] = []
        self._ending = asyncio.Event()
        self._refreshed_at: float | None = None
        self._swept_at: float | None = None
        watch.changed.connect(self._on_gate)

    def start(self, *, reading: bool = True) -> None:
        """Begin to send and, unless `reading` is off, to read in the background; what runs is ended by `stop`."""
        self._ending = asyncio.Event()
        works = {"drain": self._drain, "watch the line": self._watch_line} | ({"read": self._read} if reading else {})
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._keep_running(work), name=name) for name, work in works.items()]

    async def stop(self, grace: float = 0.0) -> None:
        """End; what is being sent may finish for `grace` seconds. Cut off, it is in doubt at the next start."""
        self._ending.set()
        self.drainer.wake()
        if grace and self._tasks:
            await asyncio.wait(self._tasks[:1], timeout=grace)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    def hurry(self) -> None:
        """Send and read now, whatever a backoff or a schedule says."""
        self.watch.hurry()
        self._refreshed_at = None
        self.drainer.hurry()

    def _on_gate(self, _gate: object) -> None:
        self.drainer.wake()

    async def _keep_running(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run for ever: a disk that refuses, or a fault of this program, is reported and does not end the engine."""
        while not self._ending.is_set():
            try:
                await work()
            except StoreError as error:
                _log.error("the store refuses: %s", error)
                self.watch.storage_refuses(str(error))
            except Exception:  # noqa: BLE001  - logged; the next round starts from what is durable
                _log.exception("an unforeseen fault of the engine")
            if not self._ending.is_set():
                await self._clock.sleep(STORAGE_PAUSE)

    async def _drain(self) -> None:
        await self.drainer.run(self._ending)

    async def _watch_line(self) -> None:
        while True:
            if self.watch.gate.wants_canary(self._clock.monotonic()):
                await self.watch.canary()
            await self._clock.sleep(BETWEEN_LOOKS)

    async def _read(self) -> None:
        opened = False
        while True:
            if not self.watch.gate.may_read():
                opened = False
                await self._clock.sleep(await self._tidy())
                continue
            if not opened:
                opened = True  # the first page belongs to the person who waits for it
                await self._clock.sleep(AFTER_OPENING)
                continue
            try:
                rest = await self._read_next()
            except ServiceError as error:
                self.watch.note_error(error)
                rest = REFRESH_SECONDS if self.watch.gate.may_read() else BETWEEN_LOOKS
            await self._clock.sleep(rest)

    async def _read_next(self) -> float:
        """Read what is most wanted; return the seconds to rest."""
        now = self._clock.monotonic()
        if await self._sweep_due():
            self._swept_at = now
            await self.puller.sweep()
            self.watch.note_answer()
            self._refreshed_at = self._clock.monotonic()
            return 0.0
        if self._refreshed_at is None or now - self._refreshed_at >= REFRESH_SECONDS:
            await self.puller.refresh()
            self.watch.note_answer()
            self._refreshed_at = self._clock.monotonic()
            return 0.0
        if await self.puller.hydrate():
            self.watch.note_answer()
            return BETWEEN_DETAILS
        return await self._tidy()

    async def _tidy(self) -> float:
        """Use a moment in which nothing is to be read for the search index; return the seconds to rest."""
        return BETWEEN_DETAILS if await self._store.threads.disk(self._store.tidy) else BETWEEN_LOOKS

    async def _sweep_due(self) -> bool:
        state = await self._store.threads.disk(self._store.cache.pull_state)
        if self._swept_at is not None and self._clock.monotonic() - self._swept_at < SWEEP_AGAIN_SECONDS:
            return False
        return not state.complete or state.swept_at is None or self._clock.now() - state.swept_at > SWEEP_SECONDS
