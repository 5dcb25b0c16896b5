"""Whether the next start asks for the password again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_SQUARE, _GAP, _HEIGHT, _TICK = 18, 10, 24, 12


class StayChoice(QWidget):
    """A box that is ticked at first, and what each answer means under it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.box = TickBox(theme, self.tr("Stay signed in on this computer"))
        self.box.setChecked(True)
        self._meaning = PlainLabel(theme, "", FontRole.SMALL, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addWidget(self._meaning)
        self.box.toggled.connect(self._say)
        self._say()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def stays(self) -> bool:
        """Whether the next start does without the password."""
        return self.box.isChecked()

    def _say(self) -> None:
        kept = self.tr("Kept encrypted, under the key of this computer.")
        asked = self.tr("Forgotten when the program ends; each start asks for the password.")
        words = kept if self.stays else asked
        self._meaning.setText(words)
        self.box.setAccessibleDescription(words)

    def _restyle(self) -> None:
        px = self._theme.px
        inset = px(_SQUARE) + px(_GAP)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._meaning.setContentsMargins(0 if from_right else inset, 0, inset if from_right else 0, 0)


class TickBox(QCheckBox):
    """A check box in the look of the inputs."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room of box and words."""
        px = self._theme.px
        words = QFontMetricsF(self._theme.font(FontRole.STRONG, self.text())).horizontalAdvance(self.text())
        return QSize(px(_SQUARE) + px(_GAP) + round(words) + 2, px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press on the words too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick and words."""
        del event
        painter, px, tokens = QPainter(self), self._theme.px, self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        whole, side = QRectF(self.rect()), px(_SQUARE)
        square = mirrored(QRectF(0, (self.height() - side) / 2, side, side), whole, self.layoutDirection())
        ticked = self.isChecked()
        ink = tokens.accent if self.isEnabled() else tokens.disabled
        box(painter, square, RADIUS_SMALL, ink if ticked else tokens.surface, ink if ticked else tokens.control, 1.0)
        if ticked:
            self._theme.icons.paint(painter, square, "tick", tokens.on_accent, px(_TICK))
        room = whole.adjusted(side + px(_GAP), 0, 0, 0)
        if self.hasFocus():
            box(painter, square.adjusted(-1, -1, 1, 1), RADIUS_SMALL, None, tokens.text, FOCUS_WIDTH)
        painter.setFont(self._theme.font(FontRole.STRONG, self.text()))
        painter.setPen(tokens.text if self.isEnabled() else tokens.disabled)
        line(painter, mirrored(room, whole, self.layoutDirection()), self.text())
