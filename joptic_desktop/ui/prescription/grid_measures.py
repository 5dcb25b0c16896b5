"""Where everything stands in the written prescription, in pixels at the text scale."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.ui.prescription.choice_chips import CHIP_HEIGHT
from joptic_desktop.ui.prescription.eye_head import HeadMeasures
from joptic_desktop.ui.theme.theme import Theme

HEAD, ROW, STRIP = 56, 92, 40
HEIGHT = HEAD + 3 * ROW + STRIP
FULL_WIDTH, COMPACT_WIDTH = 744, 628
_PAD = 16
_CELL_TOP, _CELL_HEIGHT, _CELL_GAP, _CELL_PADDING = 27, 34, 8, 12
_DIAL_GAP, _DIAL_MIDDLE = 16, 36
_NAME_TOP, _LINE_TOP, LINE_HEIGHT = 7, 66, 16
_NOTE_GAP = 24


@dataclass(frozen=True, slots=True)
class _Room:
    """Cell widths and dial radius at 100 %."""

    cells: tuple[int, int, int]
    dial: int


_FULL = _Room((92, 92, 72), 26)
_COMPACT = _Room((76, 76, 60), 20)


@dataclass(frozen=True, slots=True)
class GridMeasures:
    """The places of cells, dials and texts for a card of one width."""

    theme: Theme
    width: int

    @property
    def _room(self) -> _Room:
        return _FULL if self.width >= self.theme.px(FULL_WIDTH) else _COMPACT

    @property
    def head(self) -> HeadMeasures:
        """Where the head's parts stand."""
        lefts, widths = self._lefts(), self._room.cells
        rights = tuple(left + width - _CELL_PADDING for left, width in zip(lefts, widths, strict=True))
        return HeadMeasures(_PAD, 9, 33, (rights[0], rights[1], rights[2]))

    @property
    def dial_radius(self) -> int:
        """The radius of a dial."""
        return self.theme.px(self._room.dial)

    @property
    def tops(self) -> tuple[float, ...]:
        """Where the three rows begin, and the strip."""
        return tuple(self.theme.px(HEAD) + self.theme.px(ROW) * n for n in range(4))

    @property
    def chips_height(self) -> int:
        """The height of the choices beside a sentence."""
        return self.theme.px(CHIP_HEIGHT)

    @property
    def strip_top(self) -> int:
        """Where the addition strip begins."""
        return self.theme.px(HEAD) + 3 * self.theme.px(ROW)

    @property
    def height(self) -> int:
        """The height of the card."""
        return self.strip_top + self.theme.px(STRIP)

    def half(self, side: Side) -> QRectF:
        """Return one eye's half of the card."""
        half = self.width / 2
        return QRectF(0 if side is Side.RIGHT else half, 0, half, self.height)

    def row(self, distance: Distance, side: Side) -> QRectF:
        """Return one eye's part of a row."""
        half, px = self.half(side), self.theme.px
        top = px(HEAD) + list(Distance).index(distance) * px(ROW)
        return QRectF(half.left(), top, half.width(), px(ROW))

    def cell(self, place: Place) -> QRect:
        """Return the box of a cell."""
        px, row = self.theme.px, self.row(place.distance, place.side)
        index = list(Measure).index(place.measure)
        left = round(row.left()) + px(self._lefts()[index])
        return QRect(left, round(row.top()) + px(_CELL_TOP), px(self._room.cells[index]), px(_CELL_HEIGHT))

    def name(self, distance: Distance, side: Side) -> QRectF:
        """Return the line of a row's name."""
        return self._line(distance, side, _NAME_TOP)

    def derived(self, distance: Distance, side: Side) -> QRectF:
        """Return the line under the cells."""
        return self._line(distance, side, _LINE_TOP)

    def chips_top(self, distance: Distance, side: Side) -> int:
        """Return where the choices beside a sentence begin: their middle is the sentence's."""
        return round(self.derived(distance, side).center().y() - self.chips_height / 2) + 1

    def dial_centre(self, distance: Distance, side: Side) -> QPointF:
        """Return the middle of a dial."""
        px, row = self.theme.px, self.row(distance, side)
        right = self._lefts()[2] + self._room.cells[2]
        return QPointF(row.left() + px(right + _DIAL_GAP + self._room.dial), row.top() + px(_DIAL_MIDDLE))

    def strip(self, side: Side) -> QRectF:
        """Return one eye's half of the addition strip."""
        half = self.half(side)
        return QRectF(half.left(), self.strip_top, half.width(), self.theme.px(STRIP))

    def addition_label(self, side: Side) -> QRectF:
        """Return where "Addition" is written."""
        return self.strip(side).adjusted(self.theme.px(_PAD), 0, 0, 0)

    def addition_value(self, side: Side) -> QRectF:
        """Return the line whose right edge an addition ends at: that of the cylinders."""
        strip, px = self.strip(side), self.theme.px
        return QRectF(strip.left(), strip.top(), px(self.head.column_rights[1]), strip.height())

    def addition_note(self, side: Side) -> QRectF:
        """Return where a word about the addition is written."""
        strip = self.strip(side)
        left = self.theme.px(self.head.column_rights[1] + _NOTE_GAP)
        return strip.adjusted(left, 0, -self.theme.px(4), 0)

    def addition_cell(self) -> QRect:
        """Return the box in which an addition is typed."""
        strip, px = self.strip(Side.RIGHT), self.theme.px
        width, height = px(self._room.cells[1]), px(_CELL_HEIGHT)
        top = round(strip.top() + (strip.height() - height) / 2) + 1
        return QRect(round(strip.left()) + px(self._lefts()[1]), top, width, height)

    def _lefts(self) -> tuple[int, int, int]:
        first, second, _ = self._room.cells
        return (_PAD, _PAD + first + _CELL_GAP, _PAD + first + second + 2 * _CELL_GAP)

    def _line(self, distance: Distance, side: Side, top: int) -> QRectF:
        px, row = self.theme.px, self.row(distance, side)
        width = row.width() - px(_PAD) - px(4)
        return QRectF(row.left() + px(_PAD), row.top() + px(top), width, px(LINE_HEIGHT))
