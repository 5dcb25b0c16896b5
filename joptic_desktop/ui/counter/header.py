"""The head of the customer table."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from joptic_desktop.domain.queries import SortBy, SortOrder
from joptic_desktop.ui.counter.columns import FIRST_ORDER, HEADER_HEIGHT, LEAD, PAD, SORTS, Column, column_title
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.viewport import give_viewport

_SEPARATOR = 16
_TRIANGLE = QPointF(8, 4.5)
_TRIANGLE_GAP = 7


class TableHeader(QHeaderView):
    """Titles that start where the cells' texts start; a drawn triangle on the sorted column.

    ``sort_asked`` carries (SortBy, SortOrder) when a title that the service can sort by is clicked.
    """

    sort_asked = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        give_viewport(self, QPalette.ColorRole.Button)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._sort_by = SortBy.UPDATED
        self._order = SortOrder.DESCENDING
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(64))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setAccessibleName(self.tr("Columns"))
        self.sectionClicked.connect(self._sort)
        theme.changed.connect(self._restyle)

    def show_sort(self, sort_by: SortBy, order: SortOrder) -> None:
        """Draw the triangle of the order in use."""
        if (sort_by, order) != (self._sort_by, self._order):
            self._sort_by, self._order = sort_by, order
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return a head of 32 px."""
        return QSize(super().sizeHint().width(), self._theme.px(HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one title."""
        tokens, px = self._theme.tokens, self._theme.px
        first = self._is_first(logicalIndex)
        painter.fillRect(rect, tokens.alt)
        for y in (rect.top(), rect.bottom()):
            painter.fillRect(rect.left(), y, rect.width(), 1, tokens.hairline)
        box, direction = QRectF(rect).adjusted(0, 0, 0, -1), self.layoutDirection()
        if not first:
            edge = mirrored(
                QRectF(box.left(), box.center().y() - px(_SEPARATOR) / 2, 1, px(_SEPARATOR)), box, direction
            )
            painter.fillRect(edge, tokens.hairline)
        sorted_here = SORTS.get(Column(logicalIndex)) is self._sort_by
        title = column_title(logicalIndex)
        font = self._theme.font(FontRole.CAPTION, title)
        painter.setFont(font)
        painter.setPen(tokens.text if sorted_here else tokens.muted)
        painter.setLayoutDirection(direction)
        words = mirrored(box.adjusted(px(LEAD if first else PAD), 0, 0, 0), box, direction)
        line(painter, words, title)
        if sorted_here:
            start = px(LEAD if first else PAD) + QFontMetricsF(font).horizontalAdvance(title) + px(_TRIANGLE_GAP)
            width, height = px(_TRIANGLE.x()), _TRIANGLE.y() * px(2) / 2
            square = QRectF(box.left() + start, box.center().y() - height / 2, width, height)
            self._triangle(painter, mirrored(square, box, direction))

    def _triangle(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.muted)
        middle = rect.center().x()
        if self._order is SortOrder.DESCENDING:
            corners = [rect.topLeft(), rect.topRight(), QPointF(middle, rect.bottom())]
        else:
            corners = [rect.bottomLeft(), rect.bottomRight(), QPointF(middle, rect.top())]
        painter.drawPolygon(QPolygonF(corners))
        painter.restore()

    def _is_first(self, logical: int) -> bool:
        return all(self.isSectionHidden(self.logicalIndex(place)) for place in range(self.visualIndex(logical)))

    def _sort(self, logical: int) -> None:
        sort_by = SORTS.get(Column(logical))
        if sort_by is None:
            return
        if sort_by is self._sort_by:
            turned = SortOrder.ASCENDING if self._order is SortOrder.DESCENDING else SortOrder.DESCENDING
            self.sort_asked.emit(sort_by, turned)
        else:
            self.sort_asked.emit(sort_by, FIRST_ORDER[sort_by])

    def _restyle(self) -> None:
        self.updateGeometry()
        self.viewport().update()
