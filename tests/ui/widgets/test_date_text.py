from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.birth_dates import EARLIEST
from joptic_desktop.ui.widgets.date_text import DateProblem, DateReading, masked, read_date, write_date

TODAY = date(2026, 11, 23)
BIRTHDAY = date(1992, 5, 12)
BIRTH_DATES = st.dates(EARLIEST, TODAY)


def typed(text: str) -> str:
    shown = ""
    for letter in text:
        shown = masked(shown + letter, grown=True)
    return shown


@pytest.mark.parametrize(
    "text",
    [
        "12/05/1992",
        "12/5/1992",
        "12-05-1992",
        "12.05.1992",
        "12 05 1992",
        "12051992",
        "1992-05-12",
        "1992/05/12",
        "19920512",
        " 12/05/1992 ",
        "١٢/٠٥/١٩٩٢",
        "۱۲۰۵۱۹۹۲",
        "\u206612/05/1992\u2069",
    ],
)
def test_usual_writings_are_read(text: str) -> None:
    assert read_date(text, TODAY) == DateReading(BIRTHDAY)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("12/05", DateProblem.INCOMPLETE),
        ("12/05/92", DateProblem.INCOMPLETE),
        ("May 1992", DateProblem.INCOMPLETE),
        ("31/02/1992", DateProblem.IMPOSSIBLE),
        ("00/05/1992", DateProblem.IMPOSSIBLE),
        ("29/02/2023", DateProblem.IMPOSSIBLE),
        ("24/11/2026", DateProblem.FUTURE),
        ("31/12/1899", DateProblem.TOO_EARLY),
        ("12/05/0092", DateProblem.TOO_EARLY),
    ],
)
def test_what_is_no_birth_date_has_its_reason(text: str, problem: DateProblem) -> None:
    assert read_date(text, TODAY) == DateReading(problem=problem)


def test_nothing_typed_is_neither_a_date_nor_a_mistake() -> None:
    assert read_date("  ", TODAY) == DateReading()


def test_today_and_the_first_day_of_1900_are_birth_dates() -> None:
    assert read_date("23/11/2026", TODAY).value == TODAY
    assert read_date("01/01/1900", TODAY).value == EARLIEST
    assert read_date(write_date(TODAY + timedelta(1)), TODAY).problem is DateProblem.FUTURE


@given(BIRTH_DATES)
def test_what_is_written_is_read_back(value: date) -> None:
    assert read_date(write_date(value), TODAY).value == value


@given(BIRTH_DATES, st.sampled_from(["%d/%m/%Y", "%d%m%Y", "%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", "%d-%m-%Y"]))
def test_any_writing_comes_through_the_mask_key_by_key(value: date, writing: str) -> None:
    text = value.strftime(writing)
    assert read_date(typed(text), TODAY).value == value


@given(st.text(max_size=14))
def test_any_text_is_read_without_an_error(text: str) -> None:
    reading = read_date(text, TODAY)
    assert reading.value is None or reading.problem is None


def test_slashes_come_by_themselves_and_do_not_come_back() -> None:
    assert typed("12051992") == "12/05/1992"
    assert typed("12/05/1992") == "12/05/1992"
    assert typed("٣٠١٢") == "30/12/"
    assert masked("12", grown=False) == "12"
