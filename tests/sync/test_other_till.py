"""What another till deletes leaves this one's list by itself, and not before it is certain."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.settings import Settings
from tests.campaigns.virtual_clock import VirtualClock
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop


@asynccontextmanager
async def at_work(shop: Shop) -> AsyncIterator[OpenStore]:
    """Open the store in use with a clock that waits for nothing."""
    opened = open_profile(Settings(shop.profile, shop.folder / "passphrase"), clock=VirtualClock().start_again())
    store = await open_store(opened, first_canary=0.0)
    try:
        yield store
    finally:
        await store.close()
        opened.close()


def names(store: OpenStore) -> list[str]:
    found = store.local.windows.search("")
    return sorted(row.name for row in store.local.windows.rows(found.keys))


@pytest.mark.parametrize("personality", ["contract", "nest", "careless", "strict"])
async def test_a_deletion_at_another_till_leaves_the_list(
    shop: Shop, server: ServerProcess, other_till: Till, personality: str
) -> None:
    server.set_quirks(personality)
    ids = [other_till.add(firstName=f"Amine {n}", email=f"a{n}@example.com") for n in range(3)]
    async with at_work(shop) as store:
        puller = store.engine.puller
        await puller.sweep()
        other_till.call("DELETE", f"/customer/{ids[1]}")
        await puller.sweep()
        assert len(names(store)) == 3
        server.forget_requests()
        await puller.deletions.settle()
        assert names(store) == ["Amine 0 Hassan", "Amine 2 Hassan"]
        assert [seen["path"] for seen in server.requests()] == [f"/customer/{ids[1]}", "/customer"] * 2


async def test_a_service_that_finds_nobody_empties_no_list(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    for number in range(25):
        other_till.add(email=f"a{number}@example.com")
    async with at_work(shop) as store:
        puller = store.engine.puller
        await puller.sweep()
        page = {"data": [], "pagination": {"page": 1, "limit": 100, "total": 0, "totalPages": 0}}
        server.add_fault("GET /customer", status=200, body=page, times=99)
        server.add_fault("GET /customer/*", status=404, body={"statusCode": 404, "message": "Not Found"}, times=99)
        await puller.sweep()
        await puller.deletions.settle()
        assert (await store.services.sync.refresh()).held_deletions == 25
        assert len(names(store)) == 25
        server.clear_faults()
        store.services.sync.accept_deletions()
        await puller.sweep()
        assert (await store.services.sync.refresh()).held_deletions == 0
        assert len(names(store)) == 25
