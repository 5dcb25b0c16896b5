"""Writes whose line is cut at a place of the request or of the answer, by the real client and engine, one by one."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.sync.planner import Wait
from tests.faults.proxy import Cut, FaultProxy
from tests.server_process import ServerProcess
from tests.shop import Shop

MOST_STEPS = 200
# files alone travel beside the steps
UPLOAD_SECONDS = 0.05


def customer(number: int) -> CustomerChange:
    """Return the data of a new customer who is like no other; all make bodies of one length."""
    personal = PersonalChange(
        f"Zineb {number:04}", "Amrani", f"z{number:04}@example.com", f"+21261{number:06}", date(1990, 1, 2), Sex.FEMALE
    )
    return CustomerChange(personal)


@dataclass(slots=True)
class Line:
    """A store at work behind a proxy. `numbers` of its customers are never used twice."""

    store: OpenStore
    proxy: FaultProxy
    numbers: int = 0

    async def create(self, cut: Cut | None = None, scan: bytes = b"") -> str:
        """Save a new customer, whose creating is cut, with a scan or without, and send all; return the uid."""
        self.numbers += 1
        take = self.store.services.attachments.take_bytes
        files = [await take(scan, f"scan {self.numbers}.pdf", "prescription")] if scan else []
        uid = await self.store.services.customers.create(customer(self.numbers), files)
        await self.drain(cut)
        return uid

    async def update(self, uid: str, cut: Cut) -> None:
        """Save a change, whose sending is cut, and send all."""
        self.numbers += 1
        base = (await self.store.services.customers.view(uid)).customer
        change = CustomerChange(PersonalChange(first_name=f"Nour {self.numbers:04}"))
        await self.store.services.customers.update(uid, base, change, ())
        await self.drain(cut)

    async def delete(self, uids: Sequence[str], cut: Cut) -> None:
        """Save deletes that are due at once, whose sending is cut, and send all."""
        await self.store.services.customers.delete(uids, undo_seconds=0.0)
        await self.drain(cut)

    def cuts(self, places: int | None = None) -> list[Cut]:
        """Return about so many cuts through such a write as was just carried, at all ends too; each byte for None."""
        last = self.proxy.writes[-1]
        step = max(1, -(-(last.body + last.answer) // places)) if places else 1
        requests = {*range(0, last.body, step), last.body - 1} if last.body else set()
        answers = {*range(0, last.answer, step), last.answer - 1}
        return [Cut(n) for n in sorted(requests)] + [Cut(answer=n) for n in sorted(answers)]

    async def drain(self, cut: Cut | None) -> None:
        """Let the engine's own parts work, without their pauses, until nothing moves any more."""
        self.proxy.cuts.extend((cut,) if cut else ())
        watch, drainer = self.store.engine.watch, self.store.engine.drainer
        moved = asyncio.Event()

        def on_moved(_uids: object) -> None:
            moved.set()

        drainer.changed.connect(on_moved)
        for _ in range(MOST_STEPS):
            if not watch.gate.may_read():
                await watch.canary()
            drainer.hurry()
            if not isinstance(await drainer.step(), Wait):
                continue
            if not await drainer.is_moving():
                assert not self.proxy.cuts, "nothing was sent"
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(moved.wait(), UPLOAD_SECONDS)
            moved.clear()
        raise AssertionError("it never came to an end")


@asynccontextmanager
async def behind_a_proxy(folder: Path, server: ServerProcess, store: str) -> AsyncIterator[Line]:
    """Open a store on a new computer behind a proxy."""
    shop = Shop(folder)
    token = shop.file("token", server.announcement.owner.access_token)
    with FaultProxy(server.announcement.service) as proxy:
        ran = shop.joptic("connect", "--service", proxy.origin, "--store", store, "--token-file", token)
        assert ran.code == 0, ran.err
        async with shop.at_work() as opened:
            yield Line(opened, proxy)


def effects(server: ServerProcess, store: str) -> Counter[tuple[str, str]]:
    """Return how often each effect was applied to each customer of a store: by the first name that it sets, if any."""
    lines = [line for line in server.ledger() if line["storeId"] == store]
    return Counter((line["kind"], _told(line)) for line in lines)


def _told(line: dict[str, object]) -> str:
    data = line.get("data")
    personal = data.get("customerData") if isinstance(data, dict) else None
    return str(personal.get("firstName")) if isinstance(personal, dict) else str(line["customerId"])
