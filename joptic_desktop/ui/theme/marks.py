"""Check boxes and radio buttons."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, disc, dot
from joptic_desktop.ui.theme.tokens import Tokens

CHECK_BOX = 18
RADIO = 16
_TICK = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
_DASH = ((0.28, 0.5), (0.72, 0.5))


@dataclass(frozen=True, slots=True)
class MarkState:
    """What a check box or radio button is in at this moment."""

    on: bool = False
    partly: bool = False
    enabled: bool = True
    focused: bool = False


def paint_check_box(painter: QPainter, rect: QRectF, tokens: Tokens, state: MarkState) -> None:
    """Paint the square with its tick, or the dash of a half-chosen group."""
    if not (state.on or state.partly):
        box(painter, rect, RADIUS_SMALL, tokens.field, tokens.outline if state.enabled else tokens.hairline)
    else:
        box(painter, rect, RADIUS_SMALL, tokens.accent if state.enabled else tokens.track)
        _stroke(painter, rect, _DASH if state.partly else _TICK, tokens, enabled=state.enabled)
    if state.focused:
        ring = rect.adjusted(-3, -3, 3, 3)
        box(painter, ring, RADIUS_SMALL + 3, None, tokens.accent, FOCUS_WIDTH)


def paint_radio(painter: QPainter, rect: QRectF, tokens: Tokens, state: MarkState) -> None:
    """Paint the ring, with its dot when chosen."""
    chosen = tokens.accent if state.enabled else tokens.disabled
    edge = chosen if state.on else tokens.outline
    disc(painter, rect, tokens.field, edge, 1.5 if state.on else 1.0)
    if state.on:
        dot(painter, rect.center(), rect.width() / 2, chosen)
    if state.focused:
        disc(painter, rect.adjusted(-3, -3, 3, 3), None, tokens.accent, FOCUS_WIDTH)


def _stroke(
    painter: QPainter, rect: QRectF, points: tuple[tuple[float, float], ...], tokens: Tokens, *, enabled: bool
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(tokens.on_accent if enabled else tokens.disabled, max(1.5, rect.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side = rect.width()
    painter.drawPolyline(QPolygonF([QPointF(rect.left() + x * side, rect.top() + y * side) for x, y in points]))
    painter.restore()
