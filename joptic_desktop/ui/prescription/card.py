"""The prescription beside a customer: read only, both eyes, three distances, addition and spherical equivalent."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.lenses import spherical_equivalent
from joptic_desktop.domain.powers import show_derived, show_power
from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.domain.rx_checks import check
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Finding, Level, Measure, Place
from joptic_desktop.ui.prescription.card_ground import paint_ground
from joptic_desktop.ui.prescription.dial import dial_ink, paint_dial
from joptic_desktop.ui.prescription.eye_head import HeadMeasures, paint_eye_head
from joptic_desktop.ui.prescription.words import NOTHING, distance_name, finding_text, place_name, translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import set_tooltip

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
WIDTH = 460
_HEAD, _ROW, _FOOT = 50, 60, 64
HEIGHT = _HEAD + 3 * _ROW + _FOOT
_LEFT = 14
_RIGHTS = (66, 122, 162)
_ROOMS = (52, 46, 34)
_DIAL_X, _DIAL_RADIUS = 200, 21
_FOOT_TEXT = 80
_FLAG = 12
# the word AXIS ends where the degree sign does
_HEAD_RIGHTS = (66, 122, 170)
_HEAD_MEASURES = HeadMeasures(left=_LEFT, letter_top=8, columns_top=28, column_rights=_HEAD_RIGHTS)


class PrescriptionCard(QWidget):
    """A painted card of 460 by 294 pixels at 100 %. Values that cannot be read are shown as they came, flagged."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = RxEntry()
        self._faults: tuple[Finding, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.changed.connect(self._restyle)
        self._tell()

    def set_prescription(self, prescription: Prescription | None) -> None:
        """Show another prescription; None shows an empty card."""
        self._entry = RxEntry(prescription or Prescription())
        self._faults = tuple(f for f in check(self._entry.original) if f.level is Level.BLOCK)
        self._tell()
        self.update()

    def faults(self, distance: Distance, side: Side) -> tuple[Finding, ...]:
        """Return what cannot be right in one eye."""
        return tuple(f for f in self._faults if f.place and (f.place.distance, f.place.side) == (distance, side))

    def sizeHint(self) -> QSize:
        """Return the card's size."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Explain a flagged eye where the mouse rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            set_tooltip(self, self._explained(event.pos()))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        top, row = self._theme.px(_HEAD), self._theme.px(_ROW)
        paint_ground(painter, self._theme.tokens, QRectF(self.rect()), tuple(top + row * n for n in range(4)))
        for side in Side:
            half = self._half(side)
            paint_eye_head(painter, self._theme, half, side, _HEAD_MEASURES)
            for distance in Distance:
                self._paint_eye(painter, self._row(distance, side), distance, side)
            self._paint_foot(painter, half, side)

    def _paint_eye(self, painter: QPainter, row: QRectF, distance: Distance, side: Side) -> None:
        theme, px = self._theme, self._theme.px
        name = distance_name(distance)
        painter.setFont(theme.font(FontRole.SMALL, name))
        painter.setPen(theme.tokens.muted)
        written = line(painter, QRectF(row.left() + px(_LEFT), row.top() + px(8), px(110), px(16)), name)
        if self.faults(distance, side):
            flag = QRectF(row.left() + px(_LEFT) + written + px(6), row.top() + px(8), px(_FLAG), px(16))
            theme.icons.paint(painter, flag, "refused", theme.tokens.danger, px(_FLAG))
        for measure, right, room in zip(Measure, _RIGHTS, _ROOMS, strict=True):
            value = QRectF(row.left() + px(right - room), row.top() + px(27), px(room), px(22))
            self._paint_value(painter, value, Place(distance, side, measure))
        centre = QPointF(row.left() + px(_DIAL_X) + 0.5, row.center().y() + 0.5)
        paint_dial(painter, centre, px(_DIAL_RADIUS), dial_ink(theme.tokens, side), self._entry.axis(distance, side))

    def _paint_value(self, painter: QPainter, room: QRectF, place: Place) -> None:
        theme, px = self._theme, self._theme.px
        text = self._entry.shown(place)
        reading = self._entry.cell(place)
        sphere = place.measure is Measure.SPHERE
        if not text and sphere and self._is_absent(place):
            painter.setPen(theme.tokens.muted)
            text = NOTHING
        else:
            painter.setPen(theme.tokens.danger if reading.is_unreadable else theme.tokens.text)
        painter.setFont(theme.font(FontRole.RX_STRONG if sphere else FontRole.RX, text))
        line(painter, room, text, _RIGHT)
        if place.measure is Measure.AXIS and reading.value is not None:
            painter.setPen(theme.tokens.muted)
            painter.setFont(theme.font(FontRole.RX))
            line(painter, QRectF(room.right() + 1, room.top(), px(10), room.height()), "°")

    def _paint_foot(self, painter: QPainter, half: QRectF, side: Side) -> None:
        px = self._theme.px
        top = half.top() + px(_HEAD) + 3 * px(_ROW)
        add = self._entry.addition(side).value
        lens = self._entry.lens(Distance.DISTANCE, side)
        lines = (
            (NOTHING if add is None else show_power(add), translate("Prescription", "Addition")),
            (
                show_derived(spherical_equivalent(lens)) if lens else NOTHING,
                translate("Prescription", "Spherical eq."),
            ),
        )
        for (value, name), y in zip(lines, (px(10), px(36)), strict=True):
            font = QFont(self._theme.font(FontRole.DIGITS, value))
            font.setWeight(self._theme.font(FontRole.STRONG, value).weight())
            painter.setFont(font)
            painter.setPen(self._theme.tokens.text)
            line(painter, QRectF(half.left(), top + y, px(_RIGHTS[0]), px(18)), value, _RIGHT)
            painter.setFont(self._theme.font(FontRole.SMALL, name))
            painter.setPen(self._theme.tokens.muted)
            room = QRectF(half.left() + px(_FOOT_TEXT), top + y, half.width() - px(_FOOT_TEXT), px(18))
            line(painter, room, name)

    def _is_absent(self, place: Place) -> bool:
        eye = self._entry.original.eye(place.distance, place.side)
        return eye is None or eye.is_empty

    def _half(self, side: Side) -> QRectF:
        width = self._theme.px(WIDTH) / 2
        return QRectF(0 if side is Side.RIGHT else width, 0, width, self.height())

    def _row(self, distance: Distance, side: Side) -> QRectF:
        half, px = self._half(side), self._theme.px
        return QRectF(half.left(), px(_HEAD) + list(Distance).index(distance) * px(_ROW), half.width(), px(_ROW))

    def _explained(self, at: QPoint) -> str:
        for distance in Distance:
            for side in Side:
                if self._row(distance, side).contains(QPointF(at)):
                    return "\n".join(finding_text(fault) for fault in self.faults(distance, side))
        return ""

    def _tell(self) -> None:
        """Let screen readers read the whole card."""
        self.setAccessibleName(translate("Prescription", "Prescription"))
        places = (Place(d, s, m) for d in Distance for s in Side for m in Measure)
        values = [f"{place_name(place)}: {shown}" for place in places if (shown := self._entry.shown(place))]
        faults = [finding_text(fault) for fault in self._faults]
        self.setAccessibleDescription(". ".join(values + faults))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
