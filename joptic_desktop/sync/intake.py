"""Takes what the service tells of a store into its cache: rows of the list and whole records, each under its uid."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from psygnal import Signal

from joptic_desktop.domain.changes import PersonalChange
from joptic_desktop.domain.customers import Customer, CustomerSummary, DamagedRow, Page
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.identity import nameless_uid
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.writes import Verb
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.latest_asked import LatestAsked
from joptic_desktop.sync.local_store import LocalStore

Row = CustomerSummary | DamagedRow


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of some pages: the uids by what `name_of` calls each row, and those new or changed.

    A row that may be a customer of ours whose creating is not settled has no uid here.
    """

    pages: Sequence[Page]
    uids: Mapping[str, str]
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """The whole record of a customer; `asked` is the monotonic time at which it was asked for."""

    uid: str
    customer: Customer
    asked: float


class Intake:
    """Takes in what one store tells. `changed` tells the uids whose rows or records are new or different.

    Of one customer nothing replaces what was asked for later, whichever answer comes first. A whole record tells what
    a row of the list does, and a row only a part of it: a later record makes a row old, a later row no record.
    """

    changed = Signal(object)

    def __init__(self, store: LocalStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._rows = LatestAsked()
        self._whole = LatestAsked()

    def overtake(self, uid: str) -> None:
        """Take in that more is known of a customer by now than any answer to what was asked before can tell."""
        # what is asked in this very instant may not know of it yet
        self._whole.note((uid,), math.nextafter(self._clock.monotonic(), math.inf))

    def is_newest(self, uid: str, asked: float) -> bool:
        """Tell whether nothing is known of a customer that was asked for, or confirmed, since something was asked."""
        return asked >= max(self._rows.of(uid), self._whole.of(uid))

    async def pages(self, pages: Sequence[Page], total: int, asked: float) -> Taken:
        """Take in pages that were asked for at `asked` (monotonic); a `total` of 0 says nothing of the whole store."""
        uids, changed = await self._store.threads.disk(self._put, _by_name(pages), total, asked)
        self.tell(changed)
        return Taken(pages, uids, changed)

    async def records(self, told: Sequence[Told]) -> tuple[str, ...]:
        """Take in whole records; return the uids whose record is new or different."""
        changed = await self._store.threads.disk(self._put_records, told) if told else ()
        self.tell(changed)
        return changed

    def tell(self, uids: Iterable[str]) -> None:
        """Tell that customers changed, if any did."""
        if found := frozenset(uids):
            self.changed.emit(found)

    def uid_of(self, customer: Customer) -> str | None:
        """Return our uid of a record, None while it may be a customer whose creating is not settled.

        For the writer's thread.
        """
        told = (customer.personal.name, customer.personal.email) if customer.personal else ()
        if self._may_be_ours(customer.id, self._claims(), *told):
            return None
        return self._store.records.ids.uid_for(self._store.place, customer.id)

    def _put(self, rows: Mapping[str, Row], total: int, asked: float) -> tuple[dict[str, str], tuple[str, ...]]:
        rows = self._not_ours(rows)
        ids = [name for name, row in rows.items() if not is_without_id(row)]
        uids = dict(zip(ids, self._store.records.ids.uids_for(self._store.place, ids), strict=True))
        named = {name: uids.get(name, name) for name in rows}
        told = [(uid, rows[name]) for name, uid in named.items() if self.is_newest(uid, asked)]
        changed = self._store.cache.put_page(told)
        self._rows.note((uid for uid, _ in told), asked)
        # what came damaged is mended by a record that was asked for after it, by none before
        self._whole.note((uid for uid, row in told if isinstance(row, DamagedRow) and uid in changed), asked)
        self._store.cache.suspects.clear([uid for uid, _ in told])
        state = self._store.cache.pull_state()
        if total and total != state.total:
            self._store.cache.put_pull_state(replace(state, total=total))
        return named, changed

    def _put_records(self, told: Sequence[Told]) -> tuple[str, ...]:
        now = self._clock.now()
        newest = [one for one in told if one.asked >= self._whole.of(one.uid)]
        records = [(one.uid, one.customer) for one in newest]
        changed = self._store.cache.put_details(records, now)
        for one in newest:
            self._whole.note((one.uid,), one.asked)
        self._store.cache.suspects.clear([uid for uid, _ in records])
        with self._store.records.transaction():
            for uid, customer in records:
                self._store.records.history.note_reading(uid, now, customer.prescription or Prescription())
        return changed

    def _not_ours(self, rows: Mapping[str, Row]) -> Mapping[str, Row]:
        """Return the rows without those that may be customers whose creating is not settled; unread names may be."""
        claims = self._claims()
        if not claims:
            return rows
        kept = {}
        for name, row in rows.items():
            unsure = is_without_id(row) or (
                self._uid_known(name) is None
                if isinstance(row, DamagedRow)
                else self._may_be_ours(name, claims, row.name, row.user_name)
            )
            if not unsure:
                kept[name] = row
        return kept

    def _uid_known(self, service_id: str) -> str | None:
        return self._store.records.ids.uid(self._store.place, service_id)

    def _claims(self) -> frozenset[str]:
        """Return the names and e-mails of customers whose creating is under way or in doubt."""
        outbox, place = self._store.records.outbox, self._store.place
        return frozenset(
            _folded(text)
            for write in outbox.on_their_way(place)
            if write.verb is Verb.CREATE and write.change is not None
            for text in (_name(write.change.personal), write.change.personal.email or "")
        )

    def _may_be_ours(self, service_id: str, claims: frozenset[str], *told: str) -> bool:
        """Tell whether a record may be one that this computer made: its id then belongs to a uid that is there."""
        if not claims.intersection(map(_folded, told)):
            return False
        return self._uid_known(service_id) is None


def is_without_id(row: Row) -> bool:
    """Tell whether nobody can say whose row it is."""
    return isinstance(row, DamagedRow) and not row.rest.id


def name_of(row: Row) -> str:
    """Return the service's id of a row, or the uid by which one without an id is shown."""
    if isinstance(row, DamagedRow):
        return row.rest.id or nameless_uid(row.mark)
    return row.id


def _by_name(pages: Iterable[Page]) -> dict[str, Row]:
    """Return the rows by what they are called; of one that comes twice the later counts."""
    return {name_of(row): row for page in pages for row in page.rows}


def _name(personal: PersonalChange) -> str:
    return f"{personal.first_name or ''} {personal.last_name or ''}"


def _folded(text: str) -> str:
    return trim(text).casefold()
