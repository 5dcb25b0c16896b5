"""Each catalogue holds every text of the source, whole, with its placeholders, and nothing that Qt reads as markup."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.translations.catalogues import LANGUAGES, PLACEHOLDER, PLURALS, Text, catalogue

MNEMONIC = re.compile(r"&(?=\w)")
ARABIC_FROM_THE_LEFT = re.compile("\u2066[^\u2069]*[\u0600-\u06ff]")
FRENCH_BREAK = re.compile(" [:;!?»]|« ")
FORMAT_MARKS = "\u202a\u202b\u202c\u202d\u202e"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_is_translated_in_all_its_forms(language: str) -> None:
    wrong = [
        text.source
        for text in catalogue(language)
        if text.kind or not all(text.translations) or (text.counts and len(text.translations) != PLURALS[language])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source_each_as_often(language: str) -> None:
    wrong = [
        (text.source, form)
        for text in catalogue(language)
        for number, form in enumerate(text.translations)
        if not _same_places(text, form, number)
    ]
    assert wrong == []


def _same_places(text: Text, form: str, number: int) -> bool:
    """Tell whether a translation has the source's places; the forms for none, one and two may say them in words."""
    wanted, there = Counter(PLACEHOLDER.findall(text.source)), Counter(PLACEHOLDER.findall(form))
    if text.counts and number < len(text.translations) - 3:
        for count in ("{n}", "%n"):
            wanted[count] = there[count] = 0
    return +wanted == +there


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_underlines_more_letters_than_its_source(language: str) -> None:
    wrong = [
        (text.source, form)
        for text in catalogue(language)
        for form in text.translations
        if len(MNEMONIC.findall(form)) > len(MNEMONIC.findall(text.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_can_be_read_as_markup_or_turns_letters_round(language: str) -> None:
    wrong = [
        text.source
        for text in catalogue(language)
        for form in text.translations
        if ("<" in form and "<" not in text.source) or any(mark in form for mark in FORMAT_MARKS)
    ]
    assert wrong == []


def test_no_arabic_words_stand_from_left_to_right() -> None:
    """Whoever reads them begins at the right: day/month/year would be read as year, month, day."""
    wrong = [text.source for text in catalogue("ar") if any(map(ARABIC_FROM_THE_LEFT.search, text.translations))]
    assert wrong == []


def test_no_line_of_french_begins_with_a_sign_of_its_sentence() -> None:
    """French puts a space before : ; ! ? » and behind «, which must not break."""
    wrong = [text.source for text in catalogue("fr") if any(map(FRENCH_BREAK.search, text.translations))]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_with_the_blanks_of_its_source(language: str) -> None:
    wrong = [
        (text.source, form)
        for text in catalogue(language)
        for form in text.translations
        if (form != form.lstrip("\n\t"), form != form.rstrip("\n\t")) != (False, False)
        or text.source.count("\n") != form.count("\n")
    ]
    assert wrong == []
