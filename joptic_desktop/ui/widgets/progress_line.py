"""A line of 4 pixels that fills as a file is sent."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme

_HEIGHT = 4


class ProgressLine(QProgressBar):
    """Set it with ``setValue`` from 0 to 100; ``name`` says what is progressing."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and what is done."""
        del event
        painter = QPainter(self)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        box(painter, whole, radius, self._theme.tokens.track)
        done = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        if done <= 0:
            return
        width = max(whole.height(), whole.width() * min(1.0, done))
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = whole.right() - width if from_right else 0.0
        box(painter, QRectF(left, 0, width, whole.height()), radius, self._theme.tokens.accent)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))
        self.update()
