"""Reading a whole store into the encrypted cache, beside a bare loop of the same calls."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.line import Line, http_transports
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.domain.writes import Place
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.puller import Puller
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.stores import Stores, make_profile, opened
from tests.server_process import Announcement, ServerProcess

CUSTOMERS = 20_000
LIMIT = 100
ROUNDS = 3


async def _bare(told: Announcement) -> float:
    headers = {"authorization": f"Bearer {told.owner.access_token}", "x-store-id": told.store}
    async with httpx.AsyncClient(base_url=told.service, headers=headers, trust_env=False) as client:
        started = time.perf_counter()
        seen = 0
        for page in range(1, CUSTOMERS // LIMIT + 1):
            params = {"page": str(page), "limit": str(LIMIT), "sortBy": "createdAt", "sortOrder": "asc"}
            seen += len((await client.get("/customer", params=params)).raise_for_status().json()["data"])
        assert seen == CUSTOMERS
        return time.perf_counter() - started


async def _ours(told: Announcement, folder: Path) -> float:
    with opened(make_profile(folder), Place(told.service, told.store)) as store:
        line = Line(told.service, http_transports(told.service, None), Throttle(RateBudget(unlimited=True)))
        puller = Puller(CustomersApi(line, told.store, lambda: told.owner.access_token), store, Clock())
        started = time.perf_counter()
        pages = range(1, CUSTOMERS // LIMIT + 1)
        oldest_first = (SortBy.CREATED, SortOrder.ASCENDING)
        await puller.crawl([PageRequest(None, None, None, page, LIMIT, *oldest_first) for page in pages])
        taken = time.perf_counter() - started
        assert store.windows.counts().total == CUSTOMERS
        await line.close()
    return taken


def run(_stores: Stores) -> list[Figure]:
    """List all of 20,000 customers in pages of 100, cache writes included; the two ways in turn."""
    ratios, ours, bare = [], [], []
    with ServerProcess(synthetic=CUSTOMERS) as server:
        told = server.announcement
        asyncio.run(_bare(told))
        for _ in range(ROUNDS):
            bare.append(asyncio.run(_bare(told)))
            with TemporaryDirectory() as folder:
                ours.append(asyncio.run(_ours(told, Path(folder))))
            ratios.append(ours[-1] / bare[-1])
    detail = f"{median(ours):.2f} s with the cache, {median(bare):.2f} s bare httpx loop"
    return [Figure("listing 20,000 customers, cache writes included", median(ratios), 1.5, "x", detail)]
