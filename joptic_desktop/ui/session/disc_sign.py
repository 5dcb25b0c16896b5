"""The round sign at the head of a page that stands alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.paint import disc
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName

_SIDE, _ICON = 72, 30


class DiscSign(QWidget):
    """An icon on a tinted disc; decoration to a screen reader, the headline says what it means."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        ink: TokenName = "accent",
        tint: TokenName = "accent_tint",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._ink: TokenName = ink
        self._tint: TokenName = tint
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_sign(self, icon: str, ink: TokenName, tint: TokenName) -> None:
        """Show another sign."""
        self._icon, self._ink, self._tint = icon, ink, tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and icon."""
        del event
        painter = QPainter(self)
        whole = QRectF(self.rect())
        disc(painter, whole, self._theme.colour(self._tint))
        self._theme.icons.paint(painter, whole, self._icon, self._theme.colour(self._ink), self._theme.px(_ICON))

    def _restyle(self) -> None:
        side = self._theme.px(_SIDE)
        self.setFixedSize(side, side)
        self.update()
