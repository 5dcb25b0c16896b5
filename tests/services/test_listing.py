"""The list answers from this computer at once, asks the service for what is in sight, and says what changed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex, Status
from joptic_desktop.domain.queries import Attention, CustomerQuery, SortBy, SortOrder
from joptic_desktop.services.listing import CustomerList
from joptic_desktop.services.views import NOT_HERE, Listing
from joptic_desktop.sync.clock import Clock
from tests.server.till import Till
from tests.server_process import PATIENCE, ServerProcess
from tests.shop import Shop, person

PLAIN = CustomerQuery(sort_by=SortBy.CREATED)
NEW = CustomerChange(
    PersonalChange("Nour", "Amrani", "nour@example.com", "+212612345678", date(1992, 5, 12), Sex.FEMALE)
)


class Table:
    """What a window does with the list: it shows a query and follows what is told of it."""

    def __init__(self, listing: CustomerList) -> None:
        self.listing = listing
        self.shown: Listing | None = None
        self.told = asyncio.Event()
        listing.changed.connect(self.take)

    def take(self, shown: object) -> None:
        assert isinstance(shown, Listing)
        self.shown = shown
        self.told.set()

    async def show(self, query: CustomerQuery) -> list[str]:
        self.shown = await self.listing.show(query)
        return self.names

    async def until(self, count: int) -> list[str]:
        """Wait until so many rows are here; return their names."""
        async with asyncio.timeout(PATIENCE):
            while len(self.names) != count:
                self.told.clear()
                await self.told.wait()
        return self.names

    @property
    def keys(self) -> list[int]:
        assert self.shown is not None
        return list(self.shown.keys)

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.listing.rows([key for key in self.keys if key != NOT_HERE])]


@asynccontextmanager
async def table(shop: Shop) -> AsyncIterator[tuple[OpenStore, Table]]:
    async with shop.at_work() as store:
        yield store, Table(store.services.listing)


def fill(till: Till, count: int) -> None:
    for number in range(count):
        till.add(firstName=f"Amine {number}", lastName="Radi", email=f"amine{number}@example.com")


async def test_a_new_computer_shows_the_first_page_after_one_call(shop: Shop, server: ServerProcess) -> None:
    shop.connect(server, server.new_store(synthetic=250))
    server.forget_requests()
    async with table(shop) as (_, view):
        assert await view.show(PLAIN) == []
        await view.until(100)
        assert len(view.keys) == 250
        assert len(server.requests()) == 1


async def test_a_row_in_sight_asks_for_the_page_that_holds_it_once(shop: Shop, server: ServerProcess) -> None:
    shop.connect(server, server.new_store(synthetic=250))
    shop.create(person(1))
    async with table(shop) as (_, view):
        await view.show(PLAIN)
        await view.until(101)
        server.forget_requests()
        for position in (201, 230, 250):
            view.listing.need(position)
        await view.until(151)
        assert [seen["query"].split("&")[0] for seen in server.requests()] == ["page=3"]


async def test_what_waits_stands_on_top_and_what_goes_is_hidden(shop: Shop, other_till: Till) -> None:
    fill(other_till, 2)
    rows = {row["name"]: row["uid"] for row in shop.listed()["data"]}
    async with table(shop) as (store, view):
        await view.show(PLAIN)
        await view.until(2)
        await asyncio.to_thread(shop.create, person(1))
        await store.services.listing.note_writes(frozenset())
        await view.until(3)
        await store.services.customers.delete((rows["Amine 0 Radi"],))
        assert await view.until(2) == ["Zineb 1 Hassan", "Amine 1 Radi"]


async def test_a_new_customer_does_not_leave_the_list_when_they_were_sent(shop: Shop, other_till: Till) -> None:
    fill(other_till, 2)
    async with table(shop) as (store, view):
        await view.show(PLAIN)
        await view.until(2)
        await store.services.customers.create(NEW)
        await view.until(3)
        shown: list[list[str]] = []
        store.services.listing.changed.connect(lambda _: shown.append(view.names))
        store.engine.start()
        async with asyncio.timeout(PATIENCE):
            while await store.local.threads.disk(store.local.records.outbox.unfinished, store.local.place):  # noqa: ASYNC110  - another thread's
                await asyncio.sleep(0.01)
        assert "Nour Amrani" in await view.show(PLAIN)
        assert all("Nour Amrani" in names for names in shown)
        assert "Nour Amrani" not in await view.show(CustomerQuery(status=Status.INACTIVE, sort_by=SortBy.CREATED))


async def test_the_answer_of_an_older_search_does_not_overtake(shop: Shop, other_till: Till) -> None:
    fill(other_till, 3)
    shop.listed()
    async with table(shop) as (_, view):
        first, second = await asyncio.gather(
            view.listing.show(CustomerQuery(search="Amine 1")), view.listing.show(CustomerQuery(search="Amine 2"))
        )
        view.shown = second
        view.listing.note(frozenset())
        assert (first.query.search, view.names) == ("Amine 1", ["Amine 2 Radi"])


async def test_a_search_finds_here_at_once_and_on_the_service_after_a_pause(
    shop: Shop, other_till: Till, server: ServerProcess
) -> None:
    fill(other_till, 1)
    shop.listed()
    other_till.add(firstName="Amine far", lastName="Radi", email="far@example.com")
    async with table(shop) as (_, view):
        server.forget_requests()
        assert await view.show(CustomerQuery(search="amine")) == ["Amine 0 Radi"]
        assert len(await view.until(2)) == 2
        assert len(server.requests()) == 1


@pytest.mark.parametrize("query", [CustomerQuery(search="a"), CustomerQuery(attention=Attention.WAITING)])
async def test_some_questions_are_this_computers_own(shop: Shop, server: ServerProcess, query: CustomerQuery) -> None:
    shop.create(person(1, firstName="Amal"))
    server.forget_requests()
    async with table(shop) as (_, view):
        assert await view.show(query) == ["Amal Hassan"]
    assert server.requests() == []


async def test_a_status_is_what_the_row_says_of_itself(shop: Shop, other_till: Till, server: ServerProcess) -> None:
    fill(other_till, 2)
    server.set_quirks("truthy")
    async with table(shop) as (_, view):
        await view.show(PLAIN)
        await view.until(2)
        await view.show(CustomerQuery(status=Status.INACTIVE, sort_by=SortBy.CREATED))
        assert await view.until(0) == []


async def test_offline_every_order_and_filter_is_answered_here(
    shop: Shop, other_till: Till, server: ServerProcess
) -> None:
    fill(other_till, 3)
    shop.listed()
    server.stop()
    names = [f"Amine {n} Radi" for n in range(3)]
    async with table(shop) as (_, view):
        by_name = CustomerQuery(sort_by=SortBy.NAME, sort_order=SortOrder.ASCENDING)
        assert await view.show(by_name) == names
        assert await view.show(CustomerQuery(sort_by=SortBy.CREATED)) == names[::-1]
        assert await view.show(CustomerQuery(name="amine 1")) == names[1:2]


async def test_the_numbers_beside_the_filters(shop: Shop, other_till: Till) -> None:
    fill(other_till, 2)
    shop.listed()
    shop.create(person(1))
    async with table(shop) as (_, view):
        counts = await view.listing.counts()
    assert (counts.all, counts.active, counts.inactive, counts.waiting) == (3, 3, 0, 1)


async def test_a_damaged_row_stands_in_its_place_and_is_counted(shop: Shop, server: ServerProcess) -> None:
    good = {"id": "a", "name": "Amine", "userName": "a@example.com", "isLocal": True, "status": "active"}
    rows = [{"id": "../etc", "name": "Bad"}, good, {**good, "id": "c", "name": ["Chama"]}]
    page = {"data": rows, "pagination": {"page": 1, "limit": 100, "total": 3, "totalPages": 1}}
    server.add_fault("GET /customer", status=200, body=page, times=9)
    async with table(shop) as (_, view):
        await view.show(PLAIN)
        assert await view.until(3) == ["Bad", "Amine", "a@example.com"]
        assert [row.attention for row in view.listing.rows(view.keys)] == [Attention.DAMAGED, None, Attention.DAMAGED]
        counts = await view.listing.counts()
        assert (counts.all, counts.active, counts.damaged) == (3, 2, 2)
        await view.show(CustomerQuery(attention=Attention.DAMAGED))
        assert sorted(view.names) == ["Bad", "a@example.com"]
        await view.show(CustomerQuery(search="bad"))
        assert view.names == ["Bad"]
        await view.show(CustomerQuery(status=Status.ACTIVE, sort_by=SortBy.CREATED))
        assert sorted(await view.until(2)) == ["Amine", "a@example.com"]


class CountingList(CustomerList):
    """Counts how many answers are under way at once."""

    under_way = most = answers = 0

    async def _answer(self, query: CustomerQuery) -> Listing:
        self.under_way += 1
        self.most, self.answers = max(self.most, self.under_way), self.answers + 1
        try:
            return await super()._answer(query)
        finally:
            self.under_way -= 1


async def test_it_is_asked_again_one_at_a_time_and_no_more_often_than_it_changed(shop: Shop) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        engine = store.engine
        listing = CountingList(store.local, engine.puller, engine.watch, Clock(), store.background)
        await asyncio.gather(*(listing._query_again() for _ in range(5)))
        assert (listing.most, listing.answers) == (1, 2)
        assert len(listing._shown) == 1
