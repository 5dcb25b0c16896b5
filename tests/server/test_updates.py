"""What a PUT changes, what it keeps, and what moves with it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.server.till import LAYLA, Till
from tests.server_process import ServerProcess

FAR = {"rightEye": {"sph": "-1.25", "cyl": "-0.25", "axis": "90"}, "leftEye": {"sph": "-1.00"}}
NEAR = {"rightEye": {"sph": "+2.00"}, "leftEye": {"sph": "+2.25"}}
ADDRESS = {"street": "123 Vision Ave", "city": "Casablanca", "zipCode": "20000", "state": "MA"}


def put(till: Till, customer: str, **parts: Any) -> Any:
    answer = till.form("PUT", f"/customer/{customer}", parts)
    assert answer.status_code == 200, answer.text
    return answer.json()


def optic(till: Till, customer: str) -> dict[str, Any]:
    found = till.detail(customer)["opticData"]
    return {name: value for name, value in found.items() if name not in {"id", "customerId"}}


def test_the_answer_has_the_customer_and_its_local_data_alone(till: Till) -> None:
    customer = till.add(address=ADDRESS, opticData={"distanceVision": FAR})
    body = put(till, customer, customerData={"phoneNumber": "+1-555-9999"})
    assert list(body) == ["customer", "localData"]
    assert body["localData"]["phoneNumber"] == "+1-555-9999"


def test_omitted_and_null_fields_stay(till: Till) -> None:
    customer = till.add(address=ADDRESS, opticData={"distanceVision": FAR})
    before = till.detail(customer)
    put(till, customer, customerData={"firstName": None}, address=None, opticData={"distanceVision": None})
    after = till.detail(customer)
    assert {**after, "updatedAt": None} == {**before, "updatedAt": None}


def test_a_part_that_was_never_given_is_absent_or_null(till: Till, server: ServerProcess) -> None:
    customer = till.add()
    assert {"address", "opticData"}.isdisjoint(till.detail(customer))
    server.set_quirks("null-parts")
    assert (till.detail(customer)["address"], till.detail(customer)["opticData"]) == (None, None)


@pytest.mark.parametrize("leaf", ["-1.25", "-1,25", "+0.50", "", "Plan", -1.25, 0, 90, "0"])
def test_powers_are_stored_as_they_came(leaf: str | float, till: Till) -> None:
    vision = {"distanceVision": {"rightEye": {"sph": leaf}}}
    found = optic(till, till.add(opticData=vision))["distanceVision"]["rightEye"]["sph"]
    assert (found, type(found)) == (leaf, type(leaf))


@pytest.mark.parametrize(
    ("quirk", "expected"),
    [
        (None, {"distanceVision": {"rightEye": {"sph": "-2.00"}}, "nearVision": NEAR}),
        ("optic-replace", {"distanceVision": {"rightEye": {"sph": "-2.00"}}}),
        (
            "optic-deep",
            {
                "distanceVision": {"rightEye": {**FAR["rightEye"], "sph": "-2.00"}, "leftEye": FAR["leftEye"]},
                "nearVision": NEAR,
            },
        ),
    ],
)
def test_how_a_partial_prescription_is_merged(
    quirk: str | None, expected: object, till: Till, server: ServerProcess
) -> None:
    customer = till.add(opticData={"distanceVision": FAR, "nearVision": NEAR})
    server.set_quirks(*([quirk] if quirk else []))
    put(till, customer, opticData={"distanceVision": {"rightEye": {"sph": "-2.00"}}})
    assert optic(till, customer) == expected


def test_a_partial_address_keeps_or_replaces_the_rest(till: Till, server: ServerProcess) -> None:
    customer = till.add(address=ADDRESS)
    put(till, customer, address={"city": "Rabat"})
    assert till.detail(customer)["address"]["street"] == "123 Vision Ave"
    server.set_quirks("optic-replace")
    put(till, customer, address={"city": "Rabat"})
    assert till.detail(customer)["address"]["street"] is None


def test_an_empty_text_is_stored(till: Till) -> None:
    customer = till.add(address=ADDRESS, opticData={"nearVision": NEAR})
    put(till, customer, address={"state": ""}, opticData={"nearVision": {"rightEye": {"sph": ""}}})
    assert till.detail(customer)["address"] == {**till.detail(customer)["address"], **ADDRESS, "state": ""}
    assert optic(till, customer)["nearVision"] == {"rightEye": {"sph": ""}}


def test_an_empty_text_may_be_ignored(till: Till, server: ServerProcess) -> None:
    customer = till.add(address=ADDRESS, opticData={"nearVision": NEAR})
    server.set_quirks("clear-ignored")
    cleared = {"rightEye": {"sph": "", "cyl": ""}, "leftEye": {"sph": ""}}
    put(till, customer, address={"state": ""}, opticData={"nearVision": cleared})
    assert till.detail(customer)["address"]["state"] == "MA"
    assert optic(till, customer)["nearVision"] == NEAR


def test_an_empty_text_may_be_refused(till: Till, server: ServerProcess) -> None:
    customer = till.add(address=ADDRESS)
    server.set_quirks("clear-400")
    answer = till.form("PUT", f"/customer/{customer}", {"address": {"state": ""}})
    assert (answer.status_code, answer.json()["message"]) == (400, ["state should not be empty"])


@pytest.mark.parametrize(
    "change",
    [
        {"customerData": {"firstName": "L"}},
        {"address": {"city": "Fès"}},
        {"opticData": {"nearVision": NEAR}},
        {},
    ],
    ids=str,
)
def test_every_update_moves_updated_at(change: dict[str, Any], till: Till) -> None:
    customer = till.add()
    stamps = [till.detail(customer)["updatedAt"]]
    stamps += [put(till, customer, **change)["customer"]["updatedAt"] for _ in range(2)]
    assert stamps == sorted(set(stamps))


def test_updated_at_may_follow_personal_data_alone(till: Till, server: ServerProcess) -> None:
    customer = till.add()
    before = till.detail(customer)["updatedAt"]
    server.set_quirks("no-updated-at-for-optic")
    assert put(till, customer, opticData={"nearVision": NEAR})["customer"]["updatedAt"] == before
    assert optic(till, customer) == {"nearVision": NEAR}
    assert put(till, customer, customerData={"sex": "male"})["customer"]["updatedAt"] > before


def test_stamps_of_a_store_never_repeat(till: Till) -> None:
    ids = [till.add(email=f"c{number}@example.com") for number in range(10)]
    assert len({till.detail(customer)["createdAt"] for customer in ids}) == 10


def test_stamps_may_be_whole_seconds(till: Till, server: ServerProcess) -> None:
    server.set_quirks("coarse-stamps")
    ids = [till.add(email=f"c{number}@example.com") for number in range(3)]
    stamps = [till.detail(customer)[name] for customer in ids for name in ("createdAt", "updatedAt")]
    assert all(stamp.endswith(".000Z") for stamp in stamps)


def test_the_status_cannot_be_written(till: Till) -> None:
    customer = till.add()
    body = put(till, customer, isActive=False, customerData={"isActive": False})
    assert body["customer"]["isActive"] is True


def test_a_new_name_is_found_by_and_sorted_by(till: Till) -> None:
    customer = till.add()
    put(till, customer, customerData={"lastName": "Benali", "email": "new@example.com"})
    assert till.names(search="benali") == ["Layla Benali"]
    assert till.names(search="hassan") == []
    assert till.page(search="new@example.com")["data"][0]["userName"] == "new@example.com"


def test_the_birth_date_comes_back_as_it_was_sent(till: Till) -> None:
    for number, text in enumerate(("1992-02-30", "1992-05-11T23:00:00.000Z", "1992-05-12T00:00:00+01:00")):
        customer = till.add(dateOfBirth=text, email=f"d{number}@example.com")
        assert till.detail(customer)["localData"]["dateOfBirth"] == text


def test_unknown_keys_are_dropped(till: Till) -> None:
    customer = till.add(opticData={"distanceVision": {"rightEye": {"sph": "1", "prism": "2"}, "third": {}}, "x": 1})
    assert optic(till, customer) == {"distanceVision": {"rightEye": {"sph": "1"}}}
    assert set(till.detail(customer)["localData"]) == {"id", *LAYLA, "customerId"}
