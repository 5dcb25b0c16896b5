"""Reads what changed lately: newest update first, back over where the last run began, and no further than it must."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.service_clock import moment_of
from joptic_desktop.domain.customers import CustomerSummary, Page
from joptic_desktop.domain.queries import PageRequest, SortBy
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.intake import Intake, name_of
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.sized_pages import PAGE_LIMIT, SizedPages

OVERLAP_SECONDS = 120.0
# more than this is for a sweep, which reads backwards and so misses nothing
MOST_PAGES = 50
_Surplus = tuple[int, int, int]


class Refresher:
    """Follows what changes in one store, by a watermark: the newest `updatedAt` that a run has begun with.

    The watermark is the service's own text and moves only when a run came back to where the one before had begun.
    """

    def __init__(self, pages: SizedPages, store: LocalStore, clock: Clock, intake: Intake) -> None:
        self._pages = pages
        self._store = store
        self._clock = clock
        self._intake = intake
        self.pages_read = 0
        self._surplus: _Surplus | None = None

    async def run(self) -> bool:
        """Read what changed; return whether nothing can have been left out. Raises `ServiceError`.

        `pages_read` tells what it cost: rows that were all changed in one moment are read again each time, until
        something newer comes.
        """
        self.pages_read = 0
        state = await self._store.threads.disk(self._store.cache.pull_state)
        is_whole, newest = await self._read_back_to(_edge(state), none_is_end=not state.complete)
        surplus = await self._store.threads.search(_surplus, self._store.searcher)
        # a sweep that left it as it was would leave it so again
        outlived, self._surplus = surplus is not None and surplus != self._surplus, surplus
        await self._store.threads.disk(self._finish, newest if is_whole else "", outlived)
        return is_whole

    def _finish(self, newest: str, outlived: bool) -> None:  # noqa: FBT001  - passed on by position
        state = self._store.cache.pull_state()
        fresh = replace(state, refreshed_at=self._clock.now(), watermark=later(newest, state.watermark))
        self._store.cache.put_pull_state(replace(fresh, complete=fresh.complete and not outlived))

    async def _read_back_to(self, edge: float | None, *, none_is_end: bool) -> tuple[bool, str]:
        """Read pages until one is older than `edge`; return whether that was reached, and the newest stamp of all.

        Rows that move while this reads come twice, but for those behind some that were deleted: they are in the pages
        before by then, which are read again.
        """
        newest, number, furthest, total, limit, size = "", 1, 0, 0, PAGE_LIMIT, 0
        seen: set[str] = set()
        for turn in range(MOST_PAGES):
            page = await self._page(number, limit)
            if not turn:
                newest, limit, size = newest_update(page), size_of(page), len(page.rows)
            if edge is None and none_is_end:
                return True, newest
            before, total = total, page.total
            names = {name_of(row) for row in page.rows}
            is_again, seen = names <= seen and number > furthest, seen | names
            furthest = max(furthest, number)
            if number > 1 and 0 < total < before:
                number = max(1, number - math.ceil((before - total) / size))
            elif is_older(page, edge) or is_last(page, (number - 1) * size):
                return True, newest
            elif is_again:
                return False, newest  # the same page again and again
            else:
                number += 1
        return False, newest

    async def _page(self, number: int, limit: int) -> Page:
        request = PageRequest(page=number, limit=limit, sort_by=SortBy.UPDATED)
        asked = self._clock.monotonic()
        self.pages_read += 1
        page = await self._pages.list(request, Priority.BACKGROUND)
        await self._intake.pages((page,), page.total, asked)
        return page


def size_of(head: Page) -> int:
    """Return the size to ask for after a first page: services may cap it, and may not keep to what they tell of it."""
    return max(1, min(PAGE_LIMIT, max(head.limit, len(head.rows))))


def newest_update(page: Page) -> str:
    """Return the newest `updatedAt` of a page as the service wrote it; "" when no row tells one."""
    return later(*(row.updated_at for row in page.rows if isinstance(row, CustomerSummary)))


def later(*stamps: str) -> str:
    """Return the latest of the service's stamps, as it was written; "" when none can be read."""
    readable = [(moment, stamp) for stamp in stamps if (moment := moment_of(stamp)) is not None]
    return max(readable, default=(0.0, ""))[1]


def is_older(page: Page, edge: float | None) -> bool:
    """Tell whether every row of a page was last changed before a moment (seconds), as far as its stamps can be read."""
    moments = list(_moments(page))
    return edge is not None and bool(moments) and max(moments) < edge


def is_last(page: Page, before: int) -> bool:
    """Tell whether a page with `before` rows before it ends the list: it is empty, or short where the total says so.

    A short page alone says nothing where the service ignores the size that was asked for, and neither does the total,
    which may be wrong, behind a full one.
    """
    if not page.rows:
        return True
    is_short = len(page.rows) < page.limit
    return is_short and before + len(page.rows) >= page.total


def _moments(page: Page) -> Iterable[float]:
    for row in page.rows:
        moment = moment_of(row.updated_at) if isinstance(row, CustomerSummary) else None
        if moment is not None:
            yield moment


def _edge(state: PullState) -> float | None:
    moment = moment_of(state.watermark)
    return None if moment is None else moment - OVERLAP_SECONDS


def _surplus(reader: CacheReader) -> _Surplus | None:
    """Return what stands here where a damaged row without an id may be one that the service tells whole by now.

    These are its customers, such rows, and what it counts itself; None where nobody is one too many.
    """
    nameless, known = len(reader.nameless()), reader.count_known()
    total = reader.pull_state().total or 0
    return (known, nameless, total) if nameless and known + nameless > total else None
