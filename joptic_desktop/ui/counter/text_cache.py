"""Lines of text laid out once and painted many times: what makes a scrolled table cheap."""

from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextOption, QTransform

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import text_direction
from joptic_desktop.ui.theme.script import has_arabic, unturned
from joptic_desktop.ui.theme.theme import Theme

_MOST_LINES = 6000
# laid lines take long to let go of: all at once the window would stand still
_OLDEST = 32


@dataclass(slots=True)
class LaidLine:
    """One line as it is painted: ``width`` in pixels, ``rise`` from the middle of its box to where it is drawn.

    Latin lines keep their glyphs; Arabic ones are drawn from their text, as their tall fallback font would push a
    kept layout off the baseline that all rows share.
    """

    text: str
    width: float
    rise: float
    font: QFont
    glyphs: QStaticText | None

    @property
    def is_arabic(self) -> bool:
        """True for a line with Arabic letters."""
        return self.glyphs is None

    def paint(self, painter: QPainter, x: float, middle: float) -> None:
        """Paint the line from its visual left edge ``x``, its box's middle at ``middle``, in the painter's pen."""
        painter.setFont(self.font)
        if self.glyphs is not None:
            painter.drawStaticText(QPointF(x, middle + self.rise), self.glyphs)
            return
        outer = painter.layoutDirection()
        painter.setLayoutDirection(text_direction(self.text))
        painter.drawText(QPointF(x, middle + self.rise), self.text)
        painter.setLayoutDirection(outer)


class TextCache:
    """The lines of one font role, shortened to the room they are given; ``most`` are kept, the oldest go first."""

    def __init__(self, theme: Theme, role: FontRole, most: int = _MOST_LINES) -> None:
        self._theme = theme
        self._role = role
        self._most = most
        self._lines: dict[tuple[str, int], LaidLine] = {}

    def __len__(self) -> int:
        """Return how many lines are kept."""
        return len(self._lines)

    def clear(self) -> None:
        """Lay everything out again: the look changed."""
        self._lines.clear()

    def line(self, text: str, room: int) -> LaidLine:
        """Return a text laid out in at most ``room`` pixels."""
        key = (text, room)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= self._most:
                for oldest in list(islice(self._lines, _OLDEST)):
                    del self._lines[oldest]
            found = self._lines[key] = self._lay(text, room)
        return found

    def _lay(self, text: str, room: int) -> LaidLine:
        text = unturned(text)
        font = self._theme.font(self._role, text)
        metrics = QFontMetricsF(font)
        if has_arabic(text):
            return self._arabic(text, room, font, metrics)
        glyphs = _glyphs(text, font)
        width = glyphs.size().width()
        if width > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            glyphs = _glyphs(text, font)
            width = glyphs.size().width()
        rise = _baseline(metrics) - metrics.ascent()
        return LaidLine(text, width, round(rise), font, glyphs)

    def _arabic(self, text: str, room: int, font: QFont, metrics: QFontMetricsF) -> LaidLine:
        width = metrics.horizontalAdvance(text)
        if width > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(text)
        return LaidLine(text, width, round(_baseline(metrics)), font, None)


def _baseline(metrics: QFontMetricsF) -> float:
    return (metrics.ascent() - metrics.descent()) / 2


def _glyphs(text: str, font: QFont) -> QStaticText:
    glyphs = QStaticText(text)
    glyphs.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    glyphs.setTextOption(option)
    glyphs.prepare(QTransform(), font)
    return glyphs
