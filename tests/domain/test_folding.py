"""Folded text: what people at a counter take for the same is the same."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from joptic_desktop.domain.folding import fold, phone_digits, phone_key, trim


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Layla HASSAN", "layla hassan"),
        ("Benoît Lefèvre", "benoit lefevre"),
        ("Müller Straße", "muller strasse"),
        ("Cœur Æsop Ørsted Łukasz Đorđe", "coeur aesop orsted lukasz dorde"),
        ("أحمد", "احمد"),
        ("إبراهيم", "ابراهيم"),
        ("آمنة", "امنه"),
        ("ٱلرشيد", "الرشيد"),
        ("مصطفى", "مصطفي"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("مؤمن", "مومن"),
        ("عائشة", "عايشه"),
        ("کریم", "كريم"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("ℍassan", "hassan"),
        ("  a \u00a0 b\tc ", "a b c"),
        ("\u200flayla\u200e", "layla"),
    ],
)
def test_writings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) == other


@given(st.text())
@example("ℍ")
@example("ǰ\u0323")
@example("ΐ")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_case_and_composition_do_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert fold(text.casefold()) == fold(text)


@given(st.text())
def test_trimming_twice_changes_nothing_and_the_middle_stays(text: str) -> None:
    trimmed = trim(text)
    assert trim(trimmed) == trimmed
    assert trimmed in text


def test_trimming_takes_blanks_and_direction_marks_in_any_order() -> None:
    assert trim(" \u200f\u00a0layla@example.com\u200e\t\ufeff ") == "layla@example.com"


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("+212 6-12 34 56 78", "212612345678"),
        ("00212612345678", "212612345678"),
        ("٠٦١٢٣٤٥٦٧٨", "0612345678"),
        ("۰۶۱۲", "0612"),
        ("no phone", ""),
    ],
)
def test_a_phone_is_its_digits(text: str, digits: str) -> None:
    assert phone_digits(text) == digits


@given(st.text())
def test_the_digits_of_any_text_are_latin_digits(text: str) -> None:
    assert all(c in "0123456789" for c in phone_digits(text))


def test_the_national_and_the_international_writing_share_a_key() -> None:
    assert phone_key("+212612345678") == phone_key("06 12 34 56 78") == "612345678"
