"""Sentences so large that they are read across the counter: as large as the window allows, unsettled ones marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.ui.print.sheet import Sentence, Sentences
from joptic_desktop.ui.print.typeset import Align, Paragraph, Style, load_sheet_fonts, resolve
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import clipboard_text

_SIZES = (36, 33, 30, 27, 24, 22, 20)
_SIDE, _BETWEEN, _AIR = 48, 0.35, 0.9
_WIDEST = 1240
_MARK = 4


@dataclass(frozen=True, slots=True)
class _Set:
    """A sentence set at a size, with its top from the page's."""

    sentence: Sentence
    text: Paragraph
    top: float


class SpokenPage(QWidget):
    """Shows the groups of sentences one under the other; higher than its room only when the smallest type is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_sheet_fonts()
        self._theme = theme
        self._groups: tuple[Sentences, ...] = ()
        self._from_right = False
        self._set: list[_Set] = []
        self._height = 0.0
        self.room = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._arrange)

    @property
    def size_of_type(self) -> float:
        """The size the sentences are written in, in pixels."""
        return self._set[0].text.size if self._set else 0.0

    def show_groups(self, groups: Sequence[Sentences], *, from_right: bool) -> None:
        """Show other sentences, or the same in another language."""
        self._groups, self._from_right = tuple(groups), from_right
        said = [sentence.text for group in groups for sentence in group.sentences]
        self.setAccessibleDescription(clipboard_text(" ".join(said)))
        self._arrange()

    def fit(self, height: int) -> None:
        """Write as large as fits this height."""
        self.room = height
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return the height of all sentences."""
        return QSize(self._theme.px(640), round(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: what does not fit scrolls."""
        return QSize(self._theme.px(320), round(self._height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sentences."""
        del event
        painter, tokens = QPainter(self), self._theme.tokens
        left, width = self._column()
        side = resolve(Align.START, from_right=self._from_right)
        shift = max(0.0, (self.height() - self._height) / 2)
        for each in self._set:
            top = each.top + shift
            each.text.paint(painter, left, top, align=side, width=width, tokens=tokens)
            if each.sentence.open:
                mark = self._theme.px(_MARK)
                x = left + width + 3 * mark if self._from_right else left - 4 * mark
                painter.fillRect(round(x), round(top), mark, round(each.text.height), tokens.danger)

    def _column(self) -> tuple[float, float]:
        width = min(self._theme.px(_WIDEST), self.width() - 2 * self._theme.px(_SIDE))
        return (self.width() - width) / 2, width

    def _arrange(self) -> None:
        for size in _SIZES:
            self._height = self._set_all(self._theme.px(size))
            if self._height <= self.room:
                break
        self.updateGeometry()
        self.update()

    def _set_all(self, size: float) -> float:
        self._set = []
        _, width = self._column()
        top = size
        for number, group in enumerate(self._groups):
            top += size * _AIR if number else 0
            for sentence in group.sentences:
                style = Style(size, 400, "danger" if sentence.open else "text")
                text = Paragraph(
                    sentence.text, style, from_right=self._from_right, width=max(1.0, width), strong=sentence.strong
                )
                self._set.append(_Set(sentence, text, top))
                top += text.height + size * _BETWEEN
        return top + size
