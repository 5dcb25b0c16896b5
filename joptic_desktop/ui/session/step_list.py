"""The steps of the first page: what is done, what is being done, what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import disc, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import DARK

_ROW, _LAST_ROW = 72, 44
_DISC = 28
_TEXT = 48
_TICK = 14
_THREAD_GAP = 2


class StepList(QWidget):
    """Steps as (title, second line) on the dark panel; `current` counts from 0, beyond the last all are done."""

    def __init__(self, theme: Theme, steps: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()
        theme.changed.connect(self._restyle)

    @property
    def current(self) -> int:
        """The step that is being done."""
        return self._current

    def set_second(self, number: int, second: str) -> None:
        """Say something else under the title of a step."""
        steps = list(self._steps)
        steps[number] = (steps[number][0], second)
        self._steps = tuple(steps)
        self.update()

    def set_current(self, number: int) -> None:
        """Go to another step."""
        self._current = number
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of all steps."""
        px = self._theme.px
        return QSize(px(280), px(_ROW) * (len(self._steps) - 1) + px(_LAST_ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the height; texts are shortened to the width there is."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each step and the thread between their discs."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        for number, (title, second) in enumerate(self._steps):
            top = self._theme.px(_ROW) * number
            sign = self._placed(QRectF(0, top + self._theme.px(_LAST_ROW - _DISC) / 2, *self._square()))
            self._paint_sign(painter, sign, number)
            self._paint_words(painter, top, number, title, second)
            if number + 1 < len(self._steps):
                self._paint_thread(painter, sign)

    def _square(self) -> tuple[float, float]:
        side = float(self._theme.px(_DISC))
        return side, side

    def _paint_sign(self, painter: QPainter, sign: QRectF, number: int) -> None:
        tokens = self._theme.tokens
        if number < self._current:
            disc(painter, sign, DARK.accent)
            self._theme.icons.paint(painter, sign, "tick", DARK.on_accent, self._theme.px(_TICK))
            return
        now = number == self._current
        disc(painter, sign, tokens.panel_ink if now else None, None if now else tokens.panel_muted, 1.4)
        painter.setPen(tokens.panel if now else tokens.panel_muted)
        text = str(number + 1)
        painter.setFont(self._theme.font(FontRole.HEADLINE, text))
        line(painter, sign, text, Qt.AlignmentFlag.AlignHCenter)

    def _paint_words(self, painter: QPainter, top: int, number: int, title: str, second: str) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        room = QRectF(px(_TEXT), top, max(0, self.width() - px(_TEXT)), px(22))
        painter.setFont(self._theme.font(FontRole.SECTION, title))
        painter.setPen(tokens.panel_muted if number > self._current else tokens.panel_ink)
        line(painter, self._placed(room), title)
        painter.setFont(self._theme.font(FontRole.BODY, second))
        painter.setPen(tokens.panel_muted)
        line(painter, self._placed(room.translated(0, px(21))), second)

    def _paint_thread(self, painter: QPainter, sign: QRectF) -> None:
        px = self._theme.px
        painter.setPen(QPen(self._theme.tokens.panel_muted, 1))
        painter.setOpacity(0.6)
        x = round(sign.center().x()) + 0.5
        bottom = sign.top() + px(_ROW) - px(_THREAD_GAP)
        painter.drawLine(QPointF(x, sign.bottom() + px(_THREAD_GAP)), QPointF(x, bottom))
        painter.setOpacity(1.0)

    def _placed(self, rect: QRectF) -> QRectF:
        return mirrored(rect, QRectF(self.rect()), self.layoutDirection())

    def _name(self) -> None:
        number = min(self._current, len(self._steps) - 1)
        words = self.tr("Step {number} of {count}: {title}")
        self.setAccessibleName(words.format(number=number + 1, count=len(self._steps), title=self._steps[number][0]))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
