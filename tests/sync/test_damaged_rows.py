"""Damaged rows of the service: each in its place, none asked for without end, gone once it is told whole."""

from __future__ import annotations

from typing import Any

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.identity import is_nameless
from joptic_desktop.domain.queries import Attention, PageRequest
from joptic_desktop.errors import BadAnswer
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop

ALL = PageRequest(limit=100)
STAMP = "2024-01-15T10:00:00.000Z"


def told(service_id: object, name: object) -> dict[str, Any]:
    return {"id": service_id, "name": name, "status": "active", "createdAt": STAMP, "updatedAt": STAMP}


def send(server: ServerProcess, *rows: Any) -> None:
    """Let every list of the service be these rows from now on."""
    page = {"data": list(rows), "pagination": {"page": 1, "limit": 100, "total": len(rows), "totalPages": 1}}
    server.clear_faults()
    server.add_fault("GET /customer", status=200, body=page, times=99)


def shown(store: OpenStore, keys: tuple[int | None, ...]) -> list[tuple[str, Attention | None]]:
    rows = store.local.windows.rows([key for key in keys if key is not None])
    return [(row.name, row.attention) for row in rows]


async def test_a_page_keeps_every_row_in_its_place(shop: Shop, server: ServerProcess) -> None:
    send(server, told("a", "Amine"), told("b", ["?"]), told("c", "Chama"), "no row at all")
    async with shop.at_work() as store:
        page = await store.engine.puller.page(ALL)
        kept = shown(store, page.keys)
    assert kept == [("Amine", None), ("", Attention.DAMAGED), ("Chama", None), ("", Attention.DAMAGED)]


async def test_the_copy_is_complete_with_damaged_rows_in_it(shop: Shop, server: ServerProcess) -> None:
    send(server, told("a", "Amine"), told("b", ["?"]), told("../etc", "Chama"), None, None)
    async with shop.at_work() as store:
        assert await store.engine.puller.sweep()
        assert (await store.services.listing.counts()).damaged == 3


async def test_a_row_without_an_id_makes_room_for_the_whole_one(shop: Shop, server: ServerProcess) -> None:
    send(server, told("../etc", "Amine"))
    async with shop.at_work() as store:
        puller = store.engine.puller
        await puller.sweep()
        send(server, told("a", "Amine"))
        await puller.refresh()
        assert not store.local.searcher.pull_state().complete
        (nameless,) = store.local.searcher.nameless()
        assert is_nameless(nameless)
        store.services.customers.read_again(nameless)
        while store.local.searcher.nameless():
            await store.local.threads.search(store.local.searcher.nameless)
        assert (await store.services.listing.counts()).all == 1


async def test_a_damaged_row_is_read_by_itself_and_healed(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    service_id = other_till.add(firstName="Amine", lastName="Radi")
    send(server, told(service_id, ["?"]))
    async with shop.at_work() as store:
        page = await store.engine.puller.page(ALL)
        assert await store.engine.puller.details.hydrate() == 1
        assert shown(store, page.keys) == [("Amine Radi", None)]
        again = await store.engine.puller.page(ALL)
        assert (shown(store, again.keys), again.changed) == ([("Amine Radi", None)], frozenset())


async def test_a_record_that_cannot_be_read_is_said_so_and_not_called_gone(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    service_id = other_till.add()
    server.add_fault(f"GET /customer/{service_id}", status=200, body={"id": 5}, times=2)
    async with shop.at_work() as store:
        puller, customers = store.engine.puller, store.services.customers
        await puller.page(ALL)
        (uid,) = store.local.searcher.known_service_ids().values()
        assert await puller.details.hydrate() == 0
        with pytest.raises(BadAnswer):
            await puller.details.read(uid)
        view = await customers.view(uid)
        assert (view.damage, view.missing) == ("record", False)
        await puller.details.read(uid)
        assert (await customers.view(uid)).damage == ""


async def test_nobody_is_deleted_without_an_id(shop: Shop, server: ServerProcess) -> None:
    send(server, told("../etc", "Amine"))
    async with shop.at_work() as store:
        await store.engine.puller.page(ALL)
        ticket = await store.services.customers.delete(store.local.searcher.nameless())
        assert (ticket.uids, ticket.seqs) == ((), ())
