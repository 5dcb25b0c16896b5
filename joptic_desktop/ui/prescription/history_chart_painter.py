"""Draws the chart: gridlines with signed powers, curves told apart by colour, dash, shape and letter, dates below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.counter.time_words import full_day
from joptic_desktop.ui.prescription.dial import eye_colour
from joptic_desktop.ui.prescription.figures import power_text
from joptic_desktop.ui.prescription.history_chart_measures import ChartMeasures
from joptic_desktop.ui.prescription.history_chart_words import quantity_name, value_text
from joptic_desktop.ui.prescription.history_curves import Curve, Point, Quantity
from joptic_desktop.ui.prescription.history_entries import HistoryEntry
from joptic_desktop.ui.prescription.words import eye_letter
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, disc, line
from joptic_desktop.ui.theme.theme import Theme

_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_MARKER, _SMALL = 16, 6
_CURVE = 2.0
_DATE_GAP = 16
_LABEL_GAP, _END_GAP = 10, 18
_LINE = 16


class ChartPainter:
    """One picture of a history."""

    def __init__(self, theme: Theme, measures: ChartMeasures, locale: QLocale) -> None:
        self._theme = theme
        self._at = measures
        self._locale = locale

    def paint(self, painter: QPainter, entries: Sequence[HistoryEntry], curves: Sequence[Curve]) -> None:
        """Draw everything but the value that somebody stands on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for quantity in Quantity:
            self._paint_grid(painter, quantity)
        if self._at.dates:
            self._paint_dates(painter, entries)
        for curve in curves:
            self._paint_curve(painter, curve)
        for quantity in Quantity:
            self._paint_ends(painter, [curve for curve in curves if curve.quantity is quantity and curve.points])

    def paint_current(self, painter: QPainter, curve: Curve, point: Point, *, focused: bool) -> None:
        """Mark the value that somebody stands on: a line through its date, a ring around it."""
        tokens, where = self._theme.tokens, self._at.point(curve, point)
        painter.setPen(QPen(tokens.control, 1, Qt.PenStyle.DotLine))
        for quantity in Quantity:
            panel, x = self._at.panel(quantity), round(self._at.x(point.at)) + 0.5
            painter.drawLine(QLineF(x, panel.top(), x, panel.bottom()))
        side = self._theme.px(_MARKER) + 8
        box(painter, _around(where, side), RADIUS_SMALL, tokens.surface)
        self._paint_marker(painter, curve, point, _MARKER)
        ring = tokens.accent if focused else tokens.control
        box(painter, _around(where, side), RADIUS_SMALL, None, ring, FOCUS_WIDTH)

    def _paint_grid(self, painter: QPainter, quantity: Quantity) -> None:
        tokens, px, panel = self._theme.tokens, self._theme.px, self._at.panel(quantity)
        title = quantity_name(quantity)
        painter.setFont(self._theme.font(FontRole.CAPTION, title))
        painter.setPen(tokens.text)
        line(painter, self._at.title(quantity), title)
        scale = self._at.scale(quantity)
        for value in scale.lines:
            y = round(self._at.y(quantity, float(scale.part(value)))) + 0.5
            painter.setPen(QPen(tokens.control if not value else tokens.hairline, 1))
            painter.drawLine(QLineF(panel.left(), y, panel.right(), y))
            painter.setFont(self._theme.font(FontRole.DIGITS_SMALL))
            painter.setPen(tokens.muted)
            label = QRectF(0, y - px(_LINE) / 2, panel.left() - px(_LABEL_GAP), px(_LINE))
            line(painter, label, power_text(value), _AT_END)

    def _paint_dates(self, painter: QPainter, entries: Sequence[HistoryEntry]) -> None:
        """Write dates from the newest to the oldest, as many as do not meet; each has its tick."""
        theme, room, panel = self._theme, self._at.dates_line(), self._at.panel(Quantity.CYLINDER)
        painter.setPen(QPen(theme.tokens.control, 1))
        for at in self._at.dates:
            x = round(self._at.x(at)) + 0.5
            painter.drawLine(QLineF(x, panel.bottom(), x, panel.bottom() + theme.px(5)))
        days = {entry.past.at: full_day(entry.moment.date(), self._locale) for entry in entries}
        painter.setPen(theme.tokens.muted)
        for at, width in self._dates_with_room(days):
            font = theme.font(FontRole.DIGITS_SMALL, days[at])
            painter.setFont(font)
            line(painter, QRectF(self._at.x(at) - width / 2, room.top(), width, room.height()), days[at], _CENTRE)

    def _dates_with_room(self, days: dict[float, str]) -> Iterator[tuple[float, float]]:
        first, last = self._at.dates[0], self._at.dates[-1]
        widths = {at: self._width(days[at]) for at in self._at.dates}
        gap = self._theme.px(_DATE_GAP)
        floor = self._at.x(first) + widths[first] / 2 + gap
        ceiling = float("inf")
        for at in reversed(self._at.dates):
            left, right = self._at.x(at) - widths[at] / 2, self._at.x(at) + widths[at] / 2
            if at in {first, last} or (right + gap <= ceiling and left >= floor):
                if at == first and right + gap > ceiling and at != last:
                    return
                yield at, widths[at]
                ceiling = left

    def _width(self, text: str) -> float:
        return QFontMetricsF(self._theme.font(FontRole.DIGITS_SMALL, text)).horizontalAdvance(text) + 2

    def _paint_curve(self, painter: QPainter, curve: Curve) -> None:
        colour = eye_colour(self._theme.tokens, curve.side)
        dash = Qt.PenStyle.SolidLine if curve.side is Side.RIGHT else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, _CURVE, dash))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in curve.runs:
            painter.drawPolyline(QPolygonF([self._at.point(curve, point) for point in run]))
        for point in curve.points:
            self._paint_marker(painter, curve, point, _SMALL if self._at.is_crowded else _MARKER)

    def _paint_marker(self, painter: QPainter, curve: Curve, point: Point, side: int) -> None:
        """Paint a disc for the right eye, a square for the left one, each with its letter where there is room."""
        tokens, where = self._theme.tokens, self._at.point(curve, point)
        place = _around(where, self._theme.px(side))
        colour = eye_colour(tokens, curve.side)
        if curve.side is Side.RIGHT:
            disc(painter, place, colour, tokens.surface, 1)
        else:
            box(painter, place, min(2.0, place.width() / 4), colour, tokens.surface, 1)
        if side == _MARKER:
            painter.setFont(self._theme.font(FontRole.KEY_HINT, eye_letter(curve.side)))
            painter.setPen(tokens.on_eye)
            line(painter, place, eye_letter(curve.side), _CENTRE)

    def _paint_ends(self, painter: QPainter, curves: Sequence[Curve]) -> None:
        """Write each eye's letter and newest value after the panel, one below the other when they meet."""
        px = self._theme.px
        ends = sorted(((self._at.point(c, c.points[-1]).y(), c) for c in curves), key=lambda end: (end[0], end[1].side))
        places = [y for y, _ in ends]
        if len(places) > 1 and places[1] - places[0] < px(_LINE):
            middle = (places[0] + places[1]) / 2
            places = [middle - px(_LINE) / 2, middle + px(_LINE) / 2]
        for y, (_, curve) in zip(places, ends, strict=True):
            text = f"{eye_letter(curve.side)} {value_text(curve.quantity, curve.points[-1])}"
            panel = self._at.panel(curve.quantity)
            painter.setFont(self._theme.font(FontRole.COUNT, text))
            painter.setPen(eye_colour(self._theme.tokens, curve.side))
            room = QRectF(panel.right() + px(_END_GAP), y - px(_LINE) / 2, px(72), px(_LINE))
            line(painter, room, text)


def _around(where: QPointF, side: float) -> QRectF:
    return QRectF(where.x() - side / 2, where.y() - side / 2, side, side)
