"""The engine fills the copy of the store by itself, without haste, and stops for nothing but its end."""

from __future__ import annotations

import asyncio

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.errors import ServiceError, StoreFull
from joptic_desktop.storage.cache_writer import TIDY_AFTER
from joptic_desktop.sync.gate import Line
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, comes_true, eventually, person, unfinished
from tests.storage.stores import summary


async def is_complete(store: OpenStore) -> bool:
    return (await store.local.threads.search(store.local.searcher.pull_state)).complete


async def replace_texts(store: OpenStore) -> None:
    """Write so many names twice that the search index holds much waste."""
    for turn in range(2):
        rows = [(f"u{n}", summary(f"s{n}", f"Layla {n:04} {turn}")) for n in range(TIDY_AFTER)]
        await store.local.threads.disk(store.local.cache.put_page, rows)
    assert waste(store)


def waste(store: OpenStore) -> bool:
    return store.local.cache.has_waste


async def is_tidy(store: OpenStore) -> bool:
    return not await store.local.threads.disk(waste, store)


async def has_details(store: OpenStore, customers: int) -> bool:
    return (await store.services.listing.counts()).with_details >= customers


async def test_the_store_is_mirrored_behind_with_its_details(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    for number in range(5):
        other_till.add(email=f"a{number}@example.com")
    async with shop.at_work() as store:
        store.engine.start()
        await comes_true(lambda: has_details(store, 5))
        assert await is_complete(store)
        await store.engine.stop()
    assert shop.listed("--offline")["pagination"]["total"] == 5


async def test_reading_that_fails_is_not_repeated_at_once(shop: Shop, server: ServerProcess) -> None:
    server.add_fault("GET /customer", skip=1, status=200, body={"data": 7}, times=99)
    server.forget_requests()
    async with shop.at_work() as store:
        store.engine.start()
        await eventually(lambda: len(server.requests()) >= 2)
        await asyncio.to_thread(shop.joptic, "outbox")
        assert store.engine.watch.gate.line is Line.OPEN
        await store.engine.stop()
    assert len(server.requests()) == 2


async def test_an_idle_moment_is_used_for_the_search_index(shop: Shop, server: ServerProcess) -> None:
    server.stop()
    async with shop.at_work() as store:
        await replace_texts(store)
        uid = shop.create(person(1))
        assert not await store.local.threads.disk(store.local.tidy)
        (write,) = store.local.writes_of(uid)
        await store.local.threads.disk(store.local.records.outbox.discard, write.seq, 1.0, "taken back")
        store.engine.start()
        await comes_true(lambda: is_tidy(store))
        await store.engine.stop()
        assert len(store.local.searcher.search("layla 0017").keys) == 1


async def test_a_closed_gate_is_not_opened_by_having_nothing_to_read(shop: Shop, server: ServerProcess) -> None:
    async with shop.at_work() as store:
        store.engine.start()
        await comes_true(lambda: is_complete(store))
        server.add_fault("POST /customer", status=401, body={"statusCode": 401, "message": "Unauthorized"}, times=99)
        shop.create(person(1))
        await eventually(lambda: store.engine.watch.gate.line is Line.SIGN_IN)
        server.forget_requests()
        (write,) = await unfinished(store)
        await store.engine.stop(grace=1.0)
        assert store.engine.watch.gate.line is Line.SIGN_IN
        assert write.attempts == 1
    assert server.requests("POST") == []


async def test_a_disk_that_refuses_stops_the_sending(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    before = len(server.ledger())
    async with shop.at_work() as store:
        database = store.local.records._database
        await store.local.threads.disk(database.run, "PRAGMA query_only = ON")
        store.engine.start(reading=False)
        await eventually(lambda: store.engine.watch.gate.line is Line.STORAGE)
        assert "refuses to write" in store.engine.watch.gate.reason
        await store.engine.stop()
        await store.local.threads.disk(database.run, "PRAGMA query_only = OFF")
    assert len(server.ledger()) == before


async def test_send_now_forgets_all_waiting(shop: Shop, server: ServerProcess) -> None:
    async with shop.at_work() as store:
        server.stop()
        for _ in range(6):
            await store.engine.watch.canary()
        server.start()
        store.engine.start(reading=False)
        store.services.sync.sync_now()
        await eventually(lambda: store.engine.watch.gate.line is Line.OPEN)
        await store.engine.stop()


async def test_a_page_in_place_of_a_404_holds_up_nobody_elses_details(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    ids = [other_till.add(email=f"a{number}@example.com") for number in range(4)]
    async with shop.at_work() as store:
        puller = store.engine.puller
        await puller.sweep()
        other_till.call("DELETE", f"/customer/{ids[0]}")
        server.set_quirks("html-errors")
        with pytest.raises(ServiceError):
            await puller.details.hydrate()
        assert await puller.details.hydrate() <= len(ids) - 1
        assert await puller.details.hydrate() == 0
        assert (await store.services.listing.counts()).with_details == len(ids) - 1


async def sends_what_is_saved(shop: Shop, store: OpenStore) -> bool:
    """Save a customer beside the engine, and wait until it is sent."""
    await asyncio.to_thread(shop.create, person(1))
    store.engine.drainer.wake()

    async def is_sent() -> bool:
        return not await unfinished(store)

    await comes_true(is_sent)
    return True


async def test_who_gives_up_a_change_leaves_the_engine_at_work(shop: Shop) -> None:
    async with shop.at_work() as store:
        store.engine.start(reading=False)
        made: list[bool] = []
        changing = asyncio.create_task(store.engine.between(lambda: made.append(True), grace=10.0))
        await asyncio.sleep(0)
        changing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await changing
        assert made == []
        assert await sends_what_is_saved(shop, store)


async def test_a_change_that_fails_leaves_the_engine_at_work(shop: Shop) -> None:
    def fail() -> None:
        raise StoreFull("There is no room.")

    async with shop.at_work() as store:
        store.engine.start(reading=False)
        with pytest.raises(StoreFull):
            await store.engine.between(fail, grace=0.0)
        assert await sends_what_is_saved(shop, store)
