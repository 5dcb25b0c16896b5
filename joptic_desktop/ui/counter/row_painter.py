"""Paints whole rows of the customer table from ready strings: one call a row, not one a cell."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from joptic_desktop.ui.counter.columns import LEAD, PAD, ROW_HEIGHT, TRAIL, Column
from joptic_desktop.ui.counter.row_drawings import Cell, RowDrawings
from joptic_desktop.ui.counter.row_texts import NOTHING, RowTexts
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.skeleton import paint_skeleton_row
from joptic_desktop.ui.widgets.states import LOOKS


class RowPainter:
    """One row is 44 px: avatar and two lines, then one line a column; the line under it is inset by 16 px.

    ``current`` is the row with the accent bar, ``hovered`` the row under the pointer; -1 is none. The table sets both,
    and calls ``lay_out`` when columns or measures change.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._tokens = theme.tokens
        self._draw = RowDrawings(theme)
        self._cells: tuple[Cell, ...] = ()
        self._rtl = False
        self._height = theme.px(ROW_HEIGHT)
        self.current = -1
        self.hovered = -1

    def refresh(self, ratio: float) -> None:
        """Take the colours, fonts and measures of now, at a screen ratio."""
        self._tokens = self._theme.tokens
        self._height = self._theme.px(ROW_HEIGHT)
        self._draw.refresh(ratio)

    def lay_out(self, header: QHeaderView, width: int) -> None:
        """Take in where the columns stand within ``width`` pixels."""
        self._rtl = header.layoutDirection() == Qt.LayoutDirection.RightToLeft
        order = [header.logicalIndex(place) for place in range(header.count())]
        shown = [column for column in order if not header.isSectionHidden(column)]
        cells, start = [], 0
        for column in shown:
            size = header.sectionSize(column)
            left = width - start - size if self._rtl else start
            cells.append(self._cell(Column(column), left, size, first=column == shown[0], last=column == shown[-1]))
            start += size
        self._cells = tuple(cells)

    def paint(self, painter: QPainter, row: int, top: int, width: int, texts: RowTexts | None, *, chosen: bool) -> None:
        """Paint a row across ``width`` pixels; without texts it is a skeleton, ``chosen`` is a selected one."""
        self._ground(painter, row, top, width, chosen=chosen)
        if texts is None:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
            paint_skeleton_row(painter, QRectF(0, top, width, self._height), self._theme, row)
            return
        for cell in self._cells:
            self._content(painter, cell, top, texts, chosen=chosen)

    def cut_text(self, column: int, texts: RowTexts) -> str:
        """Return the whole text of a cell that shows it shortened; "" for a cell that shows all."""
        return next((self._draw.cut_text(cell, texts) for cell in self._cells if cell.column == column), "")

    def _cell(self, column: Column, left: int, width: int, *, first: bool, last: bool) -> Cell:
        px = self._theme.px
        lead = px(LEAD if first else PAD)
        return Cell(column, left, width, lead, width - lead - (px(TRAIL) if last else 0), self._rtl)

    def _ground(self, painter: QPainter, row: int, top: int, width: int, *, chosen: bool) -> None:
        tokens, height = self._tokens, self._height
        if chosen or row == self.hovered:
            painter.fillRect(0, top, width, height, tokens.selection if chosen else tokens.hover)
        inset = 0 if chosen else self._theme.px(TRAIL)
        painter.fillRect(inset, top + height - 1, width - 2 * inset, 1, tokens.row_line)
        if row == self.current:
            bar = self._draw.bar
            painter.fillRect(width - bar if self._rtl else 0, top, bar, height, tokens.accent)

    def _content(self, painter: QPainter, cell: Cell, top: int, texts: RowTexts, *, chosen: bool) -> None:
        tokens, draw, column = self._tokens, self._draw, cell.column
        text = texts.columns[column]
        ink = tokens.selection_text if chosen else tokens.text
        soft = tokens.selection_text if chosen else tokens.muted
        if column is Column.CUSTOMER:
            draw.customer(painter, cell, top, texts, ink, soft, chosen=chosen)
        elif column is Column.PHONE:
            draw.digits(painter, cell, top, text, ink)
        elif column is Column.STATUS:
            draw.status(painter, cell, top, text, texts.status, soft)
        elif column is Column.GROUP:
            draw.body(painter, cell, top, text, soft if text == NOTHING else ink)
        elif texts.state is None:
            (draw.digits if ":" in text else draw.body)(painter, cell, top, text, soft)
        else:
            state_ink = ink if chosen else tokens.colour(LOOKS[texts.state].ink)
            draw.state(painter, cell, top, text, texts.state, state_ink)
