"""A service in memory whose rows move while they are read, and a copy to fill."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.calls import Call
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.observed import Observed
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.domain.contract import Json
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.threads import Threads
from tests.campaigns.virtual_clock import VirtualClock, stamp_of
from tests.storage.stores import PLACE, Computer

PAGE = 5


def zeros(count: int) -> bytes:
    return bytes(count)


@dataclass
class MovingList:
    """A line to a store of customers. `moved` is called before each answer; the switches are faults of a service.

    Each request takes `tick` seconds. Stamps are cut to whole `grain`s of seconds; `tie` orders those that are equal.
    `odd` are members by which rows come otherwise than the contract says; `hides` answers that there is no customer.
    `gone` are ids that were deleted, `asked` the paths and pages of every request.
    """

    hand: VirtualClock
    rows: dict[str, tuple[str, str]] = field(default_factory=dict)
    moved: Callable[[], None] = lambda: None
    tick: float = 0.001
    grain: float = 0.0
    tie: Callable[[str], Any] = str
    odd: dict[str, dict[str, Json]] = field(default_factory=dict)
    hides: bool = False
    lie: int = 0
    size: int = PAGE
    told_size: int = PAGE
    is_endless: bool = False
    lists_nothing: bool = False
    fails: bool = False
    failing: set[str] = field(default_factory=set)
    odd_records: set[str] = field(default_factory=set)
    throttle: Throttle = field(default_factory=lambda: Throttle(RateBudget(unlimited=True)))
    gone: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    _made: int = 0

    def add(self, count: int = 1) -> list[str]:
        """Create customers, a second of age apart."""
        made = []
        for _ in range(count):
            self._made += 1
            self.hand.seconds += 1.0
            name = f"c{self._made:05}"
            self.rows[name] = (self.stamp(), self.stamp())
            made.append(name)
        return made

    def stamp(self) -> str:
        """Return the service's time in its own form."""
        moment = self.hand.wall()
        return stamp_of(moment // self.grain * self.grain if self.grain else moment)

    def remove(self, name: str) -> None:
        """Delete a customer, as another till does."""
        del self.rows[name]
        self.gone.add(name)

    def touch(self, name: str) -> None:
        """Change a customer."""
        self.hand.seconds += 1.0
        self.rows[name] = (self.rows[name][0], self.stamp())

    async def ask(self, call: Call) -> Observed:
        """Answer a request as the contract says, but for the switches."""
        self.hand.seconds += self.tick
        self.moved()
        await asyncio.sleep(0)
        params = dict(call.params)
        name = call.path.rpartition("/")[2]
        self.asked.append(f"page {params['page']}" if params else name)
        if self.fails or name in self.failing:
            return _answer(call, 500, {"statusCode": 500, "message": "Internal server error"})
        if params and not self.lists_nothing:
            return _answer(call, 200, self._page(params))
        if name not in self.rows or self.hides:
            return _answer(call, 404, {"statusCode": 404, "message": "Customer not found", "error": "Not Found"})
        if name in self.odd_records:
            return _answer(call, 200, {"id": 7})
        created, updated = self.rows[name]
        return _answer(call, 200, {"id": name, "isActive": True, "createdAt": created, "updatedAt": updated})

    async def close(self) -> None:
        """Let go of nothing."""

    def _page(self, params: Mapping[str, str]) -> Json:
        place = 0 if params["sortBy"] == "createdAt" else 1
        order = sorted(self.rows, key=lambda name: (self.rows[name][place], self.tie(name)))
        order = order[::-1] if params["sortOrder"] == "desc" else order
        size = min(self.size, int(params["limit"]))
        number = 1 if self.is_endless else int(params["page"])
        shown = order[(number - 1) * size : number * size]
        rows: list[Json] = [_row(name, *self.rows[name]) | self.odd.get(name, {}) for name in shown]
        told = {"page": number, "limit": self.told_size, "total": len(self.rows) + self.lie, "totalPages": 1}
        return {"data": rows, "pagination": {**told}}


def _row(name: str, created: str, updated: str) -> dict[str, Json]:
    row: dict[str, Json] = {"id": name, "name": name, "userName": f"{name}@example.com", "isLocal": True}
    return {**row, "groups": [], "status": "active", "createdAt": created, "updatedAt": updated}


def _answer(call: Call, status: int, body: Json) -> Observed:
    headers = {"content-type": "application/json; charset=utf-8"}
    return Observed(call.action, status, headers, json.dumps(body).encode(), body_done=True)


@dataclass(frozen=True, slots=True)
class Copy:
    """The copy of such a store on a computer."""

    service: MovingList
    local: LocalStore
    puller: Puller

    @property
    def ids(self) -> set[str]:
        """The service's ids of everybody here."""
        return set(self.local.searcher.known_service_ids())

    @property
    def tombstones(self) -> set[str]:
        """The service's ids of everybody found gone."""
        return set(self.local.cache.suspects.tombstones().values())

    @property
    def suspects(self) -> set[str]:
        """The service's ids of the suspects."""
        uids = {uid: name for name, uid in self.local.searcher.known_service_ids().items()}
        return {uids[one.uid] for one in self.local.cache.suspects.all()}

    def uid(self, name: str) -> str:
        """Return our uid of a customer."""
        return self.local.searcher.known_service_ids()[name]


@contextmanager
def copying(
    folder: Path,
    customers: int = 0,
    puller: type[Puller] = Puller,
    threads: Threads | None = None,
    random_bytes: Callable[[int], bytes] = os.urandom,
) -> Iterator[Copy]:
    """Open a new computer's copy of a store of so many customers; nothing is read yet."""
    computer = Computer(folder, random_bytes=random_bytes)
    hand = VirtualClock()
    service = MovingList(hand)
    service.add(customers)
    threads, records = threads or Threads(), computer.records()
    blobs = BlobStore(computer.profile.blobs, computer.key, zeros)
    local = LocalStore.open(computer.profile, computer.key, PLACE, records, blobs, threads)
    api = CustomersApi(service, PLACE.store_id, lambda: "token")
    try:
        yield Copy(service, local, puller(api, local, hand.start_again()))
    finally:
        threads.close()
        local.close()
        records.close()
