"""What stands where there is nothing to show: why, and what to do."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import disc
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_DISC = 64
_ICON = 28
_WIDTH = 360


class EmptyState(QWidget):
    """An icon, a headline, a sentence, and a button when there is something to do (``acted``)."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = _Sign(theme, "search")
        self._headline = PlainLabel(theme, "", FontRole.SECTION, wrap=True, centred=True)
        self._sentence = PlainLabel(theme, "", FontRole.BODY, "muted", wrap=True, centred=True)
        self._button = Button(theme, "", ButtonKind.SECONDARY)
        self._button.hide()
        self._button.clicked.connect(self.acted)
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        for part in (self._sign, self._headline, self._sentence):
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._button)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addStretch(3)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_reason(self, icon: str, headline: str, sentence: str = "", action: str = "") -> None:
        """Say why there is nothing; ``action`` is the word of the button, empty for none."""
        self._sign.set_icon(icon)
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{headline} {sentence}".strip())

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(12))
        for label in (self._headline, self._sentence):
            label.setFixedWidth(px(_WIDTH))


class _Sign(QWidget):
    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        whole = QRectF(self.rect())
        disc(painter, whole, self._theme.tokens.hover)
        self._theme.icons.paint(painter, whole, self._icon, self._theme.tokens.muted, self._theme.px(_ICON))

    def _restyle(self) -> None:
        side = self._theme.px(_DISC)
        self.setFixedSize(side, side)
        self.update()
