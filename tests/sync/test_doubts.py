"""Whatever becomes of an answer, a create is on the service once, or a person is asked; a stranger is never adopted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from joptic_desktop.domain.writes import Cause, Write, WriteState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.doubts import CLASH, PERHAPS_OURS
from tests.server.till import Till
from tests.server_process import HELD, PATIENCE, ServerProcess
from tests.shop import EYES, Shop, eventually, person, settled, unfinished

QUIET = 0.4
# of what comes late a quiet time must not be the half: how late a busy computer makes it, nobody knows
LATE, LONG_QUIET = 0.2, 3.0
FAILED = {"statusCode": 500, "message": "Failed to create customer", "error": "Internal Server Error"}
RECORD = {**person(1), "opticData": EYES, "address": {"city": "Fès"}}


@pytest.fixture
def shop(tmp_path: Path, server: ServerProcess, store: str) -> Shop:
    """A computer with a short quiet time."""
    shop = Shop(tmp_path, quiet_time=QUIET)
    assert shop.connect(server, store).code == 0
    return shop


def effects(server: ServerProcess, store: str, kind: str | None = None) -> list[dict[str, Any]]:
    return [line for line in server.ledger(kind) if line["storeId"] == store]


async def ended(shop: Shop, seconds: float = PATIENCE) -> list[Write]:
    """Let the engine work until nothing moves; return what is left."""
    async with shop.at_work() as store:
        await settled(store, seconds)
        return await unfinished(store)


@pytest.mark.parametrize(
    "fault",
    [
        {"when": "after", "drop": True},
        {"when": "after", "truncate": True},
        {"when": "after", "status": 502, "html": "<html>bad gateway</html>"},
        {"when": "after", "status": 500, "body": FAILED},
        {"when": "after", "status": 200, "html": "<html>Welcome to the hotel</html>"},
        {"when": "after", "status": 302, "headers": {"location": "https://elsewhere.example/"}},
        {"when": "after", "status": 201, "body": {"customer": {"id": "bulk"}}},
    ],
)
async def test_a_create_that_arrived_is_adopted_before_the_quiet_time_is_over(
    shop: Shop, server: ServerProcess, store: str, fault: dict[str, Any]
) -> None:
    uid = shop.create(RECORD, f"prescription={shop.file('scan.pdf', b'%PDF-1.7 scan')}")
    server.add_fault("POST /customer", **fault)
    assert await ended(shop) == []
    (created,) = effects(server, store, "create")
    assert shop.show(uid)["id"] == created["customerId"]
    sent = {line["sha256"] for line in effects(server, store, "file")}
    assert len(effects(server, store, "file")) == 2
    assert len(sent) == 1


@pytest.mark.parametrize("quirks", [(), ("check-then-insert",)])
async def test_a_create_that_is_applied_late_is_not_doubled(
    tmp_path: Path, server: ServerProcess, store: str, quirks: tuple[str, ...]
) -> None:
    shop = Shop(tmp_path, quiet_time=LONG_QUIET)
    shop.connect(server, store)
    shop.create(RECORD)
    server.set_quirks(*quirks)
    server.forget_requests()
    server.add_fault("POST /customer", late=LATE)
    assert await ended(shop) == []
    assert len(effects(server, store, "create")) == 1
    assert len(server.requests("POST", "/customer")) == 1


@pytest.mark.parametrize("own_writing", [(), ("own-writing",), ("powers-as-numbers",), ("coarse-stamps",)])
async def test_what_the_service_tidies_is_still_ours(
    shop: Shop, server: ServerProcess, store: str, own_writing: tuple[str, ...]
) -> None:
    server.set_quirks(*own_writing)
    shop.create({**RECORD, "customerData": {**RECORD["customerData"], "email": " Zineb1@Example.com "}})
    server.add_fault("POST /customer", when="after", drop=True)
    assert await ended(shop) == []
    assert len(effects(server, store, "create")) == 1


async def test_a_create_that_never_arrived_is_sent_again_after_the_quiet_time(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    shop.create(RECORD)
    server.add_fault("POST /customer", status=502, html="<html>no</html>")
    async with shop.at_work() as opened:
        clock = opened.engine._clock
        begin = clock.monotonic()
        await settled(opened)
        assert clock.monotonic() - begin >= QUIET
    assert len(effects(server, store, "create")) == 1


async def test_somebody_elses_customer_with_the_same_email_is_never_adopted(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    uid = shop.create(RECORD)
    server.set_quirks("check-then-insert")
    other_till.add(email="zineb1@example.com", firstName="Nour")
    server.add_fault("POST /customer", status=502, html="<html>no</html>")
    (left,) = await ended(shop)
    assert (left.state, left.cause) == (WriteState.NEEDS_DECISION, Cause.CLASH)
    assert left.holder == effects(server, store, "create")[0]["customerId"]
    assert shop.show(uid)["id"] is None


async def test_a_customer_like_ours_who_was_there_before_is_not_ours(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    other_till.form("POST", "/customer", person(1))
    shop.create(person(1))
    async with shop.at_work() as opened:
        (write,) = await unfinished(opened)
        outbox, disk, now = opened.local.records.outbox, opened.local.threads.disk, Clock().now()
        # first sent a minute after that, by the service's clock
        await disk(outbox.mark_sending, write.seq, now, now + 60.0)
        await disk(outbox.move, write.seq, WriteState.QUEUED, now)
        await settled(opened)
        (left,) = await unfinished(opened)
    assert (left.state, left.cause) == (WriteState.NEEDS_DECISION, Cause.CLASH)


async def test_ours_that_another_till_changed_before_it_was_found_is_not_called_a_stranger(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    shop.create(RECORD)
    async with shop.at_work() as opened:
        (write,) = await unfinished(opened)
        outbox, disk, now = opened.local.records.outbox, opened.local.threads.disk, Clock().now()
        await disk(outbox.mark_sending, write.seq, now, now)
        # ours, of which nobody told this computer
        made = other_till.form("POST", "/customer", RECORD).json()["customer"]["id"]
        other_till.form("PUT", f"/customer/{made}", {"address": {"city": "Rabat"}})
        await disk(outbox.move, write.seq, WriteState.IN_DOUBT, now)
        await settled(opened)
        (left,) = await unfinished(opened)
    assert (left.state, left.cause, left.holder) == (WriteState.NEEDS_DECISION, Cause.CLASH, made)
    assert left.reason == PERHAPS_OURS
    assert len(effects(server, store, "create")) == 1


async def test_an_email_in_use_is_shown_with_its_holder(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    shop.create(RECORD)
    other_till.add(email="zineb1@example.com", firstName="Nour")
    (left,) = await ended(shop)
    assert (left.state, left.cause, left.attempts) == (WriteState.NEEDS_DECISION, Cause.CLASH, 1)
    assert (left.reason, left.service_words) == (CLASH, "Customer with this email already exists")
    assert left.holder == effects(server, store, "create")[0]["customerId"]


async def test_an_email_held_by_nobody_to_be_seen_says_so_and_keeps_the_row(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    server.set_quirks("deleted-holds-email")
    gone = other_till.add(email="zineb1@example.com", firstName="Nour")
    other_till.call("DELETE", f"/customer/{gone}")
    shop.create(RECORD)
    (left,) = await ended(shop)
    assert (left.state, left.cause) == (WriteState.NEEDS_DECISION, Cause.UNSEEN_HOLDER)
    assert "cannot see" in left.reason


async def test_a_record_the_service_fails_on_blocks_nobody_else(shop: Shop, server: ServerProcess, store: str) -> None:
    shop.create(person(1))
    other = shop.create(person(2))
    # the other one goes while the first waits for its quiet time
    server.add_fault("POST /customer", status=500, body=FAILED, times=1)
    server.add_fault("POST /customer", status=500, body=FAILED, skip=1, times=99)
    (left,) = await ended(shop, 40.0)
    assert (left.state, left.cause, left.failures) == (WriteState.NEEDS_DECISION, Cause.FAILS, 5)
    assert "fails on this record" in left.reason
    assert shop.show(other)["id"] is not None


async def test_an_update_in_doubt_that_arrived_is_not_sent_again(shop: Shop, server: ServerProcess, store: str) -> None:
    uid = shop.create(person(1))
    assert shop.sync().code == 0
    shop.update(uid, {"customerData": {"firstName": "Nour"}}, f"idCard={shop.file('a.pdf', b'%PDF-1.7 a')}")
    server.add_fault("PUT /customer/*", when="after", drop=True)
    assert await ended(shop) == []
    data = [line["data"] for line in effects(server, store, "update")]
    assert [bool(one.get("customerData")) for one in data] == [True, False]
    assert len(effects(server, store, "file")) == 2


async def test_a_late_update_does_not_overtake_the_next_one(tmp_path: Path, server: ServerProcess, store: str) -> None:
    shop = Shop(tmp_path, quiet_time=LONG_QUIET)
    shop.connect(server, store)
    uid = shop.create(person(1))
    assert shop.sync().code == 0
    shop.update(uid, {"customerData": {"firstName": "Nour"}}, f"idCard={shop.file('a.pdf', b'%PDF-1.7 a')}")
    shop.update(uid, {"customerData": {"firstName": "Nada"}})
    server.add_fault("PUT /customer/*", late=LATE)
    assert await ended(shop) == []
    assert shop.show(uid)["localData"]["firstName"] == "Nada"


async def test_a_delete_in_doubt_is_settled_at_once(shop: Shop, server: ServerProcess, store: str) -> None:
    uid = shop.create(person(1))
    assert shop.sync().code == 0
    shop.joptic("delete", uid)
    server.add_fault("DELETE /customer/*", when="after", drop=True)
    assert await ended(shop) == []
    assert len(effects(server, store, "delete")) == 1


async def test_an_update_to_an_email_in_use_is_shown_with_its_holder(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    uid = shop.create(person(1))
    assert shop.sync().code == 0
    holder = other_till.add(email="nour@example.com", firstName="Nour")
    shop.update(uid, {"customerData": {"email": "nour@example.com"}})
    (left,) = await ended(shop)
    assert (left.state, left.cause, left.holder) == (WriteState.NEEDS_DECISION, Cause.CLASH, holder)


async def test_a_program_that_ended_while_sending_finds_what_it_sent(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    shop.create(RECORD)
    async with shop.at_work() as opened:
        server.add_fault("POST /customer", when="after", delay=HELD)
        opened.engine.start(reading=False)
        await eventually(lambda: bool(effects(server, store, "create")))
        await opened.engine.stop()
    assert await ended(shop) == []
    assert len(effects(server, store, "create")) == 1


async def test_a_clash_after_a_doubt_is_looked_for_before_a_person_is_asked(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    shop.create(RECORD)
    server.add_fault("POST /customer", status=502, html="<html>no</html>")
    clash = {"statusCode": 409, "message": "Customer with this email already exists", "error": "Conflict"}
    server.add_fault("POST /customer", when="after", status=409, body=clash)
    assert await ended(shop) == []
    assert len(effects(server, store, "create")) == 1


async def test_an_update_the_service_fails_on_is_shown_and_what_arrived_nevertheless_is_done(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    fails, arrives = shop.create(person(1)), shop.create(person(2))
    assert shop.sync().code == 0
    bad, good = (f"PUT /customer/{shop.show(uid)['id']}" for uid in (fails, arrives))
    for uid in (fails, arrives):
        shop.update(uid, {"customerData": {"lastName": "Amrani"}})
    server.add_fault(bad, status=500, body=FAILED, times=99)
    server.add_fault(good, when="after", status=500, body=FAILED, times=99)
    (left,) = await ended(shop)
    assert (left.uid, left.state, left.cause) == (fails, WriteState.NEEDS_DECISION, Cause.FAILS)
    assert len(effects(server, store, "update")) == 1
