"""Slim scroll bars: a rounded handle on bare ground, without arrow buttons."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.tokens import Tokens

EXTENT = 12
SHORTEST = 32
_INSET = 3
_Part = QStyle.SubControl


def handle_span(room: int, least: int, option: QStyleOptionSlider) -> tuple[int, int]:
    """Return offset and length of the handle in a groove of ``room`` pixels."""
    span = option.maximum - option.minimum
    if span <= 0:
        return 0, room
    length = min(room, max(least, round(room * option.pageStep / (span + option.pageStep))))
    offset = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown
    )
    return offset, length


def part(option: QStyleOptionSlider, control: QStyle.SubControl) -> QRect:
    """Return where a part of the scroll bar lies; arrow buttons have no room."""
    rect = option.rect
    upright = option.orientation == Qt.Orientation.Vertical
    offset, length = handle_span(rect.height() if upright else rect.width(), SHORTEST, option)
    if control == _Part.SC_ScrollBarSlider:
        return _slice(rect, offset, length, upright=upright)
    if control == _Part.SC_ScrollBarGroove:
        return rect
    if control == _Part.SC_ScrollBarSubPage:
        return _slice(rect, 0, offset, upright=upright)
    if control == _Part.SC_ScrollBarAddPage:
        whole = rect.height() if upright else rect.width()
        return _slice(rect, offset + length, whole - offset - length, upright=upright)
    return QRect()


def paint(painter: QPainter, option: QStyleOptionSlider, tokens: Tokens) -> None:
    """Paint the handle; a bar that cannot move shows nothing."""
    if option.maximum <= option.minimum:
        return
    handle = QRectF(part(option, _Part.SC_ScrollBarSlider)).adjusted(_INSET, _INSET, -_INSET, -_INSET)
    held = bool(option.activeSubControls & _Part.SC_ScrollBarSlider)
    radius = min(handle.width(), handle.height()) / 2
    box(painter, handle, radius, tokens.outline if held else tokens.button_line)


def _slice(rect: QRect, offset: int, length: int, *, upright: bool) -> QRect:
    if upright:
        return QRect(rect.left(), rect.top() + offset, rect.width(), length)
    return QRect(rect.left() + offset, rect.top(), length, rect.height())
