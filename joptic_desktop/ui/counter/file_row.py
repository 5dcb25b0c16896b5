"""One attachment beside a customer: its sign, name, kind and size, and what became of it."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.attachments import ID_CARD_FIELD, FileState
from joptic_desktop.services.views import FileView
from joptic_desktop.ui.attachments.file_words import kind_word
from joptic_desktop.ui.counter.number_words import size_text
from joptic_desktop.ui.counter.time_words import row_time
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ICON, RADIUS
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import set_tooltip
from joptic_desktop.ui.widgets.state_badge import paint_state
from joptic_desktop.ui.widgets.states import BadgeState

_HEIGHT, _TILE, _TEXT = 44, 32, 44
_STATE_GAP, _AIR = 6, 12
_STATES = {
    FileState.SENT: BadgeState.SENT,
    FileState.WAITING: BadgeState.WAITING,
    FileState.REFUSED: BadgeState.REFUSED,
}


class FileRow(QWidget):
    """Painted, 44 px high; why a file was refused is its tooltip."""

    def __init__(self, theme: Theme, file: FileView, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._file = file
        self._second = f"{kind_word(file.field)} · {size_text(file.size, self.locale())}"
        self._state = self._state_word(now)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{file.real_name}, {self._second}, {self._state}")
        set_tooltip(self, spoken(file.reason))

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(self._theme.px(200), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        del event
        painter = QPainter(self)
        direction = self.layoutDirection()
        painter.setLayoutDirection(direction)
        theme, px, tokens, whole = self._theme, self._theme.px, self._theme.tokens, QRectF(self.rect())
        tile = mirrored(QRectF(0, px(6), px(_TILE), px(_TILE)), whole, direction)
        box(painter, tile, RADIUS, tokens.hover)
        theme.icons.paint(painter, tile, self._icon(), tokens.muted, px(ICON))
        taken = self._paint_state(painter, whole)
        room = whole.width() - px(_TEXT) - taken - px(_AIR)
        painter.setPen(tokens.text)
        painter.setFont(theme.font(FontRole.STRONG, self._file.real_name))
        name = QRectF(px(_TEXT), px(4), room, px(20))
        line(painter, mirrored(name, whole, direction), self._file.real_name)
        painter.setPen(tokens.muted)
        painter.setFont(theme.font(FontRole.SMALL, self._second))
        second = QRectF(px(_TEXT), px(23), room, px(16))
        line(painter, mirrored(second, whole, direction), self._second)
        rule = QRectF(px(_TEXT), whole.height() - 1, whole.width() - px(_TEXT), 1)
        painter.fillRect(mirrored(rule, whole, direction), tokens.row_line)

    def _paint_state(self, painter: QPainter, whole: QRectF) -> float:
        theme, px = self._theme, self._theme.px
        font = theme.font(FontRole.SMALL_STRONG, self._state)
        width = px(ICON) + px(_STATE_GAP) + QFontMetricsF(font).horizontalAdvance(self._state) + 1
        place = QRectF(whole.width() - width, 0, width, whole.height())
        painter.setFont(font)
        painter.setLayoutDirection(self.layoutDirection())
        rect = mirrored(place, whole, self.layoutDirection())
        paint_state(painter, rect, theme, _STATES[self._file.state], self._state)
        return width

    def _state_word(self, now: datetime) -> str:
        file = self._file
        if file.state is FileState.REFUSED:
            return self.tr("refused")
        if file.state is FileState.WAITING:
            return self.tr("waiting") if file.percent is None else self.tr("%1 %").replace("%1", str(file.percent))
        if file.sent_at is None:
            return self.tr("sent")
        return self.tr("sent %1").replace("%1", row_time(file.sent_at, now, self.locale()))

    def _icon(self) -> str:
        if self._file.field == ID_CARD_FIELD:
            return "id-card"
        return "image" if self._file.content_type.startswith("image/") else "document"
