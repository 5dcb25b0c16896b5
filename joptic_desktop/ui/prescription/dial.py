"""The axis dial: one TABO scale for both eyes, as seen facing the person; for the card, the form and print.

0° lies at the viewer's right, 90° at the top, 180° at the left (ISO 8429). It is never mirrored.
"""

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.theme.tokens import Tokens

_DESIGN_RADIUS = 26
_TICKS = (30, 60, 90, 120, 150)
_LONG_TICK, _TICK = 0.25, 0.17
_FAR_HALF = 0.38


@dataclass(frozen=True, slots=True)
class DialInk:
    """The colours of a dial; ``ray`` is the eye's."""

    ring: QColor
    empty_ring: QColor
    rule: QColor
    tick: QColor
    ray: QColor


def dial_ink(tokens: Tokens, side: Side) -> DialInk:
    """Return the colours of one eye's dial on screen."""
    return DialInk(
        ring=tokens.control,
        empty_ring=tokens.hairline,
        rule=tokens.hairline,
        tick=tokens.control,
        ray=eye_colour(tokens, side),
    )


def eye_colour(tokens: Tokens, side: Side) -> QColor:
    """Return the colour of one eye."""
    return tokens.right_eye if side is Side.RIGHT else tokens.left_eye


def point_at(centre: QPointF, radius: float, degrees: float) -> QPointF:
    """Return the point of a TABO direction at a distance from the centre."""
    angle = radians(degrees)
    return QPointF(centre.x() + radius * cos(angle), centre.y() - radius * sin(angle))


def paint_dial(painter: QPainter, centre: QPointF, radius: float, ink: DialInk, axis: int | None) -> None:
    """Paint a dial with the meridian of ``axis`` (0 to 180 degrees); None paints the empty ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = radius / _DESIGN_RADIUS
    _paint_scale(painter, centre, radius, ink)
    painter.setPen(QPen(ink.ring if axis is not None else ink.empty_ring, unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius - unit / 2, radius - unit / 2)
    if axis is not None:
        _paint_meridian(painter, centre, radius, ink.ray, axis)
    painter.restore()


def _paint_scale(painter: QPainter, centre: QPointF, radius: float, ink: DialInk) -> None:
    unit = radius / _DESIGN_RADIUS
    painter.setPen(QPen(ink.rule, 1.5 * unit))
    painter.drawLine(point_at(centre, radius - unit, 180), point_at(centre, radius - unit, 0))
    for degrees in _TICKS:
        long = degrees == 90
        painter.setPen(QPen(ink.tick, unit))
        inner = radius * (1 - (_LONG_TICK if long else _TICK))
        painter.drawLine(point_at(centre, inner, degrees), point_at(centre, radius - unit, degrees))
    painter.setPen(QPen(ink.tick, 1.25 * unit))
    for degrees in (0, 180):
        painter.drawLine(point_at(centre, radius * (1 - _LONG_TICK), degrees), point_at(centre, radius - unit, degrees))


def _paint_meridian(painter: QPainter, centre: QPointF, radius: float, colour: QColor, axis: int) -> None:
    unit = radius / _DESIGN_RADIUS
    far = QColor(colour)
    far.setAlphaF(_FAR_HALF)
    painter.setPen(QPen(far, 1.75 * unit))
    painter.drawLine(centre, point_at(centre, radius - unit, axis + 180))
    painter.setPen(QPen(colour, 2 * unit))
    end = point_at(centre, radius - unit / 2, axis)
    painter.drawLine(centre, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for point, dot_radius in ((centre, 2 * unit), (end, 2.6 * unit)):
        painter.drawEllipse(_around(point, dot_radius))


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
