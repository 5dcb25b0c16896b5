"""The engine of one store: drains the outbox and keeps the cache fresh, as long as it runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from joptic_desktop.errors import ServiceError, StoreError
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.reader import BETWEEN_LOOKS, REFRESH_SECONDS
from joptic_desktop.sync.sleep_watch import SleepWatch

if TYPE_CHECKING:
    from joptic_desktop.sync.drainer import Drainer
    from joptic_desktop.sync.reader import Reader

AFTER_OPENING = 0.5
STORAGE_PAUSE = 5.0
_log = logging.getLogger(__name__)


class Engine:
    """Runs the drainer and the background reading of one store. Made in the running loop.

    `make_hands` makes both when they are first wanted: the rows of this computer are shown without them.
    """

    def __init__(
        self,
        store: LocalStore,
        clock: Clock,
        watch: LineWatch,
        puller: Puller,
        make_hands: Callable[[], tuple[Drainer, Reader]],
    ) -> None:
        self._store = store
        self._clock = clock
        self.watch = watch
        self.puller = puller
        self._make_hands = make_hands
        self._made: tuple[Drainer, Reader] | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._ending = asyncio.Event()
        self._reads = True
        self._is_elsewhere = False
        self._changing = asyncio.Lock()
        watch.changed.connect(self._on_gate)

    @property
    def drainer(self) -> Drainer:
        """What sends."""
        return self._hands()[0]

    @property
    def reader(self) -> Reader:
        """What reads in the background."""
        return self._hands()[1]

    def _hands(self) -> tuple[Drainer, Reader]:
        if self._made is None:
            self._made = self._make_hands()
        return self._made

    def start(self, *, reading: bool = True) -> None:
        """Begin to send and, unless `reading` is off, to read in the background; what runs is ended by `stop`."""
        self._ending = asyncio.Event()
        self._reads = reading
        works = {"drain": self._drain, "watch the line": self._watch_line} | ({"read": self._read} if reading else {})
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._keep_running(work), name=name) for name, work in works.items()]

    async def stop(self, grace: float = 0.0) -> None:
        """End; what is being sent may finish for `grace` seconds. Cut off, it is in doubt at the next start."""
        async with self._changing:
            await self._end(grace)

    async def between(self, change: Callable[[], None], grace: float) -> None:
        """Make a change while nothing is on its way: what runs is ended as by `stop` first, and begun again after.

        It is begun again also when the change fails, or who waits for it gives up.
        """
        async with self._changing:
            runs = bool(self._tasks)
            try:
                await self._end(grace)
                change()
            finally:
                if runs:
                    self.start(reading=self._reads)

    async def _end(self, grace: float) -> None:
        self._ending.set()
        self.wake()
        tasks, self._tasks = self._tasks, []
        try:
            if grace and tasks:
                await asyncio.wait(tasks[:1], timeout=grace)
        finally:  # nothing of this run goes on beside the next one
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def hurry(self) -> None:
        """Send now and read everything, whatever a backoff or a schedule says."""
        self.watch.hurry()
        self.reader.ask()
        self.drainer.hurry()

    def network_changed(self) -> None:
        """Test the line at once: this computer is in another network, or woke up, or its clock was set."""
        self._is_elsewhere = True
        self.watch.network_changed()
        self.drainer.hurry()

    def wake(self) -> None:
        """Have it looked again for what may be sent: something was saved, or the gate opened."""
        if self._made is not None:  # whoever begins looks anyway
            self.drainer.wake()

    def look(self) -> None:
        """Take in that a person came back to the window: what changed at other tills is read soon."""
        if self._made is not None:
            self.reader.look()

    def _on_gate(self, _gate: object) -> None:
        self.wake()

    async def _keep_running(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run for ever: a disk that refuses, or a fault of this program, is reported and does not end the engine."""
        while not self._ending.is_set():
            try:
                await work()
            except StoreError as error:
                _log.error("the store refuses: %s", error)
                self.watch.storage_refuses(error.sentence)
            except Exception:  # noqa: BLE001  - logged; the next round starts from what is durable
                _log.exception("an unforeseen fault of the engine")
            if not self._ending.is_set():
                await self._clock.sleep(STORAGE_PAUSE)

    async def _drain(self) -> None:
        await self.drainer.run(self._ending)

    async def _watch_line(self) -> None:
        sleep = SleepWatch(self._clock)
        while True:
            if sleep.is_over():
                self.network_changed()
            is_elsewhere, self._is_elsewhere = self._is_elsewhere and self.watch.gate.may_read(), False
            if is_elsewhere or self.watch.gate.wants_canary(self._clock.monotonic()):
                await self.watch.canary()
            self.drainer.look_for_stuck()
            await self._clock.sleep(BETWEEN_LOOKS)

    async def _read(self) -> None:
        opened = False
        while True:
            if not self.watch.gate.may_read():
                opened = False
                await self._clock.sleep(await self.reader.tidy())
                continue
            if not opened:
                opened = True  # the first page belongs to the person who waits for it
                await self._clock.sleep(AFTER_OPENING)
                continue
            try:
                rest = await self.reader.step()
            except ServiceError as error:
                self.watch.note_error(error)
                rest = REFRESH_SECONDS if self.watch.gate.may_read() else BETWEEN_LOOKS
            await self._clock.sleep(rest)
