"""Stores to choose one of: each with its name and what is to be said of it; those that are not ready say why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS_CARD
from joptic_desktop.ui.theme.paint import box, disc, line, mirrored
from joptic_desktop.ui.theme.theme import Theme

_HEIGHT, _SIDE, _RING, _DOT, _GAP = 56, 16, 18, 8, 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class StoreLine:
    """A store's name, what is said under it, and whether it can be chosen."""

    name: str
    second: str
    ready: bool = True


class StoreRows(QWidget):
    """Radio rows; ``entered`` tells Enter on one. The arrow keys walk over those that are ready."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self.rows: tuple[StoreRow, ...] = ()

    @property
    def chosen(self) -> int:
        """The number of the row that is chosen, or -1."""
        return self._group.checkedId()

    def show_lines(self, lines: Sequence[StoreLine], chosen: int = -1) -> None:
        """Show other stores; `chosen` or else the first that is ready is chosen."""
        for old in self.rows:
            self._group.removeButton(old)
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = tuple(StoreRow(self._theme, each) for each in lines)
        for number, row in enumerate(self.rows):
            self._group.addButton(row, number)
            self._column.addWidget(row)
            row.entered.connect(self.entered)
        ready = [number for number, each in enumerate(lines) if each.ready]
        first = chosen if chosen in ready else next(iter(ready), -1)
        if first >= 0:
            self.rows[first].setChecked(True)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen row."""
        if self.chosen >= 0:
            self.rows[self.chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        ready = [number for number, row in enumerate(self.rows) if row.isEnabled()]
        if step is None or self.chosen not in ready:
            super().keyPressEvent(event)
            return
        place = ready.index(self.chosen) + step
        if 0 <= place < len(ready):
            self.rows[ready[place]].setChecked(True)
            self.focus_chosen()


class StoreRow(QAbstractButton):
    """A ring, a name, a second line."""

    entered = Signal()

    def __init__(self, theme: Theme, said: StoreLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.said = said
        self.setCheckable(True)
        self.setEnabled(said.ready)
        self.setAccessibleName(said.name)
        self.setAccessibleDescription(said.second)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room of two lines."""
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the choice, and leave the arrows to the rows together."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.setChecked(True)
            self.entered.emit()
        elif event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the ring and the words."""
        del event
        painter, px, tokens = QPainter(self), self._theme.px, self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        whole, direction = QRectF(self.rect()), self.layoutDirection()
        edge = tokens.accent if self.isChecked() else tokens.hairline
        box(painter, whole, RADIUS_CARD, tokens.alt, edge, 1.0)
        if self.hasFocus():
            box(painter, whole, RADIUS_CARD, None, tokens.accent, FOCUS_WIDTH)
        ring = mirrored(QRectF(px(_SIDE), (self.height() - px(_RING)) / 2, px(_RING), px(_RING)), whole, direction)
        disc(painter, ring, None, edge if self.isChecked() else tokens.control, 1.4)
        if self.isChecked():
            inset = (px(_RING) - px(_DOT)) / 2
            disc(painter, ring.adjusted(inset, inset, -inset, -inset), tokens.accent)
        start = px(_SIDE) + px(_RING) + px(_GAP)
        room = whole.adjusted(start, px(8), -px(_SIDE), -px(8))
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(room.height() / 2)
        lower.setTop(upper.bottom())
        painter.setPen(tokens.text if self.isEnabled() else tokens.muted)
        painter.setFont(self._theme.font(FontRole.STRONG, self.said.name))
        line(painter, mirrored(upper, whole, direction), self.said.name)
        painter.setPen(tokens.muted)
        painter.setFont(self._theme.font(FontRole.SMALL, self.said.second))
        line(painter, mirrored(lower, whole, direction), self.said.second)
