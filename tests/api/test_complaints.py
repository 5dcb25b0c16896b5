"""What the service says of a refusal."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.complaints import LONGEST_WORDS, plain, read_complaint


def body(message: Any, status: int = 400, **more: Any) -> bytes:
    return json.dumps({"statusCode": status, "message": message, **more}).encode()


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("firstName must be a string", "firstName"),
        ("customerData.firstName must be a string", "firstName"),
        ("email must be a valid email address", "email"),
        ("email must be an email", "email"),
        ("customerData.dateOfBirth must be a valid ISO 8601 date string", "dateOfBirth"),
        ("address.zipCode must be a string", "zipCode"),
        ("opticData.distanceVision.rightEye.sph must be a string", "opticData.distanceVision.rightEye.sph"),
        ("ids must contain at least 1 elements", "ids"),
        ("each value in ids must be a string", "ids"),
        ("property isActive should not exist", "isActive"),
        ("limit must not be greater than 20", "limit"),
        ('"phoneNumber" is required', "phoneNumber"),
    ],
)
def test_a_message_is_about_the_field_it_names(message: str, field: str) -> None:
    assert read_complaint(400, body([message])).fields == ((field, message),)


@pytest.mark.parametrize("message", ["Invalid input data", "Validation failed", "something must be else", "", "..."])
def test_a_message_that_names_no_field_is_about_none(message: str) -> None:
    assert read_complaint(400, body(message)).fields == ()


def test_a_string_and_a_list_are_read_alike() -> None:
    assert read_complaint(400, body("sex must be male")) == read_complaint(400, body(["sex must be male"]))


@pytest.mark.parametrize("more", [{}, {"error": "Not Found"}, {"path": "/customer", "timestamp": 5}])
def test_the_error_key_may_be_missing(more: dict[str, Any]) -> None:
    complaint = read_complaint(404, body("Customer not found", 404, **more))
    assert complaint.own
    assert complaint.words == "Customer not found"


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"<html>",
        b"null",
        b"[]",
        b'"Forbidden"',
        b'{"message": "Forbidden"}',
        b'{"statusCode": 403}',
        b'{"statusCode": 403, "message": {"a": 1}}',
        b'{"statusCode": 502, "message": "Forbidden"}',
        b'{"statusCode": 403, "message": "For',
        b"\xff\xfe",
    ],
)
def test_only_the_services_own_shape_counts_as_its_own(foreign: bytes) -> None:
    assert not read_complaint(403, foreign).own


@given(st.binary() | st.text().map(str.encode), st.integers(100, 599))
def test_any_body_is_read(data: bytes, status: int) -> None:
    read_complaint(status, data)


@given(st.text())
def test_foreign_words_are_one_short_plain_line(text: str) -> None:
    words = plain(text * 20)
    assert len(words) <= LONGEST_WORDS
    assert words.isprintable()
    assert words == words.strip()


def test_direction_marks_and_controls_are_taken_out() -> None:
    assert plain("a\u202eb\x00c\r\n d\u2066") == "a b c d"


def test_a_flood_of_messages_is_cut() -> None:
    complaint = read_complaint(400, body(["email must be set"] * 10_000))
    assert len(complaint.messages) <= 50
    assert len(complaint.words) == LONGEST_WORDS
