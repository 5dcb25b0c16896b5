"""The parts of a table row, each painted from cached text and pixels."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from joptic_desktop.domain.customers import Status
from joptic_desktop.ui.counter.avatar_drawing import Avatars
from joptic_desktop.ui.counter.columns import AVATAR, LEAD, NAME_START, ROW_HEIGHT, Column
from joptic_desktop.ui.counter.row_texts import RowTexts
from joptic_desktop.ui.counter.state_words import RowState
from joptic_desktop.ui.counter.text_cache import LaidLine, TextCache
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ICON
from joptic_desktop.ui.theme.paint import box, dot
from joptic_desktop.ui.theme.theme import Theme

_DOT = 8
_DOT_GAP = 8
_STATE_GAP = 6
_BAR = 3
_NAME_MIDDLE = 14
_SECOND_MIDDLE = 31
_SKELETON = 8
_SKELETON_WIDTHS = {Column.CUSTOMER: 120, Column.PHONE: 100, Column.GROUP: 60, Column.STATUS: 48, Column.UPDATED: 44}


class Cell(NamedTuple):
    """Where a cell lies in pixels: ``lead`` before its content, ``room`` for it, ``rtl`` if it starts at the right."""

    left: int
    top: int
    width: int
    lead: int
    room: int
    rtl: bool

    def place(self, indent: int, width: float) -> int:
        """Return the visual left edge of something ``indent`` pixels behind the start of the content."""
        start = self.lead + indent
        return round(self.left + self.width - start - width) if self.rtl else self.left + start


class RowDrawings:
    """Painters of the cells, which keep what they drew."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._name = TextCache(theme, FontRole.STRONG)
        self._chosen_name = TextCache(theme, FontRole.HEADLINE)
        self._second = TextCache(theme, FontRole.SMALL)
        self._body = TextCache(theme, FontRole.BODY)
        self._digits = TextCache(theme, FontRole.DIGITS)
        self._avatars = Avatars(theme)
        self._dots: dict[Status, QPixmap] = {}
        self._ratio = 1.0
        self.refresh(1.0)

    def refresh(self, ratio: float) -> None:
        """Take the look of now, at a screen ratio."""
        px = self._theme.px
        self._ratio = ratio
        self.bar = px(_BAR)
        self._middle = px(ROW_HEIGHT) / 2
        self._name_middle, self._second_middle = px(_NAME_MIDDLE), px(_SECOND_MIDDLE)
        self._avatar, self._avatar_top = px(AVATAR), px((ROW_HEIGHT - AVATAR) / 2)
        self._name_indent = px(NAME_START - LEAD)
        self._dot, self._dot_gap, self._icon, self._gap = px(_DOT), px(_DOT_GAP), px(ICON), px(_STATE_GAP)
        for cache in (self._name, self._chosen_name, self._second, self._body, self._digits):
            cache.clear()
        self._avatars.clear()
        self._dots.clear()

    def customer(
        self, painter: QPainter, cell: Cell, texts: RowTexts, ink: QColor, soft: QColor, *, chosen: bool
    ) -> None:
        """Paint avatar, name in ``ink`` and second line in ``soft``; a chosen row's name is one weight heavier."""
        name, indent, room = texts.columns[0], self._name_indent, cell.room - self._name_indent
        avatar = self._avatars.pixmap(texts.uid, name, self._avatar, self._ratio)
        painter.drawPixmap(cell.place(0, self._avatar), cell.top + self._avatar_top, avatar)
        first = (self._chosen_name if chosen else self._name).line(name, room)
        painter.setPen(ink)
        second_line = texts.second_line
        middle = self._name_middle if second_line else self._middle
        first.paint(painter, cell.place(indent, first.width), cell.top + middle)
        if second_line:
            second = self._second.line(second_line, room)
            painter.setPen(soft)
            second.paint(painter, cell.place(indent, second.width), cell.top + self._second_middle)

    def digits(self, painter: QPainter, cell: Cell, text: str, ink: QColor) -> None:
        """Paint a phone number or a time."""
        if text:
            self._one(painter, cell, self._digits.line(text, cell.room), 0, ink)

    def body(self, painter: QPainter, cell: Cell, text: str, ink: QColor) -> None:
        """Paint plain words."""
        self._one(painter, cell, self._body.line(text, cell.room), 0, ink)

    def status(self, painter: QPainter, cell: Cell, word: str, status: Status, ink: QColor) -> None:
        """Paint the dot (a hollow ring for inactive) and the word."""
        painter.drawPixmap(
            cell.place(0, self._dot), round(cell.top + self._middle - self._dot / 2), self._dot_of(status)
        )
        taken = self._dot + self._dot_gap
        self._one(painter, cell, self._body.line(word, cell.room - taken), taken, ink)

    def state(self, painter: QPainter, cell: Cell, word: str, state: RowState, ink: QColor) -> None:
        """Paint the icon and the word of what a write says about the row."""
        icon = self._icon
        pixmap = self._theme.icons.pixmap(state.value.icon, ink, icon, self._ratio)
        painter.drawPixmap(cell.place(0, icon), round(cell.top + self._middle - icon / 2), pixmap)
        taken = icon + self._gap
        self._one(painter, cell, self._name.line(word, cell.room - taken), taken, ink)

    def skeleton(self, painter: QPainter, cell: Cell, column: int) -> None:
        """Paint grey blocks where a row's texts will stand."""
        px, track, indent = self._theme.px, self._theme.tokens.track, 0
        if column == Column.CUSTOMER:
            indent = self._name_indent
            square = QRectF(cell.place(0, self._avatar), cell.top + self._avatar_top, self._avatar, self._avatar)
            box(painter, square, self._avatar / 2, track)
        width = min(px(_SKELETON_WIDTHS[Column(column)]), max(0, cell.room - indent))
        height = px(_SKELETON)
        bar = QRectF(cell.place(indent, width), cell.top + self._middle - height / 2, width, height)
        box(painter, bar, height / 2, track)

    def _one(self, painter: QPainter, cell: Cell, line: LaidLine, indent: int, ink: QColor) -> None:
        painter.setPen(ink)
        line.paint(painter, cell.place(indent, line.width), cell.top + self._middle)

    def _dot_of(self, status: Status) -> QPixmap:
        if status not in self._dots:
            side, active = self._dot, status is Status.ACTIVE
            pixmap = QPixmap(round(side * self._ratio), round(side * self._ratio))
            pixmap.setDevicePixelRatio(self._ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            ink = self._theme.colour("ok" if active else "control")
            dot(painter, QPointF(side / 2, side / 2), side, ink, hollow=not active)
            painter.end()
            self._dots[status] = pixmap
        return self._dots[status]
