"""Birth dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.ui.customer_form.typed_dates import read_typed_date, with_slashes, written_date

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "typed",
    [
        "12/05/1972",
        "12051972",
        "12.05.1972",
        "12-5-1972",
        "12 05 1972",
        "1972-05-12",
        " 12/05/72 ",
        "120572",
        "١٢/٠٥/١٩٧٢",
    ],
)
def test_every_usual_writing_is_read(typed: str) -> None:
    assert read_typed_date(typed, TODAY) == date(1972, 5, 12)


@pytest.mark.parametrize("typed", ["", "12/05", "31/02/1972", "00/05/1972", "12/13/1972", "yesterday", "12/05/972"])
def test_what_is_no_day_is_no_date(typed: str) -> None:
    assert read_typed_date(typed, TODAY) is None


def test_a_year_of_two_digits_is_the_latest_that_has_begun() -> None:
    assert read_typed_date("01/01/26", TODAY) == date(2026, 1, 1)
    assert read_typed_date("01/01/27", TODAY) == date(1927, 1, 1)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_what_is_written_reads_back(day: date) -> None:
    assert read_typed_date(written_date(day), TODAY) == day


@given(st.text(max_size=12))
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_typed_date(text, TODAY)


def test_eight_digits_become_a_date_while_they_are_typed() -> None:
    text = ""
    for digit in "12051972":
        text = with_slashes(text + digit)
    assert text == "12/05/1972"


def test_a_slash_typed_by_habit_stays_one_slash() -> None:
    assert with_slashes("12//") == "12/"
