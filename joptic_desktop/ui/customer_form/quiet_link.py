"""A few small words that can be pressed: beside a label, behind a warning."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, LABEL_HEIGHT, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName

_SIDE = 3


class QuietLink(QAbstractButton):
    """Words in `ink` at the height of a label, with `below` pixels of air; underlined under the mouse."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        ink: TokenName = "muted",
        role: FontRole = FontRole.SMALL,
        *,
        below: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink: TokenName = ink
        self._role = role
        self._below = below
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_words(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the room of the words."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(
            round(words) + 1 + self._theme.px(_SIDE), self._theme.px(LABEL_HEIGHT) + self._theme.px(self._below)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words against the end of the line."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRectF(self.rect()).adjusted(0, 0, 0, -self._theme.px(self._below))
        tokens = self._theme.tokens
        font = QFont(self._font())
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(self._theme.colour(self._ink) if self.isEnabled() else tokens.disabled)
        room = mirrored(whole.adjusted(self._theme.px(_SIDE), 0, 0, 0), whole, self.layoutDirection())
        line(painter, room, self.text())
        if self.hasFocus():
            box(painter, whole, RADIUS_SMALL, None, tokens.accent, FOCUS_WIDTH)

    def _font(self) -> QFont:
        return self._theme.font(self._role, self.text())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
