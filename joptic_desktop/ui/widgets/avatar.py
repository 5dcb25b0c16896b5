"""The round sign of a person: initials on one of six pairs of colours."""

import zlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import disc, line
from joptic_desktop.ui.theme.script import has_arabic
from joptic_desktop.ui.theme.theme import Theme

_LETTERS_OF_DIAMETER = 0.37
_ARABIC_OF_DIAMETER = 0.46


def initials(first_name: str, last_name: str) -> str:
    """Return two Latin initials, or one Arabic letter, as two would join into a syllable; ``?`` for no name."""
    letters = [letter for letter in map(_first_letter, (first_name, last_name)) if letter]
    if not letters:
        return "?"
    return letters[0] if has_arabic(letters[0]) else "".join(each for each in letters if not has_arabic(each))


def colour_index(uid: str, pairs: int) -> int:
    """Return which pair of colours a person has, the same in every run and on every computer."""
    return zlib.crc32(uid.encode()) % pairs


def paint_avatar(painter: QPainter, rect: QRectF, theme: Theme, uid: str, letters: str) -> None:
    """Paint the sign into a square."""
    pairs = theme.tokens.avatars
    pair = pairs[colour_index(uid, len(pairs))]
    disc(painter, rect, pair.fill)
    font = QFont(theme.font(FontRole.CAPTION, letters))
    share = _ARABIC_OF_DIAMETER if has_arabic(letters) else _LETTERS_OF_DIAMETER
    font.setPixelSize(max(1, round(rect.width() * share)))
    painter.setFont(font)
    painter.setPen(pair.ink)
    line(painter, rect, letters, Qt.AlignmentFlag.AlignHCenter)


class Avatar(QWidget):
    """The sign as a widget, ``diameter`` pixels wide at 100 %."""

    def __init__(self, theme: Theme, diameter: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._diameter = diameter
        self._uid = ""
        self._letters = "?"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_person(self, uid: str, first_name: str, last_name: str) -> None:
        """Show another person."""
        self._uid = uid
        self._letters = initials(first_name, last_name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        side = self._theme.px(self._diameter)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        paint_avatar(QPainter(self), QRectF(self.rect()), self._theme, self._uid, self._letters)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _first_letter(name: str) -> str:
    return next((letter.upper() for letter in name if letter.isalnum()), "")
