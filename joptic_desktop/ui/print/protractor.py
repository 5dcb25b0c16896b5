"""The axis on paper: half a protractor with its degrees, as the trade draws it (TABO, ISO 8429).

0° lies at the viewer's right, 90° at the top, for both eyes; it is never mirrored.
"""

from __future__ import annotations

from math import cos, radians

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.prescription.dial import eye_colour, point_at
from joptic_desktop.ui.print.typeset import Align, Paragraph, Style
from joptic_desktop.ui.theme.tokens import LIGHT

_DEGREES = Style(9.5, 400, "muted")
_LINE = 0.6
_TICK, _LONG_TICK = 4.5, 8.0
_RAY = 2.2
_DOT, _HUB = 3.3, 2.4
_AWAY = 7.5


def paint_protractor(painter: QPainter, centre: QPointF, radius: float, side: Side, axis: int | None) -> None:
    """Paint the scale and, unless it is None, the axis (0 to 180 degrees) in the eye's colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_scale(painter, centre, radius)
    for degrees in range(0, 181, 30):
        _paint_number(painter, centre, radius, degrees)
    if axis is not None:
        _paint_ray(painter, centre, radius, side, axis)
    painter.restore()


def _paint_scale(painter: QPainter, centre: QPointF, radius: float) -> None:
    painter.setPen(QPen(LIGHT.control, _LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    square = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(square, 0, 180 * 16)
    painter.drawLine(point_at(centre, radius, 180), point_at(centre, radius, 0))
    for degrees in range(10, 180, 10):
        length = _TICK if degrees % 30 else _LONG_TICK
        painter.drawLine(point_at(centre, radius, degrees), point_at(centre, radius - length, degrees))


def _paint_number(painter: QPainter, centre: QPointF, radius: float, degrees: int) -> None:
    number = Paragraph(str(degrees), _DEGREES)
    at = point_at(centre, radius + _AWAY, degrees)
    # a number leans away from the scale as far as its place lies to the side
    lean = number.width / 2 * cos(radians(degrees))
    number.paint(painter, at.x() - number.width / 2 + lean, at.y() - number.height / 2, align=Align.LEFT)


def _paint_ray(painter: QPainter, centre: QPointF, radius: float, side: Side, axis: int) -> None:
    colour = eye_colour(LIGHT, side)
    end = point_at(centre, radius, axis)
    painter.setPen(QPen(colour, _RAY, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(centre, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre, _HUB, _HUB)
    painter.drawEllipse(end, _DOT, _DOT)
