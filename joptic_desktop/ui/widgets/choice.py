"""A choice from a list that folds down, in the look of the inputs."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL, RADIUS
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field_frame import FieldState, frame_colours

_SIDE = 12
_ARROW = 14
_ROW = 30


class Choice(QComboBox):
    """A combo box without typing; fill it with ``addItem(word, value)`` and read ``currentData()``."""

    def __init__(self, theme: Theme, name: str, *, height: int = CONTROL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._state = FieldState.NORMAL
        self.setAccessibleName(name)
        self.setItemDelegate(_Rows(theme, self))
        self.view().setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_state(self, state: FieldState) -> None:
        """Say what is to be said about the choice."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the longest word."""
        metrics = self.fontMetrics()
        words = (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        px = self._theme.px
        return QSize(max(words, default=px(80)) + 2 * px(_SIDE) + 2 * px(_ARROW), px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return room for a short word."""
        return QSize(self._theme.px(64), self._theme.px(self._height))

    def changeEvent(self, event: QEvent) -> None:
        """Grey with the input."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, word and arrow."""
        del event
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill, edge, width = frame_colours(tokens, self._state, enabled=self.isEnabled(), focused=self.hasFocus())
        whole = QRectF(self.rect())
        box(painter, whole, RADIUS, fill, edge, width)
        ink = tokens.text if self.isEnabled() else tokens.disabled
        painter.setPen(ink)
        painter.setFont(self._theme.font(FontRole.BODY, self.currentText()))
        room = whole.adjusted(px(_SIDE), 0, -px(_SIDE) - px(_ARROW) - px(4), 0)
        line(painter, mirrored(room, whole, self.layoutDirection()), self.currentText() or self.placeholderText())
        end = QRectF(whole.right() - px(_SIDE) - px(_ARROW), 0, px(_ARROW), whole.height())
        arrow = tokens.muted if self.isEnabled() else tokens.disabled
        self._theme.icons.paint(
            painter, mirrored(end, whole, self.layoutDirection()), "chevron-down", arrow, px(_ARROW)
        )

    def _restyle(self) -> None:
        self.setFont(self._theme.font(FontRole.BODY))
        self.setFixedHeight(self._theme.px(self._height))
        self.update()


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QComboBox) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(_ROW))
