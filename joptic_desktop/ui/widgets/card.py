"""A card: a rounded box with one line round it that holds what belongs together."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName


class Card(QWidget):
    """Lay out its contents yourself. ``dashed`` is the edge of a place where files may be dropped."""

    def __init__(
        self,
        theme: Theme,
        fill: TokenName = "surface",
        edge: TokenName = "hairline",
        *,
        dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill: TokenName = fill
        self._edge: TokenName = edge
        self._line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill and edge."""
        del event
        fill, edge = self._theme.colour(self._fill), self._theme.colour(self._edge)
        box(QPainter(self), QRectF(self.rect()), RADIUS_CARD, fill, edge, style=self._line)
