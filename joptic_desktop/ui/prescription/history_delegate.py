"""Paints the rows of the history."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from joptic_desktop.ui.prescription.history_entries import HistoryEntry
from joptic_desktop.ui.prescription.history_model import HistoryModel, Index
from joptic_desktop.ui.prescription.history_words import (
    FATE_SIGNS,
    fate_text,
    moment_text,
    source_text,
    summary_text,
)
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, ICON
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.state_badge import paint_state, state_width
from joptic_desktop.ui.widgets.states import BadgeState

ROW = 72
_LEAD, _BAR, _GAP = 20, 3, 12
_LINES = (8, 27, 47)
_LINE = 18
_PIN_GAP = 6
_MOST_TRIED = 6


class HistoryDelegate(QStyledItemDelegate):
    """Three lines a row: when, who and from where, what changed; at the end what became of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        del index
        return QSize(option.rect.width(), self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry = index.data(HistoryModel.ENTRY)
        if not isinstance(entry, HistoryEntry):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen=chosen)
        tokens, px = self._theme.tokens, self._theme.px
        ink, soft = (tokens.selection_text,) * 2 if chosen else (tokens.text, tokens.muted)
        rect = QRectF(option.rect)
        inner = rect.adjusted(px(_LEAD), 0, -px(_GAP), 0)
        taken = self._paint_end(painter, self._line(inner, 0), entry, soft if chosen else None, index)
        first = inner.adjusted(0, 0, -taken, 0)
        self._write(painter, rect, self._line(first, 0), moment_text(entry, QLocale()), FontRole.HEADLINE, ink)
        self._write(painter, rect, self._line(inner, 1), source_text(entry.past), FontRole.SMALL, soft)
        self._write(painter, rect, self._line(inner, 2), self._summary(entry, inner.width()), FontRole.BODY, ink)
        painter.restore()

    def _summary(self, entry: HistoryEntry, room: float) -> str:
        """Return as many whole changes as there is room for: a power that is cut could be misread."""
        for most in range(_MOST_TRIED, 1, -1):
            text = summary_text(entry, most)
            if QFontMetricsF(self._theme.font(FontRole.BODY, text)).horizontalAdvance(text) <= room:
                return text
        return summary_text(entry, 1)

    def _line(self, room: QRectF, number: int) -> QRectF:
        px = self._theme.px
        return QRectF(room.left(), room.top() + px(_LINES[number]), room.width(), px(_LINE))

    def _write(self, painter: QPainter, row: QRectF, room: QRectF, text: str, role: FontRole, ink: QColor) -> None:
        painter.setFont(self._theme.font(role, text))
        painter.setPen(ink)
        line(painter, mirrored(room, row, painter.layoutDirection()), text)

    def _paint_end(
        self, painter: QPainter, room: QRectF, entry: HistoryEntry, ink: QColor | None, index: Index
    ) -> float:
        """Paint the state and the mark of a kept row from the end of the line; return the room they took."""
        px, taken = self._theme.px, 0.0
        row = room.adjusted(-px(_LEAD), 0, px(_GAP), 0)
        marks: list[tuple[BadgeState | None, str]] = []
        if sign := FATE_SIGNS.get(entry.past.fate):
            marks.append((sign, fate_text(entry.past.fate)))
        if index.data(HistoryModel.KEPT):
            marks.append((None, translate("History", "Compared with")))
        for state, text in marks:
            font = self._theme.font(FontRole.SMALL_STRONG, text)
            width = state_width(self._theme, state, font, text) if state else self._pin_width(font, text)
            place = QRectF(room.right() - taken - width, room.top(), width, room.height())
            place = mirrored(place, row, painter.layoutDirection())
            painter.setFont(font)
            if state:
                paint_state(painter, place, self._theme, state, text, ink)
            else:
                self._paint_pin(painter, place, text, ink or self._theme.tokens.accent)
            taken += width + px(_GAP)
        return taken

    def _pin_width(self, font: QFont, text: str) -> int:
        return round(self._theme.px(ICON + _PIN_GAP) + QFontMetricsF(font).horizontalAdvance(text)) + 2

    def _paint_pin(self, painter: QPainter, place: QRectF, text: str, ink: QColor) -> None:
        px, direction = self._theme.px, painter.layoutDirection()
        icon = mirrored(QRectF(place.left(), place.top(), px(ICON), place.height()), place, direction)
        self._theme.icons.paint(painter, icon, "pin", ink, px(ICON))
        painter.setPen(ink)
        line(painter, mirrored(place.adjusted(px(ICON + _PIN_GAP), 0, 0, 0), place, direction), text)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        tokens, rect = self._theme.tokens, QRectF(option.rect)
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        painter.fillRect(rect, tokens.selection if chosen else tokens.hover if hovered else tokens.surface)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), tokens.row_line)
        if chosen:
            bar = QRectF(rect.left(), rect.top(), self._theme.px(_BAR), rect.height())
            painter.fillRect(mirrored(bar, rect, option.direction), tokens.accent)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            box(painter, rect, 0, None, tokens.accent, FOCUS_WIDTH)
