"""The product, composed as a window composes it, on a computer whose time and line are simulated."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from joptic_desktop.api.line import Line
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.compose.profiles import OpenProfile, Outside, open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.writes import Place
from joptic_desktop.services.bundle import Services
from joptic_desktop.settings import Settings
from joptic_desktop.storage.records import Records
from tests.campaigns.engine.computer import Computer, FixedKey, Killed, OneThread, token_of
from tests.campaigns.engine.transport import Net

Result = TypeVar("Result")
STORES = ("store-1", "store-2")
ACCOUNT = "me"
# nothing that a person does waits for the line
PATIENCE = 600.0


class Till:
    """One till of a shop; `store` is which of its stores it works in."""

    def __init__(self, folder: Path, origin: str, computer: Computer, net: Net, random: Random) -> None:
        self.folder = folder
        self.origin = origin
        self.computer = computer
        self.store = STORES[0]
        self._net = net
        self._random = random
        self._opened: OpenProfile | None = None
        self._open: OpenStore | None = None

    @property
    def place(self) -> Place:
        """The store in use."""
        return Place(self.origin, self.store)

    @property
    def opened(self) -> OpenProfile:
        """The open profile."""
        assert self._opened is not None
        return self._opened

    @property
    def shop(self) -> OpenStore:
        """The open store."""
        assert self._open is not None
        return self._open

    @property
    def services(self) -> Services:
        """What a window would use."""
        return self.shop.services

    @property
    def records(self) -> Records:
        """The precious file."""
        return self.opened.records

    @property
    def token(self) -> str:
        """The access token of whoever works here."""
        return token_of(ACCOUNT)

    @property
    def is_open(self) -> bool:
        """Whether somebody could work here now."""
        return self._open is not None and not self.computer.is_dead

    async def start(self) -> None:
        """Open the profile and the store, and begin to send and to read."""
        self.computer.live_again()
        random = self._random
        outside = Outside(random.randbytes, random.random, lambda: OneThread(self.computer), self._line)
        settings, clock = Settings(self.folder), self.computer.clock()
        self._opened = open_profile(settings, FixedKey(), clock, outside, copy_each_start=False)
        await self.opened.session.connect(self.origin, self.store, self.token)
        self._open = await open_store(self.opened)
        self._open.engine.start()

    async def stop(self) -> None:
        """Close everything in order."""
        await self.shop.close()
        self._open = None
        self.opened.close()

    async def clean_up(self) -> None:
        """Clear away what a sudden end left of the program: its tasks, its connections, its lock."""
        self.computer.is_dead = True
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.computer.let_go()
        self._open = None
        if self.opened.lock is not None:
            self.opened.lock.release()

    def id_pairs(self) -> list[tuple[str, str]]:
        """Return which customer of this computer is which of the service."""
        return [(uid, name) for uid, name in self.rows("SELECT uid, service_id FROM idmap")]

    def lines_of(self, numbers: Iterable[int]) -> dict[int, int]:
        """Return how many lines of the log tell of each write."""
        lines = dict(self.rows("SELECT seq, count(*) FROM op_log GROUP BY seq"))
        return {seq: lines.get(seq, 0) for seq in numbers}

    def op_log(self) -> list[tuple[Any, ...]]:
        """Return the whole log of the outbox."""
        return self.rows("SELECT id, at, seq, what, state, note FROM op_log ORDER BY id")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query of the precious file."""
        return self.records._database.all(sql)

    async def switch(self) -> None:
        """Work in the other store from now on."""
        await self.stop()
        self.store = STORES[1 - STORES.index(self.store)]
        await self.start()

    async def let(self, work: Coroutine[Any, Any, Result]) -> Result | None:
        """Let the person do something; None when the program ended meanwhile."""
        with suppress(Killed, asyncio.CancelledError):
            return await asyncio.wait_for(work, PATIENCE)
        return None

    def _line(self, origin: str, throttle: Throttle) -> Line:
        return Line(origin, self._net.transport, throttle, clock=self.computer.clock().now)
