"""Paints the rows of the customer table: a cell at a time, from ready strings and cached drawings."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from joptic_desktop.ui.counter.columns import LEAD, PAD, ROW_HEIGHT, TRAIL, Column
from joptic_desktop.ui.counter.customer_table_model import CustomerTableModel, Index
from joptic_desktop.ui.counter.row_drawings import Cell, RowDrawings
from joptic_desktop.ui.counter.row_texts import NOTHING, RowTexts
from joptic_desktop.ui.theme.theme import Theme

_SELECTED = QStyle.StateFlag.State_Selected
_RTL = Qt.LayoutDirection.RightToLeft


class RowDelegate(QStyledItemDelegate):
    """One row is 44 px: avatar and two lines, then one line a column; the line under it is inset by 16 px.

    ``current`` is the row with the accent bar, ``hovered`` the row under the pointer; -1 is none. The table sets both.
    """

    def __init__(self, theme: Theme, model: CustomerTableModel, header: QHeaderView, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._header = header
        self._view = parent
        self._draw = RowDrawings(theme)
        self._first, self._last = int(Column.CUSTOMER), int(Column.UPDATED)
        self.current = -1
        self.hovered = -1
        self.refresh()
        theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Take the colours, fonts and measures of now."""
        px = self._theme.px
        self._tokens = self._theme.tokens
        self._lead, self._pad, self._trail, self._height = px(LEAD), px(PAD), px(TRAIL), px(ROW_HEIGHT)
        self._draw.refresh(self._view.devicePixelRatioF())

    def note_columns(self) -> None:
        """Take in which columns stand first and last, after they were moved or hidden."""
        header = self._header
        order = [header.logicalIndex(place) for place in range(header.count())]
        shown = [column for column in order if not header.isSectionHidden(column)]
        if shown:
            self._first, self._last = shown[0], shown[-1]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row; widths are the header's."""
        del option, index
        return QSize(0, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect = option.rect
        selected = bool(option.state & _SELECTED)
        rtl = option.direction == _RTL
        row, column = index.row(), index.column()
        first, last = column == self._first, column == self._last
        lead = self._lead if first else self._pad
        width = rect.width()
        cell = Cell(rect.x(), rect.y(), width, lead, width - lead - (self._trail if last else 0), rtl)
        self._ground(painter, cell, row, first=first, last=last, selected=selected)
        texts = self._model.texts(row)
        if texts is None:
            self._draw.skeleton(painter, cell, column)
        else:
            self._content(painter, cell, column, texts, selected=selected)

    def _ground(self, painter: QPainter, cell: Cell, row: int, *, first: bool, last: bool, selected: bool) -> None:
        tokens, height, inset = self._tokens, self._height, self._trail
        left, top, width, rtl = cell.left, cell.top, cell.width, cell.rtl
        if selected or row == self.hovered:
            painter.fillRect(left, top, width, height, tokens.selection if selected else tokens.hover)
        before = inset if not selected and (last if rtl else first) else 0
        after = inset if not selected and (first if rtl else last) else 0
        painter.fillRect(left + before, top + height - 1, width - before - after, 1, tokens.row_line)
        if first and row == self.current:
            bar = self._draw.bar
            painter.fillRect(left + width - bar if rtl else left, top, bar, height, tokens.accent)

    def _content(self, painter: QPainter, cell: Cell, column: int, texts: RowTexts, *, selected: bool) -> None:
        tokens, draw, text = self._tokens, self._draw, texts.columns[column]
        ink = tokens.selection_text if selected else tokens.text
        soft = tokens.selection_text if selected else tokens.muted
        if column == Column.CUSTOMER:
            draw.customer(painter, cell, texts, ink, soft, chosen=selected)
        elif column == Column.PHONE:
            draw.digits(painter, cell, text, ink)
        elif column == Column.STATUS:
            draw.status(painter, cell, text, texts.status, soft)
        elif column == Column.GROUP:
            draw.body(painter, cell, text, soft if text == NOTHING else ink)
        elif texts.state is None:
            draw.digits(painter, cell, text, soft)
        else:
            draw.state(painter, cell, text, texts.state, ink if selected else tokens.colour(texts.state.value.token))
