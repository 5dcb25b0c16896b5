"""A write is sent as it stands when its first byte goes, and whatever comes of it is durable."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.errors import ServiceError
from joptic_desktop.storage.outbox import Outbox
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.confirming import CacheConfirmer
from joptic_desktop.sync.moves import Overtaken
from joptic_desktop.sync.sender import Sender
from tests.server.till import Till
from tests.server_process import HELD, ServerProcess
from tests.shop import EYES, Shop, eventually, person, settled, unfinished


def sender_of(store: OpenStore, clock: Clock | None = None) -> Sender:
    local, clock = store.local, clock or Clock()
    confirm = CacheConfirmer(local, clock, store.engine.puller.intake.overtake)
    api = store.connection.customers
    return Sender(api, local.records, local.blobs, local.threads, clock, confirm, lambda *_: None)


def renamed(**personal: str) -> CustomerChange:
    return CustomerChange(PersonalChange(**personal))  # type: ignore[arg-type]  # the tests name text fields


def first_names(server: ServerProcess, kind: str) -> list[str]:
    return [line["data"]["customerData"].get("firstName", "") for line in server.ledger(kind)]


async def test_an_edit_that_joins_a_create_at_the_last_moment_is_sent(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await store.services.customers.update(uid, None, renamed(first_name="Nour"))
        await sender_of(store).send(chosen)
        assert await unfinished(store) == []
    assert first_names(server, "create")[-1] == "Nour"


async def test_an_edit_that_joins_an_update_while_it_reads_is_sent(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        base = (await store.services.customers.view(uid)).customer
        await store.services.customers.update(uid, base, renamed(first_name="Nour"))
        (chosen,) = await unfinished(store)
        server.forget_requests()
        server.add_fault("GET /customer/*", delay=HELD)
        sending = asyncio.create_task(sender_of(store).send(chosen))
        await eventually(lambda: bool(server.requests("GET")))
        await store.services.customers.update(uid, base, renamed(last_name="Amrani"))
        server.clear_faults()
        await sending
        assert await unfinished(store) == []
    assert shop.show(uid)["localData"]["firstName"] == "Nour"
    assert shop.show(uid)["localData"]["lastName"] == "Amrani"


async def test_what_somebody_saves_while_the_disk_is_busy_is_not_written_over(
    shop: Shop, other_till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    late, mark = [0.0], Outbox.mark_sending
    service_id = str(shop.show(uid)["id"])

    def after_others(outbox: Outbox, *given: Any) -> Write:
        assert other_till.form("PUT", f"/customer/{service_id}", {"customerData": {"lastName": "Idrissi"}}).ok
        late[0] += 1.0
        return mark(outbox, *given)

    async with shop.at_work() as store:
        base = (await store.services.customers.view(uid)).customer
        await store.services.customers.update(uid, base, renamed(last_name="Amrani"))
        (chosen,) = await unfinished(store)
        monkeypatch.setattr(Outbox, "mark_sending", after_others)
        await sender_of(store, Clock(monotonic=lambda: time.monotonic() + late[0])).send(chosen)
        (stopped,) = await unfinished(store)
    assert stopped.state is WriteState.NEEDS_DECISION
    assert other_till.call("GET", f"/customer/{service_id}").json()["localData"]["lastName"] == "Idrissi"


async def test_a_write_taken_back_at_the_last_moment_is_not_sent(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    before = len(server.ledger())
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await store.services.centre.take_back(chosen.seq)
        with pytest.raises(Overtaken):
            await sender_of(store).send(chosen)
    assert len(server.ledger()) == before


async def test_a_write_of_somebody_gone_that_a_person_was_asked_about_meanwhile_stays_with_the_person(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}")
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        outbox = store.local.records.outbox
        await store.local.threads.disk(outbox.move, chosen.seq, WriteState.NEEDS_DECISION, Clock().now(), reason="gone")
        with pytest.raises(Overtaken):
            await sender_of(store).send(chosen)
        (write,) = await unfinished(store)
        assert write.state is WriteState.NEEDS_DECISION


async def test_a_delete_is_not_done_while_the_store_itself_does_not_answer(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    gone = {"statusCode": 404, "message": "Customer not found or does not belong to this store"}
    server.add_fault("DELETE /customer/*", status=404, body=gone)
    server.add_fault("GET /customer/*", status=404, body=gone)
    server.add_fault("GET /customer", status=404, body=gone, times=1)
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        with pytest.raises(ServiceError):
            await sender_of(store).send(chosen)
        (write,) = await unfinished(store)
        assert write.state is WriteState.IN_DOUBT


async def test_an_update_the_service_has_already_is_done_without_a_put(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    other_till.form("PUT", f"/customer/{shop.show(uid)['id']}", {"customerData": {"firstName": "Nour"}})
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    server.forget_requests()
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        assert await sender_of(store).send(chosen) is None
        assert await unfinished(store) == []
    assert server.requests("PUT") == []


async def test_a_delete_that_cannot_be_verified_is_in_doubt(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    gone = {"statusCode": 404, "message": "Customer not found or does not belong to this store"}
    server.add_fault("DELETE /customer/*", status=404, body=gone)
    server.add_fault("GET /customer/*", status=500, times=2)
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        with pytest.raises(ServiceError):
            await sender_of(store).send(chosen)
        (write,) = await unfinished(store)
        assert write.state is WriteState.IN_DOUBT
    server.clear_faults()
    assert shop.sync().code == 0


async def test_a_delete_said_gone_that_is_there_rests_before_it_is_tried_again(
    shop: Shop, server: ServerProcess
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    gone = {"statusCode": 404, "message": "Customer not found or does not belong to this store"}
    server.add_fault("DELETE /customer/*", status=404, body=gone)
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await sender_of(store).send(chosen)
        (write,) = await unfinished(store)
    assert write.state is WriteState.QUEUED
    assert write.not_before > Clock().now()


async def test_a_confirmed_write_that_cannot_be_read_again_is_still_done(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    server.add_fault("GET /customer/*", status=500, times=2)
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await sender_of(store).send(chosen)
        assert await unfinished(store) == []
        assert (await store.services.customers.view(uid)).service_id is not None


async def test_files_of_one_field_travel_together_and_each_field_by_itself(shop: Shop, server: ServerProcess) -> None:
    papers = [shop.file(f"{n}.pdf", b"%PDF-1.7" + bytes([n]) * 900_000) for n in range(3)]
    shop.create(person(1), f"prescription={papers[0]}", f"idCard={papers[1]}", f"prescription={papers[2]}")
    server.forget_requests()
    async with shop.at_work() as store:
        await settled(store)
    assert [seen["method"] for seen in server.requests() if seen["method"] != "GET"] == ["POST", "PUT", "PUT"]
    assert [line["field"] for line in server.ledger("file")[-3:]] == ["prescription", "prescription", "idCard"]


async def test_the_ledger_of_files_is_what_arrived(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1), f"prescription={shop.file('scan.pdf', b'%PDF-1.7 scan')}")
    async with shop.at_work() as store:
        await settled(store)
        (view,) = (await store.services.customers.view(uid)).files
        (kept,) = await store.local.threads.disk(store.local.records.sent_files.of_customer, uid)
    assert (view.real_name, view.state) == ("scan.pdf", "sent")
    assert server.ledger("file")[-1]["sha256"] == kept.sha256


async def test_a_create_that_cannot_be_read_again_stays_in_sight(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    server.add_fault("GET /customer/*", status=500, times=2)
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await sender_of(store).send(chosen)
        view = await store.services.customers.view(uid)
        assert view.customer is not None
        assert view.customer.personal is not None
        assert view.customer.personal.first_name == "Zineb 1"
        await store.engine.puller.refresh()
        assert store.local.searcher.needs_detail(uid)


async def test_an_update_that_cannot_be_read_again_is_shown_as_it_was_sent(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    server.add_fault("GET /customer/*", status=500, times=2, skip=1)
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await sender_of(store).send(chosen)
        view = await store.services.customers.view(uid)
        assert view.pending == ()
        assert view.customer is not None
        assert view.customer.personal is not None
        assert view.customer.personal.first_name == "Nour"


async def test_files_of_a_customer_deleted_meanwhile_are_refused_and_not_sent_for_ever(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    large = shop.file("large.pdf", b"%PDF-1.7" + bytes(2_200_000))
    uid = shop.create(person(1), f"prescription={large}")
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await sender_of(store).send(chosen)
        service_id = (await store.services.customers.view(uid)).service_id
        other_till.call("DELETE", f"/customer/{service_id}")
        (chosen,) = await unfinished(store)
        await sender_of(store).send(chosen)
        (write,) = await unfinished(store)
        assert write.state is WriteState.REFUSED


async def test_a_new_customer_whom_a_page_brought_first_keeps_the_uid_of_the_save(
    shop: Shop, server: ServerProcess
) -> None:
    large = shop.file("large.pdf", b"%PDF-1.7" + bytes(2_200_000))
    uid = shop.create(person(4711), f"prescription={large}")
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        server.forget_requests()
        server.add_fault("POST /customer", when="after", delay=HELD)
        sending = asyncio.create_task(sender_of(store).send(chosen))
        await eventually(lambda: "zineb4711@example.com" in str(server.ledger("create")[-1:]))
        created = server.ledger("create")[-1]["customerId"]
        ids = store.local.records.ids
        await store.local.threads.disk(ids.uid_for, store.local.place, created)
        server.clear_faults()
        await sending
        assert await store.local.threads.disk(ids.service_id, uid) == created


async def test_a_service_that_finds_nothing_at_all_does_not_confirm_a_delete(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    gone = {"statusCode": 404, "message": "Customer not found or does not belong to this store"}
    server.add_fault("* /customer*", status=404, body=gone, times=9)
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        with pytest.raises(ServiceError):
            await sender_of(store).send(chosen)
        (write,) = await unfinished(store)
        assert write.state is WriteState.IN_DOUBT


async def test_a_service_that_takes_nothing_beyond_the_contract_gets_nothing_beyond_it(
    shop: Shop, server: ServerProcess
) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    shop.sync()
    told = {**shop.show(uid), "opticData": {**EYES, "pd": 62.5}}
    path = f"/customer/{told['id']}"
    shop.update(uid, {"opticData": {"nearVision": {"rightEye": {"sph": "1.00", "cyl": "0", "axis": "0"}}}})
    server.add_fault(f"GET {path}", status=200, body=told)
    refusal = {"statusCode": 400, "message": ["opticData.property pd should not exist"], "error": "Bad Request"}
    server.add_fault(f"PUT {path}", status=400, body=refusal)
    server.forget_requests()
    async with shop.at_work() as store:
        (chosen,) = await unfinished(store)
        await sender_of(store).send(chosen)
        assert await unfinished(store) == []
    assert [seen["status"] for seen in server.requests("PUT")] == [400, 200]


async def stepwise(store: OpenStore, sender: Sender, times: int) -> None:
    """Send the one write that is left, some times, looking for it in between where it is in doubt."""
    for _ in range(times):
        for write in await unfinished(store):
            if write.state is WriteState.IN_DOUBT:
                await store.engine.drainer._doubts.look(write)
            elif write.state is WriteState.QUEUED:
                await sender.send(write)


async def test_a_way_that_hangs_up_at_a_megabyte_gets_the_data_alone_and_then_each_field(
    shop: Shop, server: ServerProcess
) -> None:
    papers = [shop.file(f"{n}.pdf", b"%PDF-1.7" + bytes([n]) * 800_000) for n in range(2)]
    uid = shop.create(person(1), f"prescription={papers[0]}", f"idCard={papers[1]}")
    server.add_fault("POST /customer", drop=True, afterBytes=1_000_000, times=2)
    server.forget_requests()
    async with shop.at_work() as store:
        await stepwise(store, sender_of(store), 9)
        assert await unfinished(store) == []
        assert (await store.services.customers.view(uid)).service_id is not None
    methods = [seen["method"] for seen in server.requests() if seen["method"] != "GET"]
    assert methods == ["POST", "POST", "POST", "PUT", "PUT"]
    assert [line["field"] for line in server.ledger("file")[-2:]] == ["prescription", "idCard"]


async def test_a_field_that_breaks_again_and_again_is_refused_and_the_rest_goes_on(
    shop: Shop, server: ServerProcess
) -> None:
    large = shop.file("large.pdf", b"%PDF-1.7" + bytes(2_500_000))
    small = shop.file("small.pdf", b"%PDF-1.7 small")
    shop.create(person(1), f"prescription={large}", f"idCard={small}")
    server.add_fault("PUT /customer/*", drop=True, afterBytes=1_000_000, times=3)
    async with shop.at_work() as store:
        await stepwise(store, sender_of(store), 9)
        (write,) = await unfinished(store)
    assert write.state is WriteState.REFUSED
    assert "may be too large: large.pdf" in write.reason
    assert server.ledger("file")[-1]["field"] == "idCard"


async def test_files_over_a_known_limit_are_not_even_tried_with_the_data(shop: Shop, server: ServerProcess) -> None:
    paper = shop.file("scan.pdf", b"%PDF-1.7" + bytes(1_500_000))
    for number in (1, 2):
        shop.create(person(number), f"prescription={paper}")
    refused = {"statusCode": 413, "message": "File too large"}
    server.add_fault("POST /customer", status=413, body=refused)
    server.forget_requests()
    async with shop.at_work() as store:
        await stepwise(store, sender_of(store), 4)
        assert await unfinished(store) == []
    assert [seen["bytes"] > 1_000_000 for seen in server.requests("POST")] == [True, False, False]
