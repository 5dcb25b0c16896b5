"""The counter as one widget: sidebar, list and record, side by side or the record as a page of its own."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QSplitterHandle, QWidget

from joptic_desktop.ui.counter.detail_pane import WIDTH as DETAIL_WIDTH
from joptic_desktop.ui.counter.detail_pane import DetailPane
from joptic_desktop.ui.counter.list_column import ListColumn
from joptic_desktop.ui.counter.sidebar import Sidebar
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.ground import Divider, Ground

NARROW = 1180
_LIST_LEAST = 420


class CounterPage(Ground):
    """Below 1180 pixels the record becomes a page: ``open_page`` shows it, ``close_page`` goes back to the list."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self.sidebar = Sidebar(theme)
        self.column = ListColumn(theme, now)
        self.detail = DetailPane(theme, now)
        self.splitter = _Splitter(theme)
        self._page_open = False
        self._narrow = False
        self.splitter.addWidget(self.column)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.column.setMinimumWidth(theme.px(_LIST_LEAST))
        self.detail.setMinimumWidth(theme.px(DETAIL_WIDTH))
        self.splitter.setSizes([theme.px(724), theme.px(DETAIL_WIDTH)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(Divider(theme, upright=True))
        row.addWidget(self.splitter, 1)
        self.detail.left.connect(self.close_page)

    @property
    def is_narrow(self) -> bool:
        """Whether the record is a page of its own."""
        return self._narrow

    @property
    def page_is_open(self) -> bool:
        """Whether the record stands in the place of the list."""
        return self._narrow and self._page_open

    def open_page(self) -> None:
        """Show the record where there is no room beside the list."""
        self._page_open = True
        self._arrange()
        if self._narrow:
            self.detail.record.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_page(self) -> None:
        """Go back to the list."""
        self._page_open = False
        self._arrange()
        self.column.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide whether there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._narrow = self.width() < self._theme.px(NARROW)
        page = self.page_is_open
        self.detail.as_page(page=self._narrow)
        self.column.setVisible(not page)
        self.detail.setVisible(page or not self._narrow)


class _Splitter(QSplitter):
    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self._theme, self)


class _Handle(QSplitterHandle):
    """A line of one pixel; Qt lets the pointer take it a little beside."""

    def __init__(self, theme: Theme, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.contentsRect(), self._theme.tokens.hairline)
