"""What `jsonData` may hold, and how every breach is told."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.server.customer_input import read_customer, read_json
from joptic_desktop.server.problems import Problem
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from tests.server.till import Till

PLAIN = QuirkBoard()


def faults(data: object, *quirks: Quirk, creating: bool = False) -> Any:

    with pytest.raises(Problem) as refused:
        read_customer(json.dumps(data), QuirkBoard(frozenset(quirks)), creating=creating)
    assert refused.value.status == 400
    return refused.value.message


@pytest.mark.parametrize(
    ("personal", "line"),
    [
        ({"firstName": 5}, "firstName must be a string"),
        ({"firstName": True}, "firstName must be a string"),
        ({"lastName": "  "}, "lastName should not be empty"),
        ({"phoneNumber": ""}, "phoneNumber should not be empty"),
        ({"email": ""}, "email should not be empty"),
        ({"email": "layla"}, "email must be a valid email address"),
        ({"email": "layla@example"}, "email must be a valid email address"),
        ({"email": "a b@example.com"}, "email must be a valid email address"),
        ({"dateOfBirth": "12/05/1992"}, "dateOfBirth must be a valid ISO 8601 date string"),
        ({"sex": "Female"}, "sex must be one of the following values: male, female"),
    ],
)
def test_one_broken_field(personal: dict[str, object], line: str) -> None:
    assert faults({"customerData": personal}) == [line]


def test_every_field_is_required_to_create() -> None:
    names = ("firstName", "lastName", "email", "phoneNumber", "dateOfBirth", "sex")
    assert faults({"customerData": {}}, creating=True) == [f"{name} must be a string" for name in names]


@pytest.mark.parametrize(
    ("data", "plain", "prefixed"),
    [
        ({"customerData": {"firstName": 5}}, "firstName", "customerData.firstName"),
        ({"address": {"city": 5}}, "city", "address.city"),
        (
            {"opticData": {"nearVision": {"leftEye": {"axis": [1]}}}},
            "axis",
            "opticData.nearVision.leftEye.axis",
        ),
    ],
)
def test_fields_are_named_plainly_or_with_their_path(data: object, plain: str, prefixed: str) -> None:
    assert faults(data) == [f"{plain} must be a string"]
    assert faults(data, Quirk.PREFIXED_FIELDS) == [f"{prefixed} must be a string"]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ({"customerData": 5}, "customerData must be an object"),
        ({"address": []}, "address must be an object"),
        ({"opticData": "x"}, "opticData must be an object"),
        ({"opticData": {"nearVision": 1}}, "nearVision must be an object"),
        ({"opticData": {"nearVision": {"leftEye": 1}}}, "leftEye must be an object"),
    ],
)
def test_a_part_that_is_no_object(data: object, line: str) -> None:
    assert faults(data) == [line]


def test_several_faults_come_as_a_list_or_by_quirk_as_one_string() -> None:
    data = {"customerData": {"firstName": 5, "email": "x"}}
    both = ["firstName must be a string", "email must be a valid email address"]
    assert faults(data) == both
    assert faults(data, Quirk.MESSAGE_STRING) == ", ".join(both)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "{'a': 1}",
        '{"customerData": NaN}',
        '"\\ud800"',
        "[" * 100_000,
        "9" * 5000,
        '{"a": Infinity}',
        "\ufeff{}",
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_json_is_refused_in_one_string(text: str) -> None:
    with pytest.raises(Problem) as refused:
        read_customer(text, PLAIN, creating=True)
    assert refused.value.message == "jsonData must be a valid JSON string"


@pytest.mark.parametrize("text", ["[]", "5", "null", '"x"', "{}", '{"customerData": null}', '{"customerData": []}'])
def test_what_names_no_customer_is_refused_in_one_string(text: str) -> None:
    with pytest.raises(Problem) as refused:
        read_customer(text, PLAIN, creating=True)
    assert refused.value.message == "Invalid input data or missing required fields"


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["customerData", "opticData", "sph"]), inner),
)


@given(JSON_VALUES, st.booleans())
def test_any_json_is_read_or_refused(value: object, creating: bool) -> None:

    with suppress(Problem):
        read_customer(json.dumps(value), PLAIN, creating=creating)


@given(st.text())
def test_any_text_is_json_or_no_value(text: str) -> None:
    with suppress(ValueError):
        read_json(text)


def test_an_update_without_data_and_files_is_refused(till: Till) -> None:
    customer = till.add()
    answer = till.call("PUT", f"/customer/{customer}", files={"other": (None, "x")})
    assert answer.json()["message"] == "Invalid input data or missing required fields"
    paper = till.call("PUT", f"/customer/{customer}", files={"prescription": ("p.pdf", b"%PDF")})
    assert paper.status_code == 200
