"""A service in memory whose rows move while they are read, a clock that sleeps without waiting, and a copy to fill."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.calls import Call
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.observed import Observed
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.domain.contract import Json
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.threads import Threads
from tests.storage.stores import NOON, PLACE, Computer

PAGE = 5


def zeros(count: int) -> bytes:
    return bytes(count)


@dataclass
class HandClock:
    """Time that passes when somebody sleeps; `tick` seconds go by with each request."""

    seconds: float = 0.0
    tick: float = 0.001

    @property
    def clock(self) -> Clock:
        return Clock(lambda: NOON + self.seconds, lambda: self.seconds, self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        await asyncio.sleep(0)

    def stamp(self) -> str:
        moment = datetime.fromtimestamp(NOON + self.seconds, UTC)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass
class MovingList:
    """A line to a store of customers. `moved` is called before each answer; the switches are faults of a service.

    `gone` are ids that were deleted, `asked` the paths and pages of every request.
    """

    hand: HandClock
    rows: dict[str, tuple[str, str]] = field(default_factory=dict)
    moved: Callable[[], None] = lambda: None
    lie: int = 0
    size: int = PAGE
    told_size: int = PAGE
    is_endless: bool = False
    lists_nothing: bool = False
    fails: bool = False
    failing: set[str] = field(default_factory=set)
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
            self.rows[name] = (self.hand.stamp(), self.hand.stamp())
            made.append(name)
        return made

    def remove(self, name: str) -> None:
        """Delete a customer, as another till does."""
        del self.rows[name]
        self.gone.add(name)

    def touch(self, name: str) -> None:
        """Change a customer."""
        self.hand.seconds += 1.0
        self.rows[name] = (self.rows[name][0], self.hand.stamp())

    async def ask(self, call: Call) -> Observed:
        """Answer a request as the contract says, but for the switches."""
        self.hand.seconds += self.hand.tick
        self.moved()
        await asyncio.sleep(0)
        params = dict(call.params)
        name = call.path.rpartition("/")[2]
        self.asked.append(f"page {params['page']}" if params else name)
        if self.fails or name in self.failing:
            return _answer(call, 500, {"statusCode": 500, "message": "Internal server error"})
        if params and not self.lists_nothing:
            return _answer(call, 200, self._page(params))
        if name not in self.rows:
            return _answer(call, 404, {"statusCode": 404, "message": "Customer not found", "error": "Not Found"})
        created, updated = self.rows[name]
        return _answer(call, 200, {"id": name, "isActive": True, "createdAt": created, "updatedAt": updated})

    async def close(self) -> None:
        """Let go of nothing."""

    def _page(self, params: Mapping[str, str]) -> Json:
        place = 0 if params["sortBy"] == "createdAt" else 1
        order = sorted(self.rows, key=lambda name: (self.rows[name][place], name))
        order = order[::-1] if params["sortOrder"] == "desc" else order
        size = min(self.size, int(params["limit"]))
        number = 1 if self.is_endless else int(params["page"])
        shown = order[(number - 1) * size : number * size]
        rows: list[Json] = [_row(name, *self.rows[name]) for name in shown]
        told = {"page": number, "limit": self.told_size, "total": len(self.rows) + self.lie, "totalPages": 1}
        return {"data": rows, "pagination": {**told}}


def _row(name: str, created: str, updated: str) -> Json:
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
def copying(folder: Path, customers: int = 0) -> Iterator[Copy]:
    """Open a new computer's copy of a store of so many customers; nothing is read yet."""
    computer = Computer(folder)
    hand = HandClock()
    service = MovingList(hand)
    service.add(customers)
    threads, records = Threads(), computer.records()
    blobs = BlobStore(computer.profile.blobs, computer.key, zeros)
    local = LocalStore.open(computer.profile, computer.key, PLACE, records, blobs, threads)
    api = CustomersApi(service, PLACE.store_id, lambda: "token")
    try:
        yield Copy(service, local, Puller(api, local, hand.clock))
    finally:
        threads.close()
        local.close()
        records.close()
