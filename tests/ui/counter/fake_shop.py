"""A shop that lives in memory: the sample people behind the shapes the counter asks for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache, cached_property
from pathlib import Path

from psygnal import Signal

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.contract import customer_from_json
from joptic_desktop.domain.customers import Customer, CustomerSummary, Group, Status
from joptic_desktop.domain.folding import fold
from joptic_desktop.domain.queries import Attention, CustomerQuery, SortBy, SortOrder
from joptic_desktop.resource_files import resource
from joptic_desktop.services.views import (
    Counts,
    CustomerRow,
    CustomerView,
    DeleteTicket,
    FileView,
    Listing,
    PastRx,
    Shop,
    SyncStatus,
)

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
ATLAS = Shop("Optique Atlas", "Casablanca", "store-1", "https://joptic.example", "owner", person="Salma Idrissi")


@dataclass(frozen=True)
class Person:
    """One customer of the shop, as all its services show them."""

    row: CustomerRow
    customer: Customer | None
    groups: tuple[Group, ...] = ()

    @cached_property
    def found_by(self) -> str:
        return fold(f"{self.row.name} {self.row.second_line} {self.row.phone or ''}")


def sample_people(now: datetime = NOW) -> list[Person]:
    """The sample customers, newest change first."""
    return list(_sample_people(now))


@cache
def _sample_people(now: datetime) -> tuple[Person, ...]:
    data = json.loads(resource("samples", "customers.json").read_text("utf-8"))
    groups = {group["key"]: Group(group["key"], group["name"]) for group in data["groups"]}
    ordered = sorted(data["customers"], key=lambda raw: raw["updatedAgo"])
    return tuple(_person(key, raw, groups, now) for key, raw in enumerate(ordered))


def _person(key: int, raw: dict[str, object], groups: dict[str, Group], now: datetime) -> Person:
    updated = (now - timedelta(seconds=int(str(raw["updatedAgo"])))).isoformat()
    record: dict[str, object] = {
        "id": f"c{key}",
        "isActive": raw["isActive"],
        "createdAt": updated,
        "updatedAt": updated,
        "localData": raw["customerData"],
    }
    record |= {name: raw[name] for name in ("address", "opticData") if name in raw}
    customer = customer_from_json(record)  # type: ignore[arg-type]  # JSON read from a file
    belongs = tuple(groups[name] for name in raw["groups"])  # type: ignore[attr-defined]  # as above
    personal = customer.personal
    row = CustomerRow(
        key,
        f"uid-{key}",
        personal.name if personal else str(raw["userName"] or ""),
        (personal.email if personal else str(raw["userName"] or "")),
        personal.phone_number if personal else None,
        ", ".join(group.name for group in belongs),
        Status.ACTIVE if customer.is_active else Status.INACTIVE,
        updated,
        None,
        personal is not None,
    )
    return Person(row, customer, belongs)


class FakeLists:
    """Answers queries from the people of the shop; ``asked`` and ``needed`` remember what the window wanted."""

    changed = Signal(object)
    rows_changed = Signal(object)
    counts_changed = Signal(object)

    def __init__(self, people: list[Person]) -> None:
        self.people = people
        self.asked: list[CustomerQuery] = []
        self.needed: list[int] = []
        self.failure: Exception | None = None
        self.reads = 0
        self.known_counts = Counts()

    async def show(self, query: CustomerQuery) -> Listing:
        self.asked.append(query)
        if self.failure is not None:
            raise self.failure
        return self.answer(query)

    def answer(self, query: CustomerQuery) -> Listing:
        found = [person for person in self.people if _matches(person, query)]
        found.sort(key=_ORDER[query.sort_by], reverse=query.sort_order is SortOrder.DESCENDING)
        return Listing(query, tuple(person.row.key for person in found), len(found))

    def rows(self, keys: Sequence[int]) -> Sequence[CustomerRow]:
        self.reads += 1
        by_key = {person.row.key: person.row for person in self.people}
        return [by_key[key] for key in keys if key in by_key]

    def need(self, position: int) -> None:
        self.needed.append(position)

    def key_of(self, uid: str) -> int | None:
        return next((person.row.key for person in self.people if person.row.uid == uid), None)

    async def counts(self) -> Counts:
        if self.known_counts != Counts():
            return self.known_counts
        rows = [person.row for person in self.people]
        groups: dict[Group, int] = {}
        for person in self.people:
            for group in person.groups:
                groups[group] = groups.get(group, 0) + 1
        return Counts(
            all=len(rows),
            active=sum(row.status is Status.ACTIVE for row in rows),
            inactive=sum(row.status is Status.INACTIVE for row in rows),
            groups=tuple(groups.items()),
            waiting=sum(row.attention is Attention.WAITING for row in rows),
            conflict=sum(row.attention is Attention.CONFLICT for row in rows),
            refused=sum(row.attention is Attention.REFUSED for row in rows),
            damaged=sum(row.attention is Attention.DAMAGED for row in rows),
            with_details=len(rows),
        )

    def mark(self, key: int, attention: Attention | None, *, in_doubt: bool = False) -> None:
        """Let a write have something to say about a row, and tell it."""
        person = self.people[key]
        self.people[key] = replace(person, row=replace(person.row, attention=attention, in_doubt=in_doubt))
        self.rows_changed.emit(frozenset({person.row.key}))


_ORDER = {
    SortBy.UPDATED: lambda person: person.row.updated_at,
    SortBy.CREATED: lambda person: person.row.updated_at,
    SortBy.NAME: lambda person: fold(person.row.name),
    SortBy.STATUS: lambda person: person.row.status.value,
}


def _matches(person: Person, query: CustomerQuery) -> bool:
    row = person.row
    return (
        fold(query.search) in person.found_by
        and fold(query.name) in fold(row.name)
        and query.status in {None, row.status}
        and (query.group is None or query.group in {group.id for group in person.groups})
        and query.attention in {None, row.attention}
    )


class FakeRecords:
    """Opens, changes and deletes; every call is remembered."""

    changed = Signal(str)

    def __init__(self, people: list[Person], lists: FakeLists) -> None:
        self._people = people
        self._lists = lists
        self.views: dict[str, CustomerView] = {}
        self.opened: list[str] = []
        self.read: list[str] = []
        self.seen: list[str] = []
        self.updated: list[tuple[str, tuple[WriteFile, ...]]] = []
        self.deleted: list[tuple[str, ...]] = []
        self.undone: list[DeleteTicket] = []
        self.failure: Exception | None = None

    async def open(self, uid: str) -> CustomerView:
        self.opened.append(uid)
        return await self.view(uid)

    async def view(self, uid: str) -> CustomerView:
        if uid in self.views:
            return self.views[uid]
        person = next(person for person in self._people if person.row.uid == uid)
        return view_of(person)

    async def acknowledge(self, uid: str) -> None:
        self.seen.append(uid)

    def read_again(self, uid: str) -> None:
        self.read.append(uid)

    async def update(
        self, uid: str, base: Customer | None, change: CustomerChange, files: Sequence[WriteFile] = ()
    ) -> None:
        if self.failure is not None:
            raise self.failure
        self.updated.append((uid, tuple(files)))

    async def delete(self, uids: Sequence[str]) -> DeleteTicket:
        if self.failure is not None:
            raise self.failure
        self.deleted.append(tuple(uids))
        return DeleteTicket(tuple(range(len(uids))), tuple(uids), NOW.timestamp() + 8)

    async def undo(self, ticket: DeleteTicket) -> int:
        self.undone.append(ticket)
        return len(ticket.uids)

    def is_walk_in(self, email: str) -> bool:
        return email.startswith("walkin+")


def view_of(person: Person, files: tuple[FileView, ...] = (), fetched_at: float | None = None) -> CustomerView:
    """The view of a person whose details were read, at the moment of the pictures unless said otherwise."""
    row = person.row
    status = row.status
    summary = CustomerSummary(
        row.uid, row.name, row.second_line, person.groups, row.is_local, status, row.updated_at, row.updated_at
    )
    when = NOW.timestamp() if fetched_at is None else fetched_at
    return CustomerView(row.uid, f"c{row.key}", person.customer, summary, person.customer, when, files=files)


class FakeHistory:
    """The prescriptions a test says were seen."""

    def __init__(self) -> None:
        self.seen: dict[str, tuple[PastRx, ...]] = {}

    async def of(self, uid: str) -> tuple[PastRx, ...]:
        return self.seen.get(uid, ())


@dataclass
class FakeFiles:
    """Takes every file, unless it is told to refuse."""

    refusal: Exception | None = None
    released: list[WriteFile] = field(default_factory=list)

    async def take_path(self, path: Path, field: str) -> WriteFile:
        if self.refusal is not None:
            raise self.refusal
        return WriteFile(field, "blob", path.name, f"{field}-x.pdf", "application/pdf", 3, "00")

    async def take_bytes(self, data: bytes, name: str, field: str) -> WriteFile:
        return WriteFile(field, "blob", name, f"{field}-x.png", "image/png", len(data), "00")

    async def release(self, file: WriteFile) -> None:
        self.released.append(file)


class FakeLine:
    """A line whose state a test says."""

    changed = Signal(object)

    def __init__(self, status: SyncStatus) -> None:
        self.status = status
        self.calls: list[str] = []
        self.looked = 0

    def say(self, status: SyncStatus) -> None:
        self.status = status
        self.changed.emit(status)

    def sync_now(self) -> None:
        self.calls.append("sync_now")

    def look(self) -> None:
        self.looked += 1

    def accept_deletions(self) -> None:
        self.calls.append("accept_deletions")

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")


class FakeSession:
    """The shop in use."""

    changed = Signal(object)

    def __init__(self, shop: Shop | None) -> None:
        self.shop = shop


class FakeShop:
    """All services of a shop in memory."""

    def __init__(
        self, people: list[Person] | None = None, status: SyncStatus | None = None, shop: Shop | None = ATLAS
    ) -> None:
        self.people = sample_people() if people is None else people
        self.listing = FakeLists(self.people)
        self.customers = FakeRecords(self.people, self.listing)
        self.history = FakeHistory()
        self.attachments = FakeFiles()
        self.sync = FakeLine(status or SyncStatus())
        self.session = FakeSession(shop)
