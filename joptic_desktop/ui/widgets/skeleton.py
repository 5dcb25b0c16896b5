"""Grey bars where rows will be, for a first load that takes longer than a blink."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, disc, mirrored
from joptic_desktop.ui.theme.theme import Theme

_HEAD, _ROW = 32, 44
_AVATAR = QRectF(28, 7, 30, 30)
_BARS = (QRectF(70, 10, 128, 9), QRectF(70, 26, 164, 8))
_LEAST_START = 250
# distance from the end and width: the columns after the first keep theirs in a list of any width
_CELLS = ((452, 112), (304, 72), (194, 56), (106, 60))
_UNEVEN = (1.0, 0.8, 0.92, 0.7)


def paint_skeleton_row(painter: QPainter, row: QRectF, theme: Theme, number: int) -> None:
    """Paint a row that is not loaded: avatar, two lines, cells; neighbouring rows differ a little in length."""
    fill = theme.tokens.hover
    share = _UNEVEN[number % len(_UNEVEN)]
    direction = painter.layoutDirection()

    def placed(rect: QRectF) -> QRectF:
        return mirrored(rect.translated(row.topLeft()), row, direction)

    def scaled(rect: QRectF, by: float = 1.0) -> QRectF:
        unit = theme.text_scale / 100
        return QRectF(rect.x() * unit, rect.y() * unit, rect.width() * unit * by, rect.height() * unit)

    disc(painter, placed(scaled(_AVATAR)), fill)
    for bar in _BARS:
        box(painter, placed(scaled(bar, share)), RADIUS_SMALL, fill)
    for from_end, width in _CELLS:
        cell = scaled(QRectF(-from_end, 17, width, 10), share).translated(row.width(), 0)
        if cell.left() > theme.px(_LEAST_START):
            box(painter, placed(cell), RADIUS_SMALL, fill)


class SkeletonRows(QWidget):
    """Fills its room with rows that are not loaded, below the room of a list's head."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Loading"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many rows as fit."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        head, height = self._theme.px(_HEAD), self._theme.px(_ROW)
        self._paint_head(painter, head)
        for number in range((self.height() - head) // height + 1):
            row = QRectF(0, head + number * height, self.width(), height)
            paint_skeleton_row(painter, row, self._theme, number)

    def _paint_head(self, painter: QPainter, height: int) -> None:
        tokens = self._theme.tokens
        painter.fillRect(0, 0, self.width(), height, tokens.alt)
        for y in (0, height - 1):
            painter.fillRect(0, y, self.width(), 1, tokens.hairline)
