"""Words one after the other are parted as the language of the screens parts them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from joptic_desktop.ui.language.lists import listed, listed_apart


class _Arabic(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, _count: int = -1) -> str:
        return {", ": "، ", "; ": "؛ "}.get(text, "") if context == "Lists" else ""


@pytest.fixture
def arabic(qapp: QCoreApplication) -> Iterator[None]:
    translator = _Arabic()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_english_has_a_comma_and_between_words_that_hold_commas_a_semicolon() -> None:
    assert listed(("Phone", "City")) == "Phone, City"
    assert listed_apart(("Phone", "Near, right eye")) == "Phone; Near, right eye"


@pytest.mark.usefixtures("arabic")
def test_arabic_has_its_own_comma() -> None:
    assert listed(("الهاتف", "المدينة")) == "الهاتف، المدينة"
    assert listed_apart(("الهاتف", "القريبة، العين اليمنى")) == "الهاتف؛ القريبة، العين اليمنى"


def test_one_word_stands_alone() -> None:
    assert listed(("Phone",)) == listed_apart(("Phone",)) == "Phone"
