"""Two dates side by side: both cards, what differs boxed on them and told below in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from joptic_desktop.ui.prescription.history_card import ComparedCard
from joptic_desktop.ui.prescription.history_entries import Change, HistoryEntry, changes
from joptic_desktop.ui.prescription.history_words import changes_text, moment_text, source_text
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL_SMALL, FOCUS_WIDTH
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel


class DatedCard(QWidget):
    """A card under its date and source."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = PlainLabel(theme, "", FontRole.SECTION, elide=True)
        self.source = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        self.card = ComparedCard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.date)
        column.addWidget(self.source)
        column.addSpacing(theme.px(6))
        column.addWidget(self.card)

    def show_entry(self, entry: HistoryEntry, found: tuple[Change, ...]) -> None:
        """Show a prescription, and what differs from the other one."""
        self.date.setText(moment_text(entry, QLocale()))
        self.source.setText(source_text(entry.past))
        self.card.set_prescription(entry.past.prescription)
        self.card.set_changes(found)
        self.card.setAccessibleName(moment_text(entry, QLocale()))


class _Ring(QWidget):
    """The ring around a pane that has the focus; the mouse goes through it."""

    def __init__(self, theme: Theme, pane: QWidget) -> None:
        super().__init__(pane)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        del event
        box(QPainter(self), QRectF(self.rect()), 0, None, self._theme.tokens.accent, FOCUS_WIDTH)


class ComparePane(QScrollArea):
    """The older date comes first in the direction of reading; the cards themselves are never mirrored.

    It takes the focus, so that arrows scroll it and a screen reader reads what changed.
    ``keep_asked`` tells that others are to be compared with the date shown, or again each with the one before.
    """

    keep_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_kept = False
        self.older, self.newer = DatedCard(theme), DatedCard(theme)
        self.keep = Button(
            theme, "", ButtonKind.BORDERLESS, face=ButtonFace(icon="pin", colour="accent"), height=CONTROL_SMALL
        )
        self.keep.clicked.connect(self._ask)
        self.headline = PlainLabel(theme, "", FontRole.SECTION)
        self.words = PlainLabel(theme, "", FontRole.BODY, wrap=True, selectable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setAutoFillBackground(False)
        self._ring = _Ring(theme, self)
        self.setWidget(self._contents())

    def compare(self, shown: HistoryEntry, other: HistoryEntry | None, *, kept: HistoryEntry | None) -> None:
        """Show a date and the one it is compared with; ``kept`` is the date that others are compared with."""
        pair = sorted((shown, other) if other is not None else (shown,), key=lambda entry: entry.past.at)
        found = changes(pair[0].past.prescription, pair[-1].past.prescription)
        self.older.setVisible(len(pair) > 1)
        self.older.show_entry(pair[0], found)
        self.newer.show_entry(pair[-1], found)
        self._is_kept = kept is not None
        self._tell(found, alone=len(pair) == 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring around the pane."""
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._ring.raise_()
        self._ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self._ring.hide()

    def _tell(self, found: tuple[Change, ...], *, alone: bool) -> None:
        if self._is_kept:
            self.keep.setText(translate("History", "Compare with the one before again"))
        else:
            self.keep.setText(translate("History", "Compare others with this date"))
        self.keep.setAccessibleName(self.keep.text())
        self.headline.setText(self._headline(found, alone=alone))
        self.words.setText("" if alone else changes_text(found))
        self.setAccessibleName(self.headline.text())
        self.setAccessibleDescription(self.words.text())

    def _headline(self, found: tuple[Change, ...], *, alone: bool) -> str:
        if alone and self._is_kept:
            return translate("History", "This is the date that others are compared with")
        if alone:
            return translate("History", "Nothing to compare with")
        return translate("History", "What changed") if found else translate("History", "Nothing changed")

    def _contents(self) -> QWidget:
        px = self._theme.px
        ground = Ground(self._theme, "window")
        cards = QHBoxLayout()
        cards.setSpacing(px(16))
        cards.addWidget(self.older)
        cards.addWidget(self.newer)
        cards.addStretch(1)
        title = QHBoxLayout()
        title.addWidget(self.headline)
        title.addStretch(1)
        title.addWidget(self.keep)
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(16), px(12), px(16), px(16))
        column.setSpacing(px(8))
        column.addLayout(cards)
        column.addLayout(title)
        column.addWidget(self.words)
        column.addStretch(1)
        return ground

    def _ask(self) -> None:
        self.keep_asked.emit(not self._is_kept)
