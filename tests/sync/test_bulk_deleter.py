"""A selection is deleted in one call, and every doubt about it is settled id by id."""

from __future__ import annotations

from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, person, settled, unfinished


def filled(shop: Shop, count: int) -> list[str]:
    uids = [shop.create(person(n)) for n in range(count)]
    assert shop.sync().code == 0
    return uids


def calls(server: ServerProcess) -> list[str]:
    return [seen["path"].rpartition("/")[2] for seen in server.requests("DELETE")]


async def test_a_short_count_is_settled_by_reading_each(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    uids = filled(shop, 3)
    other_till.call("DELETE", f"/customer/{shop.show(uids[1])['id']}")
    shop.joptic("delete", *uids)
    server.forget_requests()
    async with shop.at_work() as store:
        await settled(store)
        assert await unfinished(store) == []
    assert calls(server) == ["bulk"]
    assert len([seen for seen in server.requests("GET") if seen["status"] == 404]) == 3


async def test_one_that_a_call_left_behind_goes_by_itself(shop: Shop, server: ServerProcess) -> None:
    uids = filled(shop, 2)
    ids = [shop.show(uid)["id"] for uid in uids]
    shop.joptic("delete", *uids)
    server.forget_requests()
    server.add_fault("DELETE /customer/bulk", status=200, body={"message": "Successfully", "deletedCount": 1})
    async with shop.at_work() as store:
        await settled(store)
    assert calls(server) == ["bulk", *ids]


async def test_a_call_that_finds_nobody_is_settled_by_reading_each(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    uids = filled(shop, 2)
    other_till.call("DELETE", "/customer/bulk", json={"ids": [shop.show(uid)["id"] for uid in uids]})
    shop.joptic("delete", *uids)
    async with shop.at_work() as store:
        await settled(store)
        assert await unfinished(store) == []


async def test_more_than_a_hundred_go_in_chunks(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    store_id = server.new_store(synthetic=103)
    shop.connect(server, store_id)
    rows = [row for page in (1, 2) for row in shop.listed("--limit", 100, "--page", page)["data"]]
    shop.joptic("delete", *(row["uid"] for row in rows))
    server.forget_requests()
    async with shop.at_work() as store:
        await settled(store)
    assert calls(server) == ["bulk", "bulk"]
    assert shop.listed()["pagination"]["total"] == 0


async def test_a_customer_never_sent_is_left_out(shop: Shop, server: ServerProcess, store: str) -> None:
    uids = [*filled(shop, 2), shop.create(person(9))]
    async with shop.at_work() as opened:
        await opened.services.customers.delete(uids, undo_seconds=0.0)
        await settled(opened)
        assert await unfinished(opened) == []
    assert len([line for line in server.ledger("create") if line["storeId"] == store]) == 2
    assert len([line for line in server.ledger("delete") if line["storeId"] == store]) == 2
