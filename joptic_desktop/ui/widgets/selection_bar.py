"""The row that appears when several rows are selected: how many, and what can be done with them."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_HEIGHT = 52
_MARGIN = 8
_SIDE = 16
_BUTTON = 28


class SelectionBar(QWidget):
    """Hidden below two rows; takes its own room and covers nothing. ``cleared`` fires when the person lets go."""

    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = PlainLabel(theme, "", FontRole.HEADLINE, "selection_text")
        self._actions = QHBoxLayout()
        clear = self._button(self.tr("Clear"), "close")
        clear.clicked.connect(self.cleared)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconView(theme, "tick", "selection_text"))
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._row.addLayout(self._actions)
        self._row.addWidget(clear)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def add_action(self, text: str, icon: str) -> Button:
        """Offer something to do with the rows; connect the button's ``clicked``."""
        button = self._button(text, icon)
        self._actions.addWidget(button)
        self._fit()
        return button

    def show_count(self, count: int) -> None:
        """Tell how many rows are selected; the bar shows itself from two on."""
        self._count.setText(self.tr("%n selected", "", count))
        self.setAccessibleName(self._count.text())
        self.setVisible(count > 1)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of the row."""
        return QSize(self._theme.px(320), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the room in which all actions still show their icons."""
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the words of the actions when they do not fit."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the bar inside its row."""
        del event
        px, tokens = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.surface)
        inner = QRectF(self.rect()).adjusted(px(_SIDE), px(_MARGIN), -px(_SIDE), -px(_MARGIN))
        box(painter, inner, RADIUS, tokens.selection)
        painter.fillRect(0, 0, self.width(), 1, tokens.hairline)

    def _fit(self) -> None:
        buttons = self.findChildren(Button)
        for button in buttons:
            button.set_compact(compact=False)
        if self._row.sizeHint().width() > self.width():
            for button in buttons:
                button.set_compact(compact=True)
        self._row.activate()

    def _button(self, text: str, icon: str) -> Button:
        face = ButtonFace(icon=icon, colour="selection_text")
        return Button(self._theme, text, ButtonKind.BORDERLESS, face=face, height=_BUTTON)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(_SIDE) + px(12), px(_MARGIN), px(_SIDE) + px(8), px(_MARGIN))
        self._row.setSpacing(px(8))
        self._actions.setSpacing(px(8))
        self.setFixedHeight(px(_HEIGHT))
        self._fit()
        self.update()
