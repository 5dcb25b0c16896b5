"""Chips: a filter that can be taken away, a customer group, a count."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind, ButtonState, paint_bevel
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.plain_text import set_tooltip

_HEIGHT = 24
_SIDE = 10
_CROSS = 12
_GAP = 6
_PILL = 20
_PILL_SIDE = 9


class FilterChip(QPushButton):
    """A filter in force; pressing it takes the filter away (``clicked``)."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = text
        name = self.tr("Remove the filter %1").replace("%1", text)
        self.setAccessibleName(name)
        set_tooltip(self, name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the room of word and cross."""
        px = self._theme.px
        word = QFontMetricsF(self._font()).horizontalAdvance(self.words)
        return QSize(round(word) + 2 * px(_SIDE) + px(_GAP) + px(_CROSS), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, word and cross."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole, px = QRectF(self.rect()), self._theme.px
        state = ButtonState(hovered=self.underMouse(), pressed=self.isDown(), focused=self.hasFocus())
        paint_bevel(painter, whole, self._theme.tokens, ButtonKind.SECONDARY, state)
        painter.setFont(self._font())
        painter.setPen(self._theme.tokens.text)
        room = whole.adjusted(px(_SIDE), 0, -px(_SIDE) - px(_CROSS), 0)
        line(painter, mirrored(room, whole, self.layoutDirection()), self.words)
        cross = QRectF(whole.right() - px(_SIDE) - px(_CROSS), 0, px(_CROSS), whole.height())
        place = mirrored(cross, whole, self.layoutDirection())
        self._theme.icons.paint(painter, place, "close", self._theme.tokens.muted, px(_CROSS))

    def _font(self) -> QFont:
        return self._theme.font(FontRole.SMALL_STRONG, self.words)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def paint_pill(
    painter: QPainter, rect: QRectF, theme: Theme, text: str, fill: TokenName = "accent_tint", ink: TokenName = "accent"
) -> None:
    """Paint a rounded pill with a word or number in it, in the painter's font."""
    box(painter, rect, rect.height() / 2, theme.colour(fill))
    painter.setPen(theme.colour(ink))
    line(painter, rect, text, Qt.AlignmentFlag.AlignHCenter)


class Pill(QWidget):
    """A word or number on a round ground: a customer group (accent), a count, a state."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        fill: TokenName = "accent_tint",
        ink: TokenName = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._fill: TokenName = fill
        self._ink: TokenName = ink
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Show another word or number."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the room of the word; a single digit is a circle."""
        px = self._theme.px
        word = QFontMetricsF(self._font()).horizontalAdvance(self._text)
        side = px(_PILL_SIDE) if len(self._text) > 1 else px(_GAP)
        return QSize(max(round(word) + 2 * side, px(_PILL)), px(_PILL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and word."""
        del event
        painter = QPainter(self)
        painter.setFont(self._font())
        paint_pill(painter, QRectF(self.rect()), self._theme, self._text, self._fill, self._ink)

    def _font(self) -> QFont:
        return self._theme.font(FontRole.COLUMN, self._text)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
