"""What a service tidies is the same value; anything else is another one."""

from datetime import date

import pytest
from hypothesis import given

from joptic_desktop.domain.likeness import alike, leaf_text
from tests.domain import values


@pytest.mark.parametrize(
    ("leaf", "one", "other"),
    [
        ("email", " Layla@Example.com ", "layla@example.com"),
        ("phone_number", "+1-555-0199", "+15550199"),
        ("phone_number", "00212 612 345 678", "+212612345678"),
        ("phone_number", "٠٦١٢٣٤٥٦٧٨", "0612345678"),
        ("first_name", " Anne  Marie", "Anne Marie"),
        ("last_name", "Beneke\u0301", "Benek\u00e9"),
        ("city", "Fès\u200f", "Fès"),
        ("date_of_birth", date(1992, 5, 12), date(1992, 5, 12)),
    ],
)
def test_another_writing_is_alike(leaf: str, one: object, other: object) -> None:
    assert alike(leaf, one, other)


@pytest.mark.parametrize(
    ("leaf", "one", "other"),
    [
        ("first_name", "Layla", "layla"),
        ("phone_number", "+33612345678", "+212612345678"),
        ("phone_number", "ask her brother", ""),
        ("zip_code", "01000", "1000"),
        ("city", "Fès", "Fes"),
        ("date_of_birth", date(1992, 5, 12), None),
    ],
)
def test_another_value_is_not(leaf: str, one: object, other: object) -> None:
    assert not alike(leaf, one, other)


@given(values.texts)
def test_every_value_is_like_itself(text: str) -> None:
    assert all(alike(leaf, text, text) for leaf in ("email", "phone_number", "street"))


def test_leaves_as_text() -> None:
    assert [leaf_text(value) for value in ("x", None, date(1992, 5, 12))] == ["x", "", "1992-05-12"]
