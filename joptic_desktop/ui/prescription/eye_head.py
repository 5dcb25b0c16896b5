"""The head of one eye's half: letter, name and the columns; always left to right."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from joptic_desktop.domain.prescription import Side
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.ui.prescription.dial import eye_colour
from joptic_desktop.ui.prescription.words import eye_letter, eye_name, eye_short, measure_head
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line
from joptic_desktop.ui.theme.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LETTER = 18
_LETTER_GAP = 8
_LINE = 16


@dataclass(frozen=True, slots=True)
class HeadMeasures:
    """Where the head's parts stand, in pixels at 100 % from the half's corner; columns by their right edges."""

    left: float
    letter_top: float
    columns_top: float
    column_rights: tuple[float, float, float]


def paint_eye_head(painter: QPainter, theme: Theme, half: QRectF, side: Side, at: HeadMeasures) -> None:
    """Paint the head of one eye into its half of a card."""
    px, tokens = theme.px, theme.tokens
    square = QRectF(half.left() + px(at.left), half.top() + px(at.letter_top), px(_LETTER), px(_LETTER))
    box(painter, square, RADIUS_SMALL, eye_colour(tokens, side))
    letter = eye_letter(side)
    font = QFont(theme.font(FontRole.COLUMN, letter))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(tokens.on_eye)
    line(painter, square, letter, _CENTRE)
    room = QRectF(square.right() + px(_LETTER_GAP), square.top(), half.right() - square.right(), square.height())
    _paint_names(painter, theme, room, side)
    painter.setPen(tokens.muted)
    for measure, right in zip(Measure, at.column_rights, strict=True):
        head = measure_head(measure)
        painter.setFont(theme.font(FontRole.COLUMN, head))
        column = QRectF(half.left() + px(right) - px(90), half.top() + px(at.columns_top), px(90), px(_LINE))
        line(painter, column, head, _RIGHT)


def _paint_names(painter: QPainter, theme: Theme, room: QRectF, side: Side) -> None:
    name, short = eye_name(side), eye_short(side)
    painter.setFont(theme.font(FontRole.HEADLINE, name))
    painter.setPen(eye_colour(theme.tokens, side))
    written = line(painter, room, name)
    painter.setFont(theme.font(FontRole.SMALL, short))
    painter.setPen(theme.tokens.muted)
    line(painter, room.adjusted(written + theme.px(_LETTER_GAP) + 2, 0, 0, 0), short)
