"""Paints the rows of the sync centre: a round sign, two lines, and at the end where the write stands."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from joptic_desktop.services.sync_centre import Standing
from joptic_desktop.ui.counter.number_words import count_text
from joptic_desktop.ui.sync_centre.entry_model import EntryModel, Head, Index, Row
from joptic_desktop.ui.sync_centre.entry_words import group_name, icon_of, state_of
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.state_badge import paint_state_disc
from joptic_desktop.ui.widgets.states import LOOKS

ROW, HEAD = 56, 36
_LEAD, _BAR, _DISC, _TEXT, _GAP = 24, 3, 32, 68, 12
_FIRST, _SECOND, _LINE = 10, 28, 18
_WORD_GAP = 6


class EntryDelegate(QStyledItemDelegate):
    """One row is 56 px, the head of a group 36 px."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        is_head = isinstance(index.data(EntryModel.ITEM), Head)
        return QSize(option.rect.width(), self._theme.px(HEAD if is_head else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        item = index.data(EntryModel.ITEM)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if isinstance(item, Head):
            self._paint_head(painter, QRectF(option.rect), item)
        elif isinstance(item, Row):
            self._paint_row(painter, option, item)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, head: Head) -> None:
        px, muted = self._theme.px, self._theme.tokens.muted
        inner = rect.adjusted(px(_LEAD), px(4), -px(_LEAD), 0)
        count = count_text(head.count, QLocale())
        width = self._width(count, FontRole.DIGITS_SMALL)
        end = QRectF(inner.right() - width, inner.top(), width, inner.height())
        self._write(painter, rect, end, count, FontRole.DIGITS_SMALL, muted)
        start = inner.adjusted(0, 0, -width - px(_GAP), 0)
        self._write(painter, rect, start, group_name(head.standing), FontRole.CAPTION, muted)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        rect, tokens, px = QRectF(option.rect), self._theme.tokens, self._theme.px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen=chosen)
        sign = QRectF(rect.left() + px(_LEAD), rect.top() + (px(ROW) - px(_DISC)) / 2, px(_DISC), px(_DISC))
        place = mirrored(sign, rect, painter.layoutDirection())
        paint_state_disc(painter, place, self._theme, state_of(row.entry), icon_of(row.entry))
        ink, soft = (tokens.selection_text,) * 2 if chosen else (tokens.text, tokens.muted)
        inner = rect.adjusted(px(_TEXT), 0, -px(_LEAD), 0)
        taken = self._paint_end(painter, rect, inner, row, soft if chosen else None)
        inner.adjust(0, 0, -taken, 0)
        first = QRectF(inner.left(), inner.top() + px(_FIRST), inner.width(), px(_LINE))
        verb = min(self._width(row.texts.verb, FontRole.BODY), inner.width())
        verb_room = QRectF(first.left(), first.top(), verb, first.height())
        self._write(painter, rect, verb_room, row.texts.verb, FontRole.BODY, soft)
        name = first.adjusted(verb + px(_WORD_GAP), 0, 0, 0)
        self._write(painter, rect, name, row.texts.name, FontRole.HEADLINE, ink)
        second = first.translated(0, px(_SECOND) - px(_FIRST))
        self._write(painter, rect, second, row.texts.second, FontRole.SMALL, soft)

    def _paint_end(self, painter: QPainter, rect: QRectF, inner: QRectF, row: Row, ink: QColor | None) -> float:
        """Paint what stands at the end; return the room it took."""
        done = row.entry.standing is Standing.DONE
        role = FontRole.DIGITS_SMALL if done else FontRole.SMALL_STRONG
        own = self._theme.tokens.muted if done else self._theme.colour(LOOKS[state_of(row.entry)].ink)
        width = self._width(row.texts.end, role)
        self._write(
            painter,
            rect,
            QRectF(inner.right() - width, inner.top(), width, inner.height()),
            row.texts.end,
            role,
            ink or own,
        )
        return width + self._theme.px(_GAP)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        tokens, px, rect = self._theme.tokens, self._theme.px, QRectF(option.rect)
        if chosen:
            painter.fillRect(rect, tokens.selection)
            bar = QRectF(rect.left(), rect.top(), px(_BAR), rect.height())
            painter.fillRect(mirrored(bar, rect, painter.layoutDirection()), tokens.accent)
            if option.state & QStyle.StateFlag.State_HasFocus:
                box(painter, rect.adjusted(1, 1, -1, -1), 0, None, tokens.accent, FOCUS_WIDTH)
            return
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.hover)
        rule = QRectF(rect.left() + px(_TEXT), rect.bottom() - 1, rect.width() - px(_TEXT) - px(_LEAD), 1)
        painter.fillRect(mirrored(rule, rect, painter.layoutDirection()), tokens.row_line)

    def _width(self, text: str, role: FontRole) -> float:
        return QFontMetricsF(self._theme.font(role, text)).horizontalAdvance(text) + 1

    def _write(self, painter: QPainter, row: QRectF, room: QRectF, text: str, role: FontRole, ink: QColor) -> None:
        painter.setFont(self._theme.font(role, text))
        painter.setPen(ink)
        line(painter, mirrored(room, row, painter.layoutDirection()), text)
