"""Says that something is being done: a turning arc and a few words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_SIDE = 16
_WIDTH = 2.0
_SPAN = 100
_STEP = 24
_FRAME_MS = 60


class BusySign(QWidget):
    """Keeps its room while nothing is done, so that nothing jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._arc = Arc(theme)
        self._words = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._row.addWidget(self._arc)
        self._row.addWidget(self._words)
        self._row.addStretch(1)
        self._arc.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def words(self) -> str:
        """What is being done, empty for nothing."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say what is being done, or nothing with an empty text."""
        self._words.setText(words)
        self._arc.setVisible(bool(words))
        self.setAccessibleName(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        self.setFixedHeight(self._theme.px(_SIDE + 4))


class Arc(QWidget):
    """Three quarters open; it stands still where the system wants no motion, and while it is hidden."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._angle = 90
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._turn)
        self._restyle()
        theme.changed.connect(self._restyle)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to turn."""
        super().showEvent(event)
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while unseen."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and the arc on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setPen(QPen(self._theme.tokens.track, _WIDTH))
        painter.drawEllipse(ring)
        painter.setPen(QPen(self._theme.tokens.accent, _WIDTH))
        painter.drawArc(ring, self._angle * 16, _SPAN * 16)

    def _turn(self) -> None:
        self._angle = (self._angle - _STEP) % 360
        self.update()

    def _restyle(self) -> None:
        side = self._theme.px(_SIDE)
        self.setFixedSize(side, side)
