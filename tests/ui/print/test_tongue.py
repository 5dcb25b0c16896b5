"""Numbers, dates and foreign text in the three languages of sheets."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.tongue import Tongue, plain

ENGLISH, FRENCH, ARABIC = (Tongue(language) for language in SheetLanguage)
TURNING = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        ("-1.25", "−1.25", "−1,25"),
        ("2", "+2.00", "+2,00"),
        ("0", "0.00", "0,00"),
        ("-1.125", "−1.12", "−1,12"),
        ("0.875", "+0.87", "+0,87"),
        ("-12", "−12.00", "−12,00"),
    ],
)
def test_a_power_has_its_sign_and_two_decimals_an_eighth_is_cut(value: str, english: str, french: str) -> None:
    power = Decimal(value)
    assert ENGLISH.power(power) == english
    assert FRENCH.power(power) == french
    assert ARABIC.power(power) == f"\u2066{english}\u2069"


def test_what_is_calculated_is_rounded_half_away_from_zero() -> None:
    assert ENGLISH.derived(Decimal("-1.375")) == "−1.38"
    assert ENGLISH.derived(Decimal("1.125")) == "+1.13"


def test_dates_are_written_as_the_language_does() -> None:
    day = date(2026, 3, 4)
    assert ENGLISH.day(day) == "4 Mar 2026"
    assert FRENCH.day(day) == "04/03/2026"
    assert ARABIC.day(day) == "\u206604/03/2026\u2069"
    assert FRENCH.moment(datetime(2026, 3, 4, 9, 5, tzinfo=UTC)) == "04/03/2026 09:05"
    assert ARABIC.moment(datetime(2026, 3, 4, 9, 5, tzinfo=UTC)) == "\u206604/03/2026 09:05\u2069"


@pytest.mark.parametrize(
    ("years", "english", "french", "arabic"),
    [
        (0, "0 years", "0 an", "أقل من سنة"),
        (1, "1 year", "1 an", "سنة واحدة"),
        (2, "2 years", "2 ans", "سنتان"),
        (7, "7 years", "7 ans", "7 سنوات"),
        (54, "54 years", "54 ans", "54 سنة"),
        (103, "103 years", "103 ans", "103 سنوات"),
    ],
)
def test_years_take_the_plural_of_their_language(years: int, english: str, french: str, arabic: str) -> None:
    assert (ENGLISH.years(years), FRENCH.years(years), ARABIC.years(years)) == (english, french, arabic)


def test_foreign_text_is_one_line_without_marks_and_isolated() -> None:
    assert plain(f"a\n\tb {TURNING}c\x00\x1b") == "a b c"
    assert FRENCH.foreign("Eve") == "\u2068Eve\u2069"
    assert FRENCH.foreign(f" \n{TURNING}") == ""


@given(st.text())
def test_no_text_keeps_anything_that_turns_the_order_round(text: str) -> None:
    clean = plain(text)
    assert not set(clean) & set(TURNING)
    assert "\n" not in clean
    assert clean == plain(clean)


def test_letters_within_a_word_that_need_a_joiner_keep_it() -> None:
    assert plain("می\u200cخواهم") == "می\u200cخواهم"
