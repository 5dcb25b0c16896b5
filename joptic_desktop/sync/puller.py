"""Reads the service into the cache: pages for the counter, sweeps over the whole store, what changed, details."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from psygnal import Signal

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.changes import PersonalChange
from joptic_desktop.domain.customers import Customer, CustomerSummary, DamagedRow, Page
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.identity import nameless_uid
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.domain.writes import Verb
from joptic_desktop.errors import BadAnswer, NotFound
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.reading_ahead import read_ahead
from joptic_desktop.sync.sized_pages import PAGE_LIMIT, SizedPages

OVERLAP = timedelta(minutes=2)
DETAILS_TOGETHER = 20
MOST_PAGES = 100_000
Row = CustomerSummary | DamagedRow


@dataclass(frozen=True, slots=True)
class PulledPage:
    """A page that is in the cache now: its row keys in the service's order.

    A key is `None` for a row that may be a customer of ours whose creating is not settled yet; a damaged row has one.
    `limit` is the service's own page size, `first` the position of its first row in the whole list, `changed` the uids
    whose row is new or different.
    """

    request: PageRequest
    limit: int
    first: int
    keys: tuple[int | None, ...]
    changed: frozenset[str]
    total: int


class Puller:
    """Pulls one store. `changed` tells the uids whose rows or records are new or different.

    Every method raises `ServiceError` when the service cannot be read, and keeps what it learned before.
    """

    changed = Signal(object)

    def __init__(self, api: CustomersApi, store: LocalStore, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._pages = SizedPages(api)
        self._overtaken: dict[str, float] = {}
        self.missing: set[str] = set()
        self.unreadable: set[str] = set()

    def overtake(self, uid: str) -> None:
        """Take in that a write of a customer was confirmed: answers to what was asked before are older than that."""
        self._overtaken[uid] = self._clock.monotonic()

    def _is_newest(self, uid: str, asked: float) -> bool:
        return self._overtaken.get(uid, -math.inf) < asked

    async def page(self, request: PageRequest, priority: Priority = Priority.COUNTER) -> PulledPage:
        """Read one page into the cache."""
        asked = self._clock.monotonic()
        page = await self._pages.list(request, priority)
        is_all = not (request.search or request.name or request.is_active is not None)
        uids, changed = await self._take_in((page,), page.total if is_all else 0, asked)
        keys = await self._store.threads.search(_keys, self._store.searcher, uids)
        ordered = tuple(keys.get(_name_of(row)) for row in page.rows)
        limit = page.limit if 0 < page.limit <= request.limit else request.limit
        first = (request.page - 1) * limit
        return PulledPage(request, limit, first, ordered, frozenset(changed), page.total)

    def _put(self, rows: Mapping[str, Row], total: int, asked: float) -> tuple[dict[str, str], tuple[str, ...]]:
        """Take rows in; return the uids by what `_name_of` calls each row, and those whose row is new or changed."""
        rows = self._not_ours(rows)
        ids = [name for name, row in rows.items() if not is_without_id(row)]
        uids = dict(zip(ids, self._store.records.ids.uids_for(self._store.place, ids), strict=True))
        named = {name: uids.get(name, name) for name in rows}
        told = [(uid, rows[name]) for name, uid in named.items() if self._is_newest(uid, asked)]
        changed = self._store.cache.put_page(told)
        state = self._store.cache.pull_state()
        if total and total != state.total:
            self._store.cache.put_pull_state(replace(state, total=total))
        return named, changed

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

    async def sweep(self) -> bool:
        """Read the whole store, oldest created first, last page to first; return whether every row was seen.

        Rows that move while a list is read forwards slip through between two pages; read backwards they come twice.
        """
        newest = await self._head(SortBy.UPDATED)
        await self._head(SortBy.CREATED)
        watermark = _newest_update(newest)
        limit = max(1, min(PAGE_LIMIT, newest.limit or PAGE_LIMIT))
        pages = range(min(MOST_PAGES, math.ceil(newest.total / limit)), 0, -1)
        nameless = await self.crawl(
            [PageRequest(None, None, None, n, limit, SortBy.CREATED, SortOrder.ASCENDING) for n in pages]
        )
        last = await self._head(SortBy.CREATED)
        known = await self._store.threads.search(_count_known, self._store.searcher)
        complete = known + len(nameless) >= last.total
        gone = await self._store.threads.disk(self._store.cache.keep_nameless, frozenset(nameless))
        if gone:
            self.changed.emit(frozenset(gone))
        now = self._clock.now()
        state = PullState(last.total, watermark, swept_at=now, refreshed_at=now, complete=complete)
        await self._store.threads.disk(self._store.cache.put_pull_state, state)
        return complete

    async def crawl(self, requests: Sequence[PageRequest]) -> list[str]:
        """Read pages one after the other; while some are written to the disk the next are already asked for.

        Returns the uids of the damaged rows without an id that it met, each as often as it came.
        """
        asked = self._clock.monotonic()
        nameless = []
        ask = partial(self._api.ask_page, priority=Priority.BACKGROUND)
        async with aclosing(read_ahead(ask, requests)) as batches:
            async for pages in batches:
                nameless += [_name_of(row) for page in pages for row in page.rows if is_without_id(row)]
                await self._take_in(pages, pages[-1].total, asked)
        return nameless

    async def _take_in(self, pages: Sequence[Page], total: int, asked: float) -> tuple[dict[str, str], tuple[str, ...]]:
        uids, changed = await self._store.threads.disk(self._put, _by_name(pages), total, asked)
        if changed:
            self.changed.emit(frozenset(changed))
        return uids, changed

    async def _head(self, sort_by: SortBy) -> Page:
        asked = self._clock.monotonic()
        page = await self._pages.list(PageRequest(limit=PAGE_LIMIT, sort_by=sort_by), Priority.BACKGROUND)
        await self._take_in((page,), page.total, asked)
        return page

    async def refresh(self) -> None:
        """Read what changed since the last time, newest first, back over the last watermark and a little more."""
        state = await self._store.threads.disk(self._store.cache.pull_state)
        reached, newest = False, ""
        number, limit = 0, PAGE_LIMIT
        while not reached and number < MOST_PAGES:
            number += 1
            request = PageRequest(page=number, limit=limit, sort_by=SortBy.UPDATED)
            asked = self._clock.monotonic()
            page = await self._pages.list(request, Priority.BACKGROUND)
            await self._take_in((page,), page.total, asked)
            newest = newest or _newest_update(page)
            stamps = [row.updated_at for row in page.rows if isinstance(row, CustomerSummary)]
            limit = page.limit or PAGE_LIMIT
            reached = len(page.rows) < limit or bool(stamps and max(stamps) < _before(state.watermark))
        state = await self._store.threads.disk(self._store.cache.pull_state)
        fresh = replace(state, refreshed_at=self._clock.now(), watermark=max(newest, state.watermark))
        if await self._store.threads.search(_has_outlived, self._store.searcher, state.total or 0):
            fresh = replace(fresh, complete=False)
        await self._store.threads.disk(self._store.cache.put_pull_state, fresh)

    async def detail(self, uid: str, priority: Priority = Priority.COUNTER) -> Customer | None:
        """Read one whole record into the cache; None when the service has no such customer (any longer)."""
        service_id = await self._store.threads.disk(self._store.records.ids.service_id, uid)
        if service_id is None:
            return None
        asked = self._clock.monotonic()
        try:
            customer = await self._api.get(service_id, priority=priority)
        except NotFound:
            self.missing.add(uid)
            self.changed.emit(frozenset({uid}))
            return None
        except BadAnswer:
            self.unreadable.add(uid)
            raise
        self.missing.discard(uid)
        self.unreadable.discard(uid)
        if await self._store.threads.disk(self._put_details, [(uid, customer, asked)]):
            self.changed.emit(frozenset({uid}))
        return customer

    async def detail_of(self, service_id: str, priority: Priority = Priority.COUNTER) -> str | None:
        """Read the record of a customer whom only the service may know; return our uid, None when there is none."""
        asked = self._clock.monotonic()
        try:
            customer = await self._api.get(service_id, priority=priority)
        except NotFound:
            return None
        uid = await self._store.threads.disk(self._uid_of, customer)
        if uid is not None:
            changed = await self._store.threads.disk(self._put_details, [(uid, customer, asked)])
            self.changed.emit(frozenset(changed))
        return uid

    def _uid_of(self, customer: Customer) -> str | None:
        told = (customer.personal.name, customer.personal.email) if customer.personal else ()
        if self._may_be_ours(customer.id, self._claims(), *told):
            return None
        return self._store.records.ids.uid_for(self._store.place, customer.id)

    async def hydrate(self) -> int:
        """Read some details that lack; return how many were read."""
        left_aside = self.missing | self.unreadable
        wanted = DETAILS_TOGETHER + len(left_aside)
        uids = await self._store.threads.search(self._store.searcher.missing_details, wanted)
        records = []
        for uid in [uid for uid in uids if uid not in left_aside][:DETAILS_TOGETHER]:
            service_id = await self._store.threads.disk(self._store.records.ids.service_id, uid)
            if service_id is None:
                continue
            asked = self._clock.monotonic()
            try:
                records.append((uid, await self._api.get(service_id, priority=Priority.BACKGROUND), asked))
            except NotFound:
                self.missing.add(uid)
            except BadAnswer:
                self.unreadable.add(uid)
        if records and (changed := await self._store.threads.disk(self._put_details, records)):
            self.changed.emit(frozenset(changed))
        return len(records)

    def _put_details(self, told: Sequence[tuple[str, Customer, float]]) -> tuple[str, ...]:
        now = self._clock.now()
        records = [(uid, customer) for uid, customer, asked in told if self._is_newest(uid, asked)]
        changed = self._store.cache.put_details(records, now)
        with self._store.records.transaction():
            for uid, customer in records:
                if customer.prescription is not None:
                    self._store.records.history.note_reading(uid, now, customer.prescription)
        return changed


def _keys(reader: CacheReader, uids: Mapping[str, str]) -> dict[str, int | None]:
    return {name: reader.key_of(uid) for name, uid in uids.items()}


def _has_outlived(reader: CacheReader, total: int) -> bool:
    """Tell whether a damaged row without an id may stand here for one that the service tells whole by now."""
    nameless = len(reader.nameless())
    return bool(nameless) and _count_known(reader) + nameless > total


def _name(personal: PersonalChange) -> str:
    return f"{personal.first_name or ''} {personal.last_name or ''}"


def _folded(text: str) -> str:
    return trim(text).casefold()


def _count_known(reader: CacheReader) -> int:
    return len(reader.known_service_ids())


def _by_name(pages: Iterable[Page]) -> dict[str, Row]:
    """Return the rows by what they are called; of one that comes twice the later counts."""
    return {_name_of(row): row for page in pages for row in page.rows}


def is_without_id(row: Row) -> bool:
    """Tell whether nobody can say whose row it is."""
    return isinstance(row, DamagedRow) and not row.rest.id


def _name_of(row: Row) -> str:
    """Return the service's id of a row, or the uid by which one without an id is shown."""
    if isinstance(row, DamagedRow):
        return row.rest.id or nameless_uid(row.mark)
    return row.id


def _newest_update(page: Page) -> str:
    return max((row.updated_at for row in page.rows if isinstance(row, CustomerSummary)), default="")


def _before(watermark: str) -> str:
    """Return the service's stamp a little before another one."""
    try:
        moment = datetime.fromisoformat(watermark) - OVERLAP
    except ValueError:
        return ""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
