"""What another account saved waits until a person confirms it, and is told as whose it is, also beside a window."""

from __future__ import annotations

import hashlib
import subprocess
import time

import pytest

from joptic_desktop.storage.audit import AuditAction
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from tests.server.till import Till
from tests.server_process import HELD, PATIENCE, ServerProcess
from tests.shop import Shop, person


@pytest.fixture
def saved(shop: Shop, server: ServerProcess, store: str) -> tuple[str, str]:
    """Two customers saved by who may only read; the owner is connected afterwards."""
    assert shop.connect(server, store, server.announcement.reader.access_token).code == 0
    uids = shop.create(person(1)), shop.create(person(2))
    assert shop.sync().code == 5
    ran = shop.connect(server, store)
    assert f"2 saved by {server.announcement.reader.email} wait for your confirmation" in ran.err
    return uids


def made(server: ServerProcess, store: str) -> list[tuple[str, str]]:
    lines = [line for line in server.ledger("create") if line["storeId"] == store]
    return [(line["data"]["customerData"]["email"], line["account"]) for line in lines]


def test_what_waits_is_told_with_whose_it_is(shop: Shop, server: ServerProcess, saved: tuple[str, str]) -> None:
    told, reader = shop.outbox(), server.announcement.reader
    assert [line["uid"] for line in told] == list(saved)
    for line in told:
        assert (line["account"], line["savedBy"]) == (reader.id, reader.email)
        assert (line["needsConfirmation"], line["confirmedBy"]) == (True, None)
    assert f"Saved by {reader.email}: it goes out once you confirm it" in shop.joptic("outbox").out


def test_nothing_goes_before_it_is_confirmed_and_then_under_both_names(
    shop: Shop, server: ServerProcess, store: str, saved: tuple[str, str]
) -> None:
    owner, reader = server.announcement.owner, server.announcement.reader
    ran = shop.sync()
    assert (ran.code, f"under another account, {reader.email}" in ran.err) == (6, True)
    assert made(server, store) == []
    first = shop.outbox()[0]["seq"]
    ran = shop.joptic("outbox", "--confirm", first)
    assert (ran.code, ran.out) == (0, f"confirmed\t{first}\t{saved[0]}\t{reader.email}\n")
    assert [line["confirmedBy"] for line in shop.outbox()] == [owner.id, None]
    assert shop.sync().code == 6
    assert made(server, store) == [("zineb1@example.com", owner.email)]
    assert shop.joptic("outbox", "--confirm", "all").code == 0
    assert shop.sync().code == 0
    assert made(server, store) == [("zineb1@example.com", owner.email), ("zineb2@example.com", owner.email)]


async def test_the_audit_names_both(shop: Shop, server: ServerProcess, saved: tuple[str, str]) -> None:
    assert shop.joptic("outbox", "--confirm", "all").code == 0
    async with shop.opened() as opened:
        lines = await opened.threads.disk(opened.records.audit.newest, 9, saved[0])
    owner, reader = server.announcement.owner.id, server.announcement.reader.id
    assert [(line.action, line.account, line.note) for line in lines] == [
        (AuditAction.APPROVED, owner, f"saved by {reader}"),
        (AuditAction.CREATED, reader, ""),
    ]


@pytest.mark.parametrize("number", ["one", "99"])
def test_a_number_that_waits_for_nobody_confirms_nothing(shop: Shop, saved: tuple[str, str], number: str) -> None:
    ran = shop.joptic("outbox", "--confirm", str(shop.outbox()[0]["seq"]), "--confirm", number)
    assert ran.code == 2
    assert all(line["needsConfirmation"] for line in shop.outbox())
    assert [line["uid"] for line in shop.outbox()] == list(saved)


def test_own_work_needs_nobody(shop: Shop) -> None:
    shop.create(person(1))
    assert not shop.outbox()[0]["needsConfirmation"]
    ran = shop.joptic("outbox", "--confirm", "all")
    assert (ran.code, ran.err) == (0, "Nothing waits for your confirmation.\n")


def test_later_work_on_the_same_customer_waits_behind(
    shop: Shop, server: ServerProcess, store: str, saved: tuple[str, str], other_till: Till
) -> None:
    shop.update(saved[0], {"customerData": {"lastName": "Amrani"}})
    assert shop.sync().code == 6
    assert made(server, store) == []
    assert shop.joptic("outbox", "--confirm", "all").code == 0
    assert shop.sync().code == 0
    assert other_till.detail(shop.show(saved[0])["id"])["localData"]["lastName"] == "Amrani"


def test_beside_an_open_window_it_is_confirmed_for_the_account_that_works_there(
    shop: Shop, saved: tuple[str, str]
) -> None:
    with ProfileLock(Profile(shop.profile).lock_path):
        assert shop.joptic("outbox", "--confirm", "all").code == 0
    assert not any(line["needsConfirmation"] for line in shop.outbox())
    assert [line["uid"] for line in shop.outbox()] == list(saved)


def test_the_work_of_another_store_is_told_and_confirmed_by_nobody_here(
    shop: Shop, server: ServerProcess, saved: tuple[str, str]
) -> None:
    shop.connect(server, server.new_store())
    assert [(line["needsConfirmation"], line["uid"]) for line in shop.outbox()] == [(False, uid) for uid in saved]
    assert shop.joptic("outbox", "--confirm", shop.outbox()[0]["seq"]).code == 2


def test_killed_while_it_goes_out_it_arrives_once_with_its_file(
    shop: Shop, server: ServerProcess, store: str, saved: tuple[str, str]
) -> None:
    scan = b"%PDF-1.7 scan"
    shop.connect(server, store, server.announcement.reader.access_token)
    uid = shop.create(person(3), f"prescription={shop.file('scan.pdf', scan)}")
    shop.connect(server, store)
    assert shop.joptic("outbox", "--confirm", "all").code == 0
    server.add_fault("POST /customer", when="after", delay=HELD, skip=2)
    with subprocess.Popen(shop.command("sync"), stderr=subprocess.DEVNULL) as process:
        end = time.monotonic() + PATIENCE
        while [line["state"] for line in shop.outbox()] != ["sending"]:
            assert time.monotonic() < end
        process.kill()
    server.clear_faults()
    assert [(line["uid"], line["state"]) for line in shop.outbox()] == [(uid, "sending")]
    assert shop.sync().code == 0
    owner = server.announcement.owner.email
    assert made(server, store) == [(f"zineb{n}@example.com", owner) for n in (1, 2, 3)]
    files = {line["sha256"] for line in server.ledger("file") if line["storeId"] == store}
    assert files == {hashlib.sha256(scan).hexdigest()}
