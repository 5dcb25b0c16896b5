"""One cell of a prescription: a line edit that paints its own box, and judges nothing before it is left."""

from decimal import Decimal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from joptic_desktop.domain.powers import STEP
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.ui.prescription.commands import RxCommand
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS
from joptic_desktop.ui.theme.paint import box, line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.field_frame import FieldState, frame_colours

_PADDING = 12
_UNIT = 6
_QT_PADDING = 4
_WHEEL_NOTCH = 120
_LONGEST = 400
_BIG_STEP = Decimal(1)
_AXIS_STEP, _SMALL_AXIS_STEP = Decimal(5), Decimal(1)
_INKS: dict[FieldState, TokenName] = {
    FieldState.NORMAL: "text",
    FieldState.AMBER: "warn",
    FieldState.RED: "danger",
}
_DIRECTIONS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 1,
    Qt.Key.Key_PageDown: -1,
}
_SIGN_KEYS = frozenset("-+−")
_NOT_LEFT = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}


class RxCell(QLineEdit):
    """The box of one sphere, cylinder or axis.

    ``left`` carries the typed text when an edited cell is left, ``typing`` fires when `pending` is another,
    ``stepped`` carries a Decimal, ``asked`` a `RxCommand`, ``focus_changed`` whether the cell has the focus now.
    A step reaches the receiver after ``left``.
    """

    left = Signal(str)
    typing = Signal()
    stepped = Signal(object)
    asked = Signal(object)
    focus_changed = Signal(bool)

    def __init__(self, theme: Theme, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure
        self._state = FieldState.NORMAL
        self._held = ""
        self._fresh = False
        self._wheel = 0
        self._asks_sign = False
        self.setFrame(False)
        self.setMaxLength(_LONGEST)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._restyle()
        self.textEdited.connect(self.typing)
        theme.changed.connect(self._restyle)

    @property
    def state(self) -> FieldState:
        """What is said about the value."""
        return self._state

    @property
    def pending(self) -> str | None:
        """The text typed since the cell was entered; None while it is untouched."""
        return self.text() if self.isModified() else None

    def show_value(self, text: str, state: FieldState, *, asks_sign: bool = False) -> None:
        """Show another value and what is said about it; what is being typed stays."""
        self._held = text
        self._asks_sign = asks_sign
        if not self.isModified() and text != self.text():
            self.setText(text)
            if self.hasFocus():
                self.selectAll()
        if state is not self._state:
            self._state = state
            self._restyle()

    def leave(self) -> None:
        """Hand over what was typed, as if the cell were left."""
        text = self.pending
        if text is not None:
            self.setModified(False)
            self.left.emit(text)
            self.setText(self._held)

    def give_up(self) -> None:
        """Show the held value in place of what was typed."""
        self.setText(self._held)
        self.typing.emit()

    def step_by(self, step: Decimal) -> None:
        """Hand over what was typed, then the step."""
        self.leave()
        self.stepped.emit(step)
        self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the value, so that typing replaces it."""
        super().focusInEvent(event)
        if not self.isModified():
            self._fresh = event.reason() == Qt.FocusReason.MouseFocusReason
            self.selectAll()
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Judge what was typed; a selection left behind would look like a second active cell."""
        super().focusOutEvent(event)
        self._fresh = False
        if event.reason() not in _NOT_LEFT:
            self.deselect()
            self.leave()
            self.focus_changed.emit(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the click that entered the cell select it whole."""
        super().mousePressEvent(event)
        if self._fresh:
            self._fresh = False
            self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step the value, but only in the cell one works in; elsewhere the page scrolls."""
        if not self.hasFocus():
            event.ignore()
            return
        event.accept()
        turned = event.angleDelta()
        self._wheel += turned.y() or turned.x()
        while abs(self._wheel) >= _WHEEL_NOTCH:
            direction = 1 if self._wheel > 0 else -1
            self._wheel -= direction * _WHEEL_NOTCH
            self._step(direction, event.modifiers(), page=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out the keys of a prescription; the rest is typed."""
        if not self._handle(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, text and the axis' degree sign."""
        painter = QPainter(self)
        fill, edge, width = frame_colours(
            self._theme.tokens, self._state, enabled=self.isEnabled(), focused=self.hasFocus()
        )
        box(painter, QRectF(self.rect()), RADIUS, fill, edge, width)
        if self._measure is Measure.AXIS and self.text():
            self._paint_unit(painter)
        painter.end()
        super().paintEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.asked.emit(RxCommand.PASTE)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isModified():
            self.asked.emit(RxCommand.UNDO)
        elif event.matches(QKeySequence.StandardKey.Redo) and not self.isModified():
            self.asked.emit(RxCommand.REDO)
        elif event.key() in _DIRECTIONS:
            page = event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
            self._step(_DIRECTIONS[Qt.Key(event.key())], event.modifiers(), page=page)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and _is_plain(event):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.give_up()
            self.selectAll()
        elif self._asks_sign and _is_plain(event) and event.text() in _SIGN_KEYS and not self.isModified():
            self._give_sign(event.text())
        elif _is_plain(event) and event.text().upper() in {"=", "T"} and not self.isModified():
            self.asked.emit(RxCommand.COPY_ROW if event.text() == "=" else RxCommand.TRANSPOSE_ROW)
        else:
            return False
        event.accept()
        return True

    def _give_sign(self, sign: str) -> None:
        """Put a sign before the value that waits for one; its digits are marked, so that another number replaces them.

        The sign alone answers, and may as well be the beginning of a number: the cell is judged when it is left.
        """
        self.setText(sign + self._held)
        self.setModified(True)
        self.setSelection(len(sign), len(self._held))
        self.typing.emit()

    def _step(self, direction: int, modifiers: Qt.KeyboardModifier, *, page: bool) -> None:
        if self._measure is Measure.AXIS:
            size = _SMALL_AXIS_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else _AXIS_STEP
        else:
            size = _BIG_STEP if page or modifiers & Qt.KeyboardModifier.ControlModifier else STEP
        self.step_by(direction * size)

    def _paint_unit(self, painter: QPainter) -> None:
        """Write the degree sign after the digits, however far the text has moved."""
        px, tokens = self._theme.px, self._theme.tokens
        painter.setFont(self._theme.font(FontRole.RX))
        painter.setPen(tokens.muted if self._state is FieldState.NORMAL else tokens.colour(_INKS[self._state]))
        width = QFontMetricsF(painter.font()).horizontalAdvance("°")
        left = self.width() - px(_PADDING) + 2 - width
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line(painter, QRectF(left, 0, width + 1, self.height()), "°")

    def _restyle(self) -> None:
        px = self._theme.px
        font = QFont(self._theme.font(FontRole.RX))
        if self._state is not FieldState.NORMAL:
            font.setWeight(self._theme.font(FontRole.STRONG).weight())
        self.setFont(font)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour(_INKS[self._state]))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, self._theme.colour("disabled"))
        self.setPalette(palette)
        side = px(_PADDING) - _QT_PADDING
        self.setTextMargins(side // 2, 0, side + (px(_UNIT) if self._measure is Measure.AXIS else 0), 0)
        self.update()


def _is_plain(event: QKeyEvent) -> bool:
    allowed = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    return not event.modifiers() & ~allowed
