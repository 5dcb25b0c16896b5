"""The list at the start of the settings: one entry a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, ICON, RADIUS
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.ground import Ground

_ENTRY = 34
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PageList(Ground):
    """Entries as (icon, word); ``chosen`` carries the number of the page. The arrow keys walk."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, "window")
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(12), px(8), px(12))
        column.setSpacing(px(2))
        self._group = QButtonGroup(self)
        for number, (icon, word) in enumerate(entries):
            entry = _Entry(theme, icon, word)
            self._group.addButton(entry, number)
            column.addWidget(entry)
        column.addStretch(1)
        self._group.idToggled.connect(self._tell)
        self.setFixedWidth(px(200))

    def choose(self, number: int) -> None:
        """Go to a page."""
        self._group.button(number).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the arrow keys."""
        number = self._group.checkedId() + _STEPS.get(Qt.Key(event.key()), 0)
        if event.key() in _STEPS and 0 <= number < len(self._group.buttons()):
            self.choose(number)
            self._group.button(number).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _tell(self, number: int, checked: bool) -> None:  # noqa: FBT001  - a slot of QButtonGroup.idToggled
        if checked:
            self.chosen.emit(number)


class _Entry(QPushButton):
    def __init__(self, theme: Theme, icon: str, word: str) -> None:
        super().__init__(word)
        self._theme = theme
        self._icon = icon
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_ENTRY))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, px, tokens = QPainter(self), self._theme.px, self._theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            box(painter, whole, RADIUS, tokens.nav_selected if self.isChecked() else tokens.hover)
        if self.hasFocus():
            box(painter, whole, RADIUS, None, tokens.accent, FOCUS_WIDTH)
        icon = mirrored(QRectF(px(12), 0, px(ICON), whole.height()), whole, self.layoutDirection())
        ink = tokens.accent if self.isChecked() else tokens.muted
        self._theme.icons.paint(painter, icon, self._icon, ink, px(ICON))
        painter.setPen(tokens.text)
        painter.setFont(self._theme.font(FontRole.STRONG if self.isChecked() else FontRole.BODY, self.text()))
        words = mirrored(whole.adjusted(px(38), 0, -px(8), 0), whole, self.layoutDirection())
        line(painter, words, self.text())
