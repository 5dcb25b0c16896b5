"""The ground of a prescription's card: tinted head and foot, rules between the rows, one edge around all."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.tokens import Tokens


def paint_ground(painter: QPainter, tokens: Tokens, card: QRectF, rows: tuple[float, ...]) -> None:
    """Paint a card whose rows begin at the given heights; the last height is where its foot begins."""
    head, foot = rows[0], rows[-1]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QPainterPath()
    inside.addRoundedRect(card, RADIUS_CARD, RADIUS_CARD)
    painter.setClipPath(inside)
    painter.fillRect(card, tokens.surface)
    painter.fillRect(QRectF(0, 0, card.width(), head), tokens.alt)
    painter.fillRect(QRectF(0, foot, card.width(), card.height() - foot), tokens.alt)
    painter.restore()
    for y in rows:
        colour = tokens.hairline if y in {head, foot} else tokens.card_line
        _rule(painter, colour, QLineF(0, y + 0.5, card.width(), y + 0.5))
    middle = round(card.width() / 2) + 0.5
    _rule(painter, tokens.card_line, QLineF(middle, 0, middle, card.height()))
    box(painter, card, RADIUS_CARD, None, tokens.hairline)


def _rule(painter: QPainter, colour: QColor, at: QLineF) -> None:
    painter.setPen(QPen(colour, 1))
    painter.drawLine(at)
