"""What the service tells of a prescription beyond the contract is nobody's to lose."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.payload import update_payload
from joptic_desktop.api.wire import read_customer
from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.contract import prescription_from_json, prescription_to_json
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.merging import merge
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.errors import BadAnswer
from joptic_desktop.storage.write_codec import customer_from_text, customer_to_text

TOLD: dict[str, Any] = {
    "distanceVision": {
        "rightEye": {"sph": "-1.25", "cyl": "0", "axis": "0", "prism": {"value": 1.5, "base": "in"}},
        "leftEye": {"sph": "+1,00", "add": "2.00"},
        "visus": [1.0, 0.8],
    },
    "nearVision": {"notes": "reads a lot"},
    "pd": 62.5,
    "vertex": 12,
}
BOOKS = {"id": "o1", "customerId": "c1", "createdAt": "2026-01-01T00:00:00.000Z", "deletedAt": None}
members = st.dictionaries(
    st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=5, max_size=8),
    st.integers() | st.text(max_size=5) | st.lists(st.booleans(), max_size=2),
    max_size=2,
)


def body(optic: object) -> bytes:
    return json.dumps({"id": "c1", "isActive": True, "createdAt": "", "updatedAt": "", "opticData": optic}).encode()


def test_the_change_of_one_eye_sends_all_else_as_the_service_told_it() -> None:
    told = customer_from_text(customer_to_text(read_customer(body({**BOOKS, **TOLD}), "c1")))
    change = CustomerChange(eyes=(EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-1.50", "0", "0")),))
    merged = merge(change, told, told, same_eye)
    sent = json.loads(update_payload(PersonalChange(), None, merged.prescription))["opticData"]
    expected = json.loads(json.dumps(TOLD))
    expected["distanceVision"]["rightEye"]["sph"] = "-1.50"
    assert sent == expected


def test_a_number_keeps_every_digit() -> None:
    told = read_customer(body({"long": 0}).replace(b'"long": 0', b'"long": 0.12345678901234567890123'), "c1")
    assert told.prescription is not None
    assert prescription_to_json(told.prescription) == {"long": "0.12345678901234567890123"}


def test_what_the_contract_names_carries_nothing() -> None:
    assert prescription_from_json({**BOOKS, "nearVision": {"leftEye": {"sph": "0"}}}).carried == {}


def test_what_is_nested_too_deep_is_a_bad_answer() -> None:
    with pytest.raises(BadAnswer):
        read_customer(body({"x": 0}).replace(b'"x": 0', b'"x": ' + b"[" * 40 + b"]" * 40), "c1")


@given(members, members, members)
def test_what_is_carried_is_kept_in_its_place(outer: Any, vision: Any, eye: Any) -> None:
    optic = {**outer, "nearVision": {**vision, "leftEye": {**eye, "sph": "0", "axis": "0"}}}
    assert prescription_to_json(prescription_from_json(optic)) == optic
