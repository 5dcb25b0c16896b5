"""One line above a list that says what keeps working and what to do: offline, read-only, sign in again."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_HEIGHT = 40
_BUTTON = 28
_SIDE = 16
_INDENT = 4
_EDGE = 0.35


class NoticeTone(Enum):
    """How a notice is meant; amber is for what is slower or later, red for what is lost without the person."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"


INKS: dict[NoticeTone, TokenName] = {
    NoticeTone.INFO: "info",
    NoticeTone.OK: "ok",
    NoticeTone.WARN: "warn",
    NoticeTone.DANGER: "danger",
}
TINTS: dict[NoticeTone, TokenName] = {
    NoticeTone.INFO: "info_tint",
    NoticeTone.OK: "ok_tint",
    NoticeTone.WARN: "warn_tint",
    NoticeTone.DANGER: "danger_tint",
}
ICONS = {
    NoticeTone.INFO: "info",
    NoticeTone.OK: "sent",
    NoticeTone.WARN: "conflict",
    NoticeTone.DANGER: "refused",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """What the bar says: a few words in colour, a sentence, the word of the button (empty for none)."""

    tone: NoticeTone
    headline: str
    sentence: str = ""
    action: str = ""
    icon: str | None = None


class NoticeBar(QWidget):
    """Hidden until it has something to say; ``acted`` fires when its button is pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice = Notice(NoticeTone.INFO, "")
        self._icon = IconView(theme, "info", "info")
        self._headline = PlainLabel(theme, "", FontRole.STRONG)
        self._sentence = PlainLabel(theme, "", FontRole.BODY, elide=True)
        self._button = Button(theme, "", height=_BUTTON)
        self._button.hide()
        self._button.clicked.connect(self.acted)
        self._row = QHBoxLayout(self)
        self._indent = QSpacerItem(0, 0)
        self._row.addSpacerItem(self._indent)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._headline)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def notice(self) -> Notice:
        """What is said now."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        """Say something and take the room for it."""
        self._notice = notice
        self._icon.set_icon(notice.icon or ICONS[notice.tone], INKS[notice.tone])
        self._headline.setText(notice.headline)
        self._headline.set_ink(INKS[notice.tone])
        self._sentence.setText(notice.sentence)
        self._button.setText(notice.action)
        self._button.setVisible(bool(notice.action))
        self.setAccessibleName(f"{notice.headline} {notice.sentence}".strip())
        self.show()
        self.update()

    def clear(self) -> None:
        """Say nothing and give the room back."""
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(self._theme.px(320), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground between two thin lines of the ink."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(TINTS[self._notice.tone]))
        edge = QColor(self._theme.colour(INKS[self._notice.tone]))
        edge.setAlphaF(_EDGE)
        painter.fillRect(0, 0, self.width(), 1, edge)
        painter.fillRect(0, self.height() - 1, self.width(), 1, edge)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(_SIDE), 0, px(_SIDE), 0)
        self._row.setSpacing(px(8))
        self._indent.changeSize(px(_INDENT), 0)
        self.setFixedHeight(px(_HEIGHT))
        self.update()
