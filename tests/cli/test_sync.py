"""`sync` sends what is saved, each write once, and says by its exit code what is left and why."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from tests.photos import png
from tests.server.till import Till
from tests.server_process import PATIENCE, ServerProcess
from tests.shop import EYES, Ran, Shop, person

PDF = b"%PDF-1.7 "
PNG = png(pixels=bytes(100))
RIGHT = {"sph": "-2.00", "cyl": "-0.50", "axis": "80"}


def effects(server: ServerProcess, store: str, kind: str | None = None) -> list[dict[str, Any]]:
    return [line for line in server.ledger(kind) if line["storeId"] == store]


def emails(lines: Sequence[dict[str, Any]]) -> list[str]:
    return [line["data"]["customerData"]["email"] for line in lines]


def sync_that_tells(shop: Shop, words: str) -> Ran:
    """Send for longer and longer until that is told: how far half a second goes is the computer's affair."""
    seconds = 0.4
    while words not in (ran := shop.sync(seconds)).err and seconds < PATIENCE:
        seconds *= 4
    return ran


def test_nothing_to_send_is_done_at_once(shop: Shop) -> None:
    assert shop.sync().code == 0


def test_what_is_saved_while_the_server_is_down_arrives_when_it_is_up(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    papers = {name: PDF + os.urandom(n) for name, n in (("scan", 70_000), ("card", 900), ("large", 2_600_000))}
    paths = {name: shop.file(f"{name}.pdf", content) for name, content in papers.items()}
    server.stop()
    assert shop.listed()["source"] == "cache"
    first = shop.create({**person(1), "opticData": EYES}, f"prescription={paths['scan']}", f"idCard={paths['card']}")
    second = shop.create(person(2), f"prescription={paths['large']}")
    third = shop.create(person(3))
    ran = sync_that_tells(shop, "cannot be reached")
    assert (ran.code, "cannot be reached" in ran.err, len(shop.outbox())) == (4, True, 3)

    server.start()
    assert shop.sync().code == 0
    assert emails(effects(server, store, "create")) == [f"zineb{n}@example.com" for n in (1, 2, 3)]
    files = {(line["customerId"], line["field"]): line for line in effects(server, store, "file")}
    ids = {uid: shop.show(uid)["id"] for uid in (first, second, third)}
    for uid, field, name in (
        (first, "prescription", "scan"),
        (first, "idCard", "card"),
        (second, "prescription", "large"),
    ):
        line = files.pop((ids[uid], field))
        assert line["sha256"] == hashlib.sha256(papers[name]).hexdigest()
        assert server.file(line["fileId"]) == papers[name]
    assert files == {}
    assert shop.show(first)["opticData"]["distanceVision"] == EYES["distanceVision"]

    server.stop()
    shop.update(first, {"customerData": {"firstName": "Nour"}})
    shop.joptic("delete", second, third)
    server.start()
    assert shop.sync().code == 0
    assert effects(server, store, "update")[-1]["data"] == {"customerData": {"firstName": "Nour"}}
    assert {line["customerId"] for line in effects(server, store, "delete")} == {ids[second], ids[third]}
    assert [row["uid"] for row in shop.listed()["data"]] == [first]
    assert shop.outbox() == []


def test_a_selection_is_deleted_in_one_call(shop: Shop, server: ServerProcess, store: str) -> None:
    uids = [shop.create(person(n)) for n in range(4)]
    shop.sync()
    server.forget_requests()
    shop.joptic("delete", *uids)
    assert shop.sync().code == 0
    assert [seen["path"] for seen in server.requests("DELETE")] == ["/customer/bulk"]
    assert len(effects(server, store, "delete")) == 4


def test_a_bulk_call_that_loses_its_body_is_made_one_by_one(shop: Shop, server: ServerProcess, store: str) -> None:
    uids = [shop.create(person(n)) for n in range(3)]
    shop.sync()
    server.set_quirks("strip-body")
    shop.joptic("delete", *uids)
    assert shop.sync().code == 0
    assert len(effects(server, store, "delete")) == 3


@pytest.mark.parametrize("quirk", ["optic-replace", "optic-deep", "contract"])
def test_eyes_are_merged_on_the_newest_record(shop: Shop, server: ServerProcess, other_till: Till, quirk: str) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    shop.sync()
    server.set_quirks(quirk)
    service_id = shop.show(uid)["id"]
    left = {"sph": "-3.00", "cyl": "0", "axis": "0"}
    both = {"rightEye": EYES["distanceVision"]["rightEye"], "leftEye": left}
    shop.update(uid, {"opticData": {"distanceVision": {"rightEye": RIGHT}}})
    answer = other_till.form("PUT", f"/customer/{service_id}", {"opticData": {**EYES, "distanceVision": both}})
    assert answer.status_code == 200
    assert shop.sync().code == 0
    optic = other_till.detail(service_id)["opticData"]
    assert optic["distanceVision"] == {"rightEye": RIGHT, "leftEye": left}
    assert optic["nearVision"] == EYES["nearVision"]


def test_one_eye_changed_on_both_sides_needs_a_person(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    shop.sync()
    theirs = {"distanceVision": {**EYES["distanceVision"], "rightEye": {"sph": "-9.00", "cyl": "0", "axis": "0"}}}
    shop.update(uid, {"opticData": {"distanceVision": {"rightEye": RIGHT}}})
    service_id = server.ledger("create")[-1]["customerId"]
    other_till.form("PUT", f"/customer/{service_id}", {"opticData": theirs})
    ran = shop.sync()
    assert (ran.code, "distanceVision.rightEye" in ran.err) == (6, True)
    assert shop.outbox()[0]["state"] == "needs_decision"
    assert other_till.detail(service_id)["opticData"]["distanceVision"] == theirs["distanceVision"]


def test_an_account_that_may_not_write_keeps_the_work(shop: Shop, server: ServerProcess, store: str) -> None:
    uid = shop.create(person(1))
    shop.connect(server, store, server.announcement.reader.access_token)
    reader = shop.create(person(2))
    for _ in range(2):
        ran = shop.sync()
        assert ran.code == 5
        assert "The owner of the store can" in ran.err
    assert [line["uid"] for line in shop.outbox()] == [uid, reader]
    assert {line["state"] for line in shop.outbox()} == {"queued"}
    assert effects(server, store) == []


def test_the_work_of_another_account_waits_for_it(shop: Shop, server: ServerProcess, store: str) -> None:
    shop.connect(server, store, server.announcement.reader.access_token)
    shop.create(person(1))
    shop.connect(server, store)
    mine = shop.create(person(2))
    ran = shop.sync()
    assert (ran.code, "under another account" in ran.err) == (6, True)
    assert emails(effects(server, store, "create")) == ["zineb2@example.com"]
    assert mine not in {line["uid"] for line in shop.outbox()}


@pytest.mark.parametrize("waiting", [True, False])
def test_a_token_that_is_over_ends_at_once(shop: Shop, server: ServerProcess, store: str, waiting: bool) -> None:
    if waiting:
        shop.create(person(1))
    server.add_fault("* /customer*", status=401, body={"message": "Unauthorized", "statusCode": 401}, times=99)
    ran = shop.sync()
    assert (ran.code, "Sign in again" in ran.err) == (5, True)
    server.clear_faults()
    assert shop.sync().code == 0
    assert len(effects(server, store, "create")) == waiting


def test_a_store_taken_away_ends_at_once(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    body = {"message": "You do not have access to this store", "statusCode": 403, "error": "Forbidden"}
    server.add_fault("* /customer*", status=403, body=body, times=99)
    ran = shop.sync()
    assert (ran.code, "may not read this store" in ran.err) == (5, True)
    assert [line["state"] for line in shop.outbox()] == ["queued"]


def test_a_refusal_is_shown_and_the_rest_goes_on(shop: Shop, server: ServerProcess, other_till: Till) -> None:
    other_till.add(email="zineb1@example.com")
    body = {"statusCode": 400, "message": ["customerData.phoneNumber must be a phone"], "error": "Bad Request"}
    taken, bad, good = (shop.create(person(n)) for n in (1, 2, 3))
    server.add_fault("POST /customer", status=400, body=body, skip=1)
    ran = shop.sync()
    assert ran.code == 6
    assert {line["uid"]: line["state"] for line in shop.outbox()} == {taken: "needs_decision", bad: "refused"}
    assert "already has this e-mail" in ran.err
    assert not shop.show(good)["pending"]


def test_a_refusal_tells_the_words_of_the_service_and_what_waits_for_it(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    body = {"statusCode": 400, "message": ["lastName must be shorter"], "error": "Bad Request"}
    server.add_fault("POST /customer", status=400, body=body)
    assert shop.sync().err.endswith("accept these data. The service said: lastName must be shorter.\n")
    namesake = shop.create(person(1))
    refused, other = shop.outbox()
    waits = f"It waits for write {refused['seq']}, which needs you."
    assert (refused["uid"], refused["serviceSaid"]) == (uid, "lastName must be shorter")
    assert (other["uid"], other["reason"]) == (namesake, waits)
    assert "The service said: lastName must be shorter. Correct it: joptic update" in shop.joptic("outbox").out
    ran = shop.sync()
    assert f"{other['seq']}: create of {namesake} waits. {waits}\n" in ran.err


def test_a_file_too_large_is_named_and_everything_else_arrives(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    large, small = shop.file("large.pdf", PDF + bytes(3_100_000)), shop.file("small.png", PNG)
    uid = shop.create(person(1), f"prescription={large}", f"idCard={small}")
    ran = shop.sync()
    assert ran.code == 6
    assert "Too large for the service: large.pdf" in ran.err
    (line,) = shop.outbox()
    assert (line["uid"], line["state"]) == (uid, "refused")
    assert {file["name"]: file["state"] for file in line["files"]} == {"large.pdf": "refused", "small.png": "sent"}
    assert len(effects(server, store, "create")) == 1
    assert [line["field"] for line in effects(server, store, "file")] == ["idCard"]


def test_a_limit_of_the_way_splits_data_and_files(shop: Shop, server: ServerProcess, store: str) -> None:
    small = shop.file("small.png", PNG)
    shop.create(person(1), f"idCard={small}")
    server.add_fault("POST /customer", status=413, html="<html>too large</html>")
    assert shop.sync().code == 0
    assert [line["kind"] for line in effects(server, store)] == ["create", "update", "file"]


def test_pages_of_a_proxy_delay_and_lose_nothing(shop: Shop, server: ServerProcess, store: str) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    for status in (403, 404, 409, 502):
        server.add_fault("PUT /customer/*", status=status, html="<html>no</html>")
    assert shop.sync(seconds=0.5).code == 4
    assert {line["state"] for line in shop.outbox()} == {"queued"}
    server.clear_faults()
    assert shop.sync().code == 0
    assert len(effects(server, store, "update")) == 1


def test_a_portal_is_never_taken_for_the_service(shop: Shop, server: ServerProcess, store: str) -> None:
    shop.create(person(1))
    server.add_fault("* /customer*", status=200, html="<html>Welcome to the hotel</html>", times=999)
    ran = sync_that_tells(shop, "sign in to this network")
    assert (ran.code, "sign in to this network" in ran.err) == (4, True)
    assert [line["state"] for line in shop.outbox()] == ["queued"]


def test_a_create_whose_answer_was_lost_is_found_and_adopted_with_its_files(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    uid = shop.create({**person(1), "opticData": EYES}, f"prescription={shop.file('scan.pdf', PDF)}")
    other = shop.create(person(2))
    shop.update(uid, {"customerData": {"lastName": "Amrani"}})
    server.add_fault("POST /customer", when="after", drop=True)
    assert shop.sync().code == 0
    assert emails(effects(server, store, "create")) == ["zineb1@example.com", "zineb2@example.com"]
    assert [line["kind"] for line in effects(server, store)].count("file") == 2
    assert sorted(row["uid"] for row in shop.listed()["data"]) == sorted([uid, other])
    assert shop.show(uid)["localData"]["lastName"] == "Amrani"


def test_a_create_that_never_arrived_waits_for_the_quiet_time_and_is_sent_again(
    tmp_path: Path, server: ServerProcess, store: str
) -> None:
    shop = Shop(tmp_path, quiet_time=3600.0)
    shop.connect(server, store)
    shop.create(person(1))
    server.add_fault("POST /customer", status=502, html="<html>bad gateway</html>")
    ran = sync_that_tells(shop, "is being checked")
    assert (ran.code, "is being checked" in ran.err) == (4, True)
    assert effects(server, store) == []
    profile = Profile(shop.profile)
    profile.save(replace(profile.load().settings, quiet_time=0.0))
    assert shop.sync().code == 0
    assert emails(effects(server, store, "create")) == ["zineb1@example.com"]


def test_an_update_whose_answer_was_lost_is_settled_by_reading(shop: Shop, server: ServerProcess, store: str) -> None:
    scan = shop.file("scan.pdf", PDF)
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}}, f"prescription={scan}")
    server.add_fault("PUT /customer/*", when="after", drop=True)
    assert shop.sync().code == 0
    updates = effects(server, store, "update")
    assert [update["data"].get("customerData") for update in updates] == [{"firstName": "Nour"}, None]
    assert {line["sha256"] for line in effects(server, store, "file")} == {hashlib.sha256(PDF).hexdigest()}


def test_an_update_without_files_is_sent_once(shop: Shop, server: ServerProcess, store: str) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    server.add_fault("PUT /customer/*", when="after", drop=True)
    assert shop.sync().code == 0
    assert len(effects(server, store, "update")) == 1
    assert not shop.show(uid)["pending"]


@pytest.mark.parametrize("count", [1, 3])
def test_deletes_whose_answer_was_lost_are_settled_by_reading(
    shop: Shop, server: ServerProcess, store: str, count: int
) -> None:
    uids = [shop.create(person(n)) for n in range(count)]
    shop.sync()
    shop.joptic("delete", *uids)
    server.add_fault("DELETE /customer/*", when="after", drop=True)
    assert shop.sync().code == 0
    assert len(effects(server, store, "delete")) == count
    assert shop.listed("--offline")["data"] == []


def test_a_customer_gone_from_the_service_refuses_an_edit_and_takes_a_delete(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    edited, deleted = shop.create(person(1)), shop.create(person(2))
    shop.sync()
    for uid in (edited, deleted):
        other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}")
    shop.update(edited, {"customerData": {"firstName": "Nour"}})
    shop.joptic("delete", deleted)
    assert shop.sync().code == 6
    assert [(line["uid"], line["state"]) for line in shop.outbox()] == [(edited, "refused")]


def test_an_edit_after_an_edit_is_no_conflict_with_ourselves(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}}, f"prescription={shop.file('scan.pdf', PDF)}")
    shop.update(uid, {"customerData": {"firstName": "Nada"}}, f"prescription={shop.file('scan.pdf', PDF)}")
    assert shop.sync().code == 0
    assert other_till.detail(shop.show(uid)["id"])["localData"]["firstName"] == "Nada"


def test_beside_an_open_window_neither_sync_nor_connect_begins(shop: Shop, server: ServerProcess, store: str) -> None:
    shop.create(person(1))
    with ProfileLock(Profile(shop.profile).lock_path):
        shop.create(person(2))
        for ran in (shop.sync(), shop.connect(server, store)):
            assert ran.code == 75
            assert "It sends what is saved here" in ran.err
    assert len(shop.outbox()) == 2


def test_after_a_sync_offline_knows_what_others_did(shop: Shop, other_till: Till) -> None:
    other_till.add(firstName="Amine")
    assert shop.sync().code == 0
    assert [row["name"] for row in shop.listed("--offline")["data"]] == ["Amine Hassan"]


async def test_many_whom_the_service_no_longer_lists_stay_until_a_person_agrees(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    for number in range(21):
        other_till.add(email=f"a{number}@example.com")
    async with shop.at_work() as store:
        await store.engine.puller.sweep()
        page = {"data": [], "pagination": {"page": 1, "limit": 100, "total": 0, "totalPages": 0}}
        server.add_fault("GET /customer", status=200, body=page, times=99)
        await store.engine.puller.sweep()
    ran = shop.sync()
    assert (ran.code, "no longer lists 21 customers" in ran.err) == (0, True)
    assert shop.listed("--offline")["pagination"]["total"] == 21
    server.clear_faults()
    ran = shop.joptic("sync", "--accept-deletions")
    assert (ran.code, ran.err) == (0, "")
    assert shop.listed("--offline")["pagination"]["total"] == 21
