"""Opening a profile puts in order what lies in it."""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path

import pytest

from joptic_desktop.compose.stores import open_store
from joptic_desktop.errors import ProfileInUse, StoreClosed
from joptic_desktop.services.views import CustomerView
from tests.server_process import ServerProcess
from tests.shop import Shop, person

LONG_AGO = time.time() - 2 * 24 * 3600


def age(shop: Shop) -> list[Path]:
    blobs = sorted((shop.profile / "blobs").iterdir())
    for blob in blobs:
        os.utime(blob, (LONG_AGO, LONG_AGO))
    return blobs


async def test_files_that_nobody_holds_on_to_go_after_a_day(shop: Shop) -> None:
    shop.create(person(1), f"prescription={shop.file('scan.pdf', b'%PDF-1.7')}")
    async with shop.opened() as opened:
        await opened.attachments.take_bytes(b"%PDF-1.7", "forgotten.pdf", "prescription")
        held = opened.records.blobs.in_use()
    assert len(age(shop)) == 2
    async with shop.opened():
        assert {blob.name for blob in (shop.profile / "blobs").iterdir()} == set(held)


async def test_beside_a_window_nothing_is_put_in_order(shop: Shop) -> None:
    async with shop.opened() as opened:
        await opened.attachments.take_bytes(b"%PDF-1.7", "forgotten.pdf", "prescription")
        age(shop)
        async with shop.opened(exclusive=False):
            assert len(age(shop)) == 1
        with pytest.raises(ProfileInUse):
            async with shop.opened():
                pass


async def test_a_window_keeps_a_copy_of_the_records_at_each_start(shop: Shop) -> None:
    for _ in range(2):
        async with shop.opened(copies=True):
            pass
    assert len(list((shop.profile / "copies").glob("records-*.db"))) == 3


async def test_the_token_of_another_service_leaves_for_no_store_that_is_open(shop: Shop, server: ServerProcess) -> None:
    async with shop.opened() as opened:
        store = await open_store(opened)
        account = store.engine.drainer.account
        token = server.announcement.reader.access_token
        await opened.session.connect("https://elsewhere.example", "another-store", token)
        assert store.engine.drainer.account == account
        await store.close()


async def test_a_store_is_closed_while_a_search_runs(shop: Shop) -> None:
    long = "WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM c WHERE x < 300000) SELECT count(*) FROM c"
    async with shop.at_work() as store:
        search = asyncio.ensure_future(store.local.threads.search(store.local.searcher._database.value, long))
        await asyncio.sleep(0)
    assert await search == 300_000


async def test_what_a_window_still_reads_of_a_store_that_closes_meets_a_closed_file(shop: Shop) -> None:
    uid = shop.create(person(1))
    async with shop.opened() as opened:
        store = await open_store(opened)
        views = [asyncio.ensure_future(store.services.customers.view(uid)) for _ in range(50)]
        await store.close()
        found = await asyncio.gather(*views, return_exceptions=True)
        assert {type(one) for one in found} <= {CustomerView, StoreClosed}
        with pytest.raises(StoreClosed):
            await store.services.customers.view(uid)
