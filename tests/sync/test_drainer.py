"""The drainer sends in order, keeps sending when one record is stuck, and never burns the line."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from joptic_desktop.api import sentences
from joptic_desktop.api.budget import Method
from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.decisions import Choice, choices
from joptic_desktop.domain.writes import Cause, WriteState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.planner import Wait
from joptic_desktop.sync.settling import MOST_FAILURES
from tests.server_process import HELD, ServerProcess
from tests.shop import Shop, comes_true, eventually, person, settled, unfinished

BROKEN = {"id": 5, "localData": []}


async def test_a_record_that_cannot_be_read_rests_and_holds_up_nobody(shop: Shop, server: ServerProcess) -> None:
    stuck, other = shop.create(person(1)), shop.create(person(2))
    shop.sync()
    path = f"/customer/{shop.show(stuck)['id']}"
    for uid in (stuck, other):
        shop.update(uid, {"customerData": {"lastName": "Amrani"}})
    server.add_fault(f"GET {path}", status=200, body=BROKEN, times=99)
    server.forget_requests()
    async with shop.at_work() as store:
        store.engine.start(reading=False)
        await eventually(lambda: len(server.requests("GET", path)) >= 2)
        await comes_true(lambda: is_alone(store, stuck))
        await store.engine.stop()
        (left,) = await unfinished(store)
        assert (left.uid, left.state) == (stuck, WriteState.QUEUED)
    assert len(server.requests("GET", path)) < 5


async def is_alone(store: OpenStore, uid: str) -> bool:
    """Tell whether the writes of one customer alone are left."""
    return {write.uid for write in await unfinished(store)} == {uid}


async def test_one_customers_writes_arrive_in_the_order_of_their_saves(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    scan = shop.file("scan.pdf", b"%PDF-1.7")
    for name in ("Nour", "Nada", "Nawal"):
        shop.update(uid, {"customerData": {"firstName": name}}, f"prescription={scan}")
    async with shop.at_work() as store:
        await settled(store)
    sent = [line["data"].get("customerData", {}).get("firstName") for line in server.ledger("update")[-3:]]
    assert sent == ["Nour", "Nada", "Nawal"]


async def test_what_another_process_saves_is_noticed_and_sent(shop: Shop, server: ServerProcess) -> None:
    async with shop.at_work() as store:
        store.engine.start(reading=False)
        uid = await asyncio.to_thread(shop.create, person(77))
        await eventually(lambda: "zineb77@example.com" in str(server.ledger("create")[-1:]))
        await store.engine.stop(grace=HELD)
        assert (await store.services.customers.view(uid)).service_id is not None


async def test_a_create_in_doubt_whose_id_is_known_goes_on(shop: Shop, server: ServerProcess) -> None:
    large = shop.file("large.pdf", b"%PDF-1.7" + bytes(2_200_000))
    uid = shop.create(person(1), f"prescription={large}")
    async with shop.at_work() as store:
        server.forget_requests()
        server.add_fault("PUT /customer/*", delay=HELD)
        store.engine.start(reading=False)
        await eventually(lambda: bool(server.requests("PUT")))
        await store.engine.stop()
        (cut,) = await unfinished(store)
        assert cut.state is WriteState.SENDING
    assert shop.sync().code == 0
    assert not shop.show(uid)["pending"]
    assert [seen["method"] for seen in server.requests("POST")] == ["POST"]


async def test_an_orderly_end_lets_the_request_under_way_finish(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    shop.create(person(2))
    async with shop.at_work() as store:
        server.forget_requests()
        server.add_fault("POST /customer", when="after", delay=HELD)
        store.engine.start(reading=False)
        await eventually(lambda: bool(server.requests("POST")))
        stopping = asyncio.ensure_future(store.engine.stop(grace=HELD))
        await asyncio.to_thread(server.clear_faults)
        await stopping
        assert [write.state for write in await unfinished(store)] == [WriteState.QUEUED]
    assert len(server.requests("POST")) == 1


async def test_a_write_cut_off_is_in_doubt_at_the_next_start(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        server.forget_requests()
        server.add_fault("POST /customer", delay=HELD)
        store.engine.start(reading=False)
        await eventually(lambda: bool(server.requests("POST")))
        await store.engine.stop()
    async with shop.at_work() as store:
        (write,) = await unfinished(store)
        assert (write.state, write.reason) == (WriteState.IN_DOUBT, "the program ended while sending")
        assert await store.engine.drainer.moving() == [write]


async def test_a_damaged_file_stops_its_own_write_only(shop: Shop, server: ServerProcess) -> None:
    bad = shop.create(person(1), f"prescription={shop.file('scan.pdf', b'%PDF-1.7 scan')}")
    (blob,) = (shop.profile / "blobs").iterdir()
    written = blob.read_bytes()
    blob.write_bytes(written[:-1] + bytes([written[-1] ^ 1]))
    good = shop.create(person(2))
    async with shop.at_work() as store:
        await settled(store)
        (left,) = await unfinished(store)
        assert (left.uid, left.state) == (bad, WriteState.REFUSED)
        assert "can no longer be read" in left.reason
        assert (await store.services.customers.view(good)).pending == ()


async def test_the_changes_of_a_customer_are_told_when_they_are_sent(shop: Shop) -> None:
    uid = shop.create(person(1))
    told: list[str] = []
    async with shop.at_work() as store:
        store.services.customers.changed.connect(told.append)
        await store.services.customers.update(uid, None, CustomerChange(PersonalChange(first_name="Nour")))
        await settled(store)
    assert set(told) == {uid}


async def test_a_write_cut_off_while_the_engine_goes_on_is_in_doubt_at_once(shop: Shop) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        (write,) = await unfinished(store)
        # as when the disk refused to note what became of it
        await store.local.threads.disk(store.local.records.outbox.mark_sending, write.seq, 1.0)
        await store.engine.drainer.step()
        (left,) = await unfinished(store)
        assert left.state is WriteState.IN_DOUBT


async def test_a_clock_set_back_holds_up_nothing(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    async with shop.at_work() as store:
        outbox, threads = store.local.records.outbox, store.local.threads
        tomorrow = Clock().now() + 86_400.0
        (write,) = await unfinished(store)
        await threads.disk(outbox.mark_sending, write.seq, tomorrow)
        await threads.disk(outbox.move, write.seq, WriteState.QUEUED, tomorrow, not_before=tomorrow + 60.0)
        await settled(store)
        assert (await store.services.customers.view(uid)).service_id is not None


async def test_a_doubt_from_before_the_clock_was_set_back_is_settled(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    async with shop.at_work() as store:
        outbox, threads = store.local.records.outbox, store.local.threads
        tomorrow = Clock().now() + 86_400.0
        (write,) = await unfinished(store)
        await threads.disk(outbox.mark_sending, write.seq, tomorrow)
        await threads.disk(outbox.move, write.seq, WriteState.IN_DOUBT, tomorrow, last_byte_at=tomorrow)
        await settled(store)
        assert await unfinished(store) == []
    assert shop.show(uid)["localData"]["firstName"] == "Nour"


async def leaves_the_edit(store: OpenStore, uid: str) -> None:
    """Save an edit and behind it a delete, give that up once it is due, and find the edit as it was saved."""
    base = (await store.services.customers.view(uid)).customer
    change = CustomerChange(PersonalChange(first_name="Nour"))
    await store.services.customers.update(uid, base, change)
    ticket = await store.services.customers.delete((uid,), undo_seconds=0.1)
    await asyncio.sleep(ticket.until - Clock().now())  # the delete is due then, and nothing tells so
    await store.engine.drainer.step()
    await store.services.centre.take_back(ticket.seqs[0])
    (left,) = await unfinished(store)
    assert left.change == change


async def test_a_delete_given_up_without_a_line_leaves_the_edit_before_it(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    server.stop()
    async with shop.at_work() as store:
        await leaves_the_edit(store, uid)


async def test_a_delete_given_up_before_its_turn_of_the_budget_leaves_the_edit_before_it(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        await store.engine.watch.canary()
        for method in (Method.PUT, Method.DELETE):
            store.connection.line.throttle.refused(method, 3600.0)
        await leaves_the_edit(store, uid)


async def test_a_new_customer_waits_for_the_email_of_one_about_to_be_deleted(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        view = await store.services.customers.view(uid)
        assert view.customer is not None
        assert view.customer.personal is not None
        same = CustomerChange(
            PersonalChange("Nour", "Amrani", view.customer.personal.email, "+1", date(1990, 1, 1), Sex.FEMALE)
        )
        await store.services.customers.delete((uid,), undo_seconds=0.5)
        await store.services.customers.create(same)
        await settled(store)
        assert await unfinished(store) == []
    assert server.ledger()[-2:][0]["kind"] == "delete"


async def test_a_large_upload_holds_up_nobody_else(shop: Shop, server: ServerProcess) -> None:
    large = shop.file("large.pdf", b"%PDF-1.7" + bytes(2_200_000))
    slow = shop.create(person(1), f"prescription={large}")
    async with shop.at_work() as store:
        server.forget_requests()
        server.add_fault("PUT /customer/*", delay=HELD)
        store.engine.start(reading=False)
        await eventually(lambda: bool(server.requests("PUT")))
        quick = await asyncio.to_thread(shop.create, person(2))
        await eventually(lambda: "zineb2@example.com" in str(server.ledger("create")[-1]))
        assert [write.uid for write in await unfinished(store)] in ([slow, quick], [slow])
        assert [seen["status"] for seen in server.requests("PUT")] == [None]
        server.clear_faults()
        await store.engine.stop(grace=HELD)
        assert await unfinished(store) == []


async def test_a_write_that_waits_for_its_turn_of_the_budget_holds_up_nobody_else(
    shop: Shop, server: ServerProcess
) -> None:
    made = shop.create(person(1))
    shop.sync()
    shop.update(made, {"customerData": {"lastName": "Alami"}})
    shop.create(person(2))
    async with shop.at_work() as store:
        await store.engine.watch.canary()
        store.connection.line.throttle.refused(Method.PUT, 3600.0)
        for _ in range(3):
            await store.engine.drainer.step()
        assert [write.uid for write in await unfinished(store)] == [made]
        assert "zineb2@example.com" in str(server.ledger("create")[-1])


async def test_an_upload_cut_off_is_sent_again(shop: Shop, server: ServerProcess) -> None:
    large = shop.file("large.pdf", b"%PDF-1.7" + bytes(2_200_000))
    shop.create(person(1), f"prescription={large}")
    async with shop.at_work() as store:
        server.forget_requests()
        server.add_fault("PUT /customer/*", delay=HELD)
        store.engine.start(reading=False)
        await eventually(lambda: bool(server.requests("PUT")))
        await store.engine.stop()
        await settled(store)
        assert await unfinished(store) == []


async def test_a_doubt_is_no_hot_loop_while_the_service_asks_to_wait(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        drainer, watch = store.engine.drainer, store.engine.watch
        await watch.canary()
        server.add_fault("POST /customer", when="after", drop=True)
        await drainer.step()
        await watch.canary()
        watch.gate = replace(watch.gate, hold_until=Clock().monotonic() + 600.0)
        step = await drainer.step()
        assert isinstance(step, Wait)
        assert step.seconds is not None
        assert step.seconds > 500.0
        (write,) = await unfinished(store)
        assert write.state is WriteState.IN_DOUBT


async def test_an_upload_that_ends_while_a_step_looks_around_is_not_taken_for_cut_off(shop: Shop) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        drainer, outbox = store.engine.drainer, store.local.records.outbox
        (write,) = await unfinished(store)
        outbox.mark_sending(write.seq, 1.0)
        await unfinished(store)  # what a step knows from here on
        outbox.move(write.seq, WriteState.QUEUED, 2.0)
        await drainer._set_orphans_aside()
        (left,) = await unfinished(store)
    assert left.state is WriteState.QUEUED


async def test_a_doubt_that_a_proxy_never_lets_end_comes_before_a_person(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    server.add_fault("GET /customer/*", status=404, html="<html>Not here</html>", times=99)
    async with shop.at_work() as store:
        outbox, drainer, watch = store.local.records.outbox, store.engine.drainer, store.engine.watch
        (write,) = await unfinished(store)
        outbox.mark_sending(write.seq, 1.0)
        outbox.move(write.seq, WriteState.IN_DOUBT, 2.0)
        server.forget_requests()
        for _ in range(MOST_FAILURES + 2):
            assert await watch.canary()
            drainer.hurry()
            await drainer.step()
        left = outbox.get(write.seq)
    assert (left.state, left.cause) == (WriteState.NEEDS_DECISION, Cause.UNREADABLE)
    assert [seen["status"] for seen in server.requests("GET")].count(404) == MOST_FAILURES
    assert choices(left) == (Choice.AGAIN, Choice.DISCARD)


async def test_a_doubt_stays_one_while_the_whole_service_fails(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    async with shop.at_work() as store:
        outbox, drainer, watch = store.local.records.outbox, store.engine.drainer, store.engine.watch
        (write,) = await unfinished(store)
        outbox.mark_sending(write.seq, 1.0)
        outbox.move(write.seq, WriteState.IN_DOUBT, 2.0)
        for _ in range(MOST_FAILURES + 2):
            assert await watch.canary()
            server.add_fault("* /customer*", status=502, html="<html>bad gateway</html>", times=2)
            drainer.hurry()
            await drainer.step()
            server.clear_faults()
        left = outbox.get(write.seq)
    assert left.state is WriteState.IN_DOUBT


@pytest.mark.parametrize("method", ["PUT", "GET"])
async def test_a_write_that_a_page_answers_for_ever_waits_longer_each_time_and_says_why(
    shop: Shop, server: ServerProcess, method: str
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    server.add_fault(f"{method} /customer/*", status=404, html="<html>Not here</html>", times=99)
    async with shop.at_work() as store:
        drainer, watch, rests = store.engine.drainer, store.engine.watch, []
        for _ in range(4):
            assert await watch.canary()
            drainer.hurry()
            before = Clock().monotonic()
            await drainer.step()
            (left,) = await unfinished(store)
            due = drainer._due.at(left)
            rests.append((due - Clock().monotonic(), due - before))
            assert (left.state, left.reason) == (WriteState.QUEUED, sentences.PAGE)
        server.clear_faults()
        drainer.hurry()
        await settled(store)
        assert await unfinished(store) == []
    assert all(shortest <= later for (shortest, _), (_, later) in pairwise(rests))
    assert rests[-1][0] > 0.0
    assert shop.show(uid)["localData"]["firstName"] == "Nour"
