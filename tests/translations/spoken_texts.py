"""What a window says, text by text, and which of that is English although the window is in another language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from joptic_desktop.ui.theme.script import without_marks
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from tests.translations.catalogues import PLACEHOLDER, catalogue

_LEAST_LETTERS = 6
# what a button keeps free beside its words at most
_BUTTON_SIDES = 16


class English:
    """The English texts that one language says otherwise."""

    def __init__(self, language: str) -> None:
        said = {form for text in catalogue(language) for form in text.translations}
        sources = {text.source for text in catalogue(language)} - said
        self._whole = {_plain(source) for source in sources if not PLACEHOLDER.search(source)}
        self._patterns = [_pattern(source) for source in sources if _is_telling(source)]
        self._judged: dict[str, bool] = {}  # the same words stand in window after window

    def among(self, texts: Iterable[str]) -> set[str]:
        """Return the texts that are English."""
        return {text for text in set(map(_plain, texts)) if self._is_english(text)}

    def _is_english(self, text: str) -> bool:
        if text not in self._judged:
            self._judged[text] = text in self._whole or any(p.fullmatch(text) for p in self._patterns)
        return self._judged[text]


def texts_of_windows() -> Iterator[str]:
    """Give every text of every window in sight: words, names for screen readers, hints, titles, menus."""
    for window in QApplication.topLevelWidgets():
        if shiboken6.isValid(window) and window.isVisible():
            for each in (window, *window.findChildren(QWidget)):
                yield from _of_widget(each)
            for action in window.findChildren(QAction):
                yield from (action.text(), action.toolTip())


def cut_texts() -> list[str]:
    """Return the words in sight that have less room than they need; what may be shortened is not among them."""
    return [
        each.text() if isinstance(each, PlainLabel) else each.words()
        for window in QApplication.topLevelWidgets()
        if shiboken6.isValid(window) and window.isVisible()
        for each in window.findChildren(QWidget)
        if isinstance(each, PlainLabel | Button) and each.isVisible() and _is_cut(each)
    ]


def _is_cut(each: PlainLabel | Button) -> bool:
    if isinstance(each, PlainLabel):
        if each.wordWrap():
            return each.heightForWidth(each.width()) > each.height() + 1
        if each.minimumSizeHint().width() < each.sizeHint().width():
            return False
        return each.sizeHint().width() > each.width()
    return each.sizeHint().width() - _BUTTON_SIDES > each.width()


def _of_widget(each: QWidget) -> Iterator[str]:
    yield from (each.windowTitle(), each.toolTip(), each.accessibleName(), each.accessibleDescription())
    if isinstance(each, QLabel | QAbstractButton):
        yield each.text()
    if isinstance(each, Button):
        yield each.words()
    if isinstance(each, QLineEdit):
        yield each.placeholderText()
    if isinstance(each, QComboBox):
        yield from (each.itemText(number) for number in range(each.count()))


def _plain(text: str) -> str:
    return without_marks(text).replace("&", "").strip()


def _is_telling(source: str) -> bool:
    """Tell whether a source with placeholders has words of its own that nothing else is likely to hold."""
    letters = sum(c.isalpha() for c in PLACEHOLDER.sub("", source))
    return PLACEHOLDER.search(source) is not None and letters >= _LEAST_LETTERS


def _pattern(source: str) -> re.Pattern[str]:
    parts = PLACEHOLDER.split(_plain(source))
    return re.compile("(.*)".join(map(re.escape, parts)), re.DOTALL)
