"""What changed is read every twenty seconds, after what was saved is sent, and when a person comes back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.settings import Settings
from joptic_desktop.sync.planner import Wait
from joptic_desktop.sync.reader import LOOKED_SECONDS, REFRESH_BUSY_SECONDS, REFRESH_SECONDS, SUSPECTS_SECONDS
from tests.campaigns.virtual_clock import VirtualClock
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, person
from tests.sync.moving_list import copying


@dataclass(frozen=True, slots=True)
class Desk:
    """A store at work whose time passes by hand."""

    store: OpenStore
    server: ServerProcess
    hand: VirtualClock

    async def step(self, seconds: float = 0.0) -> list[str]:
        """Let time pass and one thing be read; return what the service was asked for, lists by their order."""
        self.hand.seconds += seconds
        self.server.forget_requests()
        await self.store.engine.reader.step()
        return [
            next(iter(parse_qs(seen["query"]).get("sortBy", [])), seen["path"]) for seen in self.server.requests("GET")
        ]

    async def drain(self) -> None:
        """Send everything."""
        while not isinstance(await self.store.engine.drainer.step(), Wait):
            pass


@asynccontextmanager
async def desk(shop: Shop, server: ServerProcess) -> AsyncIterator[Desk]:
    """Open the store in use after its first sweep, its line open and nothing to be read."""
    hand = VirtualClock()
    opened = open_profile(Settings(shop.profile, shop.folder / "passphrase"), clock=hand.start_again())
    store = await open_store(opened, first_canary=0.0)
    made = Desk(store, server, hand)
    try:
        await store.engine.watch.canary()
        assert "createdAt" in await made.step()
        while await made.step():
            pass
        yield made
    finally:
        await store.close()
        opened.close()


async def test_every_twenty_seconds(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    other_till.add()
    async with desk(shop, server) as till:
        assert await till.step(REFRESH_SECONDS - 1) == []
        assert await till.step(1) == ["updatedAt"]
        assert await till.step(1) == []


async def test_when_a_person_comes_back_but_not_at_each_flicker(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    other_till.add()
    async with desk(shop, server) as till:
        till.store.services.sync.look()
        assert await till.step() == []
        till.hand.seconds += LOOKED_SECONDS
        till.store.services.sync.look()
        assert await till.step() == ["updatedAt"]


async def test_after_what_was_saved_is_sent_and_not_while_it_is(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    other_till.add()
    async with desk(shop, server) as till:
        shop.create(person(1))
        assert await till.step(REFRESH_SECONDS) == []
        assert await till.step(REFRESH_BUSY_SECONDS - REFRESH_SECONDS) == ["updatedAt"]
        await till.drain()
        assert await till.step(LOOKED_SECONDS) == ["updatedAt"]


async def test_everything_when_a_person_asks(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    other_till.add()
    async with desk(shop, server) as till:
        till.hand.seconds += REFRESH_SECONDS * 3
        till.store.services.sync.sync_now()
        assert await till.step() == ["updatedAt", *["createdAt"] * 5, "updatedAt"]


async def test_suspects_without_haste(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    gone = other_till.add()
    other_till.add(email="stays@example.com")
    async with desk(shop, server) as till:
        other_till.call("DELETE", f"/customer/{gone}")
        await till.store.engine.puller.sweep()
        asked = await till.step(SUSPECTS_SECONDS)
        assert asked[0] == f"/customer/{gone}"
        for _ in range(20):
            await till.step(SUSPECTS_SECONDS)
        assert (await till.store.services.listing.counts()).all == 1


async def test_a_long_sweep_lets_what_changed_be_read_between(tmp_path: Path) -> None:
    turns = []

    async def between() -> None:
        turns.append(len(copy.service.asked))

    with copying(tmp_path, 120) as copy:
        await copy.puller.sweep(between)
        assert len(turns) >= 2
