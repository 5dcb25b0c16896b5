"""The sync centre: everything on its way, stuck, or done today, and what can be done with each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.sync_centre import Entry, HistoryLine, Overview
from joptic_desktop.ui.bridge import Bridge
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.sync_centre.centre_head import CentreHead
from joptic_desktop.ui.sync_centre.entry_actions import Action, actions_of
from joptic_desktop.ui.sync_centre.entry_flows import EntryFlows
from joptic_desktop.ui.sync_centre.entry_list import EntryList
from joptic_desktop.ui.sync_centre.entry_pane import EntryPane
from joptic_desktop.ui.sync_centre.report import report
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.dialogs import open_beside
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.ground import Divider
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services

translate = QCoreApplication.translate
_SIZE, _LEAST, _PANE = (1080, 720), (860, 560), 392
_BREATH_MS, _MINUTE_MS = 120, 60_000
_MAIN = (Action.CONFIRM, Action.COMPARE, Action.SEEN, Action.OPEN_HOLDER, Action.EDIT)


class CentreWindow(QDialog):
    """Stands beside the counter; Esc closes it.

    ``edit_asked`` carries the uid of whose form is to be opened, ``compare_asked`` the number of a write that
    conflicts. ``now`` gives the moment and the zone of the shop.
    """

    edit_asked = Signal(str)
    compare_asked = Signal(object)

    def __init__(
        self, services: Services, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._now = now
        self._history: tuple[int, tuple[HistoryLine, ...]] = (0, ())
        self._wanted: int | None = None
        self.tasks = TaskOwner(self._report_error)
        self._bridge = Bridge(self)
        self.head = CentreHead(theme)
        self.list = EntryList(theme)
        self.pane = EntryPane(theme)
        self.nothing = EmptyState(theme)
        self.overview = Overview()
        self._pages = QStackedWidget()
        self._unknown, self._both = QWidget(), QWidget()
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("SyncCentre", "Sync centre"))
        self._settle()
        self.toasts = Toasts(theme, self)
        self.flows = EntryFlows(services, theme, self)
        self._connect()

    def open(self) -> None:
        """Show the window, not in the way of others; one that is open comes to the front."""
        if open_beside(self):
            self.tasks.spawn(self._load())

    def stand_on(self, seq: int) -> None:
        """Choose a write, now or as soon as it is listed."""
        self._wanted = seq
        self.list.stand_on(seq)

    def done(self, result: int) -> None:
        """Hear nothing more, and close."""
        self._breath.stop()
        self._minutes.stop()
        self._bridge.close()
        self.tasks.cancel()
        super().done(result)

    def act(self, action: Action) -> None:
        """Do something with the write one stands on, where that is offered."""
        entry = self.list.current
        if entry is not None and action in actions_of(entry, self._services.sync.status):
            self.tasks.spawn(self._act(entry, action))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _act(self, entry: Entry, action: Action) -> None:
        if action is Action.COMPARE:
            self.compare_asked.emit(entry.seq)
            return
        if action in {Action.EDIT, Action.OPEN_HOLDER}:
            self.edit_asked.emit(entry.holder_uid if action is Action.OPEN_HOLDER else entry.uid)
            return
        self.pane.set_busy(busy=True)
        try:
            await self.flows.carry_out(entry, action)
        finally:
            if not self.tasks.closed:
                self.pane.set_busy(busy=False)
                await self._load()

    async def _load(self) -> None:
        now = self._now()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        overview = await self._services.centre.overview(midnight.timestamp())
        if not self.tasks.closed:
            self.overview = overview
            self._show()

    def _show(self) -> None:
        now, locale, status = self._now(), self.locale(), self._services.sync.status
        self.head.show_status(status, now, locale)
        self.list.show_overview(self.overview, status, now, locale)
        if self._wanted is not None:
            self.list.stand_on(self._wanted)
            self._wanted = None
        first = self._pages.currentWidget() is self._unknown
        self._pages.setCurrentWidget(self._both if self.overview.entries else self.nothing)
        if first and self.overview.entries:
            self.list.setFocus()
        self._show_entry(self.list.current)

    def _show_entry(self, entry: Entry | None) -> None:
        if entry is not None:
            self.pane.show_entry(entry, self._services.sync.status, self._now(), self.locale())
            if entry.seq != self._history[0]:
                self.pane.show_history((), self._now(), self.locale())
            self.tasks.spawn(self._show_history(entry.seq))

    async def _show_history(self, seq: int) -> None:
        history = await self._services.centre.history(seq)
        current = self.list.current
        if not self.tasks.closed and current is not None and current.seq == seq:
            self._history = (seq, history)
            self.pane.show_history(history, self._now(), self.locale())

    def _copy(self) -> None:
        entry = self.list.current
        if entry is not None:
            seq, history = self._history
            told = report(entry, history if seq == entry.seq else (), self._services.sync.status)
            QGuiApplication.clipboard().setText(told)
            sentence = translate("SyncCentre", "Without name, contact, prescription, file names and token.")
            self.toasts.tell(Notice(NoticeTone.OK, translate("SyncCentre", "Copied."), sentence, icon="copy"))

    def _open_current(self) -> None:
        entry = self.list.current
        offered = actions_of(entry, self._services.sync.status) if entry is not None else ()
        action = next((each for each in reversed(_MAIN) if each in offered), None)
        if action is not None:
            self.act(action)

    def _discard(self) -> None:
        self.act(Action.DISCARD)

    def _pause(self, paused: bool) -> None:  # noqa: FBT001  - a slot of CentreHead.pause_asked
        (self._services.sync.pause if paused else self._services.sync.resume)()

    def _soon(self, _told: object = None) -> None:
        if not self._breath.isActive():
            self._breath.start()

    def _reload(self) -> None:
        self.tasks.spawn(self._load())

    def _connect(self) -> None:
        sync = self._services.sync
        self._breath.timeout.connect(self._reload)
        self._minutes.timeout.connect(self._reload)
        self._minutes.start()
        self._bridge.connect_to(sync.changed, self._soon)
        self._bridge.connect_to(self._services.customers.changed, self._soon)
        self.head.sync_asked.connect(sync.sync_now)
        self.head.pause_asked.connect(self._pause)
        self.list.shown.connect(self._show_entry)
        self.list.opened.connect(self._open_current)
        self.list.discard_asked.connect(self._discard)
        self.pane.asked.connect(self.act)
        self.pane.copy_asked.connect(self._copy)
        QShortcut(QKeySequence("Shift+F5"), self, sync.sync_now)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self, self._copy)

    def _settle(self) -> None:
        px = self._theme.px
        self.setMinimumSize(*_LEAST)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.nothing.show_reason(
            "sent",
            translate("SyncCentre", "All has arrived"),
            translate("SyncCentre", "Nothing waits and nothing needs you. What is saved from now on is listed here."),
        )
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.pane.setFixedWidth(px(_PANE))
        row.addWidget(self.list, 1)
        row.addWidget(Divider(self._theme, upright=True))
        row.addWidget(self.pane)
        for page in (self._unknown, self.nothing, self._both):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._pages, 1)

    def _report_error(self, error: BaseException) -> None:
        """Tell a known error in its sentence; hand any other to the application, as a bug."""
        if isinstance(error, JOpticError):
            self.toasts.tell(Notice(NoticeTone.DANGER, said(error)))
            return
        context = {"message": "The sync centre failed", "exception": error}
        asyncio.get_running_loop().call_exception_handler(context)
