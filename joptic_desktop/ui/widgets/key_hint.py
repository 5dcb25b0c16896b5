"""The name of a key in a small box, where that key leads."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line
from joptic_desktop.ui.theme.theme import Theme

translate = QCoreApplication.translate
_HEIGHT = 20
_SIDE = 6


def key_words(keys: str) -> str:
    """Return keys, as "Ctrl Shift S", by the names that stand on the keyboards of the interface's language."""
    names = {
        "Ctrl": translate("KeyHint", "Ctrl"),
        "Shift": translate("KeyHint", "Shift"),
        "Alt": translate("KeyHint", "Alt"),
        "Enter": translate("KeyHint", "Enter"),
        "Esc": translate("KeyHint", "Esc"),
        "Del": translate("KeyHint", "Del"),
    }
    return " ".join(names.get(key, key) for key in keys.split(" "))


class KeyHint(QWidget):
    """The name of a key in a small box."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key_words(key)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the room of the name."""
        px = self._theme.px
        width = QFontMetricsF(self._theme.font(FontRole.KEY_HINT, self._key)).horizontalAdvance(self._key)
        return QSize(round(width) + 2 * px(_SIDE), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and name."""
        del event
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), RADIUS_SMALL, self._theme.tokens.surface, self._theme.tokens.hairline)
        painter.setFont(self._theme.font(FontRole.KEY_HINT, self._key))
        painter.setPen(self._theme.tokens.muted)
        line(painter, QRectF(self.rect()), self._key, Qt.AlignmentFlag.AlignHCenter)

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
