"""The column of a sheet: how wide it is, from which side it is read, and the small things painted in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from joptic_desktop.ui.print.typeset import Align, Paragraph, Style, resolve


@dataclass(frozen=True, slots=True)
class Column:
    """Sets text for one sheet; `width` is that between the margins."""

    width: float
    from_right: bool

    def text(
        self, text: str, style: Style, width: float | None = None, strong: tuple[tuple[int, int], ...] = ()
    ) -> Paragraph:
        """Return a text set in the sheet's own direction."""
        tall = self.from_right
        return Paragraph(text, style, from_right=self.from_right, width=width, strong=strong, tall=tall)

    def value(self, text: str, style: Style) -> Paragraph:
        """Return a text of figures, set from the left in every sheet."""
        return Paragraph(text, style, tall=self.from_right)

    def side(self, align: Align) -> Align:
        """Return the side that a start or an end lies on."""
        return resolve(align, from_right=self.from_right)

    def x(self, left: float, at: float, width: float) -> float:
        """Return where a box lies whose distance from the start of the column is `at`; `left` is the column's."""
        return left + (self.width - at - width if self.from_right else at)


def rule(painter: QPainter, left: float, top: float, width: float, colour: QColor, thickness: float) -> None:
    """Paint a level line."""
    painter.setPen(QPen(colour, thickness))
    painter.drawLine(QLineF(left, top, left + width, top))


def frame(
    painter: QPainter, rect: QRectF, radius: float, edge: QColor, fill: QColor | None = None, width: float = 0.9
) -> None:
    """Paint a rounded box, its edge inside."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    if fill is not None:
        painter.setBrush(fill)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()
