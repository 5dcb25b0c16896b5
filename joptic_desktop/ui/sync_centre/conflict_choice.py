"""One side of one row of a conflict: a large radio button that shows its value."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from joptic_desktop.domain.conflicts import Pick
from joptic_desktop.ui.sync_centre.conflict_values import EYE_WIDTH, VALUES_WIDTH, ShownValue, height_of, paint_value
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS
from joptic_desktop.ui.theme.paint import box, disc, dot, mirrored
from joptic_desktop.ui.theme.theme import Theme

_KEYS: Mapping[int, Pick] = {
    Qt.Key.Key_1.value: Pick.MINE,
    Qt.Key.Key_M.value: Pick.MINE,
    Qt.Key.Key_2.value: Pick.THEIRS,
    Qt.Key.Key_T.value: Pick.THEIRS,
}
_SIDEWAYS = {Qt.Key.Key_Left.value, Qt.Key.Key_Right.value}
_STEPS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
_SIDE, _RING, _GAP, _ABOVE = 12, 16, 12, 9
_EDGE, _LEAST = 1.5, 40


def least_width(theme: Theme) -> int:
    """Return the width of a choice that shows the values of an eye, without its dial."""
    return theme.px(VALUES_WIDTH) + _around(theme)


def _around(theme: Theme) -> int:
    return sum(theme.px(part) for part in (_SIDE, _RING, _GAP, _SIDE))


class ConflictChoice(QRadioButton):
    """``picked`` carries the `Pick` that was asked for, also by the keys; ``step_asked`` -1 or 1 for another row."""

    picked = Signal(object)
    step_asked = Signal(int)

    def __init__(
        self, theme: Theme, pick: Pick, what: ShownValue, *, must: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._must = must
        self._ring = False
        self.pick = pick
        self.what = what
        self.is_open = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoExclusive(False)
        self.clicked.connect(self._click)
        theme.changed.connect(self.update)

    def show_choice(self, *, chosen: bool, is_open: bool) -> None:
        """Show whether this side is chosen, and whether neither is."""
        self.is_open = is_open
        self.setChecked(chosen)
        self.update()

    def hitButton(self, at: QPoint) -> bool:
        """Take a press anywhere."""
        return self.rect().contains(at)

    def hasHeightForWidth(self) -> bool:
        """Tell that long texts take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the value beside the ring."""
        inner = height_of(self._theme, self.what, width - _around(self._theme), FontRole.STRONG)
        return max(self._theme.px(_LEAST), inner + 2 * self._theme.px(_ABOVE))

    def sizeHint(self) -> QSize:
        """Return room for an eye."""
        width = self._theme.px(EYE_WIDTH) + _around(self._theme)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for the values of an eye: its dial goes first where there is none for both."""
        return QSize(least_width(self._theme), self._theme.px(_LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a side by arrows, M and T or 1 and 2, this one by Space or Enter; go to other rows by Up and Down."""
        key = event.key()
        if key in _SIDEWAYS:
            from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.picked.emit(Pick.THEIRS if (key == Qt.Key.Key_Right) is not from_right else Pick.MINE)
        elif key in _STEPS:
            self.step_asked.emit(_STEPS[key])
        elif key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.picked.emit(_KEYS[key])
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.picked.emit(self.pick)
        else:
            QWidget.keyPressEvent(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring of the focus, but not after a click."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the ring of the radio button and the value."""
        del event
        tokens, px, painter = self._theme.tokens, self._theme.px, QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRectF(self.rect())
        self._paint_box(painter, whole)
        ring = QRectF(px(_SIDE), whole.center().y() - px(_RING) / 2, px(_RING), px(_RING))
        self._paint_ring(painter, mirrored(ring, whole, self.layoutDirection()))
        room = whole.adjusted(px(_SIDE) + px(_RING) + px(_GAP), 0, -px(_SIDE), 0)
        role = FontRole.STRONG if self.isChecked() else FontRole.BODY
        ink = tokens.text if self.isEnabled() else tokens.disabled
        paint_value(painter, self._theme, mirrored(room, whole, self.layoutDirection()), self.what, ink, role)
        if self.hasFocus() and self._ring:
            box(painter, whole.adjusted(3, 3, -3, -3), RADIUS - 2, None, tokens.accent, FOCUS_WIDTH)

    def _paint_box(self, painter: QPainter, whole: QRectF) -> None:
        tokens = self._theme.tokens
        if self.isChecked():
            box(painter, whole, RADIUS, tokens.accent_tint, tokens.accent, _EDGE)
            return
        if self.underMouse() and self.isEnabled():
            box(painter, whole, RADIUS, tokens.hover)
        if self._must and self.is_open:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(tokens.warn, _EDGE, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.restore()

    def _paint_ring(self, painter: QPainter, square: QRectF) -> None:
        tokens = self._theme.tokens
        if self.isChecked():
            disc(painter, square, tokens.field, tokens.accent, 2)
            dot(painter, QPointF(square.center()), square.width() / 2, tokens.accent)
        else:
            disc(painter, square, tokens.field, tokens.control, 1.25)

    def _click(self) -> None:
        self.picked.emit(self.pick)
