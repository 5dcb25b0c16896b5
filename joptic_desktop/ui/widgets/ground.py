"""Plain areas: a ground of one colour, the lines between areas, and the foot that carries a window's buttons."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName

_FOOT = 64


class Ground(QWidget):
    """A container painted in one token's colour."""

    def __init__(self, theme: Theme, colour: TokenName = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour: TokenName = colour
        theme.changed.connect(self.update)

    def colour(self) -> QColor:
        """Return the colour painted now."""
        return self._theme.colour(self._colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is to be painted."""
        QPainter(self).fillRect(event.rect(), self.colour())


class Divider(Ground):
    """A line of one pixel between areas, lying or upright."""

    def __init__(
        self, theme: Theme, colour: TokenName = "hairline", *, upright: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, colour, parent)
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Foot(Ground):
    """The ground at the lower edge of a window; whoever makes it puts the buttons into its `row`.

    `start` and `end` are the margins of the row, in points of the design.
    """

    def __init__(self, theme: Theme, *, start: int = 24, end: int = 24) -> None:
        super().__init__(theme, "window")
        px = theme.px
        self.setFixedHeight(px(_FOOT))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(start), 0, px(end), 0)
        self.row.setSpacing(px(8))
