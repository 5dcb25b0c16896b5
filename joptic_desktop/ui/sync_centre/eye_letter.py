"""The coloured square with the letter of an eye."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.prescription.dial import eye_colour
from joptic_desktop.ui.prescription.words import eye_letter
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line
from joptic_desktop.ui.theme.theme import Theme

_SIDE = 18


class EyeLetter(QWidget):
    """R or L; the words beside it say the same to a screen reader."""

    def __init__(self, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint square and letter."""
        del event
        painter, whole, letter = QPainter(self), QRectF(self.rect()), eye_letter(self._side)
        box(painter, whole, RADIUS_SMALL, eye_colour(self._theme.tokens, self._side))
        font = QFont(self._theme.font(FontRole.COLUMN, letter))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.tokens.on_eye)
        line(painter, whole, letter, Qt.AlignmentFlag.AlignHCenter)
