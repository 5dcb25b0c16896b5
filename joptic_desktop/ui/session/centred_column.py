"""A column in the middle of its room that scrolls when the window is low or the text large."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent, QWindow
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
        self.verticalScrollBar().rangeChanged.connect(self._show_again)
        self._followed: QWindow | None = None
        self._unfolded: QWidget | None = None

    def show_unfolded(self, part: QWidget) -> None:
        """Bring a part into sight that begins to be shown: as much of it as there is room for beside the focus."""
        self._unfolded = part

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the column its width, or what there is."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the focus of the window it stands in."""
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not self._followed:
            self._followed = window
            window.focusObjectChanged.connect(self._follow)

    def _follow(self, now: QObject | None) -> None:
        if isinstance(now, QWidget) and self._content.isAncestorOf(now):
            # once the layout knows what was unfolded or said
            QTimer.singleShot(0, now, partial(self._show_whole, now))

    def _show_whole(self, focused: QWidget) -> None:
        if focused.hasFocus():
            self.ensureWidgetVisible(focused, 0, self._theme.px(_AROUND))

    def _show_again(self) -> None:
        """Keep the focus in sight when the content has grown: only now is it known how far it can be scrolled."""
        focused = QApplication.focusWidget()
        if focused is not None and self._content.isAncestorOf(focused):
            QTimer.singleShot(0, focused, partial(self._show_beside, focused))

    def _show_beside(self, focused: QWidget) -> None:
        part, self._unfolded = self._unfolded, None
        if part is not None and part.isVisible():
            self.ensureWidgetVisible(part, 0, 0)
        self._show_whole(focused)

    def _fit(self) -> None:
        room = self.width() - 2 * self._theme.px(_BESIDE)
        self._content.setFixedWidth(max(1, min(self._theme.px(self._width), room)))
