"""The drawing of the first page: the axis scale of a trial frame with one meridian. It is never mirrored."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.ui.prescription.dial import point_at
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import DARK

_RADIUS = 168
_AXIS = 60
_LETTERS = 20
_FOOT = 12
_STEP, _NUMBERED = 5, 30
_TICK, _TEN_TICK, _LONG_TICK = 7, 13, 22
_FAINT, _QUIET = 0.55, 0.8
_SIDES = 2


class HalfProtractor(QWidget):
    """Takes the room there is, up to a radius of 168 pixels, and stands on its lower edge; decoration only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the room of the whole drawing."""
        px = self._theme.px
        return QSize(px(_SIDES * (_RADIUS + 2 * _LETTERS)), px(_RADIUS + _LETTERS + 2 * _FOOT))

    def minimumSizeHint(self) -> QSize:
        """Return nothing: where there is no room it is left out."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scale, numbers and meridian."""
        del event
        px = self._theme.px
        radius = min(
            float(px(_RADIUS)),
            self.height() - px(2 * _LETTERS + _FOOT),
            self.width() / _SIDES - px(2 * _LETTERS),
        )
        if radius < px(_RADIUS) / 3:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() - px(_FOOT))
        self._paint_scale(painter, centre, radius)
        self._paint_numbers(painter, centre, radius)
        self._paint_meridian(painter, centre, radius)

    def _paint_scale(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        faint = self._ink(_FAINT)
        painter.setPen(QPen(faint, 1.2))
        around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawArc(around, 0, 180 * 16)
        painter.drawLine(point_at(centre, radius, 180), point_at(centre, radius, 0))
        unit = radius / _RADIUS
        for degrees in range(0, 181, _STEP):
            numbered = degrees % _NUMBERED == 0
            length = _LONG_TICK if numbered else _TEN_TICK if degrees % (2 * _STEP) == 0 else _TICK
            painter.setPen(QPen(self._ink(_QUIET) if numbered else faint, 1.6 if numbered else 1.0))
            painter.drawLine(point_at(centre, radius - length * unit, degrees), point_at(centre, radius, degrees))

    def _paint_numbers(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        painter.setFont(self._theme.font(FontRole.CAPTION, "0"))
        painter.setPen(self._ink(_FAINT))
        metrics = QFontMetricsF(painter.font())
        for degrees in range(0, 181, _NUMBERED):
            text = str(degrees)
            middle = point_at(centre, radius + self._theme.px(_LETTERS), degrees)
            left = middle.x() - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, middle.y() + metrics.capHeight() / 2), text)

    def _paint_meridian(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        colour = DARK.right_eye  # the panel is dark in both schemes
        end = point_at(centre, radius, _AXIS)
        painter.setPen(QPen(colour, 2.4))
        painter.drawLine(centre, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, 4, 4)
        painter.drawEllipse(end, 6, 6)

    def _ink(self, strength: float) -> QColor:
        ink = QColor(self._theme.tokens.panel_muted)
        ink.setAlphaF(strength)
        return ink

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
