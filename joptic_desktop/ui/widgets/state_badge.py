"""A state as icon and word, for rows, panes and lists."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ICON
from joptic_desktop.ui.theme.paint import disc, dot, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.states import LOOKS, BadgeState, state_word

_DOT = 8
_DOT_GAP = 8
_ICON_GAP = 6
_HEIGHT = 20


def paint_state(
    painter: QPainter, rect: QRectF, theme: Theme, state: BadgeState, word: str = "", ink: QColor | None = None
) -> None:
    """Paint sign and word from the start of a box, in the painter's font and layout direction.

    ``word`` replaces the state's own; ``ink`` the colour of the word, and of an icon, as a selected row wants it.
    """
    look = LOOKS[state]
    own = theme.colour(look.ink)
    width = theme.px(ICON) if look.icon is not None else theme.px(_DOT)
    sign = mirrored(QRectF(rect.left(), rect.top(), width, rect.height()), rect, painter.layoutDirection())
    if look.icon is not None:
        theme.icons.paint(painter, sign, look.icon, ink or own, theme.px(ICON))
    else:
        dot(painter, QPointF(sign.center()), width, own, hollow=state is BadgeState.INACTIVE)
    taken = width + theme.px(_gap(state))
    room = mirrored(rect.adjusted(taken, 0, 0, 0), rect, painter.layoutDirection())
    painter.setPen(ink or (theme.tokens.muted if look.icon is None else own))
    line(painter, room, word or state_word(state))


def state_width(theme: Theme, state: BadgeState, font: QFont, word: str) -> int:
    """Return the room that sign and word of a state take in a font."""
    sign = theme.px(_DOT if LOOKS[state].icon is None else ICON) + theme.px(_gap(state))
    return round(sign + QFontMetricsF(font).horizontalAdvance(word)) + 2


def paint_state_disc(painter: QPainter, rect: QRectF, theme: Theme, state: BadgeState, icon: str | None = None) -> None:
    """Paint the round sign before a row of the sync centre; ``icon`` replaces the state's own."""
    look = LOOKS[state]
    disc(painter, rect, theme.colour(look.tint))
    name = icon or look.icon
    if name is None:
        dot(painter, rect.center(), theme.px(_DOT), theme.colour(look.ink), hollow=state is BadgeState.INACTIVE)
    else:
        theme.icons.paint(painter, rect, name, theme.colour(look.ink), theme.px(ICON))


class StateBadge(QWidget):
    """Icon and word of a state; ``word`` says more where there is more to say, such as ``sent 14 Nov``."""

    def __init__(self, theme: Theme, state: BadgeState, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(state, word)
        theme.changed.connect(self._restyle)

    @property
    def state(self) -> BadgeState:
        """The state shown."""
        return self._state

    def show_state(self, state: BadgeState, word: str = "") -> None:
        """Show another state."""
        self._state = state
        self._word = word or state_word(state)
        self.setAccessibleName(self._word)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the room of sign and word."""
        return QSize(state_width(self._theme, self._state, self._font(), self._word), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and word."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self._font())
        ink = self._theme.colour(LOOKS[self._state].ink)
        paint_state(painter, QRectF(self.rect()), self._theme, self._state, self._word, ink)

    def _font(self) -> QFont:
        return self._theme.font(FontRole.SMALL_STRONG, self._word)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _gap(state: BadgeState) -> int:
    return _DOT_GAP if LOOKS[state].icon is None else _ICON_GAP
