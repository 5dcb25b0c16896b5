"""The history of one customer's prescriptions: a list, two dates side by side, a chart over time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from joptic_desktop.services.views import PastRx
from joptic_desktop.ui.bridge import Bridge
from joptic_desktop.ui.prescription.history_compare import ComparePane
from joptic_desktop.ui.prescription.history_entries import HistoryEntry, entries_of
from joptic_desktop.ui.prescription.history_list import HistoryList
from joptic_desktop.ui.prescription.history_trend import TrendPane
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.dialogs import open_beside
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.ground import Divider, Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from joptic_desktop.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from psygnal import SignalInstance

_SIZE, _LEAST = (1340, 784), (1000, 620)
_BESIDE = 1300
_LIST_WIDTH, _LIST_HEIGHT = 344, 146
_HEAD = 56
_ANY = 16_777_215
_COMPARE, _CHART = "compare", "chart"


class PastPrescriptions(Protocol):
    """Where the history comes from."""

    async def of(self, uid: str) -> tuple[PastRx, ...]:
        """Return a customer's prescriptions, newest first."""


class ToldOfChanges(Protocol):
    """Who tells that a customer changed."""

    @property
    def changed(self) -> SignalInstance:
        """Tell the uid of a customer whose view is another one now."""


class HistoryServices(Protocol):
    """What the window asks of the services."""

    @property
    def history(self) -> PastPrescriptions:
        """The prescriptions seen."""

    @property
    def customers(self) -> ToldOfChanges:
        """The customers."""


class HistoryWindow(QDialog):
    """Stands beside what opened it; Esc closes it. ``now`` gives the zone of the shop."""

    def __init__(
        self,
        services: HistoryServices,
        theme: Theme,
        uid: str,
        name: str,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._now = now
        self.uid = uid
        self.tasks = TaskOwner()
        self._bridge = Bridge(self)
        self.list = HistoryList(theme)
        self.compare = ComparePane(theme)
        self.trend = TrendPane(theme)
        self.nothing = EmptyState(theme)
        views = [(_COMPARE, translate("History", "Compare")), (_CHART, translate("History", "Chart"))]
        self.views = Segmented(theme, views, translate("History", "Show"))
        self.views.set_value(_COMPARE)
        self.views.hide()
        self._panes = QStackedWidget()
        self._pages = QStackedWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line = Ground(theme, "hairline")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("History", "History of prescriptions"))
        self._settle(name)
        self._connect()

    @property
    def entries(self) -> tuple[HistoryEntry, ...]:
        """What is listed, newest first."""
        return self.list.history.entries

    def open(self) -> None:
        """Show the window, not in the way of others, and read the history; one that is open comes to the front."""
        if open_beside(self):
            self.tasks.spawn(self._load())

    def show_chart(self) -> None:
        """Show the curves instead of two dates."""
        self.views.set_value(_CHART)
        self._show_pane()

    def done(self, result: int) -> None:
        """Hear nothing more, and close."""
        self._bridge.close()
        self.tasks.cancel()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside both cards where they fit, else above them."""
        super().resizeEvent(event)
        self._arrange()
        self.list.scrollTo(self.list.currentIndex())

    async def _load(self) -> None:
        history = await self._services.history.of(self.uid)
        if not self.tasks.closed:
            self._show(entries_of(history, self._now()))

    def _show(self, entries: tuple[HistoryEntry, ...]) -> None:
        row = self.list.currentIndex().row()
        stood = self.entries[row].past.at if 0 <= row < len(self.entries) else None
        self.list.history.set_entries(entries)
        self.trend.show_entries(entries)
        self._pages.setCurrentIndex(1 if entries else 0)
        self.views.setVisible(bool(entries))
        if entries:
            self.list.stand_on(next((n for n, entry in enumerate(entries) if entry.past.at == stood), 0))
            if stood is None:
                self.list.setFocus()

    def _on_changed(self, uid: str) -> None:
        if uid == self.uid:
            self.tasks.spawn(self._load())

    def _on_row(self, row: int) -> None:
        model = self.list.history
        other = model.other_of(row)
        kept = self.entries[model.kept] if model.kept is not None else None
        self.compare.compare(self.entries[row], self.entries[other] if other is not None else None, kept=kept)
        self.trend.show_row(row)

    def _toggle_kept(self) -> None:
        model, row = self.list.history, self.list.currentIndex().row()
        if row >= 0:
            model.keep(None if model.kept is not None else row)
            self._on_row(row)

    def _show_pane(self) -> None:
        self._panes.setCurrentWidget(self.compare if self.views.value() == _COMPARE else self._trend_page)

    def _connect(self) -> None:
        self.list.shown.connect(self._on_row)
        self.list.keep_asked.connect(self._toggle_kept)
        self.compare.keep_asked.connect(self._toggle_kept)
        self.trend.picked.connect(self.list.stand_on)
        self.views.chosen.connect(self._show_pane)
        self._bridge.connect_to(self._services.customers.changed, self._on_changed)

    def _settle(self, name: str) -> None:
        px = self._theme.px
        self.setMinimumSize(*_LEAST)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.nothing.show_reason(
            "history",
            translate("History", "Nothing seen yet"),
            translate("History", "Each prescription that is read or saved on this computer is kept here from now on."),
        )
        self._panes.addWidget(self.compare)
        self._trend_page = self._scrolled(self.trend)
        self._panes.addWidget(self._trend_page)
        both = QWidget()
        both.setLayout(self._beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        for part, stretch in ((self.list, 0), (self._line, 0), (self._panes, 1)):
            self._beside.addWidget(part, stretch)
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(name))
        column.addWidget(Divider(self._theme))
        column.addWidget(self._pages, 1)

    def _scrolled(self, pane: QWidget) -> QScrollArea:
        """Let a pane that needs more room than there is be scrolled, as with large text."""
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(pane)
        return area

    def _head(self, name: str) -> Ground:
        px = self._theme.px
        head = Ground(self._theme, "surface")
        head.setFixedHeight(px(_HEAD))
        title = translate("History", "Prescriptions of {0}").format(isolate(name)) if name else self.windowTitle()
        row = QHBoxLayout(head)
        row.setContentsMargins(px(20), 0, px(16), 0)
        row.addWidget(PlainLabel(self._theme, title, FontRole.DIALOG_TITLE, elide=True), 1)
        self.views.setFixedWidth(px(220))
        row.addWidget(self.views)
        return head

    def _arrange(self) -> None:
        px = self._theme.px
        wide = self.width() >= px(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)
        for part, width, height in ((self.list, px(_LIST_WIDTH), px(_LIST_HEIGHT)), (self._line, 1, 1)):
            part.setMinimumSize(width if wide else 0, 0 if wide else height)
            part.setMaximumSize(width if wide else _ANY, _ANY if wide else height)
