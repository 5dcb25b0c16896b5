"""The prescription beside a customer: read only, both eyes, three distances, addition and spherical equivalent."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.lenses import spherical_equivalent
from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.domain.rx_checks import check
from joptic_desktop.domain.rx_entry import EYES, RxEntry
from joptic_desktop.domain.rx_findings import Level, Measure, Place
from joptic_desktop.ui.prescription.eye_head import HeadMeasures
from joptic_desktop.ui.prescription.figures import cell_text, derived_power_text, power_text
from joptic_desktop.ui.prescription.sheet import RIGHT, RxSheet
from joptic_desktop.ui.prescription.words import NOTHING, distance_name, finding_text, place_name, translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line
from joptic_desktop.ui.theme.theme import Theme

WIDTH = 460
_HEAD, _ROW, _FOOT = 50, 60, 64
HEIGHT = _HEAD + 3 * _ROW + _FOOT
_LEFT = 14
_NAME_TOP, _NAME_ROOM, _NAME_HEIGHT = 8, 110, 16
_VALUE_TOP, _VALUE_HEIGHT = 27, 22
_RIGHTS = (66, 122, 162)
_ROOMS = (52, 46, 34)
_DIAL_X, _DIAL_RADIUS = 200, 21
_FOOT_TEXT = 80
_FLAG, _FLAG_GAP = 12, 6
# the word AXIS ends where the degree sign does
_HEAD_RIGHTS = (66, 122, 170)
_HEAD_MEASURES = HeadMeasures(left=_LEFT, letter_top=8, columns_top=28, column_rights=_HEAD_RIGHTS)


@dataclass(frozen=True, slots=True)
class CardMeasures:
    """The places of values, dials and texts on the card."""

    theme: Theme

    @property
    def head(self) -> HeadMeasures:
        """Where the parts of an eye's head stand."""
        return _HEAD_MEASURES

    @property
    def tops(self) -> tuple[float, ...]:
        """Where the three rows begin, and the foot."""
        return tuple(self.theme.px(_HEAD) + self.theme.px(_ROW) * n for n in range(4))

    @property
    def dial_radius(self) -> int:
        """The radius of a dial."""
        return self.theme.px(_DIAL_RADIUS)

    def half(self, side: Side) -> QRectF:
        """Return one eye's half of the card."""
        width = self.theme.px(WIDTH) / 2
        return QRectF(0 if side is Side.RIGHT else width, 0, width, self.theme.px(HEIGHT))

    def row(self, distance: Distance, side: Side) -> QRectF:
        """Return one eye's part of a row."""
        half = self.half(side)
        return QRectF(half.left(), self.tops[list(Distance).index(distance)], half.width(), self.theme.px(_ROW))

    def name(self, distance: Distance, side: Side) -> QRectF:
        """Return the line of a row's name."""
        row, px = self.row(distance, side), self.theme.px
        return QRectF(row.left() + px(_LEFT), row.top() + px(_NAME_TOP), px(_NAME_ROOM), px(_NAME_HEIGHT))

    def value(self, place: Place) -> QRectF:
        """Return the room of one value, which ends at its right edge."""
        row, px = self.row(place.distance, place.side), self.theme.px
        index = list(Measure).index(place.measure)
        right, room = _RIGHTS[index], _ROOMS[index]
        return QRectF(row.left() + px(right - room), row.top() + px(_VALUE_TOP), px(room), px(_VALUE_HEIGHT))

    def dial_centre(self, distance: Distance, side: Side) -> QPointF:
        """Return the middle of a dial."""
        row = self.row(distance, side)
        return QPointF(row.left() + self.theme.px(_DIAL_X) + 0.5, row.center().y() + 0.5)


class PrescriptionCard(RxSheet):
    """A painted card of 460 by 294 pixels at 100 %. Values that cannot be read are shown as they came, flagged."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._measures = CardMeasures(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.tell()

    def set_prescription(self, prescription: Prescription | None) -> None:
        """Show another prescription; None shows an empty card."""
        self._entry = RxEntry(prescription or Prescription())
        self._findings = tuple(f for f in check(self._entry.original) if f.level is Level.BLOCK)
        self.tell()
        self.update()

    def measures(self) -> CardMeasures:
        """Return where everything stands."""
        return self._measures

    def sizeHint(self) -> QSize:
        """Return the card's size."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def tell(self) -> None:
        """Let screen readers read the whole card."""
        self.setAccessibleName(translate("Prescription", "Prescription"))
        places = (Place(distance, side, measure) for distance, side in EYES for measure in Measure)
        values = [f"{place_name(place)}: {shown}" for place in places if (shown := cell_text(self._entry, place))]
        faults = [finding_text(fault) for fault in self._findings]
        self.setAccessibleDescription(". ".join(values + faults))

    def paint_eye(self, painter: QPainter, distance: Distance, side: Side) -> None:
        """Paint the values of one eye, and a flag where they cannot be right."""
        for measure in Measure:
            self._paint_value(painter, Place(distance, side, measure))
        if self.said_of(distance, side):
            self._paint_flag(painter, distance, side)

    def paint_foot(self, painter: QPainter, side: Side) -> None:
        """Paint addition and spherical equivalent."""
        add = self._entry.addition(side).value
        lens = self._entry.lens(Distance.DISTANCE, side)
        equivalent = derived_power_text(spherical_equivalent(lens)) if lens else NOTHING
        self._paint_derived(
            painter, side, 10, NOTHING if add is None else power_text(add), translate("Prescription", "Addition")
        )
        self._paint_derived(painter, side, 36, equivalent, translate("Prescription", "Spherical eq."))

    def _paint_flag(self, painter: QPainter, distance: Distance, side: Side) -> None:
        theme, px, name = self._theme, self._theme.px, self._measures.name(distance, side)
        painter.setFont(theme.font(FontRole.SMALL, distance_name(distance)))
        written = painter.fontMetrics().horizontalAdvance(distance_name(distance))
        flag = QRectF(name.left() + written + px(_FLAG_GAP), name.top(), px(_FLAG), name.height())
        theme.icons.paint(painter, flag, "refused", theme.tokens.danger, px(_FLAG))

    def _paint_value(self, painter: QPainter, place: Place) -> None:
        room, reading = self._measures.value(place), self._entry.cell(place)
        sphere = place.measure is Measure.SPHERE
        text = cell_text(self._entry, place)
        role = FontRole.RX_STRONG if sphere else FontRole.RX
        if not text and sphere and self._is_absent(place):
            self.write(painter, room, NOTHING, role, "muted", RIGHT)
        else:
            self.write(painter, room, text, role, "danger" if reading.is_unreadable else "text", RIGHT)
        if place.measure is Measure.AXIS and reading.value is not None:
            unit = QRectF(room.right() + 1, room.top(), self._theme.px(10), room.height())
            self.write(painter, unit, "°", FontRole.RX, "muted")

    def _paint_derived(self, painter: QPainter, side: Side, top: int, value: str, name: str) -> None:
        px, half, y = self._theme.px, self._measures.half(side), self._measures.tops[-1] + self._theme.px(top)
        font = QFont(self._theme.font(FontRole.DIGITS, value))
        font.setWeight(self._theme.font(FontRole.STRONG, value).weight())
        painter.setFont(font)
        painter.setPen(self._theme.tokens.text)
        line(painter, QRectF(half.left(), y, px(_RIGHTS[0]), px(18)), value, RIGHT)
        room = QRectF(half.left() + px(_FOOT_TEXT), y, half.width() - px(_FOOT_TEXT), px(18))
        self.write(painter, room, name, FontRole.SMALL, "muted")

    def _is_absent(self, place: Place) -> bool:
        eye = self._entry.original.eye(place.distance, place.side)
        return eye is None or eye.is_empty
