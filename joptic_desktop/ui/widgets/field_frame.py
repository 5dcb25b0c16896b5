"""The box of every input: fill, edge and state, with an icon before the text and a button after it."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ALERT_WIDTH, CONTROL, FOCUS_WIDTH, ICON, RADIUS
from joptic_desktop.ui.theme.paint import box, start_edge
from joptic_desktop.ui.theme.script import has_arabic
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import Tokens

_SIDE = 10
_ICON_SIDE = 11
_ICON_GAP = 5
_END = 4


class FieldState(Enum):
    """What is to be said about what was typed: nothing, a doubt, a mistake."""

    NORMAL = "normal"
    AMBER = "amber"
    RED = "red"


def frame_colours(tokens: Tokens, state: FieldState, *, enabled: bool, focused: bool) -> tuple[QColor, QColor, float]:
    """Return fill, edge and edge width of an input."""
    if not enabled:
        return tokens.window, tokens.hairline, 1.0
    fill, edge, width = {
        FieldState.NORMAL: (tokens.field, tokens.outline, 1.0),
        FieldState.AMBER: (tokens.warn_tint, tokens.warn, ALERT_WIDTH),
        FieldState.RED: (tokens.danger_tint, tokens.danger, ALERT_WIDTH),
    }[state]
    if focused:
        return fill, tokens.accent if state is FieldState.NORMAL else edge, FOCUS_WIDTH
    return fill, edge, width


class BareEdit(QLineEdit):
    """A line edit without frame or ground, for a frame that paints both.

    Its text starts where the layout starts, also while it is empty and the keyboard writes the other way; ``ltr`` keeps
    the characters of phones, e-mails and numbers in their order.
    """

    focus_changed = Signal(bool)

    def __init__(
        self, theme: Theme, role: FontRole = FontRole.BODY, *, ltr: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._ltr = ltr
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if ltr:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._restyle()
        self._align()
        theme.changed.connect(self._restyle)
        self.textChanged.connect(self._fit_script)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame; a selection left behind would look like a second active input."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.deselect()
        self.focus_changed.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the alignment with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def follow(self, direction: Qt.LayoutDirection) -> None:
        """Take the side on which the surrounding layout starts."""
        self.setAlignment(start_edge(direction))

    def _align(self) -> None:
        parent = self.parentWidget()
        self.follow(parent.layoutDirection() if self._ltr and parent is not None else self.layoutDirection())

    def _fit_script(self) -> None:
        font = self._theme.font(self._role, self.text() or None)
        if font != self.font():
            self.setFont(font)
        self.setTextMargins(0, 0, 0, -2 * _rise(font, self.text()))

    def _restyle(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("muted"))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, self._theme.colour("disabled"))
        self.setPalette(palette)
        self._fit_script()


class FieldFrame(QWidget):
    """An input box ``height`` pixels high (at 100 %) around ``edit``; further widgets follow the text by ``add``."""

    def __init__(
        self,
        theme: Theme,
        edit: BareEdit,
        *,
        icon: str | None = None,
        height: int = CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._height = height
        self._state = FieldState.NORMAL
        self.edit = edit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(edit)
        self._restyle()
        edit.follow(self.layoutDirection())
        edit.focus_changed.connect(self.update)
        theme.changed.connect(self._restyle)

    @property
    def state(self) -> FieldState:
        """What is said about what was typed."""
        return self._state

    def set_state(self, state: FieldState) -> None:
        """Say something else about what was typed."""
        if state is not self._state:
            self._state = state
            self.update()

    def add(self, widget: QWidget) -> None:
        """Put a widget after the text."""
        widget.setCursor(Qt.CursorShape.ArrowCursor)
        self._row.addWidget(widget)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the height of an input."""
        return QSize(self._theme.px(120), self._theme.px(self._height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start typing wherever the box is clicked."""
        del event
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the layout and grey with the input."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.edit.follow(self.layoutDirection())
            self._restyle()
        elif event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge and icon."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill, edge, width = frame_colours(
            self._theme.tokens, self._state, enabled=self.isEnabled(), focused=self.edit.hasFocus()
        )
        box(painter, QRectF(self.rect()), RADIUS, fill, edge, width)
        if self._icon is not None:
            ink = self._theme.tokens.muted if self.isEnabled() else self._theme.tokens.disabled
            self._theme.icons.paint(painter, self._icon_box(), self._icon, ink, self._theme.px(ICON))

    def _icon_box(self) -> QRectF:
        width = self._theme.px(ICON)
        side = self._theme.px(_ICON_SIDE)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - side - width if from_right else side, 0, width, self.height())

    def _restyle(self) -> None:
        """Set the margins per direction: Qt does not mirror them."""
        px = self._theme.px
        start = px(_ICON_SIDE) + px(ICON) + px(_ICON_GAP) if self._icon is not None else px(_SIDE)
        end = px(_SIDE) if self._row.count() == 1 else px(_END)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self._row.setContentsMargins(start, 2, end, 2)
        self.setFixedHeight(px(self._height))
        self.update()


def _rise(font: QFont, text: str) -> int:
    """Return by how many pixels Qt lifts a line edit's baseline when a taller face steps in for some letters."""
    if not has_arabic(text):
        return 0
    layout = QTextLayout(text, font)
    layout.beginLayout()
    first = layout.createLine()
    layout.endLayout()
    return max(0, round(first.ascent() - QFontMetricsF(font).ascent()))
