from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.ui.counter.number_words import count_text, size_text
from joptic_desktop.ui.counter.time_words import recent_day, row_time, since_text

CASABLANCA = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 23, 10, 42, tzinfo=CASABLANCA)
ENGLISH = QLocale(QLocale.Language.English)


@pytest.mark.parametrize(
    ("stamp", "words"),
    [
        ("2026-11-23T09:33:00.000Z", "10:33"),
        ("2026-11-22T23:30:00.000Z", "00:30"),
        ("2026-11-22T22:30:00.000Z", "Yesterday"),
        ("2026-11-20T08:00:00.000Z", "20 Nov"),
        ("2024-11-20T08:00:00.000Z", "20 Nov 2024"),
        ("2027-01-02T08:00:00.000Z", "2 Jan 2027"),
        ("no stamp", ""),
        ("", ""),
    ],
)
def test_a_row_says_the_time_today_and_the_day_before_that(stamp: str, words: str) -> None:
    assert row_time(stamp, NOW, ENGLISH) == words


def test_days_are_those_of_the_shop_and_not_of_the_service() -> None:
    late = "2026-11-22T23:30:00.000Z"
    assert row_time(late, NOW, ENGLISH) == "00:30"
    assert row_time(late, NOW.astimezone(UTC), ENGLISH) == "Yesterday"


def test_months_are_in_the_language_of_the_screen() -> None:
    assert recent_day(date(2026, 5, 12), NOW.date(), QLocale("fr_FR")) == "12 mai"


def test_what_began_another_day_says_which() -> None:
    moment = datetime(2026, 11, 22, 18, 5, tzinfo=CASABLANCA)
    assert since_text(moment.timestamp(), NOW, ENGLISH) == "Yesterday, 18:05"
    assert since_text(NOW.timestamp(), NOW, ENGLISH) == "10:42"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (83, "83"),
        (999, "999"),
        (1284, "1\u202f284"),
        (1234567, "1\u202f234\u202f567"),
        (-5000, "\u22125\u202f000"),
    ],
)
def test_thousands_stand_apart_and_do_not_break(number: int, text: str) -> None:
    assert count_text(number, ENGLISH) == text


def test_digits_are_those_of_the_locale() -> None:
    assert count_text(1284, QLocale("ar_EG")) == "١\u202f٢٨٤"


@pytest.mark.parametrize(
    ("size", "text"),
    [(512, "512 B"), (214_000, "214 kB"), (999_700, "1.0 MB"), (1_200_000, "1.2 MB"), (20_000_000, "20 MB")],
)
def test_sizes_are_short(size: int, text: str) -> None:
    assert size_text(size, ENGLISH) == text
