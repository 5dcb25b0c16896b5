"""Text on paper: broken into lines and measured once, alike for every resolution, painted line by line.

All measures are units of 1/96 inch at the sheet's scale. Glyphs are laid out sixteen times as large and painted
sixteen times as small, so that no device's rounding of widths moves anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from joptic_desktop.resource_files import resource
from joptic_desktop.ui.theme.fonts import FAMILIES, load_fonts, weight_of
from joptic_desktop.ui.theme.script import has_arabic
from joptic_desktop.ui.theme.tokens import LIGHT, TokenName, Tokens

FIGURES = "Inter Figures"
_FILES = ("InterFigures-Regular.otf", "InterFigures-Medium.otf", "InterFigures-SemiBold.otf")
_FINENESS = 16
_NO_LIMIT = 1_000_000.0
_LEADING, _ARABIC_LEADING = 1.36, 1.54
_ARABIC_GROWTH = 1.06
# how far below the middle of a line Inter's baseline lies, so that capitals stand in the middle
_DROP = 0.3636


class Align(Enum):
    """Where lines stand in their width; START and END turn with the sheet."""

    START = "start"
    END = "end"
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size in units, weight, ink."""

    size: float
    weight: int = 400
    ink: TokenName = "text"

    def leading(self, *, arabic: bool) -> float:
        """Return the height of a line."""
        return self.size * (_ARABIC_LEADING if arabic else _LEADING)


def load_sheet_fonts() -> None:
    """Make the families of the sheets known to Qt; a second call does nothing. Raises RuntimeError."""
    load_fonts()
    if QFontDatabase.hasFamily(FIGURES):
        return
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            raise RuntimeError(f"The font file {name} cannot be read: install the program again.")


def sheet_font(style: Style, *, arabic: bool) -> QFont:
    """Return the font of a style, sixteen times as large. Contextual forms are off: no reader of a PDF knows them."""
    font = QFont([FIGURES, *FAMILIES])
    font.setPixelSize(round(style.size * (_ARABIC_GROWTH if arabic else 1) * _FINENESS))
    font.setWeight(QFont.Weight(weight_of(style.weight, dark=False, arabic=arabic)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if not arabic:
        font.setFeature(QFont.Tag("calt"), 0)
    return font


class Paragraph:
    """A text in lines no wider than `width`; without one it is a single line. `strong` are spans in semibold.

    `tall` gives lines the height of Arabic ones, so that both scripts stand on one line in an Arabic sheet.
    """

    def __init__(
        self,
        text: str,
        style: Style,
        *,
        from_right: bool = False,
        width: float | None = None,
        strong: tuple[tuple[int, int], ...] = (),
        tall: bool = False,
    ) -> None:
        self._style = style
        self._arabic = has_arabic(text)
        self._layout = QTextLayout(text, sheet_font(style, arabic=self._arabic))
        self._layout.setTextOption(_option(from_right=from_right, wrap=width is not None))
        self._layout.setCacheEnabled(True)
        if strong:
            self._layout.setFormats([self._strong(*span) for span in strong])
        self._lines = _broken(self._layout, _NO_LIMIT if width is None else width * _FINENESS)
        self.line_height = style.leading(arabic=self._arabic or tall)

    @property
    def size(self) -> float:
        """The size of the letters."""
        return self._style.size

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.count * self.line_height

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max((line.naturalTextWidth() for line in self._lines), default=0.0) / _FINENESS

    def paint(
        self, painter: QPainter, x: float, y: float, *, align: Align, width: float = 0.0, tokens: Tokens = LIGHT
    ) -> None:
        """Paint all lines, the first one's top at `y`, in a column that begins at `x`; paper takes light tokens."""
        for number in range(self.count):
            top = y + number * self.line_height
            self.paint_line(painter, number, x, top, align=align, width=width, tokens=tokens)

    def paint_line(
        self,
        painter: QPainter,
        number: int,
        x: float,
        y: float,
        *,
        align: Align,
        width: float,
        tokens: Tokens = LIGHT,
    ) -> None:
        """Paint one line with its top at `y`; `align` is LEFT, RIGHT or CENTRE here."""
        line = self._lines[number]
        natural = line.naturalTextWidth() / _FINENESS
        room = width - natural
        x += {Align.RIGHT: room, Align.CENTRE: room / 2}.get(align, 0.0)
        baseline = y + self.line_height / 2 + _DROP * self._style.size
        painter.save()
        painter.setPen(tokens.colour(self._style.ink))
        painter.translate(x, baseline)
        painter.scale(1 / _FINENESS, 1 / _FINENESS)
        line.draw(painter, QPointF(-line.x(), -line.y() - line.ascent()))
        painter.restore()

    def _strong(self, start: int, length: int) -> QTextLayout.FormatRange:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, length
        span.format = QTextCharFormat()
        span.format.setFontWeight(QFont.Weight.DemiBold if not self._arabic else QFont.Weight.Bold)
        return span


def _option(*, from_right: bool, wrap: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setUseDesignMetrics(True)
    mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    option.setWrapMode(mode)
    return option


def _broken(layout: QTextLayout, width: float) -> list[QTextLine]:
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines


def resolve(align: Align, *, from_right: bool) -> Align:
    """Return the side that a start or an end lies on."""
    if align is Align.START:
        return Align.RIGHT if from_right else Align.LEFT
    if align is Align.END:
        return Align.LEFT if from_right else Align.RIGHT
    return align
