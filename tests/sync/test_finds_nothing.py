"""A service that finds nothing at all for a while says "gone" of everybody, and is believed of nobody."""

from __future__ import annotations

import asyncio

from joptic_desktop.domain.writes import WriteState
from tests.server_process import HELD, ServerProcess
from tests.shop import Shop, eventually, person, unfinished

GONE = {"statusCode": 404, "message": "Customer not found or does not belong to this store"}


async def test_a_delete_is_not_done_when_the_store_answers_only_after_the_customer_was_asked_for(
    shop: Shop, server: ServerProcess
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    path = f"/customer/{shop.show(uid)['id']}"
    async with shop.at_work() as store:
        await store.services.customers.delete((uid,), undo_seconds=0.0)
        await store.engine.watch.canary()
        server.forget_requests()
        server.add_fault("DELETE /customer/*", status=404, body=GONE)
        server.add_fault("GET /customer/*", status=404, body=GONE, delay=HELD)
        server.add_fault("GET /customer", status=404, body=GONE, times=9)
        step = asyncio.create_task(store.engine.drainer.step())
        await eventually(lambda: step.done() or bool(server.requests("GET", path)))
        server.clear_faults()
        await step
        (write,) = await unfinished(store)
        assert write.state is WriteState.IN_DOUBT


async def test_an_edit_is_not_refused_as_gone(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    async with shop.at_work() as store:
        await store.engine.watch.canary()
        server.add_fault("* /customer*", status=404, body=GONE, times=9)
        await store.engine.drainer.step()
        (write,) = await unfinished(store)
        assert write.state is WriteState.QUEUED


async def test_a_selection_is_not_done_when_the_store_answers_only_at_first(shop: Shop, server: ServerProcess) -> None:
    uids = [shop.create(person(number)) for number in range(2)]
    shop.sync()
    async with shop.at_work() as store:
        await store.services.customers.delete(uids, undo_seconds=0.0)
        await store.engine.watch.canary()
        server.add_fault("DELETE /customer/bulk", status=200, body={"message": "Successfully", "deletedCount": 1})
        server.add_fault("GET /customer/*", status=404, body=GONE, times=9)
        server.add_fault("GET /customer", status=404, body=GONE, skip=1, times=9)
        await store.engine.drainer.step()
        assert {write.state for write in await unfinished(store)} == {WriteState.IN_DOUBT}
