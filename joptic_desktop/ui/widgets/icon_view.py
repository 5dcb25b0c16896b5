"""An icon beside a text; it is decoration to a screen reader, the text says what it means."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.metrics import ICON
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName


class IconView(QWidget):
    """Shows one icon, ``width`` pixels wide at 100 %."""

    def __init__(
        self, theme: Theme, icon: str, ink: TokenName = "muted", width: int = ICON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._ink: TokenName = ink
        self._width = width
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_icon(self, icon: str, ink: TokenName) -> None:
        """Show another icon."""
        self._icon = icon
        self._ink = ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        ink = self._theme.colour(self._ink) if self.isEnabled() else self._theme.tokens.disabled
        self._theme.icons.paint(painter, QRectF(self.rect()), self._icon, ink, self._theme.px(self._width))

    def _restyle(self) -> None:
        side = self._theme.px(self._width)
        self.setFixedSize(side, side)
        self.update()
