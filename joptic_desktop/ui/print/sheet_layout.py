"""A sheet on its pages, and the one painter of all of them: for paper, for a PDF, for the preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPainterPath

from joptic_desktop.domain.shop_details import Paper
from joptic_desktop.ui.print.block_pieces import pieces_of
from joptic_desktop.ui.print.column import Column, rule
from joptic_desktop.ui.print.pieces import Piece, Placed, stack
from joptic_desktop.ui.print.sheet import Sheet
from joptic_desktop.ui.print.typeset import Align, Paragraph, Style, load_sheet_fonts
from joptic_desktop.ui.theme.tokens import LIGHT

UNITS = 96.0
_MARGIN, _TOP, _BOTTOM = 36.0, 34.0, 26.0
_LOGO, _LOGO_GAP = 36.0, 12.0
_WIDE_PAPER, _WIDE_SCALE = 650.0, 1.32
_NARROW_PAPER = 520.0
_DESIGN = 559.0
_SHOP, _REACHED = Style(16, 600), Style(10.5, 400, "muted")
_DAY, _PAGE = Style(12.5, 600), Style(10.5, 400, "muted")
_TITLE = Style(21, 600)
_FOOT, _RUNNING = Style(8.75, 400, "muted"), Style(10.5, 500, "muted")
# room is kept for numbers of two figures: pages are counted after they are measured
_MANY = 98
_FOOT_GAP = 8.0
_UNDER_HEAD, _OVER_FOOT, _FOOT_AIR = 16.0, 14.0, 7.0


def page_size(paper: Paper) -> QPageSize:
    """Return a paper as Qt names it."""
    return QPageSize(QPageSize.PageSizeId.A5 if paper is Paper.A5 else QPageSize.PageSizeId.A4)


def page_layout(paper: Paper) -> QPageLayout:
    """Return the upright page of a paper, without margins: the sheet has its own."""
    return QPageLayout(page_size(paper), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def size_of(device: QPagedPaintDevice) -> QSizeF:
    """Return the page of a device in 1/96 inch, its margins included."""
    full = device.pageLayout().fullRect(QPageLayout.Unit.Point)
    return QSizeF(full.width(), full.height()) * (UNITS / 72)


def size_of_paper(paper: Paper) -> QSizeF:
    """Return a paper's size in 1/96 inch."""
    return page_layout(paper).fullRect(QPageLayout.Unit.Point).size() * (UNITS / 72)


@dataclass(frozen=True)
class SheetLayout:
    """A sheet laid out for pages of a size (1/96 inch). Wider paper is written larger, narrower paper smaller."""

    sheet: Sheet
    size: QSizeF

    def __post_init__(self) -> None:
        load_sheet_fonts()

    @cached_property
    def scale(self) -> float:
        """How many 1/96 inch one unit of the design is."""
        width = self.size.width()
        if width < _NARROW_PAPER:
            return width / _DESIGN
        return _WIDE_SCALE if width > _WIDE_PAPER else 1.0

    @cached_property
    def pages(self) -> tuple[tuple[Placed, ...], ...]:
        """The pieces of each page."""
        height = self.size.height() / self.scale - _TOP - _BOTTOM - self._foot_height
        first, later = height, height - self._running_height
        return stack([*self._head_pieces(), *self._body()], first, later)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0, with the painter's origin in the corner of the paper and 1/96 inch as its unit."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(self.scale, self.scale)
        top = _TOP
        if number:
            self._paint_running(painter, number)
            top += self._running_height
        else:
            self._paint_page_number(painter)
        for placed in self.pages[number]:
            painter.save()
            placed.piece.paint(painter, _MARGIN, top + placed.top, placed.height)
            painter.restore()
        self._paint_foot(painter)
        painter.restore()

    @cached_property
    def _column(self) -> Column:
        return Column(self.size.width() / self.scale - 2 * _MARGIN, self.sheet.language.from_right)

    def _body(self) -> list[Piece]:
        column = self._column
        title = column.text(self.sheet.title, _TITLE, column.width)

        def paint(painter: QPainter, left: float, top: float, _given: float) -> None:
            title.paint(painter, left, top, align=column.side(Align.START), width=column.width)

        pieces = [Piece(title.height, paint, gap=_UNDER_HEAD)]
        for block in self.sheet.blocks:
            pieces += pieces_of(column, block)
        return pieces

    def _head_pieces(self) -> list[Piece]:
        column, head = self._column, self.sheet.head
        day = column.text(head.day, _DAY)
        end = max(day.width, self._page_number(_MANY, _MANY).width)
        start = _LOGO + _LOGO_GAP if head.logo else 0.0
        room = column.width - start - end - _LOGO_GAP
        shop, reached = column.text(head.shop, _SHOP, room), column.text(head.reached, _REACHED, room)
        words = (shop.height if head.shop else 0) + (reached.height if head.reached else 0)
        height = max(_LOGO, words)
        logo = QImage.fromData(head.logo) if head.logo else QImage()

        def paint(painter: QPainter, left: float, top: float, _given: float) -> None:
            if not logo.isNull():
                _paint_logo(painter, logo, QRectF(column.x(left, 0, _LOGO), top, _LOGO, _LOGO))
            x, side = column.x(left, start, room), column.side(Align.START)
            y = top + max(0.0, (_LOGO - words) / 2)
            if head.shop:
                shop.paint(painter, x, y, align=side, width=room)
                y += shop.height
            if head.reached:
                reached.paint(painter, x, y, align=side, width=room)
            x = column.x(left, column.width - end, end)
            day.paint(painter, x, top, align=column.side(Align.END), width=end)
            rule(painter, left, top + height + _UNDER_HEAD - 1, column.width, LIGHT.accent, 1.4)

        return [Piece(height + _UNDER_HEAD, paint)]

    def _paint_page_number(self, painter: QPainter) -> None:
        column, number = self._column, self._page_number(0, self.count)
        x = column.x(_MARGIN, column.width - number.width, number.width)
        number.paint(painter, x, _TOP + _DAY.leading(arabic=False) + 1, align=Align.LEFT)

    def _page_number(self, number: int, pages: int) -> Paragraph:
        return self._column.text(self.sheet.foot.page.format(page=number + 1, pages=pages), _PAGE)

    @cached_property
    def _running(self) -> Paragraph:
        room = self._column.width - self._page_number(_MANY, _MANY).width - _LOGO_GAP
        return self._column.text(self.sheet.running, _RUNNING, room)

    @property
    def _running_height(self) -> float:
        return self._running.height + 14

    def _paint_running(self, painter: QPainter, number: int) -> None:
        column, running, page = self._column, self._running, self._page_number(number, self.count)
        x = column.x(_MARGIN, 0, running.width)
        running.paint(painter, x, _TOP, align=column.side(Align.START), width=running.width)
        page.paint(painter, column.x(_MARGIN, column.width - page.width, page.width), _TOP, align=Align.LEFT)
        rule(painter, _MARGIN, _TOP + running.height + 4, column.width, LIGHT.button_line, 0.6)

    @cached_property
    def _foot_texts(self) -> tuple[Paragraph, Paragraph]:
        """The notation and who printed it: side by side where there is room, else one under the other."""
        column, foot = self._column, self.sheet.foot
        one, other = column.text(foot.notation, _FOOT), column.text(foot.printed, _FOOT)
        if one.width + other.width + _FOOT_GAP <= column.width:
            return one, other
        return column.text(foot.notation, _FOOT, column.width), column.text(foot.printed, _FOOT, column.width)

    @property
    def _is_side_by_side(self) -> bool:
        one, other = self._foot_texts
        return one.width + other.width + _FOOT_GAP <= self._column.width

    @property
    def _foot_height(self) -> float:
        one, other = self._foot_texts
        words = max(one.height, other.height) if self._is_side_by_side else one.height + other.height
        return _OVER_FOOT + _FOOT_AIR + words

    def _paint_foot(self, painter: QPainter) -> None:
        column, (one, other) = self._column, self._foot_texts
        top = self.size.height() / self.scale - _BOTTOM - self._foot_height + _OVER_FOOT
        rule(painter, _MARGIN, top, column.width, LIGHT.button_line, 0.6)
        top += _FOOT_AIR
        start, end = column.side(Align.START), column.side(Align.END)
        one.paint(painter, _MARGIN, top, align=start, width=column.width)
        if self._is_side_by_side:
            other.paint(painter, _MARGIN, top, align=end, width=column.width)
        else:
            other.paint(painter, _MARGIN, top + one.height, align=start, width=column.width)


def _paint_logo(painter: QPainter, logo: QImage, box: QRectF) -> None:
    """Paint the shop's picture whole, in a box with round corners."""
    size = QSizeF(logo.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(place, 6, 6)
    painter.setClipPath(path)
    painter.drawImage(place, logo)
    painter.restore()


@dataclass(frozen=True, slots=True)
class Document:
    """Sheets one after the other, each with pages of its own count."""

    layouts: tuple[SheetLayout, ...]

    @classmethod
    def of(cls, sheets: Sequence[Sheet], size: QSizeF) -> Document:
        """Lay sheets out for pages of a size in 1/96 inch."""
        return cls(tuple(SheetLayout(sheet, size) for sheet in sheets))

    @property
    def pages(self) -> tuple[tuple[SheetLayout, int], ...]:
        """Every page, as the sheet it belongs to and its number there, from 0."""
        return tuple((layout, number) for layout in self.layouts for number in range(layout.count))


def paint_document(device: QPagedPaintDevice, sheets: Sequence[Sheet], first: int = 0, last: int | None = None) -> bool:
    """Paint pages `first` to `last` (from 0) on a paged device, at its own resolution; return False when it refuses."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    unit = device.logicalDpiX() / UNITS
    pages = Document.of(sheets, size_of(device)).pages[first : None if last is None else last + 1]
    for place, (layout, number) in enumerate(pages):
        if place and not device.newPage():
            painter.end()
            return False
        painter.save()
        painter.scale(unit, unit)
        layout.paint(painter, number)
        painter.restore()
    return painter.end()
