"""What this computer holds of whom, for whoever must tell of its loss: everybody, what of them, and since when."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path

from joptic_desktop.domain.contract import Json, JsonObject
from joptic_desktop.domain.customers import Address
from joptic_desktop.domain.spreadsheets import as_text, csv_lines, csv_text
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import KeyWrong, StoreDamaged
from joptic_desktop.services.written_files import write_private
from joptic_desktop.storage.audit import AuditAction, AuditNote
from joptic_desktop.storage.cache_reader import CacheReader, HeldRow
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.overlay_rows import stamp
from joptic_desktop.storage.personal_traces import Trace, TraceKind
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

_HEAD = ("name", "email", "phone", "held here", "since", "store", "customer")
_NOTE = "what this computer held"
_AT_ONCE = 2000


class HeldKind(StrEnum):
    """The kinds of data held of a person."""

    CONTACT = "contact"
    BIRTH_DATE = "birth date"
    ADDRESS = "address"
    PRESCRIPTION = "prescription"
    PAST_PRESCRIPTIONS = TraceKind.PRESCRIPTIONS.value
    FILES = TraceKind.FILES.value
    SENT_NAMES = TraceKind.SENT_NAMES.value
    WAITING = TraceKind.WAITING.value
    CHANGES = TraceKind.CHANGES.value
    DRAFTS = TraceKind.DRAFTS.value


@dataclass(frozen=True, slots=True)
class HeldPerson:
    """One person. `since` is when the first of it may have come here at the earliest, as a stamp in UTC."""

    uid: str
    name: str
    email: str
    phone: str
    kinds: tuple[HeldKind, ...]
    since: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class HeldList:
    """Everybody, and at what moment (seconds) the list was made.

    `counts` are the people of whom each kind is held, `unread` the stores whose copy cannot be read.
    """

    at: float
    people: tuple[HeldPerson, ...]
    counts: Mapping[HeldKind, int]
    unread: tuple[Place, ...] = ()

    def as_csv(self) -> Iterator[bytes]:
        """Yield the list as a table, in parts."""
        yield csv_text(_HEAD, ()).encode()
        for start in range(0, len(self.people), _AT_ONCE):
            yield csv_lines(map(_row, self.people[start : start + _AT_ONCE])).encode()

    def as_json(self) -> JsonObject:
        """Return the list as one document."""
        counts: JsonObject = {kind.value: count for kind, count in self.counts.items() if count}
        unread: list[Json] = [place.store_id for place in self.unread]
        head: JsonObject = {"madeAt": stamp(self.at), "people": len(self.people), "kinds": counts}
        return {**head, "storesNotRead": unread, "list": [_document(person) for person in self.people]}


class Held:
    """Reads everything of a profile: the caches of all its stores, and what waits or is kept beside them."""

    def __init__(
        self, profile: Profile, key: DataKey, records: Records, threads: Threads, clock: Clock, note: AuditNote
    ) -> None:
        self._profile = profile
        self._key = key
        self._records = records
        self._threads = threads
        self._clock = clock
        self._note = note

    async def read(self) -> HeldList:
        """Read the list, which is an export of its own and is written down as one."""
        await self._threads.disk(self._records.audit.add, self._note(AuditAction.EXPORTED, "", _NOTE))
        traces = await self._threads.disk(lambda: {trace.uid: trace for trace in self._records.traces.all()})
        return await self._threads.search(self._gather, traces)

    async def write(self, held: HeldList, path: Path) -> None:
        """Write the list to a file, as JSON where its name says so, else as CSV. Raises `InvalidInput`."""
        is_json = path.suffix.lower() == ".json"
        await write_private(path, _json_parts(held) if is_json else held.as_csv())

    def _gather(self, traces: Mapping[str, Trace]) -> HeldList:
        info = self._profile.load()
        begun = stamp(info.created)
        people: list[HeldPerson] = []
        unread: list[Place] = []
        rest = dict(traces)
        for known in info.settings.places:
            if not self._profile.cache_path(known.place).exists():
                continue
            try:
                rows = self._rows(known.place)
                people.extend(_person(row, rest.pop(row.uid, None), known.place, begun) for row in rows)
            except (StoreDamaged, KeyWrong):
                unread.append(known.place)
        people += [_left_over(trace) for trace in rest.values()]
        return HeldList(self._clock.now(), tuple(people), counted(people), tuple(unread))

    def _rows(self, place: Place) -> Iterator[HeldRow]:
        reader = CacheReader.open(self._profile, place, self._key)
        try:
            yield from reader.held()
        finally:
            reader.close()


def counted(people: Iterable[HeldPerson]) -> dict[HeldKind, int]:
    """Return of how many people each kind is held."""
    found = Counter(kind for person in people for kind in person.kinds)
    return {kind: found[kind] for kind in HeldKind}


def _json_parts(held: HeldList) -> Iterator[bytes]:
    """Yield the list as one document, in parts: one text of it would hold up whoever else runs."""
    letters = json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(held.as_json())
    while part := "".join(islice(letters, _AT_ONCE)):
        yield part.encode()


def _person(row: HeldRow, trace: Trace | None, place: Place, begun: str) -> HeldPerson:
    kinds = {HeldKind(kind.value) for kind in trace.kinds} if trace else set()
    since = max(begun, row.created_at)
    if trace is not None:
        since = min(since, stamp(trace.since))
    return HeldPerson(row.uid, row.name, row.email, row.phone, _ordered(kinds | _kinds_of(row)), since, place)


def _kinds_of(row: HeldRow) -> set[HeldKind]:
    record = row.record
    personal, address = (record.personal, record.address) if record else (None, None)
    rx = record.prescription if record else None
    told = {
        HeldKind.CONTACT: bool(row.email or row.phone or row.name),
        HeldKind.BIRTH_DATE: personal is not None and personal.date_of_birth is not None,
        HeldKind.ADDRESS: address is not None and replace(address, id=None) != Address(),
        HeldKind.PRESCRIPTION: rx is not None and (any(True for _ in rx.eyes()) or bool(rx.carried)),
    }
    return {kind for kind, is_here in told.items() if is_here}


def _left_over(trace: Trace) -> HeldPerson:
    """Return somebody of whom only the records know: deleted on the service, or not sent to it yet."""
    kinds = {HeldKind(kind.value) for kind in trace.kinds}
    return HeldPerson(trace.uid, trace.name, "", "", _ordered(kinds), stamp(trace.since), trace.place)


def _ordered(kinds: Iterable[HeldKind]) -> tuple[HeldKind, ...]:
    found = set(kinds)
    return tuple(kind for kind in HeldKind if kind in found)


def _row(person: HeldPerson) -> tuple[str, ...]:
    kinds = ", ".join(person.kinds)
    store = person.place.store_id if person.place else ""
    return (person.name, person.email, as_text(person.phone), kinds, person.since, store, person.uid)


def _document(person: HeldPerson) -> JsonObject:
    store = person.place.store_id if person.place else None
    kinds: list[Json] = [kind.value for kind in person.kinds]
    contact: JsonObject = {"name": person.name, "email": person.email, "phone": person.phone}
    return {"uid": person.uid, **contact, "kinds": kinds, "since": person.since, "store": store}
