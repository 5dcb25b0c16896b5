"""`joptic outbox` shows what both sides changed, row by row, and carries out what is chosen: no eye by the way."""

from __future__ import annotations

from typing import Any

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import EYES, Ran, Shop, person

RECORD = {**person(1), "opticData": EYES, "address": {"city": "Fès"}}
RIGHT = {"sph": "-1.50", "cyl": "-0.25", "axis": "90"}
THEIR_RIGHT = {"sph": "-1.25", "cyl": "-0.50", "axis": "85"}
THEIR_LEFT = {"sph": "-0.75", "cyl": "0", "axis": "0"}
MINE = {
    "customerData": {"phoneNumber": "+212600000001"},
    "address": {"street": "2 Rue Ibn Sina"},
    "opticData": {"distanceVision": {"rightEye": RIGHT}},
}
THEIRS = {
    "customerData": {"phoneNumber": "+212600000002", "lastName": "Alami"},
    "opticData": {
        **EYES,
        "distanceVision": {"rightEye": THEIR_RIGHT, "leftEye": THEIR_LEFT},
    },
}


def conflict(shop: Shop, other_till: Till, mine: object = MINE, theirs: object = THEIRS) -> tuple[str, str]:
    """Return the uid and the service's id of a customer whom two tills changed."""
    uid = shop.create(RECORD)
    assert shop.sync().code == 0
    service_id = str(shop.show(uid)["id"])
    shop.update(uid, mine)
    assert other_till.form("PUT", f"/customer/{service_id}", theirs).status_code == 200
    assert shop.sync().code == 6
    return uid, service_id


def only(shop: Shop) -> dict[str, Any]:
    (line,) = shop.outbox()
    return line


def decide(shop: Shop, *words: str) -> Ran:
    return shop.joptic("outbox", "--decide", only(shop)["seq"], *words)


def powers(told: dict[str, Any], side: str) -> dict[str, str]:
    eye = told["opticData"]["distanceVision"][side]
    return {name: eye[name] for name in ("sph", "cyl", "axis")}


def test_each_row_tells_what_was_before_what_was_typed_and_what_the_service_holds(shop: Shop, other_till: Till) -> None:
    conflict(shop, other_till)
    told = only(shop)["conflict"]
    assert [row["row"] for row in told["rows"]] == ["phoneNumber", "distance.right"]
    phone, eye = told["rows"]
    assert phone["field"] == "customerData.phoneNumber"
    assert (phone["mine"], phone["theirs"]) == ("+212600000001", "+212600000002")
    assert eye["before"] == EYES["distanceVision"]["rightEye"]
    assert (eye["mine"], eye["theirs"]) == (RIGHT, THEIR_RIGHT)
    assert told["onlyMine"] == ["address.street"]
    assert told["onlyTheirs"] == ["customerData.lastName", "opticData.distanceVision.leftEye"]
    lines = shop.joptic("outbox").out.splitlines()
    assert lines[1].split("\t") == ["", "row", "before", "mine", "theirs"]
    assert lines[3].split("\t")[1:] == ["distance.right", "−1.25 −0.25 x 090", "−1.50 −0.25 x 090", "−1.25 −0.50 x 085"]


@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_all_of_one_side_leaves_the_prescription_open(shop: Shop, other_till: Till, side: str) -> None:
    conflict(shop, other_till)
    before = only(shop)
    ran = decide(shop, side)
    assert (ran.code, "Not chosen yet: distance.right." in ran.err) == (2, True)
    assert only(shop) == before


def test_the_service_holds_what_was_chosen_and_what_one_side_alone_changed(shop: Shop, other_till: Till) -> None:
    uid, service_id = conflict(shop, other_till)
    assert decide(shop, "theirs", "distance.right=mine").uid == uid
    assert shop.sync().code == 0
    told = other_till.detail(service_id)
    assert powers(told, "rightEye") == RIGHT
    assert powers(told, "leftEye") == THEIR_LEFT
    assert (told["localData"]["phoneNumber"], told["localData"]["lastName"]) == ("+212600000002", "Alami")
    assert (told["address"]["street"], told["address"]["city"]) == ("2 Rue Ibn Sina", "Fès")
    assert shop.outbox() == []


def test_all_of_theirs_leaves_nothing_to_send(shop: Shop, other_till: Till) -> None:
    mine = {"customerData": {"phoneNumber": "+212600000001"}}
    uid, _ = conflict(shop, other_till, mine)
    assert decide(shop, "theirs").uid == uid
    assert shop.outbox() == []
    assert shop.sync().code == 0
    assert shop.show(uid)["localData"]["phoneNumber"] == "+212600000002"


def test_what_was_saved_behind_it_goes_with_it(shop: Shop, other_till: Till) -> None:
    uid, service_id = conflict(shop, other_till)
    shop.update(uid, {"customerData": {"phoneNumber": "+212600000003", "firstName": "Zohra"}})
    line = next(line for line in shop.outbox() if line["state"] == "needs_decision")
    assert line["conflict"]["rows"][0]["mine"] == "+212600000003"
    ran = shop.joptic("outbox", "--decide", line["seq"], "mine", "distance.right=theirs")
    assert ran.uid == uid
    assert shop.sync().code == 0
    told = other_till.detail(service_id)
    assert (told["localData"]["phoneNumber"], told["localData"]["firstName"]) == ("+212600000003", "Zohra")
    assert powers(told, "rightEye") == THEIR_RIGHT


def test_what_moved_again_after_the_choice_is_a_conflict_anew_and_nothing_else_is(shop: Shop, other_till: Till) -> None:
    _, service_id = conflict(shop, other_till)
    other_till.form("PUT", f"/customer/{service_id}", {"customerData": {"phoneNumber": "+212600000009"}})
    assert decide(shop, "mine", "distance.right=mine").code == 0
    assert shop.sync().code == 6
    assert [row["row"] for row in only(shop)["conflict"]["rows"]] == ["phoneNumber"]
    assert powers(other_till.detail(service_id), "rightEye") == THEIR_RIGHT


def test_what_cannot_be_chosen_is_refused_and_changes_nothing(shop: Shop, other_till: Till) -> None:
    conflict(shop, other_till)
    before = only(shop)
    for words in (
        ("mine", "theirs", "distance.right=mine"),
        ("distance.right=both",),
        ("mine", "distance.left=mine"),
        ("mine", "distance.right=mine", "distance.right=theirs"),
        ("mine", "distance.right=mine", "mark=00000000"),
        ("same-person",),
    ):
        assert decide(shop, *words).code == 2
    assert only(shop) == before


def test_the_mark_that_was_shown_is_taken(shop: Shop, other_till: Till) -> None:
    uid, _ = conflict(shop, other_till)
    mark = only(shop)["conflict"]["mark"]
    assert decide(shop, "mine", "opticData.distanceVision.rightEye=theirs", f"mark={mark}").uid == uid


def gone(shop: Shop, other_till: Till) -> str:
    uid = shop.create(RECORD)
    assert shop.sync().code == 0
    assert other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}").status_code == 200
    shop.update(uid, MINE)
    assert shop.sync().code == 6
    return uid


def test_who_is_gone_is_made_again_from_this_copy_with_what_was_typed(shop: Shop, other_till: Till) -> None:
    old = gone(shop, other_till)
    assert only(shop)["decisions"] == ["create-again", "discard"]
    uid = decide(shop, "create-again").uid
    assert uid != old
    assert shop.sync().code == 0
    told = other_till.detail(str(shop.show(uid)["id"]))
    assert (told["localData"]["phoneNumber"], told["address"]["city"]) == ("+212600000001", "Fès")
    assert powers(told, "rightEye") == RIGHT
    assert powers(told, "leftEye") == EYES["distanceVision"]["leftEye"]


def test_an_edit_of_who_is_gone_is_dropped(shop: Shop, other_till: Till) -> None:
    gone(shop, other_till)
    assert decide(shop, "discard").code == 0
    assert shop.outbox() == []


MY_EYE = {"opticData": {"distanceVision": {"rightEye": RIGHT}}}
THEIR_EYE = {"opticData": {"distanceVision": {"rightEye": THEIR_RIGHT}}}


def never_read(shop: Shop, other_till: Till) -> tuple[str, str]:
    """Return the uid and the service's id of a customer of whom this computer has the row alone."""
    service_id = other_till.add(opticData=EYES)
    (row,) = shop.listed()["data"]
    return row["uid"], service_id


def test_an_eye_of_a_record_never_read_is_laid_over_what_the_service_holds_now(shop: Shop, other_till: Till) -> None:
    uid, service_id = never_read(shop, other_till)
    ran = shop.update(uid, MY_EYE)
    assert (ran.code, ran.err) == (0, "")
    assert other_till.form("PUT", f"/customer/{service_id}", THEIR_EYE).status_code == 200
    assert shop.sync().code == 6
    assert [row["row"] for row in only(shop)["conflict"]["rows"]] == ["distance.right"]
    assert powers(other_till.detail(service_id), "rightEye") == THEIR_RIGHT


def test_an_eye_that_nobody_could_see_waits_for_a_decision(shop: Shop, other_till: Till, server: ServerProcess) -> None:
    uid, service_id = never_read(shop, other_till)
    server.add_fault(f"GET /customer/{service_id}", status=503, times=1)
    ran = shop.update(uid, MY_EYE)
    assert "never read here" in ran.err
    assert shop.sync().code == 6
    assert powers(other_till.detail(service_id), "rightEye") == powers({"opticData": EYES}, "rightEye")
    assert decide(shop, "mine").code == 2
    assert decide(shop, "mine", "distance.right=mine", f"mark={only(shop)['conflict']['mark']}").code == 0
    assert shop.sync().code == 0
    assert powers(other_till.detail(service_id), "rightEye") == RIGHT


def test_a_phone_of_a_record_never_read_goes_by_itself(shop: Shop, other_till: Till, server: ServerProcess) -> None:
    uid, service_id = never_read(shop, other_till)
    assert shop.update(uid, {"customerData": {"phoneNumber": "+212600000001"}}).err == ""
    assert shop.sync().code == 0
    assert other_till.detail(service_id)["localData"]["phoneNumber"] == "+212600000001"
