"""Reads the whole of a store, twice, and tells who of this computer's customers was not among what came.

A list read forwards loses rows that move while it is read: whoever is deleted on a page pulls all behind it forward.
Read by age from the last page to the first, rows that move come twice instead.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.service_clock import moment_of
from joptic_desktop.domain.customers import CustomerSummary, DamagedRow, Page
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.intake import Intake, Taken, is_without_id, name_of
from joptic_desktop.sync.last_page import LastPage
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.reading_ahead import read_ahead
from joptic_desktop.sync.refresh import later, newest_update, size_of
from joptic_desktop.sync.sized_pages import PAGE_LIMIT, SizedPages

MOST_PAGES = 100_000
# so many pages in a row that bring nobody new are the same page again and again, not rows that moved
MOST_STALE = 8
# and so they are where after so many pages less than this part of the rows are different ones
MANY_PAGES = 16
FEWEST = 0.25
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
    """One pass over the list. `fresh` are ids that were not `known` before, with their `createdAt`.

    `begun` is when whoever came first was created, in seconds by the service's clock, `first` are the fresh ones of
    that page.
    """

    known: frozenset[str]
    seen: set[str] = field(default_factory=set)
    fresh: dict[str, str] = field(default_factory=dict)
    nameless: list[str] = field(default_factory=list)
    begun: float = -math.inf
    first: frozenset[str] = frozenset()
    stale: int = 0
    pages: int = 0
    told: int = 0
    is_endless: bool = False

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
        self.pages, self.told = self.pages + bool(page.rows), self.told + len(page.rows)
        self.stale = self.stale + 1 if page.rows and len(self.seen) == before else 0

    @property
    def is_stale(self) -> bool:
        """Whether the service tells the same page again and again, or no end of the list."""
        is_poor = self.pages >= MANY_PAGES and len(self.seen.union(self.nameless)) < FEWEST * self.told
        return is_poor or self.stale >= MOST_STALE or self.is_endless

    def is_explained(self, since: float) -> bool:
        """Tell whether all that is fresh was created after a moment: nobody was left out before."""
        return all((moment_of(stamp) or -math.inf) > since for stamp in self.fresh.values())

    @property
    def is_squeezed(self) -> bool:
        """Whether somebody of an equal stamp may have come between the others meanwhile: who was behind has moved."""
        return any(moment_of(stamp) == self.begun for name, stamp in self.fresh.items() if name not in self.first)


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
        await self._pass(head, first, between)
        second = Reading(first.known | first.seen)
        if not first.is_stale:
            await self._pass(head, second, between)
        heads = Reading(second.known | second.seen)
        await self._head(SortBy.CREATED, heads)
        last = await self._head(SortBy.UPDATED, heads)
        is_whole = not (first.is_stale or second.is_stale)
        swept = await self._judge(known, (first, second, heads), last.total)
        is_sound = second.is_explained(first.begun) and heads.is_explained(second.begun) and not second.is_squeezed
        complete = swept.complete and is_whole and is_sound
        if is_whole:
            await self._keep_nameless(second.nameless)
        watermark = newest_update(head) if is_whole else ""
        await self._store.threads.disk(self._put_state, watermark, last.total, complete)
        return replace(swept, complete=complete, unseen=swept.unseen if is_whole else frozenset())

    async def crawl(self, requests: Sequence[PageRequest]) -> AsyncGenerator[Taken, None]:
        """Take in pages one after the other; while some are written to the disk the next are already asked for."""
        asked: deque[float] = deque()

        async def ask(request: PageRequest) -> Callable[[], Page]:
            asked.append(self._clock.monotonic())
            return await self._api.ask_page(request, priority=Priority.BACKGROUND)

        async with aclosing(read_ahead(ask, requests, self._clock.sleep)) as batches:
            async for pages in batches:
                first = min(asked.popleft() for _ in pages)
                yield await self._intake.pages(pages, pages[-1].total, first)

    async def _pass(self, head: Page, reading: Reading, between: Between) -> None:
        """Read all pages once."""
        last, left = await self._last_page(head, reading)
        unreadable = math.inf if last else -math.inf
        reading.begun = max((at for stamp in _created(last) if (at := moment_of(stamp))), default=unreadable)
        reading.first = frozenset(reading.fresh)
        requests = [_request(number, head) for number in range(left, 0, -1)]
        async with aclosing(self.crawl(requests)) as batches:
            async for taken in batches:
                reading.take(taken)
                if reading.is_stale:
                    break
                await between()

    async def _last_page(self, head: Page, reading: Reading) -> tuple[Page | None, int]:
        """Read the last page that has rows; return it, and the number of the page to go on from backwards."""
        search = LastPage(-(-head.total // len(head.rows)) or 1 if head.rows else 0, MOST_PAGES)
        last: Page | None = None
        full = len(head.rows)
        while number := search.number:
            asked = self._clock.monotonic()
            answer = await self._pages.list(_request(number, head), Priority.BACKGROUND)
            rows = () if last and _is_all(last, answer) else answer.rows
            page, full = replace(answer, page=number, rows=rows), max(full, len(rows))
            if rows:
                reading.nameless.clear()  # every page but the last is read again
            reading.take(await self._intake.pages((page,), page.total, asked))
            last = page if rows else last
            search.take(len(rows), full, is_told=(number - 1) * full + len(rows) >= page.total)
        reading.is_endless = not search.is_found
        if search.left == search.last:
            reading.nameless.clear()
        return last, search.left

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


def _is_all(last: Page, again: Page) -> bool:
    """Tell whether a second page that is the first one again is no page at all: the first one held everybody."""
    return last.page == 1 and again.rows == last.rows and max(last.total, again.total) <= len(last.rows)


def _created(page: Page | None) -> Iterable[str]:
    return (row.created_at for row in page.rows if isinstance(row, CustomerSummary)) if page else ()
