"""A limit is told as one number, whoever tells it: before a file is taken, while it is, and for a logo."""

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.domain.attachments import DEFAULT_SIZE_LIMIT, Refusal
from joptic_desktop.ui.attachments.file_words import refusal_sentence
from joptic_desktop.ui.counter.number_words import size_text
from joptic_desktop.ui.print.logo import LARGEST_FILE
from tests.translations.catalogues import LANGUAGES, catalogue

UNITS = {"fr": "\u00a0Mo", "ar": " MB\u2069"}


def test_the_limit_of_a_file_is_a_whole_number() -> None:
    assert "20 MB" in refusal_sentence(Refusal.TOO_LARGE, DEFAULT_SIZE_LIMIT, QLocale.c())


def test_a_logo_s_limit_is_the_one_that_is_told() -> None:
    assert size_text(LARGEST_FILE, QLocale.c()) == "10 MB"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_one_word_for_megabytes(language: str) -> None:
    told = [text for text in catalogue(language) if " MB" in text.source]
    assert told
    wrong = [text.source for text in told if text.source.count(" MB") != text.translations[0].count(UNITS[language])]
    assert wrong == []
