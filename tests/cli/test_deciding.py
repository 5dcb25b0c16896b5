"""`joptic outbox` shows what a person must decide, and carries the decision out, also beside an open window."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import EYES, Shop, person

PDF = b"%PDF-1.7 scan"
RECORD = {**person(1), "opticData": EYES, "address": {"city": "Fès"}}
CLASH = {"statusCode": 409, "message": "Customer with this email already exists", "error": "Conflict"}


def only(shop: Shop) -> dict[str, Any]:
    (line,) = shop.outbox()
    return line


def clashed(shop: Shop, other_till: Till, **holder: Any) -> tuple[str, str]:
    """Return the uid of a new customer whose e-mail somebody else has, and the holder's id."""
    answer = other_till.create(email="zineb1@example.com", firstName="Zineb 1", **holder)
    held_by = str(answer.json()["customer"]["id"])
    uid = shop.create(RECORD, f"prescription={shop.file('scan.pdf', PDF)}")
    assert shop.sync().code == 6
    return uid, held_by


def test_a_clash_names_who_has_the_email_and_what_can_be_decided(shop: Shop, other_till: Till) -> None:
    _, holder = clashed(shop, other_till)
    line = only(shop)
    assert (line["state"], line["holder"]) == ("needs_decision", holder)
    assert line["decisions"] == ["same-person", "email", "discard"]
    assert "Decide: same-person, email=NEW, discard." in shop.joptic("outbox").out


def test_the_same_person_gets_the_data_and_the_files_as_an_edit(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    uid, holder = clashed(shop, other_till, phoneNumber="+212612340001")
    shop.update(uid, {"address": {"street": "12 rue Atlas"}})
    ran = shop.joptic("outbox", "--decide", only_create(shop), "same-person")
    assert ran.code == 0
    assert shop.sync().code == 0
    told = other_till.detail(holder)
    assert told["address"]["city"] == "Fès"
    assert told["address"]["street"] == "12 rue Atlas"
    assert told["opticData"]["distanceVision"] == EYES["distanceVision"]
    assert shop.show(ran.uid)["id"] == holder
    assert [row["uid"] for row in shop.listed()["data"]] == [ran.uid]
    (file,) = [line for line in server.ledger("file") if line["storeId"] == store]
    assert (file["customerId"], file["sha256"]) == (holder, hashlib.sha256(PDF).hexdigest())


def only_create(shop: Shop) -> int:
    return next(int(line["seq"]) for line in shop.outbox() if line["verb"] == "create")


def test_what_both_hold_otherwise_is_not_overwritten_in_silence(shop: Shop, other_till: Till) -> None:
    _, holder = clashed(shop, other_till, phoneNumber="+212699999999")
    assert shop.joptic("outbox", "--decide", only_create(shop), "same-person").code == 0
    assert shop.sync().code == 6
    line = only(shop)
    assert (line["verb"], line["state"]) == ("update", "needs_decision")
    assert "phone_number" in line["reason"]
    assert other_till.detail(holder)["localData"]["phoneNumber"] == "+212699999999"


def test_another_email_sends_the_same_customer(shop: Shop, other_till: Till) -> None:
    uid, _ = clashed(shop, other_till)
    assert shop.joptic("outbox", "--decide", only_create(shop), "email=zineb.one@example.com").uid == uid
    assert shop.sync().code == 0
    assert shop.show(uid)["localData"]["email"] == "zineb.one@example.com"


def test_what_is_given_up_goes_with_all_that_was_saved_behind_it(shop: Shop, other_till: Till) -> None:
    uid, holder = clashed(shop, other_till)
    shop.update(uid, {"customerData": {"lastName": "Amrani"}})
    assert shop.joptic("outbox", "--decide", only_create(shop), "discard").code == 0
    assert shop.outbox() == []
    assert [row["id"] for row in shop.listed()["data"]] == [holder]


def test_an_email_nobody_to_be_seen_has_is_tried_again(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(RECORD)
    server.add_fault("POST /customer", status=409, body=CLASH)
    assert shop.sync().code == 6
    assert only(shop)["decisions"] == ["email", "again", "discard"]
    assert shop.joptic("outbox", "--decide", only(shop)["seq"], "again").code == 0
    assert shop.sync().code == 0
    assert shop.show(uid)["id"]


@pytest.mark.parametrize(
    ("seq", "decision"),
    [
        ("1", "maybe"),
        ("one", "discard"),
        ("99", "discard"),
        ("1", "same-person"),
        ("1", "email"),
        ("1", "email=nobody"),
    ],
)
def test_what_cannot_be_decided_is_refused_and_changes_nothing(
    shop: Shop, server: ServerProcess, seq: str, decision: str
) -> None:
    shop.create(RECORD)
    server.add_fault("POST /customer", status=409, body=CLASH)
    shop.sync()
    before = only(shop)
    assert shop.joptic("outbox", "--decide", seq, decision).code == 2
    assert only(shop) == before


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ([], ""),
        (["maybe"], "“maybe” cannot be decided of it. "),
        (["same-person"], "“same-person” cannot be decided of it. "),
        (["again", "discard"], "“again discard” cannot be decided of it. "),
    ],
)
def test_what_can_be_decided_of_a_write_is_said(
    shop: Shop, server: ServerProcess, typed: list[str], wrong: str
) -> None:
    shop.create(RECORD)
    server.add_fault("POST /customer", status=409, body=CLASH)
    shop.sync()
    ran = shop.joptic("outbox", "--decide", "1", *typed)
    assert (ran.code, ran.err) == (2, f"{wrong}Decide of write 1: email=NEW, again, discard.\n")


def test_of_what_is_settled_or_was_never_there_nothing_is_to_be_decided(shop: Shop) -> None:
    shop.create(RECORD)
    shop.sync()
    assert shop.joptic("outbox", "--decide", "1").err == "Nothing is to be decided of write 1: it is settled.\n"
    assert shop.joptic("outbox", "--decide", "13").err == "There is no write 13: see joptic outbox.\n"


def test_what_goes_by_itself_is_not_to_be_decided(shop: Shop) -> None:
    shop.create(RECORD)
    assert only(shop)["decisions"] == []
    ran = shop.joptic("outbox", "--decide", "1", "discard")
    assert (ran.code, "goes by itself" in ran.err) == (2, True)


def test_an_edit_to_an_email_in_use_goes_with_another(shop: Shop, other_till: Till) -> None:
    uid = shop.create(RECORD)
    assert shop.sync().code == 0
    other_till.add(email="taken@example.com", firstName="Nour")
    shop.update(uid, {"customerData": {"email": "taken@example.com", "lastName": "Amrani"}})
    assert shop.sync().code == 6
    assert only(shop)["decisions"] == ["email", "discard"]
    assert shop.joptic("outbox", "--decide", only(shop)["seq"], "email=free@example.com").uid == uid
    assert shop.sync().code == 0
    told = shop.show(uid)["localData"]
    assert (told["email"], told["lastName"]) == ("free@example.com", "Amrani")
