"""The head of the sync centre: the honest state of the line, and what makes it go on or stand still."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.time_words import since_text
from joptic_desktop.ui.shell.line_words import Segment, line_segment
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ICON
from joptic_desktop.ui.theme.paint import disc, dot
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_HEIGHT, _SIDE, _SIGN, _DOT = 68, 24, 36, 10
_TINTS: dict[TokenName, TokenName] = {"ok": "ok_tint", "warn": "warn_tint", "danger": "danger_tint"}


class CentreHead(Ground):
    """``sync_asked`` wants to try now, ``pause_asked`` carries whether to stand still."""

    sync_asked = Signal()
    pause_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._paused = False
        self._sign = _LineSign(theme)
        self.state = PlainLabel(theme, "", FontRole.DIALOG_TITLE, elide=True)
        self.more = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        self.pause = Button(theme, translate("SyncCentre", "Pause"), face=ButtonFace(icon="pause"))
        self.sync = Button(
            theme, translate("SyncCentre", "Sync now"), ButtonKind.PRIMARY, face=ButtonFace(icon="refresh")
        )
        self.sync.clicked.connect(self.sync_asked)
        self.pause.clicked.connect(self._press_pause)
        px = theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addStretch(1)
        words.addWidget(self.state)
        words.addWidget(self.more)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(_SIDE), 0, px(_SIDE), 0)
        row.setSpacing(px(12))
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addWidget(self.pause)
        row.addWidget(self.sync)
        self.setFixedHeight(px(_HEIGHT))

    def show_status(self, status: SyncStatus, now: datetime, locale: QLocale) -> None:
        """Tell the state of the line."""
        said = line_segment(status, now, locale)
        self._sign.show_segment(said)
        self.state.setText(said.words)
        self.more.setText(_more(status, now, locale))
        self._paused = status.state is SyncState.PAUSED
        self.pause.setText(translate("SyncCentre", "Resume") if self._paused else translate("SyncCentre", "Pause"))
        self.pause.set_face(ButtonFace(icon="play" if self._paused else "pause"))
        self.sync.setEnabled(not self._paused)

    def _press_pause(self) -> None:
        self.pause_asked.emit(not self._paused)


class _LineSign(QWidget):
    """The round sign of the line's state; the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._segment = Segment("", "text")
        self.setFixedSize(theme.px(_SIGN), theme.px(_SIGN))
        theme.changed.connect(self.update)

    def show_segment(self, segment: Segment) -> None:
        """Show another state."""
        self._segment = segment
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        painter, rect, said = QPainter(self), QRectF(self.rect()), self._segment
        ink = said.icon_ink or said.ink
        disc(painter, rect, self._theme.colour(_TINTS.get(ink, "track")))
        if said.icon is None:
            dot(painter, QPointF(rect.center()), self._theme.px(_DOT), self._theme.colour(ink))
        else:
            self._theme.icons.paint(painter, rect, said.icon, self._theme.colour(ink), self._theme.px(ICON))


def _more(status: SyncStatus, now: datetime, locale: QLocale) -> str:
    checked = since_text(status.checked_at, now, locale) if status.checked_at else ""
    parts = [
        translate("SyncCentre", "Account {name}").format(name=isolate(status.account)) if status.account else "",
        translate("SyncCentre", "Last check {time}").format(time=checked) if checked else "",
        status.reason,
        translate("SyncCentre", "nothing is lost while the line is down"),
    ]
    return " · ".join(part for part in parts if part)
