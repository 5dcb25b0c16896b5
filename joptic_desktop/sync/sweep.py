"""Reads the whole of a store, twice, and tells who of this computer's customers was not among what came.

A list read forwards loses rows that move while it is read: whoever is deleted on a page pulls all behind it forward.
Read by age from the last page to the first, rows that move come twice instead.
"""

from __future__ import annotations

import math
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from functools import partial

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.service_clock import moment_of
from joptic_desktop.domain.customers import CustomerSummary, DamagedRow, Page
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.intake import Intake, Taken, is_without_id, name_of
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.reading_ahead import read_ahead
from joptic_desktop.sync.refresh import later, newest_update, size_of
from joptic_desktop.sync.sized_pages import PAGE_LIMIT, SizedPages

MOST_PAGES = 100_000
# so many pages in a row that bring nobody new are the same page again and again, not rows that moved
MOST_STALE = 8
Between = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep found: whether every row was seen, and who was here before and did not come.

    `is_sure` says that as many rows came as the service counts: nobody else can be among those it did not show.
    """

    complete: bool
    unseen: frozenset[str] = frozenset()
    is_sure: bool = False


@dataclass(slots=True)
class Reading:
    """One pass over the list. `fresh` are ids that were not `known` before, with their `createdAt`."""

    known: frozenset[str]
    seen: set[str] = field(default_factory=set)
    fresh: dict[str, str] = field(default_factory=dict)
    nameless: list[str] = field(default_factory=list)
    newest: float = -math.inf
    stale: int = 0

    def take(self, taken: Taken) -> None:
        """Take in some pages of the pass."""
        for page in taken.pages:
            self._take_page(page, taken)

    def _take_page(self, page: Page, taken: Taken) -> None:
        before = len(self.seen)
        for row in page.rows:
            name = name_of(row)
            if is_without_id(row):
                self.nameless.append(name)
            elif name in taken.uids:
                self.seen.add(name)
                if name not in self.known:
                    self.fresh[name] = (row.rest if isinstance(row, DamagedRow) else row).created_at
        self.stale = self.stale + 1 if page.rows and len(self.seen) == before else 0

    @property
    def is_stale(self) -> bool:
        """Whether the service tells the same page again and again."""
        return self.stale >= MOST_STALE

    def is_explained(self, since: float) -> bool:
        """Tell whether all that is fresh was created after a moment: nobody was left out before."""
        return all((moment_of(stamp) or -math.inf) > since for stamp in self.fresh.values())


class Sweeper:
    """Sweeps one store."""

    def __init__(self, api: CustomersApi, pages: SizedPages, store: LocalStore, clock: Clock, intake: Intake) -> None:
        self._api = api
        self._pages = pages
        self._store = store
        self._clock = clock
        self._intake = intake

    async def run(self, between: Between) -> Swept:
        """Read the whole store, last page to first, twice, then both heads; `between` is awaited now and then.

        Complete is a sweep that knows as many customers as the service counts and whose second pass brought nobody
        new, but for who was created meanwhile. Raises `ServiceError`, and keeps what it learned before.
        """
        known = await self._known()
        head = await self._head(SortBy.UPDATED)
        first = Reading(frozenset(known))
        begun = await self._pass(head, first, between)
        second = Reading(first.known | first.seen)
        if not first.is_stale:
            await self._pass(head, second, between)
        heads = Reading(second.known | second.seen)
        await self._head(SortBy.CREATED, heads)
        last = await self._head(SortBy.UPDATED, heads)
        is_whole = not (first.is_stale or second.is_stale)
        swept = await self._judge(known, (first, second, heads), last.total)
        complete = swept.complete and is_whole and second.is_explained(begun)
        if is_whole:
            await self._keep_nameless(second.nameless)
        watermark = newest_update(head) if is_whole else ""
        await self._store.threads.disk(self._put_state, watermark, last.total, complete)
        return replace(swept, complete=complete, unseen=swept.unseen if is_whole else frozenset())

    async def crawl(self, requests: Sequence[PageRequest]) -> AsyncGenerator[Taken, None]:
        """Take in pages one after the other; while some are written to the disk the next are already asked for."""
        asked = self._clock.monotonic()
        ask = partial(self._api.ask_page, priority=Priority.BACKGROUND)
        async with aclosing(read_ahead(ask, requests, self._clock.sleep)) as batches:
            async for pages in batches:
                yield await self._intake.pages(pages, pages[-1].total, asked)

    async def _pass(self, head: Page, reading: Reading, between: Between) -> float:
        """Read all pages once; return when whoever came first was created, in seconds by the service's clock."""
        last = await self._last_page(head, reading)
        begun = max((moment_of(stamp) or -math.inf for stamp in _created(last)), default=-math.inf)
        requests = [_request(number, head) for number in range((last.page if last else 1) - 1, 0, -1)]
        async with aclosing(self.crawl(requests)) as batches:
            async for taken in batches:
                reading.take(taken)
                if reading.is_stale:
                    break
                await between()
        return begun

    async def _last_page(self, head: Page, reading: Reading) -> Page | None:
        """Read and return the last page that has rows, by halving where the service counts more than it has."""
        low, high = 0, min(MOST_PAGES, -(-head.total // max(1, len(head.rows))))
        number, last = high, None
        while low < high:
            request = _request(number, head)
            asked = self._clock.monotonic()
            page = replace(await self._pages.list(request, Priority.BACKGROUND), page=number)
            reading.take(await self._intake.pages((page,), page.total, asked))
            if page.rows:
                low, last = number, page
            else:
                high = number - 1
            number = (low + high + 1) // 2
        return last

    async def _head(self, sort_by: SortBy, reading: Reading | None = None) -> Page:
        asked = self._clock.monotonic()
        page = await self._pages.list(PageRequest(limit=PAGE_LIMIT, sort_by=sort_by), Priority.BACKGROUND)
        taken = await self._intake.pages((page,), page.total, asked)
        if reading is not None:
            reading.take(taken)
        return page

    async def _judge(self, before: dict[str, str], readings: Iterable[Reading], total: int) -> Swept:
        readings = tuple(readings)
        seen = frozenset().union(*(reading.seen for reading in readings))
        known = await self._known()
        nameless = len(readings[1].nameless)
        unseen = frozenset(before[name] for name in before.keys() & known.keys() - seen)
        # whoever was deleted while this read was seen by the first pass alone
        lately = frozenset().union(*(reading.seen for reading in readings[1:]))
        complete = total in {len(ids) + nameless for ids in (seen, lately, known)}
        return Swept(complete, unseen, is_sure=len(seen) + nameless >= total)

    async def _known(self) -> dict[str, str]:
        return await self._store.threads.search(CacheReader.known_service_ids, self._store.searcher)

    async def _keep_nameless(self, nameless: Sequence[str]) -> None:
        gone = await self._store.threads.disk(self._store.cache.keep_nameless, frozenset(nameless))
        self._intake.tell(gone)

    def _put_state(self, watermark: str, total: int, complete: bool) -> None:  # noqa: FBT001  - passed on by position
        now, state = self._clock.now(), self._store.cache.pull_state()
        newest = later(watermark, state.watermark)
        fresh = replace(state, total=total, watermark=newest, swept_at=now, refreshed_at=now, complete=complete)
        self._store.cache.put_pull_state(fresh)


def _request(number: int, head: Page) -> PageRequest:
    limit = size_of(head)
    return PageRequest(None, None, None, number, limit, SortBy.CREATED, SortOrder.ASCENDING)


def _created(page: Page | None) -> Iterable[str]:
    return (row.created_at for row in page.rows if isinstance(row, CustomerSummary)) if page else ()
