"""The round sign of a person: two Latin initials or one Arabic letter, in a colour that stays with the person."""

from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import disc, line
from joptic_desktop.ui.theme.script import has_arabic
from joptic_desktop.ui.theme.theme import Theme

_LARGE = 40


def initials(name: str) -> str:
    """Return what stands for a name: first letters of its first and last word; two Arabic letters would join."""
    words = [word for word in name.split() if word[0].isalpha()] or name.split()
    if not words:
        return "?"
    if has_arabic(words[0][0]):
        return words[0][0]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def colour_index(uid: str, count: int) -> int:
    """Return which of ``count`` colours a person has, the same on every day and computer."""
    return crc32(uid.encode()) % count


def paint_avatar(painter: QPainter, rect: QRectF, theme: Theme, uid: str, name: str) -> None:
    """Paint the sign of a person into a square."""
    pairs = theme.tokens.avatars
    pair = pairs[colour_index(uid, len(pairs))]
    letters = initials(name)
    disc(painter, rect, pair.fill)
    role = FontRole.SECTION if rect.width() >= theme.px(_LARGE) else FontRole.COLUMN
    painter.setFont(theme.font(role, letters))
    painter.setPen(pair.ink)
    line(painter, rect, letters, Qt.AlignmentFlag.AlignHCenter)


class Avatars:
    """The drawn signs of one size (logical pixels), kept by letters and colour."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn: dict[tuple[str, int], QPixmap] = {}

    def clear(self) -> None:
        """Draw everything again: the look changed."""
        self._drawn.clear()

    def pixmap(self, uid: str, name: str, side: int, ratio: float) -> QPixmap:
        """Return the sign of a person at a screen ratio."""
        key = (initials(name), colour_index(uid, len(self._theme.tokens.avatars)))
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(uid, name, side, ratio)
        return found

    def _draw(self, uid: str, name: str, side: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_avatar(painter, QRectF(0, 0, side, side), self._theme, uid, name)
        painter.end()
        return pixmap
