"""Birth dates never move by a day."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.birth_dates import age_on, read_birth_date, write_birth_date


@given(st.dates())
def test_what_is_written_reads_back(born: date) -> None:
    assert read_birth_date(write_birth_date(born)) == born


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-11, 11), st.sampled_from([0, 30]))
def test_local_midnight_of_a_writer_in_any_zone_is_the_date_that_was_meant(
    born: date, hours: int, minutes: int
) -> None:
    zone = timezone(timedelta(hours=hours, minutes=minutes if hours < 11 else 0))
    midnight = datetime(born.year, born.month, born.day, tzinfo=zone)
    assert read_birth_date(midnight.isoformat()) == born
    assert read_birth_date(midnight.astimezone(UTC).isoformat().replace("+00:00", "Z")) == born


@pytest.mark.parametrize(
    "text",
    [
        "1992-05-12",
        " 1992-05-12 ",
        "1992-05-12T00:00:00.000Z",
        "1992-05-11T22:00:00.000Z",
        "1992-05-11T23:00:00Z",
        "1992-05-12T04:00:00.000Z",
        "1992-05-12T00:00:00",
        "1992-05-12T00:00:00+01:00",
    ],
)
def test_the_many_writings_of_one_date(text: str) -> None:
    assert read_birth_date(text) == date(1992, 5, 12)


@pytest.mark.parametrize("text", ["", "1992-02-30", "soon", "12/05/1992", "706060800000", "9999-12-31T23:00:00Z"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_birth_date(text) is None


@given(st.text())
def test_any_text_is_read_or_none(text: str) -> None:
    read_birth_date(text)


@pytest.mark.parametrize(("today", "age"), [(date(2026, 5, 11), 33), (date(2026, 5, 12), 34), (date(1992, 5, 12), 0)])
def test_age_changes_on_the_birthday(today: date, age: int) -> None:
    assert age_on(date(1992, 5, 12), today) == age
