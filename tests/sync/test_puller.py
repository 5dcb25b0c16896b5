"""What is pulled is what the service has: every row once, under one uid for life, whatever the service answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.queries import CustomerQuery, PageRequest, SortBy
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import BadAnswer, Refused
from joptic_desktop.sync.puller import Puller
from tests.server.till import Till
from tests.server_process import HELD, ServerProcess
from tests.shop import Shop, eventually, person, settled, unfinished

ALL = PageRequest(limit=100)


@asynccontextmanager
async def pulling(shop: Shop) -> AsyncIterator[tuple[OpenStore, Puller]]:
    async with shop.at_work() as store:
        yield store, store.engine.puller


async def cached(store: OpenStore) -> list[str]:
    """Return the names of every row of the copy, by name."""
    query = CustomerQuery(sort_by=SortBy.NAME)
    found = await store.local.threads.search(store.local.searcher.ids, query)
    return [row.name for row in store.local.windows.rows(found.keys)][::-1]


@pytest.fixture
def big_store(shop: Shop, server: ServerProcess) -> str:
    """A store of 350 customers, a second of age apart, that the shop works with."""
    store = server.new_store(synthetic=350)
    assert shop.connect(server, store).code == 0
    return store


async def test_a_page_is_one_call_and_its_keys_keep_the_order(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    for number in range(3):
        other_till.add(firstName=f"Amine {number}", email=f"a{number}@example.com")
    async with pulling(shop) as (store, puller):
        server.forget_requests()
        page = await puller.page(ALL)
        assert len(server.requests()) == 1
        rows = store.local.windows.rows([key for key in page.keys if key is not None])
    assert [row.name for row in rows] == ["Amine 2 Hassan", "Amine 1 Hassan", "Amine 0 Hassan"]
    assert (page.total, page.first) == (3, 0)


@pytest.mark.parametrize("quirk", ["contract", "limit-400", "past-end-404"])
async def test_a_sweep_sees_every_row(shop: Shop, server: ServerProcess, big_store: str, quirk: str) -> None:
    server.set_quirks(quirk)
    async with pulling(shop) as (store, puller):
        assert await puller.sweep()
        assert len(await cached(store)) == 350
        state = store.local.searcher.pull_state()
    assert (state.complete, state.total) == (True, 350)


async def test_a_refresh_reads_no_further_than_it_must(
    shop: Shop, server: ServerProcess, big_store: str, other_till: Till
) -> None:
    till = Till(other_till.http, other_till.service, big_store, other_till.token)
    async with pulling(shop) as (store, puller):
        await puller.sweep()
        till.add(firstName="New", lastName="Face", email="new@example.com")
        server.forget_requests()
        await puller.refresh()
        assert len(server.requests()) == 3
        assert "New Face" in await cached(store)


async def test_the_total_of_a_search_is_not_that_of_the_store(shop: Shop, big_store: str) -> None:
    async with pulling(shop) as (store, puller):
        await puller.page(ALL)
        await puller.page(PageRequest(search="nobody at all"))
        assert store.local.searcher.pull_state().total == 350


async def test_the_same_row_again_is_no_change(shop: Shop, other_till: Till) -> None:
    other_till.add()
    async with pulling(shop) as (_, puller):
        assert len((await puller.page(ALL)).changed) == 1
        assert (await puller.page(ALL)).changed == frozenset()


async def test_a_customer_whose_create_is_under_way_gets_no_second_uid(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    async with pulling(shop) as (store, puller):
        server.forget_requests()
        server.add_fault("POST /customer", when="after", delay=HELD)
        sending = asyncio.create_task(settled(store))
        await eventually(lambda: bool(server.requests("POST")))
        here = store.local.place.store_id
        await eventually(lambda: here in {line["storeId"] for line in server.ledger("create")})
        page = await puller.page(ALL)
        assert (page.total, page.keys) == (1, (None,))
        server.clear_faults()
        await sending
        (key,) = (await puller.page(ALL)).keys
        assert key is not None
        assert [row.uid for row in store.local.windows.rows([key])] == [uid]
        assert await cached(store) == ["Zineb 1 Hassan"]


async def lose_the_answer(store: OpenStore, server: ServerProcess) -> None:
    """Send the next write, which is applied and whose answer never comes."""
    server.add_fault("POST /customer", when="after", drop=True)
    await store.engine.watch.canary()
    await store.engine.drainer.step()
    assert [write.state for write in await unfinished(store)] == [WriteState.IN_DOUBT]


async def test_a_customer_whose_create_is_in_doubt_gets_no_second_uid(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    async with pulling(shop) as (store, puller):
        await lose_the_answer(store, server)
        assert (await puller.page(ALL)).keys == (None,)
        assert not await puller.sweep()
        service_id = server.ledger("create")[-1]["customerId"]
        assert await puller.details.read_by_id(service_id) is None
        assert await store.local.threads.disk(store.local.records.ids.uid, store.local.place, service_id) is None
        assert await cached(store) == ["Zineb 1 Hassan"]


async def test_a_stranger_is_taken_in_while_a_create_is_in_doubt(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    shop.create(person(1))
    other_till.add(firstName="Amine", email="amine@example.com")
    async with pulling(shop) as (store, puller):
        await lose_the_answer(store, server)
        await puller.page(ALL)
        assert await cached(store) == ["Amine Hassan", "Zineb 1 Hassan"]


async def test_details_are_read_until_none_lacks_and_a_broken_one_holds_up_nobody(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    ids = [other_till.add(email=f"a{n}@example.com", phoneNumber=f"+21261234{n:04}") for n in range(3)]
    server.add_fault(f"GET /customer/{ids[1]}", status=200, body={"id": 7}, times=99)
    async with pulling(shop) as (store, puller):
        await puller.page(ALL)
        assert await puller.details.hydrate() == 2
        assert await puller.details.hydrate() == 0
        assert (await store.local.threads.search(store.local.searcher.counts)).with_details == 2


async def test_a_record_that_went_is_missing_until_it_is_there_again(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}")
    async with pulling(shop) as (_, puller):
        assert await puller.details.read(uid) is None
        assert puller.details.missing == {uid}


async def test_a_refusal_that_is_not_about_the_size_comes_through(shop: Shop, server: ServerProcess) -> None:
    body = {"statusCode": 400, "message": "sortBy must be one of", "error": "Bad Request"}
    server.add_fault("GET /customer", status=400, body=body, times=2)
    async with pulling(shop) as (_, puller):
        with pytest.raises(Refused):
            await puller.page(ALL)


async def test_an_answer_of_another_shape_leaves_the_copy_as_it_is(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    other_till.add()
    async with pulling(shop) as (store, puller):
        await puller.page(ALL)
        server.add_fault("GET /customer", status=200, body={"data": "none"}, times=2)
        with pytest.raises(BadAnswer):
            await puller.page(ALL)
        assert await cached(store) == ["Layla Hassan"]


async def test_a_page_asked_for_before_a_delete_does_not_bring_the_customer_back(
    shop: Shop, server: ServerProcess
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with pulling(shop) as (store, puller):
        server.forget_requests()
        server.add_fault("GET /customer", when="after", delay=HELD)
        reading = asyncio.create_task(puller.page(ALL))
        await eventually(lambda: bool(server.requests("GET")))
        await store.services.customers.delete((uid,), undo_seconds=0.0)
        await settled(store)
        server.clear_faults()
        page = await reading
        assert await cached(store) == []
        assert page.keys == (None,)


async def test_a_record_asked_for_before_a_write_does_not_replace_what_was_written(
    shop: Shop, server: ServerProcess
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    path = f"/customer/{shop.show(uid)['id']}"
    async with pulling(shop) as (store, puller):
        server.forget_requests()
        server.add_fault(f"GET {path}", when="after", delay=HELD)
        reading = asyncio.create_task(puller.details.read(uid))
        await eventually(lambda: bool(server.requests("GET", path)))
        base = (await store.services.customers.view(uid)).customer
        change = CustomerChange(PersonalChange(first_name="Nour"))
        await store.services.customers.update(uid, base, change)
        await settled(store)
        server.clear_faults()
        await reading
        view = await store.services.customers.view(uid)
        assert view.customer is not None
        assert view.customer.personal is not None
        assert view.customer.personal.first_name == "Nour"
