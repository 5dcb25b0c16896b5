"""Sentences from below the screens, said in the language of the screens."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from joptic_desktop.api import sentences
from joptic_desktop.domain.sentences import Sentence, tr
from joptic_desktop.errors import InvalidInput, Refused, StoreFull
from joptic_desktop.sync.settling import FAILS
from joptic_desktop.sync.uploading import TOO_LARGE
from joptic_desktop.ui.language.language import Language, LanguageChoice
from joptic_desktop.ui.language.spoken import said, spoken
from joptic_desktop.ui.theme.script import has_arabic, isolate, without_marks
from supply.catalogues import SOURCES, compile_catalogue
from tests.hostile_texts import HOSTILE

EMPTY = tr("{0} is empty.")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    for source in SOURCES.glob("*.ts"):
        compile_catalogue(source, folder / source.with_suffix(".qm").name)
    return folder


@pytest.fixture(params=[LanguageChoice.FRENCH, LanguageChoice.ARABIC])
def language(request: pytest.FixtureRequest, qapp: QApplication, folder: Path) -> Iterator[LanguageChoice]:
    before, language = QLocale(), Language(qapp, folder)
    language.speak(request.param)
    yield language.spoken
    language.speak(LanguageChoice.ENGLISH)
    QLocale.setDefault(before)


def test_english_needs_no_catalogue(qapp: QApplication) -> None:
    assert spoken(EMPTY.format("rx.pdf")) == "rx.pdf is empty."
    assert said(InvalidInput(EMPTY.format("a"), "Write the name.")) == "a is empty.; Write the name."


def test_a_sentence_is_said_with_its_values_in_their_places(language: LanguageChoice) -> None:
    words = spoken(EMPTY.format("rx.pdf"))
    assert words != "rx.pdf is empty."
    assert "rx.pdf" in words
    assert (isolate("rx.pdf") in words) is has_arabic(words)


def test_a_value_that_is_a_sentence_is_said_too(language: LanguageChoice) -> None:
    words = spoken(sentences.NO_LINE.format(sentences.SERVICE))
    assert "The service" not in words
    assert without_marks(spoken(sentences.SERVICE)) in without_marks(words)


def test_numbers_are_written_as_the_language_writes_them(language: LanguageChoice) -> None:
    words = without_marks(spoken(TOO_LARGE.format("rx.pdf", 4.25)))
    assert QLocale().toString(4.25, "f", 1) in words
    assert not any(digit in words for digit in "٠١٢٣٤٥٦٧٨٩")


def test_what_was_kept_as_plain_text_is_said_too(language: LanguageChoice) -> None:
    for sentence in (FAILS.format(5), TOO_LARGE.format("rx.pdf", "4.2"), sentences.REFUSED):
        assert without_marks(spoken(str(sentence))) == without_marks(spoken(sentence)) != sentence


def test_an_error_is_said_by_its_sentence_and_logged_in_english(language: LanguageChoice) -> None:
    error = StoreFull(EMPTY.format("records.db"))
    assert said(error) == spoken(EMPTY.format("records.db"))
    assert str(error) == "records.db is empty."
    assert not isinstance(str(error), Sentence)
    faults = InvalidInput(EMPTY.format("a"), tr("Nothing was typed."))
    apart = "؛ " if language is LanguageChoice.ARABIC else "\u202f; "
    assert said(faults) == f"{spoken(EMPTY.format('a'))}{apart}{spoken(tr('Nothing was typed.'))}"


def test_words_of_the_service_stay_as_they_are(language: LanguageChoice) -> None:
    error = Refused(sentences.REFUSED, words="dateOfBirth must be a valid ISO 8601 date string")
    assert error.words == "dateOfBirth must be a valid ISO 8601 date string"
    assert spoken(error.words) == error.words


@pytest.mark.parametrize("text", sorted(set(HOSTILE) - {sentences.SIGN_IN}))
def test_hostile_values_fill_their_place_and_no_other(language: LanguageChoice, text: str) -> None:
    assert spoken(text) == text
    assert without_marks(spoken(EMPTY.format(text))) == without_marks(spoken(EMPTY)).replace("{0}", without_marks(text))


def test_nothing_is_said_without_what_sends_being_loaded() -> None:
    asks = "from joptic_desktop.ui.language.spoken import spoken; import sys; spoken('')"
    code = f"{asks}; sys.exit('joptic_desktop.sync.uploading' in sys.modules or 'httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=120).returncode == 0
