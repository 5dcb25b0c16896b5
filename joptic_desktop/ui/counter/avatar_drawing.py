"""The round signs of people in a list, drawn once a pair of letters and colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.avatar import colour_index, initials, paint_avatar


def letters_of(name: str) -> str:
    """Return what stands for a whole name: the first letters of its first and last word."""
    words = name.split()
    return initials(words[0], words[-1] if len(words) > 1 else "") if words else "?"


class Avatars:
    """The drawn signs of one size (logical pixels), kept by letters and colour."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn: dict[tuple[str, int], QPixmap] = {}

    def clear(self) -> None:
        """Draw everything again: the look changed."""
        self._drawn.clear()

    def pixmap(self, uid: str, letters: str, side: int, ratio: float) -> QPixmap:
        """Return the sign of a person at a screen ratio."""
        key = (letters, colour_index(uid, len(self._theme.tokens.avatars)))
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(uid, letters, side, ratio)
        return found

    def _draw(self, uid: str, letters: str, side: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_avatar(painter, QRectF(0, 0, side, side), self._theme, uid, letters)
        painter.end()
        return pixmap
