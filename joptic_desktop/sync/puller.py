"""Reads the service into the cache: pages for the counter, sweeps over the whole store, what changed, details."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.deletions import Deletions
from joptic_desktop.sync.details import Details
from joptic_desktop.sync.intake import Intake, name_of
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.refresh import Refresher
from joptic_desktop.sync.sized_pages import SizedPages
from joptic_desktop.sync.sweep import Between, Sweeper


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
    """Pulls one store.

    Every method raises `ServiceError` when the service cannot be read, and keeps what it learned before.
    """

    def __init__(self, api: CustomersApi, store: LocalStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._pages = SizedPages(api)
        self.intake = Intake(store, clock)
        self.details = Details(api, store, clock, self.intake)
        self.deletions = Deletions(api, store, clock, self.intake, self.details)
        self._sweeper = Sweeper(api, self._pages, store, clock, self.intake)
        self.refresher = Refresher(self._pages, store, clock, self.intake)

    def forget(self, uid: str) -> None:
        """Take in that a customer is erased here: what was asked before brings nothing back, nor is it asked again.

        From any thread.
        """
        self.intake.overtake(uid)
        self.details.forget(uid)

    async def page(self, request: PageRequest, priority: Priority = Priority.COUNTER) -> PulledPage:
        """Read one page into the cache."""
        asked = self._clock.monotonic()
        page = await self._pages.list(request, priority)
        is_all = not (request.search or request.name or request.is_active is not None)
        taken = await self.intake.pages((page,), page.total if is_all else 0, asked)
        keys = await self._store.threads.search(_keys, self._store.searcher, taken.uids)
        ordered = tuple(keys.get(name_of(row)) for row in page.rows)
        limit = page.limit if 0 < page.limit <= request.limit else request.limit
        first = (request.page - 1) * limit
        return PulledPage(request, limit, first, ordered, frozenset(taken.changed), page.total)

    async def sweep(self, between: Between | None = None) -> bool:
        """Read the whole store; return whether every row was seen. `between` is awaited now and then meanwhile.

        Whoever was here and did not come is a suspect from then on, and nothing more.
        """
        swept = await self._sweeper.run(between or _go_on)
        await self.deletions.suspect(swept.unseen, is_sure=swept.is_sure)
        return swept.complete

    async def crawl(self, requests: Sequence[PageRequest]) -> None:
        """Read pages one after the other; while some are written to the disk the next are already asked for."""
        async for _ in self._sweeper.crawl(requests):
            pass

    async def refresh(self) -> bool:
        """Read what changed since the last time; return whether nothing can have been left out."""
        return await self.refresher.run()


async def _go_on() -> None:
    """Do nothing between two pages."""


def _keys(reader: CacheReader, uids: Mapping[str, str]) -> dict[str, int | None]:
    return {name: reader.key_of(uid) for name, uid in uids.items()}
