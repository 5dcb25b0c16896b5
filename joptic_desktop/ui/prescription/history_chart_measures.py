"""Where everything stands in the chart, in pixels at the text scale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.prescription.history_curves import Curve, Point, Quantity, Scale, dates_of, scale_of
from joptic_desktop.ui.theme.theme import Theme

_LABELS, _ENDS = 64, 92
_TITLE, _BETWEEN, _DATES = 30, 16, 30
_INSET = 14
_CROWD = 22
_ASIDE = 8


class ChartMeasures:
    """Two panels of one height, the powers before them, the newest values after them, dates below."""

    def __init__(self, theme: Theme, size: QSize, curves: Sequence[Curve]) -> None:
        self._theme = theme
        self._size = size
        self.curves = tuple(curves)
        self.dates = dates_of(curves)
        self._panels = {quantity: self._panel(quantity) for quantity in Quantity}
        self._scales = {quantity: self._scale(quantity) for quantity in Quantity}
        self._values = {(c.quantity, c.side): {p.at: p.value for p in c.points} for c in curves}
        room = self._panels[Quantity.EQUIVALENT].width() - 2 * theme.px(_INSET)
        self.is_crowded = len(self.dates) > 1 and room / (len(self.dates) - 1) < theme.px(_CROWD)

    def panel(self, quantity: Quantity) -> QRectF:
        """Return the box in which a quantity's curves are drawn."""
        return self._panels[quantity]

    def scale(self, quantity: Quantity) -> Scale:
        """Return the lines of a panel: both eyes share them."""
        return self._scales[quantity]

    def title(self, quantity: Quantity) -> QRectF:
        """Return the line above a panel."""
        px, top = self._theme.px, self._panels[quantity].top()
        return QRectF(0, top - px(_TITLE), self._size.width(), px(18))

    def dates_line(self) -> QRectF:
        """Return the line of dates."""
        panel, px = self._panels[Quantity.CYLINDER], self._theme.px
        return QRectF(panel.left(), panel.bottom() + px(8), panel.width(), px(18))

    def x(self, at: float) -> float:
        """Return where a moment lies: at its true distance from the others."""
        panel, inset = self._panels[Quantity.EQUIVALENT], self._theme.px(_INSET)
        first, last = self.dates[0], self.dates[-1]
        part = (at - first) / (last - first) if last > first else 0.5
        return panel.left() + inset + part * (panel.width() - 2 * inset)

    def y(self, quantity: Quantity, part: float) -> float:
        """Return the height of a part of the scale, 0 at its lowest line."""
        panel = self._panels[quantity]
        return panel.bottom() - part * panel.height()

    def point(self, curve: Curve, point: Point) -> QPointF:
        """Return where a value is drawn; two eyes with nearly the same value stand side by side."""
        y = self.y(curve.quantity, float(self._scales[curve.quantity].part(point.value)))
        return QPointF(self.x(point.at) + self._aside(curve, point, y), y)

    def _aside(self, curve: Curve, point: Point, y: float) -> float:
        if self.is_crowded:
            return 0.0
        other = Side.LEFT if curve.side is Side.RIGHT else Side.RIGHT
        there = self._values.get((curve.quantity, other), {}).get(point.at)
        if there is None:
            return 0.0
        aside = self._theme.px(_ASIDE)
        gap = abs(y - self.y(curve.quantity, float(self._scales[curve.quantity].part(there))))
        return (-aside if curve.side is Side.RIGHT else aside) if gap < 2 * aside else 0.0

    def _panel(self, quantity: Quantity) -> QRectF:
        px, count = self._theme.px, len(Quantity)
        room = (self._size.height() - px(_DATES) - count * px(_TITLE) - (count - 1) * px(_BETWEEN)) // count
        top = px(_TITLE) + list(Quantity).index(quantity) * (room + px(_TITLE) + px(_BETWEEN))
        return QRectF(px(_LABELS), top, self._size.width() - px(_LABELS) - px(_ENDS), room)

    def _scale(self, quantity: Quantity) -> Scale:
        return scale_of(point.value for curve in self.curves if curve.quantity is quantity for point in curve.points)
