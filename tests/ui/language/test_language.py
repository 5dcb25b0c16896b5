"""Which language the screens are in, and how that one writes dates and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.language.language import (
    Language,
    LanguageChoice,
    choice_of,
    language_of,
    locale_of,
    own_name,
)
from supply.catalogues import SOURCES, compile_catalogue

translate = QCoreApplication.translate
MOROCCO = QLocale("fr_MA")


@pytest.fixture
def language(qapp: QApplication, tmp_path: Path) -> Iterator[Language]:
    before = QLocale()
    compile_catalogue(SOURCES / "joptic_ar.ts", tmp_path / "joptic_ar.qm")
    language = Language(qapp, tmp_path)
    yield language
    language.speak(LanguageChoice.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wished", "expected"),
    [
        (["fr-MA", "ar-MA"], LanguageChoice.FRENCH),
        (["ber-MA", "ar-MA", "fr"], LanguageChoice.ARABIC),
        (["de-DE"], LanguageChoice.ENGLISH),
        (["C"], LanguageChoice.ENGLISH),
        ([], LanguageChoice.ENGLISH),
    ],
)
def test_the_system_s_language_is_the_first_it_wishes_that_is_known_here(
    wished: list[str], expected: LanguageChoice
) -> None:
    assert language_of(LanguageChoice.SYSTEM, wished) is expected
    assert language_of(LanguageChoice.ARABIC, wished) is LanguageChoice.ARABIC


def test_what_was_kept_is_a_choice_or_the_system_s() -> None:
    assert [choice_of(kept) for kept in ("ar", "system", "", "klingon")] == [
        LanguageChoice.ARABIC,
        *[LanguageChoice.SYSTEM] * 3,
    ]


@pytest.mark.parametrize("system", ["ar_EG", "ar_MA", "fr_MA", "en_US", "C", "de_DE", "ar_SA"])
@pytest.mark.parametrize("choice", [each for each in LanguageChoice if own_name(each)])
def test_digits_are_latin_and_dates_in_the_language(system: str, choice: LanguageChoice) -> None:
    locale = locale_of(choice, QLocale(system))
    date = locale.toString(QDate(2026, 11, 5), "d MMMM yyyy")
    assert date.startswith("5 ")
    assert date.endswith(" 2026")
    month = date.removeprefix("5 ").removesuffix(" 2026")
    assert month.isascii() is (choice is not LanguageChoice.ARABIC)
    assert (month == "novembre") is (choice is LanguageChoice.FRENCH)


def test_dates_are_those_of_where_the_computer_stands() -> None:
    assert locale_of(LanguageChoice.ARABIC, MOROCCO).name() == "ar_MA"
    assert locale_of(LanguageChoice.ARABIC, QLocale("fr_DZ")).name() == "ar_DZ"
    assert locale_of(LanguageChoice.FRENCH, QLocale("ar_TN")).name() == "fr_TN"
    assert locale_of(LanguageChoice.ENGLISH, QLocale("en_GB")).name() == "en_GB"


def test_arabic_turns_the_direction_the_words_and_those_of_qt(qapp: QApplication, language: Language) -> None:
    language.speak(LanguageChoice.ARABIC)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert translate("Menu", "&File") != "&File"
    assert translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().zeroDigit() == "0"
    language.speak(LanguageChoice.ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert translate("Menu", "&File") == "&File"
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_without_its_catalogue_is_not_offered_and_stays_english(language: Language) -> None:
    assert language.offered == (LanguageChoice.ENGLISH, LanguageChoice.ARABIC)
    language.speak(LanguageChoice.FRENCH)
    assert (language.choice, language.spoken) == (LanguageChoice.FRENCH, LanguageChoice.ENGLISH)
