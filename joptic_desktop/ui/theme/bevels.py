"""How buttons look: fill, edge and ink by kind and state."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.tokens import Tokens

_PRESSED = 108
_FILLED_HOVER = 112


class ButtonKind(Enum):
    """One primary button a view; danger only where something is destroyed; tools beside a card are borderless."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    BORDERLESS = "borderless"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class ButtonState:
    """What a button is in at this moment."""

    enabled: bool = True
    hovered: bool = False
    pressed: bool = False
    focused: bool = False


def ink(tokens: Tokens, kind: ButtonKind, *, enabled: bool) -> QColor:
    """Return the colour of a button's words."""
    if not enabled:
        return tokens.disabled
    inks = {ButtonKind.PRIMARY: tokens.on_accent, ButtonKind.DANGER: tokens.on_danger}
    return inks.get(kind, tokens.text)


def paint_bevel(painter: QPainter, rect: QRectF, tokens: Tokens, kind: ButtonKind, state: ButtonState) -> None:
    """Paint all of a button but its words and icon."""
    fill, edge = _fill(tokens, kind, state), _edge(tokens, kind, state)
    if fill is not None or edge is not None:
        box(painter, rect, RADIUS, fill, edge)
    if state.focused:
        _paint_focus(painter, rect, tokens, kind)


def _fill(tokens: Tokens, kind: ButtonKind, state: ButtonState) -> QColor | None:
    if kind in {ButtonKind.PRIMARY, ButtonKind.DANGER}:
        return _strong_fill(tokens, kind, state)
    if not state.enabled:
        return tokens.button if kind is ButtonKind.SECONDARY else None
    if state.pressed:
        return tokens.hover.darker(_PRESSED)
    if state.hovered:
        return tokens.hover
    return tokens.button if kind is ButtonKind.SECONDARY else None


def _strong_fill(tokens: Tokens, kind: ButtonKind, state: ButtonState) -> QColor:
    if not state.enabled:
        return tokens.track
    fill = tokens.danger if kind is ButtonKind.DANGER else tokens.accent
    if state.pressed:
        return fill.darker(_PRESSED)
    return fill.lighter(_FILLED_HOVER) if state.hovered else fill


def _edge(tokens: Tokens, kind: ButtonKind, state: ButtonState) -> QColor | None:
    if kind is not ButtonKind.SECONDARY:
        return None
    return tokens.button_line if state.enabled else tokens.hairline


def _paint_focus(painter: QPainter, rect: QRectF, tokens: Tokens, kind: ButtonKind) -> None:
    """Ring the inside of the edge; on a filled button in the colour of the words, set in by the ring's own width."""
    if kind in {ButtonKind.PRIMARY, ButtonKind.DANGER}:
        ring = rect.adjusted(FOCUS_WIDTH, FOCUS_WIDTH, -FOCUS_WIDTH, -FOCUS_WIDTH)
        box(painter, ring, RADIUS - FOCUS_WIDTH, None, ink(tokens, kind, enabled=True), FOCUS_WIDTH)
    else:
        box(painter, rect, RADIUS, None, tokens.accent, FOCUS_WIDTH)
