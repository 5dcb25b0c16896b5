"""The table of the audit: one line a row, read alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from joptic_desktop.ui.privacy.audit_model import AuditColumn, AuditModel
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line, mirrored
from joptic_desktop.ui.theme.theme import Theme

_ROW, _HEAD, _PAD = 34, 32, 16
WIDTHS = {AuditColumn.WHEN: 160, AuditColumn.WHO: 190, AuditColumn.WHAT: 164, AuditColumn.WHOM: 190}


class AuditTable(QTableView):
    """Shows an `AuditModel`; rows are gone through by the arrow keys."""

    def __init__(self, theme: Theme, model: AuditModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_Cells(theme, self))
        self.setHorizontalHeader(_Head(theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self._theme.px
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, px(width))
        self.horizontalHeader().setStretchLastSection(True)
        self.viewport().update()


class _Head(QHeaderView):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setMinimumSectionSize(theme.px(64))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(_HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        painter.fillRect(rect, tokens.alt)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
        painter.setFont(self._theme.font(FontRole.CAPTION, title))
        painter.setPen(tokens.muted)
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRectF(rect)
        line(painter, mirrored(whole.adjusted(px(_PAD), 0, 0, 0), whole, self.layoutDirection()), title)


class _Cells(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, tokens.selection if chosen else tokens.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.row_line)
        text = str(index.data() or "")
        strong = index.column() == AuditColumn.WHAT
        painter.setFont(self._theme.font(FontRole.STRONG if strong else FontRole.BODY, text))
        quiet = index.column() in {AuditColumn.WHEN, AuditColumn.FIELDS}
        painter.setPen(tokens.selection_text if chosen else tokens.muted if quiet else tokens.text)
        painter.setLayoutDirection(direction)
        whole = QRectF(rect)
        line(painter, mirrored(whole.adjusted(px(_PAD), 0, -px(4), 0), whole, direction), text)
