"""Reads the service into the cache: pages for the counter, sweeps over the whole store, what changed, details."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from psygnal import Signal

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.customers import Customer, CustomerSummary, Page
from joptic_desktop.domain.identity import is_service_id
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.errors import BadAnswer, NotFound
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.history import Snapshot, SnapshotOrigin
from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore

PAGE_LIMIT = 100
OVERLAP = timedelta(minutes=2)
DETAILS_TOGETHER = 20
MOST_PAGES = 100_000


@dataclass(frozen=True, slots=True)
class PulledPage:
    """A page that is in the cache now: its row keys in the service's order (`None` for a damaged row).

    `limit` is the service's own page size, `first` the position of its first row in the whole list, `changed` the uids
    whose row is new or different.
    """

    request: PageRequest
    limit: int
    first: int
    keys: tuple[int | None, ...]
    changed: frozenset[str]
    total: int
    damaged: int


class Puller:
    """Pulls one store. `changed` tells the uids whose rows or records are new or different.

    Every method raises `ServiceError` when the service cannot be read, and keeps what it learned before.
    """

    changed = Signal(object)

    def __init__(self, api: CustomersApi, store: LocalStore, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self.missing: set[str] = set()

    async def page(self, request: PageRequest, priority: Priority = Priority.COUNTER) -> PulledPage:
        """Read one page into the cache."""
        page = await self._api.list(request, priority=priority)
        summaries = _readable(page)
        uids, changed = await self._store.threads.disk(self._put, summaries, page.total)
        if changed:
            self.changed.emit(frozenset(changed))
        keys = await self._store.threads.search(_keys, self._store.searcher, uids)
        by_id = dict(zip((row.id for row in summaries), keys, strict=True))
        ordered = tuple(by_id.get(row.id) if isinstance(row, CustomerSummary) else None for row in page.rows)
        limit = page.limit if 0 < page.limit <= request.limit else request.limit
        first = (request.page - 1) * limit
        return PulledPage(
            request, limit, first, ordered, frozenset(changed), page.total, len(page.rows) - len(summaries)
        )

    def _put(self, rows: Sequence[CustomerSummary], total: int) -> tuple[list[str], tuple[str, ...]]:
        uids = self._store.records.ids.uids_for(self._store.place, [row.id for row in rows])
        changed = self._store.cache.put_page(list(zip(uids, rows, strict=True)))
        state = self._store.cache.pull_state()
        if total and total != state.total:
            self._store.cache.put_pull_state(replace(state, total=total))
        return uids, changed

    async def sweep(self) -> bool:
        """Read the whole store, oldest created first, last page to first; return whether every row was seen.

        Rows that move while a list is read forwards slip through between two pages; read backwards they come twice.
        """
        newest = await self._head(SortBy.UPDATED)
        await self._head(SortBy.CREATED)
        watermark = _newest_update(newest)
        limit = max(1, min(PAGE_LIMIT, newest.limit or PAGE_LIMIT))
        pages = range(min(MOST_PAGES, math.ceil(newest.total / limit)), 0, -1)
        await self.crawl([PageRequest(None, None, None, n, limit, SortBy.CREATED, SortOrder.ASCENDING) for n in pages])
        last = await self._head(SortBy.CREATED)
        known = await self._store.threads.search(_count_known, self._store.searcher)
        complete = known >= last.total
        now = self._clock.now()
        state = PullState(last.total, watermark, swept_at=now, refreshed_at=now, complete=complete)
        await self._store.threads.disk(self._store.cache.put_pull_state, state)
        return complete

    async def crawl(self, requests: Sequence[PageRequest]) -> None:
        """Read pages one after the other; while one is written to the disk the next is already asked for."""
        coming: asyncio.Task[Page] | None = None
        try:
            for request in requests:
                page = await coming if coming else None
                coming = asyncio.create_task(self._api.list(request, priority=Priority.BACKGROUND))
                if page is not None:
                    await self._take_in(page)
            if coming is not None:
                await self._take_in(await coming)
        finally:
            if coming is not None:
                coming.cancel()
                coming.add_done_callback(_heard)

    async def _take_in(self, page: Page) -> None:
        _, changed = await self._store.threads.disk(self._put, _readable(page), page.total)
        if changed:
            self.changed.emit(frozenset(changed))

    async def _head(self, sort_by: SortBy) -> Page:
        request = PageRequest(limit=PAGE_LIMIT, sort_by=sort_by)
        page = await self._api.list(request, priority=Priority.BACKGROUND)
        await self._take_in(page)
        return page

    async def refresh(self) -> None:
        """Read what changed since the last time, newest first, back over the last watermark and a little more."""
        state = await self._store.threads.disk(self._store.cache.pull_state)
        reached, newest = False, ""
        number = 0
        while not reached and number < MOST_PAGES:
            number += 1
            page = await self._api.list(
                PageRequest(page=number, limit=PAGE_LIMIT, sort_by=SortBy.UPDATED), priority=Priority.BACKGROUND
            )
            rows = _readable(page)
            await self._take_in(page)
            newest = newest or _newest_update(page)
            stamps = [row.updated_at for row in rows]
            limit = page.limit or PAGE_LIMIT
            reached = len(page.rows) < limit or bool(stamps and max(stamps) < _before(state.watermark))
        state = await self._store.threads.disk(self._store.cache.pull_state)
        fresh = replace(state, refreshed_at=self._clock.now(), watermark=max(newest, state.watermark))
        await self._store.threads.disk(self._store.cache.put_pull_state, fresh)

    async def detail(self, uid: str, priority: Priority = Priority.COUNTER) -> Customer | None:
        """Read one whole record into the cache; None when the service has no such customer (any longer)."""
        service_id = await self._store.threads.disk(self._store.records.ids.service_id, uid)
        if service_id is None:
            return None
        try:
            customer = await self._api.get(service_id, priority=priority)
        except NotFound:
            self.missing.add(uid)
            self.changed.emit(frozenset({uid}))
            return None
        self.missing.discard(uid)
        if await self._store.threads.disk(self._put_details, [(uid, customer)]):
            self.changed.emit(frozenset({uid}))
        return customer

    async def hydrate(self) -> int:
        """Read some details that lack; return how many were read."""
        wanted = DETAILS_TOGETHER + len(self.missing)
        uids = await self._store.threads.search(self._store.searcher.missing_details, wanted)
        records = []
        for uid in [uid for uid in uids if uid not in self.missing][:DETAILS_TOGETHER]:
            service_id = await self._store.threads.disk(self._store.records.ids.service_id, uid)
            if service_id is None:
                continue
            try:
                records.append((uid, await self._api.get(service_id, priority=Priority.BACKGROUND)))
            except (NotFound, BadAnswer):
                self.missing.add(uid)
        if records and (changed := await self._store.threads.disk(self._put_details, records)):
            self.changed.emit(frozenset(changed))
        return len(records)

    def _put_details(self, records: Sequence[tuple[str, Customer]]) -> tuple[str, ...]:
        now = self._clock.now()
        changed = self._store.cache.put_details(records, now)
        with self._store.records.transaction():
            for uid, customer in records:
                if customer.prescription is not None:
                    self._store.records.history.add(Snapshot(uid, now, SnapshotOrigin.SERVICE, customer.prescription))
        return changed


def _keys(reader: CacheReader, uids: Sequence[str]) -> list[int | None]:
    return [reader.key_of(uid) for uid in uids]


def _count_known(reader: CacheReader) -> int:
    return len(reader.known_service_ids())


def _heard(task: asyncio.Task[Page]) -> None:
    """Take note of how a page that nobody wants any more ended, so that the loop does not complain."""
    if not task.cancelled():
        task.exception()


def _readable(page: Page) -> list[CustomerSummary]:
    """Return the rows that can be kept; one that comes twice counts once."""
    rows = (row for row in page.rows if isinstance(row, CustomerSummary) and is_service_id(row.id))
    return list({row.id: row for row in rows}.values())


def _newest_update(page: Page) -> str:
    return max((row.updated_at for row in page.rows if isinstance(row, CustomerSummary)), default="")


def _before(watermark: str) -> str:
    """Return the service's stamp a little before another one."""
    try:
        moment = datetime.fromisoformat(watermark) - OVERLAP
    except ValueError:
        return ""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
