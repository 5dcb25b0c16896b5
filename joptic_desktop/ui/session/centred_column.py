"""A column in the middle of its room that scrolls when the window is low or the text large."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.ground import Ground

_BESIDE, _AROUND = 24, 40


class CentredColumn(QScrollArea):
    """Holds one widget, at most `width` pixels wide (at 100 %), on a ground; `above` of `below` shares lie over it."""

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        *,
        width: int,
        colour: TokenName = "window",
        above: int = 1,
        below: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._width = width
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = Ground(theme, colour)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(above)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(content)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(below)
        self.setWidget(ground)
        theme.changed.connect(self._fit)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the column its width, or what there is."""
        super().resizeEvent(event)
        self._fit()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            # once the layout knows what was unfolded or said
            QTimer.singleShot(0, now, partial(self._show_whole, now))

    def _show_whole(self, focused: QWidget) -> None:
        if focused.hasFocus():
            self.ensureWidgetVisible(focused, 0, self._theme.px(_AROUND))

    def _fit(self) -> None:
        room = self.width() - 2 * self._theme.px(_BESIDE)
        self._content.setFixedWidth(max(1, min(self._theme.px(self._width), room)))
