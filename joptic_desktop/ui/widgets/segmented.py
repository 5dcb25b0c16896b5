"""A choice between two or three words side by side, such as Female | Male."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL, RADIUS, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field_frame import FieldState, frame_colours

_INSET = 3
_SIDE = 16


class Segmented(QWidget):
    """Options as (value, word) pairs, none chosen at first; ``chosen`` carries the value the person took.

    Arrow keys move the choice, as among radio buttons, which these are to a screen reader.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, options: Sequence[tuple[object, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = [value for value, _ in options]
        self._state = FieldState.NORMAL
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        for number, (_, word) in enumerate(options):
            segment = _Segment(theme, word, self)
            self._group.addButton(segment, number)
            self._row.addWidget(segment)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._group.buttons()[0])
        self._group.idClicked.connect(self._tell)
        self._restyle()
        theme.changed.connect(self._restyle)

    def value(self) -> object | None:
        """Return the value chosen, or None."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: object | None) -> None:
        """Choose a value, or none with None, without telling ``chosen``."""
        self._group.setExclusive(False)
        for number, each in enumerate(self._values):
            self._group.button(number).setChecked(each == value)
        self._group.setExclusive(True)
        self.update()

    def set_state(self, state: FieldState) -> None:
        """Say what is to be said about the choice, such as that it is missing."""
        self._state = state
        self.update()

    def setAccessibleName(self, name: str) -> None:
        """Name the whole; each segment is read with it, as in Sex: Female."""
        super().setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Grey with the input."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track around the segments."""
        del event
        tokens = self._theme.tokens
        focused = any(button.hasFocus() for button in self._group.buttons())
        fill, edge, width = frame_colours(tokens, self._state, enabled=self.isEnabled(), focused=focused)
        plain = self._state is FieldState.NORMAL and self.isEnabled()
        box(QPainter(self), QRectF(self.rect()), RADIUS, tokens.hover if plain else fill, edge, width)

    def _tell(self, number: int) -> None:
        self.update()
        self.chosen.emit(self._values[number])

    def _restyle(self) -> None:
        inset = self._theme.px(_INSET)
        self._row.setContentsMargins(inset, inset, inset, inset)
        self.setFixedHeight(self._theme.px(CONTROL))
        self.update()


class _Segment(QRadioButton):
    def __init__(self, theme: Theme, word: str, track: QWidget) -> None:
        super().__init__(word, track)
        self._theme = theme
        self._track = track
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        font = self._theme.font(FontRole.STRONG, self.text())
        self.setFont(font)
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + self._theme.px(_SIDE), 0)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._track.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._track.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        rect = QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, RADIUS_SMALL, tokens.button if self.isEnabled() else tokens.track, tokens.button_line)
        ink = tokens.text if self.isChecked() or self.underMouse() else tokens.muted
        painter.setPen(ink if self.isEnabled() else tokens.disabled)
        painter.setFont(self._theme.font(FontRole.HEADLINE if self.isChecked() else FontRole.STRONG, self.text()))
        line(painter, rect, self.text(), Qt.AlignmentFlag.AlignHCenter)
