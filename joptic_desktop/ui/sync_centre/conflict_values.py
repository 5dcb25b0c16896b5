"""A value of a conflict, painted: text that wraps, or an eye by its columns and dial with what is new in it bold."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.differences import Value
from joptic_desktop.domain.lenses import lens_of, readings
from joptic_desktop.domain.prescription import Eye, Side
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.ui.prescription.dial import dial_ink, paint_dial
from joptic_desktop.ui.prescription.figures import measure_text
from joptic_desktop.ui.prescription.words import measure_name
from joptic_desktop.ui.sync_centre.conflict_words import value_words
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line, mirrored, start_edge, text_direction
from joptic_desktop.ui.theme.script import unturned
from joptic_desktop.ui.theme.theme import Theme

_RIGHTS, _TIMES, _DIAL, _RADIUS = (58, 120, 166), 127, 200, 19
VALUES_WIDTH, EYE_WIDTH, _LINE = 168, 220, 22
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class ShownValue:
    """What is painted: `text`, or for an eye that is a lens its three `powers`, of which some are `changed`."""

    text: str
    powers: tuple[str, ...] = ()
    changed: tuple[bool, ...] = (False, False, False)
    axis: int | None = None
    has_dial: bool = True
    side: Side = Side.RIGHT

    @property
    def changed_names(self) -> tuple[str, ...]:
        """The names of the values of an eye that are new."""
        both = zip(Measure, self.changed, strict=True)
        return tuple(measure_name(measure) for measure, new in both if new) if self.powers else ()


def shown(unit: str, value: Value, before: Value, locale: QLocale, side: Side = Side.RIGHT) -> ShownValue:
    """Return how a value is painted beside what was before; an eye that is no lens as it came."""
    text = value_words(unit, value, locale)
    lens = lens_of(value) if isinstance(value, Eye) else None
    if lens is None or not isinstance(value, Eye):
        return ShownValue(text)
    old = _powers(before) if isinstance(before, Eye) else ()
    new = _powers(value)
    changed = tuple(one != other for one, other in zip(new, old or ("", "", ""), strict=True))
    return ShownValue(text, new, changed, lens.axis if lens.cylinder else None, side=side)


def paint_value(painter: QPainter, theme: Theme, room: QRectF, what: ShownValue, ink: QColor, role: FontRole) -> None:
    """Paint a value into its room, from the side where lines start; an eye is never mirrored."""
    if what.powers:
        _paint_eye(painter, theme, room, what, ink)
    else:
        _paint_text(painter, theme, room, what.text, ink, role)


def _paint_eye(painter: QPainter, theme: Theme, room: QRectF, what: ShownValue, ink: QColor) -> None:
    has_dial = what.has_dial and room.width() >= theme.px(EYE_WIDTH)
    width = float(theme.px(EYE_WIDTH if has_dial else VALUES_WIDTH))
    place = mirrored(QRectF(room.left(), room.top(), width, room.height()), room, painter.layoutDirection())
    outer = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for text, is_new, right in zip(what.powers, what.changed, _RIGHTS, strict=True):
        painter.setFont(theme.font(FontRole.RX_STRONG if is_new else FontRole.RX, text))
        painter.setPen(ink)
        line(painter, QRectF(place.left(), place.top(), theme.px(right), place.height()), text, _END)
    painter.setFont(theme.font(FontRole.SMALL, "×"))
    painter.setPen(theme.tokens.muted)
    if what.powers[2]:
        line(painter, QRectF(place.left() + theme.px(_TIMES), place.top(), theme.px(10), place.height()), "×")
    centre = QPointF(place.left() + theme.px(_DIAL) + 0.5, place.center().y() + 0.5)
    if has_dial:
        paint_dial(painter, centre, theme.px(_RADIUS), dial_ink(theme.tokens, what.side), what.axis)
    painter.setLayoutDirection(outer)


def height_of(theme: Theme, what: ShownValue, width: float, role: FontRole) -> int:
    """Return the height that a value needs at a width."""
    if what.powers:
        return theme.px(2 * _RADIUS)
    return max(theme.px(_LINE), ceil(_laid_out(theme, what.text, role, width)[1]))


class ValueView(QWidget):
    """A value to be looked at alone, in a quiet ink."""

    def __init__(self, theme: Theme, what: ShownValue, *, quiet: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = quiet
        self.what = what
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(what.text)
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """Tell that long texts take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the value at a width."""
        return height_of(self._theme, self.what, width, FontRole.BODY)

    def sizeHint(self) -> QSize:
        """Return room for a value of the usual length."""
        width = self._theme.px(EYE_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for the digits of an eye, or a few words."""
        return QSize(self._theme.px(VALUES_WIDTH), self._theme.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the value."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        ink = self._theme.tokens.muted if self._quiet else self._theme.tokens.text
        paint_value(painter, self._theme, QRectF(self.rect()), self.what, ink, FontRole.BODY)


def _powers(eye: Eye) -> tuple[str, str, str]:
    sphere, cylinder, axis = readings(eye)
    values = (sphere.value, cylinder.value or None, axis.value if cylinder.value else None)
    told = (measure_text(m, v) if v is not None else "" for m, v in zip(Measure, values, strict=True))
    first, second, third = told
    return first, second, third


def _paint_text(painter: QPainter, theme: Theme, room: QRectF, text: str, ink: QColor, role: FontRole) -> None:
    layout, height = _laid_out(theme, text, role, room.width(), painter.layoutDirection())
    painter.setPen(ink)
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - height) / 2))


def _laid_out(
    theme: Theme,
    text: str,
    role: FontRole,
    width: float,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> tuple[QTextLayout, float]:
    """Lay a text out in lines that start where lines start, broken between words where that can be; tell its height."""
    text = unturned(text)
    option = QTextOption(start_edge(direction))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(text_direction(text))
    layout = QTextLayout(text, theme.font(role, text))
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(width, 1.0))
        row.setPosition(QPointF(0, height))
        height += row.height()
    layout.endLayout()
    return layout, height
