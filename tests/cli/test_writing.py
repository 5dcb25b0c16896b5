"""Writes of `joptic` are durable when the uid is printed, or nothing was saved and the sentence says why."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.photos import png
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import EYES, LAYLA, Shop, person

PDF = b"%PDF-1.7 a prescription"


def test_a_new_customer_is_here_at_once_and_asks_nobody(shop: Shop, server: ServerProcess, store: str) -> None:
    server.forget_requests()
    uid = shop.create({**person(1), "opticData": EYES})
    assert server.requests() == []
    (line,) = shop.outbox()
    assert line == {
        "seq": line["seq"],
        "uid": uid,
        "verb": "create",
        "state": "queued",
        "reason": "",
        "files": [],
        "holder": None,
        "decisions": [],
        "differences": [],
        "serviceSaid": "",
        "conflict": None,
        "store": store,
        "account": server.announcement.owner.id,
        "savedBy": server.announcement.owner.email,
        "confirmedBy": None,
        "needsConfirmation": False,
    }
    (row,) = shop.listed("--offline")["data"]
    assert (row["uid"], row["name"], row["pending"], row["id"]) == (uid, "Zineb 1 Hassan", True, None)


def test_files_are_copied_with_the_save(shop: Shop, server: ServerProcess) -> None:
    scan, card = shop.file("scan.pdf", PDF), shop.file("card.png", png())
    shop.create(person(1), f"prescription={scan}", f"idCard={card}")
    scan.unlink()
    card.unlink()
    assert [(f["field"], f["name"], f["size"], f["state"]) for f in shop.outbox()[0]["files"]] == [
        ("prescription", "scan.pdf", len(PDF), "waiting"),
        ("idCard", "card.png", len(png()), "waiting"),
    ]
    assert shop.sync().code == 0
    sent = server.ledger("file")[-2:]
    assert [server.file(line["fileId"]) for line in sent] == [PDF, png()]
    assert [line["field"] for line in sent] == ["prescription", "idCard"]


def test_an_edit_joins_a_create_that_was_never_sent(shop: Shop) -> None:
    uid = shop.create(person(1))
    assert shop.update(uid, {"customerData": {"firstName": "Nour"}}).uid == uid
    assert [line["verb"] for line in shop.outbox()] == ["create"]
    assert shop.show(uid)["localData"]["firstName"] == "Nour"


def test_files_alone_are_a_write(shop: Shop) -> None:
    uid = shop.create(person(1))
    scan = shop.file("scan.pdf", PDF)
    assert shop.joptic("update", uid, "--attach", f"prescription={scan}").uid == uid
    assert [line["verb"] for line in shop.outbox()] == ["create", "update"]


def test_deletes_are_due_at_once_and_hide_their_rows(shop: Shop) -> None:
    uids = [shop.create(person(n)) for n in range(3)]
    assert shop.sync().code == 0
    ran = shop.joptic("delete", *uids[:2], uids[0])
    assert ran.out.split() == uids[:2]
    assert [row["uid"] for row in shop.listed("--offline")["data"]] == [uids[2]]
    assert shop.sync().code == 0


def test_deleting_what_was_never_sent_leaves_nothing(shop: Shop) -> None:
    uid = shop.create(person(1))
    assert shop.joptic("delete", uid).uid == uid
    assert shop.outbox() == []
    assert shop.listed("--offline")["data"] == []


def test_a_customer_about_to_be_deleted_takes_no_edit(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    ran = shop.update(uid, {"customerData": {"firstName": "Nour"}})
    assert (ran.code, len(shop.outbox())) == (2, 1)


def test_a_customer_can_be_named_by_the_service_id(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.sync()
    service_id = shop.show(uid)["id"]
    assert shop.update(service_id, {"customerData": {"sex": "male"}}).uid == uid
    assert shop.joptic("delete", service_id).uid == uid


def test_one_person_twice_is_a_warning_and_never_a_block(shop: Shop) -> None:
    uid = shop.create(person(1))
    ran = shop.joptic("create", "--data", shop.data(person(2, phoneNumber="+212612340001")))
    assert ran.uid != uid
    assert ran.err == f"Perhaps here already (same phone): {uid} Zineb 1 Hassan\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is not JSON"),
        ("[]", "must be a JSON object"),
        ('{"customerData": {"sex": "male", "sex": "female"}}', "sex stands there twice"),
        ('{"customerData": NaN}', "NaN is no number"),
        ("[" * 100_000, "nested too deep"),
        (json.dumps({"customerData": {**LAYLA, "nickname": "L"}}), "customerData.nickname is not part"),
        (json.dumps({"customerData": {**LAYLA, "dateOfBirth": "yesterday"}}), "must be a date"),
        (json.dumps({"customerData": {**LAYLA, "dateOfBirth": "2999-05-12"}}), "must not be in the future"),
        (json.dumps({"customerData": {**LAYLA, "email": "la yla @example.com"}}), "must be an e-mail as"),
        (json.dumps({"customerData": {**LAYLA, "sex": "f"}}), 'must be "male" or "female"'),
        (json.dumps({"customerData": {"firstName": "Layla"}}), "customerData.email must not be empty"),
        (json.dumps({"customerData": LAYLA, "address": {"street": "x" * 300_000}}), "too long"),
        (json.dumps({"customerData": LAYLA, "address": {"city": "x" * 201}}), "address.city must have at most 200"),
        (json.dumps({"customerData": {**LAYLA, "lastName": "H" * 26_000}}), "customerData.lastName must have at most"),
        (
            json.dumps({"customerData": {**LAYLA, "firstName": "Lay\u202ela"}}),
            "customerData.firstName contains characters",
        ),
        (json.dumps({"customerData": LAYLA, "opticData": {"farVision": {}}}), "opticData.farVision is not part"),
    ],
)
def test_data_that_cannot_be_used_is_not_saved(shop: Shop, text: str, words: str) -> None:
    ran = shop.joptic("create", "--data", shop.file("bad.json", text))
    assert (ran.code, ran.out, shop.outbox()) == (2, "", [])
    assert words in ran.err
    assert "Traceback" not in ran.err


def test_data_that_are_not_there_or_no_text_are_named(shop: Shop) -> None:
    assert "nowhere.json cannot be read" in shop.joptic("create", "--data", "nowhere.json").err
    ran = shop.joptic("create", "--data", shop.file("latin.json", b'{"customerData": "\xe9"}'))
    assert (ran.code, "is not UTF-8" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"sph": "1,25", "cyl": "-0.5", "axis": 0}, {"sph": "1.25", "cyl": "-0.50", "axis": "180"}),
        ({"sph": "\u22121.1250", "cyl": "+0", "axis": ""}, {"sph": "-1.125", "cyl": "0", "axis": "0"}),
        ({"sph": "PL", "cyl": "DS"}, {"sph": "0.00", "cyl": "0", "axis": "0"}),
    ],
)
def test_powers_are_written_as_the_service_is_told_them(
    shop: Shop, given: dict[str, object], told: dict[str, str]
) -> None:
    uid = shop.create({**person(1), "opticData": {"distanceVision": {"leftEye": given}}})
    assert shop.show(uid)["opticData"]["distanceVision"]["leftEye"] == told


def test_a_byte_order_mark_does_no_harm(shop: Shop) -> None:
    path = shop.file("windows.json", "\ufeff" + json.dumps(person(1)))
    assert shop.joptic("create", "--data", path).code == 0


def test_powers_written_as_numbers_keep_their_digits(shop: Shop, server: ServerProcess) -> None:
    text = json.dumps({**person(1), "opticData": {"nearVision": {"rightEye": {"sph": 0}}}}).replace("0}", "2.50}")
    ran = shop.joptic("create", "--data", shop.file("numbers.json", text))
    assert shop.sync().code == 0
    assert shop.show(ran.uid)["opticData"]["nearVision"] == {"rightEye": {"sph": "2.50", "cyl": "0", "axis": "0"}}


@pytest.mark.parametrize(
    ("attached", "words"),
    [
        ("scan.pdf", "write FIELD=PATH"),
        ("=scan.pdf", "write FIELD=PATH"),
        ("prescription=nowhere.pdf", "nowhere.pdf cannot be read"),
        ("prescription={folder}", "is a folder"),
        ("prescripton={good}", "prescripton is no known field name. Write prescription or idCard, or add --any-field."),
        ("idcard={good}", "idcard is no known field name. Write prescription or idCard"),
        ("jsonData={good}", "field name"),
        ("id card={good}", "field name"),
        ("prescription={empty}", "is empty"),
        ("prescription={text}", "is not accepted"),
        ("prescription={huge}", "is too large"),
    ],
)
def test_one_wrong_attachment_saves_nothing(shop: Shop, attached: str, words: str) -> None:
    paths = {
        "folder": shop.profile,
        "good": shop.file("good.pdf", PDF),
        "empty": shop.file("empty.pdf", b""),
        "text": shop.file("notes.pdf", b"plain text"),
        "huge": shop.file("huge.pdf", PDF + bytes(21 * 1024 * 1024) if "huge" in attached else b""),
    }
    options = ["--attach", f"prescription={paths['good']}", "--attach", attached.format(**paths)]
    ran = shop.joptic("create", "--data", shop.data(person(1)), *options)
    assert (ran.code, ran.out, shop.outbox()) == (2, "", [])
    assert words in ran.err
    assert list((shop.profile / "blobs").glob("*")) == []


def test_a_field_that_the_contract_does_not_show_is_named_on_purpose(shop: Shop) -> None:
    scan = shop.file("scan.pdf", PDF)
    options = ["--attach", f"insuranceCard={scan}", "--any-field"]
    assert shop.joptic("create", "--data", shop.data(person(1)), *options).code == 0
    ran = shop.joptic("create", "--data", shop.data(person(2)), "--attach", f"jsonData={scan}", "--any-field")
    assert (ran.code, ran.out) == (2, "")
    assert "A field name has letters, digits and _, begins with a letter, and is not jsonData." in ran.err


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_pipe_is_not_waited_for(shop: Shop, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    ran = shop.joptic("create", "--data", shop.data(person(1)), "--attach", f"prescription={tmp_path / 'pipe.pdf'}")
    assert (ran.code, ran.err) == (2, "pipe.pdf is no file.\n")


def test_what_the_service_holds_is_no_fault_when_it_comes_again(shop: Shop, other_till: Till) -> None:
    odd = {"lastName": "Has\u202esan " + "n" * 150, "phoneNumber": "12"}
    held: dict[str, Any] = {**odd, "email": "odd@example.com", "address": {"street": "x" * 900}}
    service_id = other_till.add(**held)
    shown = shop.show(service_id)
    address = {"street": shown["address"]["street"], "city": "Fès"}
    ran = shop.update(service_id, {"customerData": {**odd, "firstName": "Nour"}, "address": address})
    assert (ran.code, ran.err) == (0, "")
    assert shop.sync().code == 0
    told = other_till.detail(service_id)
    assert (told["localData"]["lastName"], told["localData"]["firstName"]) == (odd["lastName"], "Nour")
    assert told["address"]["street"] == "x" * 900


def test_a_long_name_does_not_bury_the_warning(shop: Shop, other_till: Till) -> None:
    shop.show(other_till.add(firstName="L" * 190))
    ran = shop.joptic("create", "--data", shop.data({"customerData": LAYLA}))
    assert "same e-mail" in ran.err
    assert len(ran.err) < 400


@pytest.mark.parametrize("name", ["nobody", "../x", "bulk", "01a206ed-9789-744e-909e-0617fd03f971"])
def test_an_unknown_customer_is_said_so(shop: Shop, name: str) -> None:
    for ran in (shop.update(name, {"customerData": {"sex": "male"}}), shop.joptic("delete", name)):
        assert ran.code == 2
        assert f"knows no customer {name}" in ran.err
    assert shop.outbox() == []


def test_one_unknown_customer_deletes_nobody(shop: Shop) -> None:
    uid = shop.create(person(1))
    assert shop.joptic("delete", uid, "nobody").code == 2
    assert len(shop.outbox()) == 1


def test_an_update_of_nothing_is_said_so(shop: Shop) -> None:
    uid = shop.create(person(1))
    for options in ([], ["--data", shop.data({})]):
        ran = shop.joptic("update", uid, *options)
        assert (ran.code, "nothing to save" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("eye", "words"),
    [
        ({"sph": "-2.00"}, "cyl −0.25 stands there and is left out"),
        ({"cyl": "-0.50", "axis": "90"}, "sph −1.25 stands there and is left out"),
    ],
)
def test_a_part_of_an_eye_does_not_take_the_rest_away(shop: Shop, eye: dict[str, str], words: str) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    ran = shop.update(uid, {"opticData": {"distanceVision": {"rightEye": eye}}})
    assert (ran.code, words in ran.err) == (2, True)
    assert len(shop.outbox()) == 1


def test_a_cylinder_is_taken_away_by_a_zero_and_an_eye_without_one_needs_none(shop: Shop) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    near = {"rightEye": {"sph": "+0.50"}}
    ran = shop.update(
        uid, {"opticData": {"distanceVision": {"rightEye": {"sph": "-2", "cyl": "0"}}, "nearVision": near}}
    )
    assert ran.code == 0
    assert "left out" not in ran.err


def test_the_data_may_come_by_standard_input(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\ufeff" + json.dumps(person(1))))
    assert shop.joptic("create", "--data", "-").code == 0
    assert len(shop.outbox()) == 1
