"""The parts of a table row, each painted from cached text and pixels."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from joptic_desktop.domain.customers import Status
from joptic_desktop.ui.counter.avatar_drawing import Avatars
from joptic_desktop.ui.counter.columns import AVATAR, LEAD, NAME_START, ROW_HEIGHT, Column
from joptic_desktop.ui.counter.row_texts import RowTexts
from joptic_desktop.ui.counter.text_cache import LaidLine, TextCache
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ICON
from joptic_desktop.ui.theme.paint import dot
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.states import LOOKS, BadgeState

_DOT = 8
_DOT_GAP = 8
_STATE_GAP = 6
_BAR = 3
_NAME_MIDDLE = 14
_SECOND_MIDDLE = 30
_ARABIC_LIFT = 2


class Cell(NamedTuple):
    """Where the cells of a column lie, in pixels.

    ``lead`` is the room before the content, ``room`` that of the content; ``rtl`` says that it starts at the right.
    """

    column: Column
    left: int
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
        self._arabic_lift = px(_ARABIC_LIFT)
        self._avatar, self._avatar_top = px(AVATAR), px((ROW_HEIGHT - AVATAR) / 2)
        self._name_indent = px(NAME_START - LEAD)
        self._dot, self._dot_gap, self._icon, self._gap = px(_DOT), px(_DOT_GAP), px(ICON), px(_STATE_GAP)
        for cache in (self._name, self._chosen_name, self._second, self._body, self._digits):
            cache.clear()
        self._avatars.clear()
        self._dots.clear()

    def customer(
        self, painter: QPainter, cell: Cell, top: int, texts: RowTexts, ink: QColor, soft: QColor, *, chosen: bool
    ) -> None:
        """Paint avatar, name in ``ink`` and second line in ``soft``; a chosen row's name is one weight heavier."""
        name, indent, room = texts.columns[0], self._name_indent, cell.room - self._name_indent
        avatar = self._avatars.pixmap(texts.uid, texts.letters, self._avatar, self._ratio)
        painter.drawPixmap(cell.place(0, self._avatar), top + self._avatar_top, avatar)
        first = (self._chosen_name if chosen else self._name).line(name, room)
        painter.setPen(ink)
        second_line = texts.second_line
        middle = self._name_middle if second_line else self._middle
        if second_line and first.is_arabic:
            # the tails of Arabic letters would reach into the line below
            middle -= self._arabic_lift
        first.paint(painter, cell.place(indent, first.width), top + middle)
        if second_line:
            second = self._second.line(second_line, room)
            painter.setPen(soft)
            second.paint(painter, cell.place(indent, second.width), top + self._second_middle)

    def digits(self, painter: QPainter, cell: Cell, top: int, text: str, ink: QColor) -> None:
        """Paint a phone number or a time."""
        if text:
            self._one(painter, cell, top, self._digits.line(text, cell.room), 0, ink)

    def body(self, painter: QPainter, cell: Cell, top: int, text: str, ink: QColor) -> None:
        """Paint plain words."""
        self._one(painter, cell, top, self._body.line(text, cell.room), 0, ink)

    def status(self, painter: QPainter, cell: Cell, top: int, word: str, status: Status, ink: QColor) -> None:
        """Paint the dot (a hollow ring for inactive) and the word."""
        painter.drawPixmap(cell.place(0, self._dot), round(top + self._middle - self._dot / 2), self._dot_of(status))
        taken = self._dot + self._dot_gap
        self._one(painter, cell, top, self._body.line(word, cell.room - taken), taken, ink)

    def state(self, painter: QPainter, cell: Cell, top: int, word: str, state: BadgeState, ink: QColor) -> None:
        """Paint the icon and the word of what a write says about the row."""
        icon = self._icon
        pixmap = self._theme.icons.pixmap(LOOKS[state].icon or "info", ink, icon, self._ratio)
        painter.drawPixmap(cell.place(0, icon), round(top + self._middle - icon / 2), pixmap)
        taken = icon + self._gap
        self._one(painter, cell, top, self._name.line(word, cell.room - taken), taken, ink)

    def cut_text(self, cell: Cell, texts: RowTexts) -> str:
        """Return the whole text of a cell that shows it shortened; "" for a cell that shows all."""
        text, room = texts.columns[cell.column], cell.room
        if cell.column is Column.CUSTOMER:
            room -= self._name_indent
            cut = (
                self._name.line(text, room).text != text
                or self._second.line(texts.second_line, room).text != texts.second_line
            )
            return f"{text}\n{texts.second_line}".strip() if cut else ""
        if cell.column is Column.UPDATED and texts.state is not None:
            return text if self._name.line(text, room - self._icon - self._gap).text != text else ""
        return text if cell.column is Column.GROUP and self._body.line(text, room).text != text else ""

    def _one(self, painter: QPainter, cell: Cell, top: int, line: LaidLine, indent: int, ink: QColor) -> None:
        painter.setPen(ink)
        line.paint(painter, cell.place(indent, line.width), top + self._middle)

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
