"""A write that the service refused is corrected by `joptic update`, as the window's form does, and goes again."""

from __future__ import annotations

import hashlib
from typing import Any

from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import EYES, Shop, person

PDF = b"%PDF-1.7 scan"
REFUSAL = {"statusCode": 400, "message": ["phoneNumber must be a valid phone number"], "error": "Bad Request"}


def refuse(server: ServerProcess, match: str) -> None:
    server.add_fault(match, status=400, body=REFUSAL)


def only(shop: Shop) -> dict[str, Any]:
    (line,) = shop.outbox()
    return line


def phone(number: str) -> dict[str, Any]:
    return {"customerData": {"phoneNumber": number}}


def test_a_refused_customer_is_made_with_what_was_corrected(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    refuse(server, "POST /customer")
    uid = shop.create({**person(1), "opticData": EYES}, f"prescription={shop.file('scan.pdf', PDF)}")
    assert shop.sync().code == 6
    refused = only(shop)
    assert f"Correct it: joptic update {uid} --data FILE.json." in shop.joptic("outbox").out
    ran = shop.joptic("outbox", "--decide", refused["seq"])
    assert ran.err.endswith(f": discard. Correct it: joptic update {uid} --data FILE.json.\n")
    ran = shop.update(uid, phone("+212612340009"))
    assert (ran.uid, ran.err) == (uid, f"Write {refused['seq']} had stopped: corrected, it goes again.\n")
    assert (only(shop)["verb"], only(shop)["state"]) == ("create", "queued")
    assert shop.sync().code == 0
    told = other_till.detail(shop.show(uid)["id"])
    assert told["localData"]["phoneNumber"] == "+212612340009"
    assert told["localData"]["firstName"] == "Zineb 1"
    assert told["opticData"]["distanceVision"] == EYES["distanceVision"]
    (file,) = [line for line in server.ledger("file") if line["storeId"] == store]
    assert file["sha256"] == hashlib.sha256(PDF).hexdigest()
    assert other_till.page()["pagination"]["total"] == 1


def test_a_second_correction_joins_the_first(shop: Shop, server: ServerProcess) -> None:
    refuse(server, "POST /customer")
    uid = shop.create(person(1))
    shop.sync()
    shop.update(uid, phone("+212612340009"))
    ran = shop.update(uid, {"customerData": {"firstName": "Nour"}})
    assert (ran.code, ran.err, len(shop.outbox())) == (0, "", 1)
    assert shop.sync().code == 0
    told = shop.show(uid)["localData"]
    assert (told["firstName"], told["phoneNumber"]) == ("Nour", "+212612340009")


def test_a_refused_edit_is_corrected_and_keeps_its_rest(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    assert shop.sync().code == 0
    refuse(server, "PUT /customer/*")
    shop.update(uid, {**phone("12"), "address": {"city": "Fès"}})
    assert shop.sync().code == 6
    assert shop.update(uid, phone("+212612340009")).code == 0
    assert (only(shop)["verb"], only(shop)["state"]) == ("update", "queued")
    assert shop.sync().code == 0
    shown = shop.show(uid)
    assert (shown["localData"]["phoneNumber"], shown["address"]["city"]) == ("+212612340009", "Fès")


def test_an_email_in_use_is_corrected_the_same_way(shop: Shop, other_till: Till) -> None:
    other_till.add(email="zineb1@example.com", firstName="Somebody")
    uid = shop.create(person(1))
    assert shop.sync().code == 6
    assert shop.update(uid, {"customerData": {"email": "zineb.one@example.com"}}).code == 0
    assert shop.sync().code == 0
    assert shop.show(uid)["localData"]["email"] == "zineb.one@example.com"


def test_anything_else_waits_for_what_is_decided_of_an_email_and_is_told_so(shop: Shop, other_till: Till) -> None:
    other_till.add(email="zineb1@example.com", firstName="Somebody")
    uid = shop.create(person(1))
    shop.sync()
    clashed = only(shop)["seq"]
    ran = shop.update(uid, {"address": {"city": "Fès"}})
    assert (ran.code, ran.err) == (0, f"It waits for write {clashed}, which needs you: see joptic outbox.\n")
    assert [line["verb"] for line in shop.outbox()] == ["create", "update"]


def test_an_edit_of_who_is_gone_is_not_corrected(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}")
    shop.update(uid, {"address": {"city": "Fès"}})
    assert shop.sync().code == 6
    assert only(shop)["decisions"] == ["create-again", "discard"]
    assert "Correct it" not in shop.joptic("outbox").out


def test_a_file_under_a_name_that_is_refused_is_left_out(shop: Shop, server: ServerProcess, store: str) -> None:
    server.set_quirks("strict-fields")
    files = (f"other={shop.file('scan.pdf', PDF)}", f"idCard={shop.file('card.pdf', PDF + b'2')}")
    options = ("--attach", files[0], "--attach", files[1], "--any-field")
    uid = shop.joptic("create", "--data", shop.data(person(1)), *options).uid
    assert shop.sync().code == 6
    ran = shop.joptic("update", uid, "--leave-out", "another.pdf")
    assert (ran.code, ran.err) == (
        2,
        "There is no file another.pdf to leave out: other (scan.pdf), idCard (card.pdf).\n",
    )
    assert shop.joptic("update", uid, "--leave-out", "other").uid == uid
    assert shop.sync().code == 0
    (file,) = [line for line in server.ledger("file") if line["storeId"] == store]
    assert file["field"] == "idCard"
    assert "no write that was refused has any" in shop.joptic("update", uid, "--leave-out", "other").err


def test_a_file_that_was_too_large_is_told_to_stay_behind(shop: Shop, server: ServerProcess, store: str) -> None:
    large = shop.file("large.pdf", PDF + bytes(3_100_000))
    uid = shop.create(person(1), f"prescription={large}")
    assert shop.sync().code == 6
    ran = shop.joptic("update", uid, "--attach", f"prescription={shop.file('small.pdf', PDF)}")
    assert ran.code == 0
    assert "large.pdf was refused and does not go again.\n" in ran.err
    assert shop.sync().code == 0
    assert [line["sha256"] for line in server.ledger("file") if line["storeId"] == store] == [
        hashlib.sha256(PDF).hexdigest()
    ]
    assert shop.outbox() == []
