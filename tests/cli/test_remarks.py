"""What the window's form would show beside a field is said on standard error; what it would not save is refused."""

from __future__ import annotations

import io
from typing import Any

import pytest

from tests.shop import EYES, Shop, person


def eyes(right: dict[str, Any], left: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"opticData": {"distanceVision": {"rightEye": right, **({"leftEye": left} if left else {})}}}


def test_what_is_unusual_is_told_and_saved(shop: Shop) -> None:
    ran = shop.joptic("create", "--data", shop.data({**person(1), **eyes({"sph": "-21.10", "cyl": "0", "axis": "0"})}))
    assert ran.code == 0
    assert ran.err.splitlines() == [
        "opticData.distanceVision.rightEye: Sphere −21.10 is unusual: check it.",
        "opticData.distanceVision.rightEye: −21.10 is between two steps: −21.00 or −21.25?",
    ]
    assert len(shop.outbox()) == 1


def test_an_edit_is_told_of_what_it_brings_alone(shop: Shop) -> None:
    uid = shop.create({**person(1), **eyes({"sph": "-21.00"}, {"sph": "-20.75"})})
    ran = shop.update(uid, {"address": {"city": "Fès"}})
    assert (ran.code, ran.err) == (0, "")
    ran = shop.update(uid, eyes({"sph": "-19.50"}))
    assert "Spherical eq. was −21.00, is −19.50." in ran.err
    assert "leftEye: Sphere" not in ran.err


def test_how_a_power_without_a_sign_is_read_is_told(shop: Shop) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    near = {"opticData": {"nearVision": {"rightEye": {"sph": "2.25", "cyl": "0", "axis": "0"}}}}
    assert "opticData.nearVision.rightEye: 2.25 has no sign: it is read as +2.25.\n" in shop.update(uid, near).err
    assert "sign" not in shop.update(uid, near).err
    near["opticData"]["nearVision"]["rightEye"]["sph"] = "+2.00"
    assert "sign" not in shop.update(uid, near).err
    assert shop.show(uid)["opticData"]["nearVision"]["rightEye"]["sph"] == "2.00"


@pytest.mark.parametrize(
    ("eye", "words"),
    [
        ({"sph": "abc"}, "“abc” is not a power"),
        ({"sph": "-1.25", "cyl": "-0.50"}, "Cylinder −0.50 needs an axis"),
        ({"sph": "-125"}, "Sphere −125.00 does not exist"),
        ({"sph": "-1.\u202e25"}, "is not a power"),
    ],
)
def test_what_the_form_would_not_save_is_refused(shop: Shop, eye: dict[str, str], words: str) -> None:
    ran = shop.joptic("create", "--data", shop.data({**person(1), **eyes(eye)}))
    assert (ran.code, ran.out, shop.outbox()) == (2, "", [])
    assert words in ran.err


@pytest.mark.parametrize("typed", ["call the daughter", "0661234", "0661CALLME", "01 44 55 66 77 ext. 12"])
def test_what_is_no_phone_number_is_told_and_kept_as_in_the_form(shop: Shop, typed: str) -> None:
    ran = shop.joptic("create", "--data", shop.data(person(1, phoneNumber=typed)))
    said = f"customerData.phoneNumber: “{typed}” is no number known here, and is kept as it is written.\n"
    assert (ran.code, ran.err) == (0, said)
    assert shop.show(ran.uid)["localData"]["phoneNumber"] == typed
    ran = shop.update(ran.uid, {"customerData": {"phoneNumber": typed, "firstName": "Nour"}})
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize("typed", ["0661234567", "٠٦٦١٢٣٤٥٦٧", "０６６１２３４５６７", "+212 6-61 23 45 67"])
def test_a_phone_number_is_sent_as_the_form_sends_it(shop: Shop, typed: str) -> None:
    ran = shop.joptic("create", "--data", shop.data(person(1, phoneNumber=typed)))
    assert ran.err == ""
    assert shop.show(ran.uid)["localData"]["phoneNumber"] == "+212661234567"


def test_an_axis_of_0_that_becomes_180_is_told(shop: Shop) -> None:
    right, left = {"sph": "-1.25", "cyl": "-0.50", "axis": "0"}, {"sph": "-1.25", "cyl": "0", "axis": "0"}
    ran = shop.joptic("create", "--data", shop.data({**person(1), **eyes(right, left)}))
    assert (ran.code, ran.err) == (0, "opticData.distanceVision.rightEye: Axis 0 is written 180.\n")
    assert shop.show(ran.uid)["opticData"]["distanceVision"]["rightEye"]["axis"] == "180"
    again = shop.update(ran.uid, eyes({**right, "axis": "180"}))
    assert (again.code, again.err) == (0, "")


def test_what_cannot_be_seen_is_told_plainly(shop: Shop) -> None:
    ran = shop.joptic("create", "--data", shop.data(person(1, lastName="Al\u202eaoui")))
    words = "customerData.lastName contains characters that cannot be seen: type it by hand instead of pasting it\n"
    assert (ran.code, ran.err) == (2, words)


@pytest.mark.parametrize(
    ("typed", "begins"),
    [("{", "Standard input is not JSON: "), ("{}", "Standard input: "), ("[" * 99999, "Standard input is not JSON")],
)
def test_standard_input_is_called_so(shop: Shop, monkeypatch: pytest.MonkeyPatch, typed: str, begins: str) -> None:
    for words in (("create", "--data", "-"), ("rx", "check", "-")):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        ran = shop.joptic(*words)
        assert (ran.code, ran.err.startswith(begins)) == (2, True), ran.err
