"""The main window: a frame that is painted before any service exists, and the counter in it."""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import CustomerView, Shop
from joptic_desktop.ui.counter.counter_page import CounterPage
from joptic_desktop.ui.counter.detail_presenter import DetailPresenter
from joptic_desktop.ui.counter.empty_reasons import Offer
from joptic_desktop.ui.counter.list_presenter import ListPresenter
from joptic_desktop.ui.counter.ports import CounterServices
from joptic_desktop.ui.counter.record_words import name_of
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.prescription.history_desk import HistoryDesk
from joptic_desktop.ui.shell.actions import Actions
from joptic_desktop.ui.shell.counter_commands import CounterCommands, CounterParts, OpenForm
from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.shell.first_frame import SIZE
from joptic_desktop.ui.shell.line_presenter import LinePresenter
from joptic_desktop.ui.shell.menus import MenuBar, fill_menu_bar
from joptic_desktop.ui.shell.status_bar import StatusBar
from joptic_desktop.ui.shell.window_state import WindowState
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.plain_text import plain_tooltip, set_tooltip
from joptic_desktop.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from joptic_desktop.ui.bridge import Bridge

_LEAST = (1024, 640)
_MINUTE_MS = 60_000
_GEOMETRY, _SPLITTER, _COLUMNS = "window", "splitter", "columns"


def no_form(uid: str | None, prefill: str) -> None:
    """Open nothing: a window without a customer dialog."""
    del uid, prefill


class MainWindow(QMainWindow):
    """The counter in its frame. Hand in ``services`` or ``attach`` them once the window is painted, then ``start``.

    ``open_form`` opens the customer dialog with a uid, or None and what was searched for. ``clock`` gives seconds
    since the epoch. Closing saves what ``window_state`` keeps and emits ``close_requested``; the window itself goes
    when ``finish`` is awaited, after everything else was put in order.
    """

    close_requested = Signal()
    connect_requested = Signal()
    sign_in_requested = Signal()
    token_requested = Signal()
    sync_centre_requested = Signal()
    settings_requested = Signal()
    print_requested = Signal(str)
    read_back_requested = Signal(str)
    lock_requested = Signal()
    shop_requested = Signal()

    def __init__(
        self,
        services: CounterServices | None,
        theme: Theme,
        window_state: WindowState,
        parent: QWidget | None = None,
        *,
        open_form: OpenForm = no_form,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = window_state
        self._clock = clock
        self._bridge: Bridge | None = None
        self._services: CounterServices | None = None
        self._finished = False
        self._offered: set[Feature] = set()
        self._day = self._now().date()
        self.tasks = TaskOwner(self._report)
        self.page = CounterPage(theme, self._now)
        self.status_bar = StatusBar(theme)
        self.toasts = Toasts(theme, self)
        self.menu_actions = Actions(theme, self)
        self.lists = ListPresenter(self.page.sidebar, self.page.column, self.tasks, self)
        self.details = DetailPresenter(self.page.detail, self.tasks, self)
        parts = CounterParts(self.page, self.menu_actions, self.lists, self.details, self.toasts, self.tasks, clock)
        self.commands = CounterCommands(theme, parts, open_form, self)
        self.histories = HistoryDesk(theme, self._now, self)
        self.line = LinePresenter(self.status_bar, self.page.column.notice, self.menu_actions, self._now, self)
        self._frame()
        self._connect()
        self._restore()
        self.offer()
        self.page.column.search.setFocus()
        if services is not None:
            self.attach(services)

    def attach(self, services: CounterServices) -> None:
        """Work with these services from now on; those before, if any, are let go."""
        from joptic_desktop.ui.bridge import Bridge

        self.setEnabled(True)
        if self._bridge is not None:
            self._bridge.close()
        self.histories.close_all()
        self.toasts.release()
        self._services = services
        self._bridge = Bridge(self)
        self.lists.attach(services, self._bridge)
        self.details.attach(services, self._bridge)
        self.commands.attach(services)
        self.line.attach(services, self._bridge)
        self._bridge.connect_to(services.session.changed, self._show_shop)
        if services.session.shop is not None:
            self._show_shop(services.session.shop)

    def detach(self) -> None:
        """Let the services go before their store closes; until others are attached nothing here can be used."""
        self.setEnabled(False)
        if self._bridge is not None:
            self._bridge.close()
        self.histories.close_all()
        self.toasts.hold()
        self.lists.detach()
        self.details.detach()
        self._services = None

    def offer(self, *features: Feature) -> None:
        """Offer these features too from now on: their signals are answered. What nobody offers is greyed."""
        self._offered |= set(features)
        offered = self._offered
        actions, sidebar = self.menu_actions, self.page.sidebar
        later = self.tr("Comes with a later version")
        for feature, button in (
            (Feature.LOCK, sidebar.person.lock),
            (Feature.SETTINGS, sidebar.person.settings),
            (Feature.SHOP, sidebar.shop.menu),
        ):
            button.setEnabled(feature in offered)
            set_tooltip(button, button.accessibleName() if feature in offered else later)
        for feature, action in (
            (Feature.LOCK, actions.lock),
            (Feature.SETTINGS, actions.settings),
            (Feature.SYNC_CENTRE, actions.sync_centre),
            (Feature.SIGN_IN, actions.sign_in),
        ):
            action.setEnabled(feature in offered)
            action.setToolTip(plain_tooltip("" if feature in offered else later))
        self.commands.allow_printing(allowed=Feature.PRINT in offered)
        self.line.offer(centre=Feature.SYNC_CENTRE in offered, sign_in=Feature.SIGN_IN in offered)

    async def start(self) -> None:
        """Load the first list."""
        await self.lists.start()

    async def finish(self) -> None:
        """Hear nothing more, end what runs, and close."""
        self.save_state()
        if self._bridge is not None:
            self._bridge.close()
        self.histories.close_all()
        await self.tasks.close()
        self.lists.detach()
        self._finished = True
        self.close()

    def save_state(self) -> None:
        """Keep place, splitter and columns for the next start."""
        self._state.save(_GEOMETRY, bytes(self.saveGeometry().data()))
        self._state.save(_SPLITTER, bytes(self.page.splitter.saveState().data()))
        self._state.save(_COLUMNS, self.page.column.table.columns.save())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for an orderly end; the window stays until that is done."""
        if self._finished:
            super().closeEvent(event)
            return
        event.ignore()
        self.save_state()
        self.close_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Have what changed at other tills read when the window comes to the front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.line.look()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock()).astimezone()

    def _frame(self) -> None:
        self.setWindowTitle("JOptic Desktop")
        self.setWindowIcon(self._theme.icon("app", "accent"))
        self.setMinimumSize(*_LEAST)
        self.resize(*SIZE)
        bar = MenuBar(self._theme, self)
        fill_menu_bar(bar, self.menu_actions)
        self.setMenuBar(bar)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.status_bar)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        a = self.menu_actions
        a.close.triggered.connect(self.close)
        a.lock.triggered.connect(self.lock_requested)
        a.settings.triggered.connect(self.settings_requested)
        a.sync_centre.triggered.connect(self.sync_centre_requested)
        a.sign_in.triggered.connect(self.token_requested)
        self.line.centre_asked.connect(self.sync_centre_requested)
        self.line.list_asked.connect(self.lists.show_attention)
        a.keys.triggered.connect(self._show_keys)
        a.history.triggered.connect(self._show_current_history)
        self.page.detail.history_asked.connect(self._show_history)
        self.details.shown.connect(self._offer_history)
        self.page.sidebar.lock_asked.connect(self.lock_requested)
        self.commands.print_asked.connect(self.print_requested)
        self.commands.read_back_asked.connect(self.read_back_requested)
        self.page.sidebar.settings_asked.connect(self.settings_requested)
        self.page.sidebar.shop_menu_asked.connect(self.shop_requested)
        self.page.column.offered.connect(self._take_offer)
        self.lists.counted.connect(self.line.show_counts)
        self.line.account_changed.connect(self.details.look_again)
        self.line.sign_in_asked.connect(self.sign_in_requested)
        self.line.line_changed.connect(self.lists.show_line_changed)
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._minutes.timeout.connect(self._on_minute)
        self._minutes.start()

    def _restore(self) -> None:
        if geometry := self._state.load(_GEOMETRY):
            self.restoreGeometry(QByteArray(geometry))
        if splitter := self._state.load(_SPLITTER):
            self.page.splitter.restoreState(QByteArray(splitter))
        if columns := self._state.load(_COLUMNS):
            self.page.column.table.columns.restore(columns)

    def _show_shop(self, shop: Shop) -> None:
        self.page.sidebar.show_shop(shop)
        self.setWindowTitle(f"{shop.name} – JOptic Desktop" if shop.name else "JOptic Desktop")

    def _offer_history(self, view: CustomerView | None) -> None:
        self.menu_actions.history.setEnabled(view is not None)

    def _show_current_history(self) -> None:
        """Show the history of the current row, never that of the one before, whose record may still stand beside it."""
        view = self.page.detail.view
        if view is not None and view.uid == self.details.uid:
            self._show_history()

    def _show_history(self) -> None:
        view = self.page.detail.view
        if self._services is not None and view is not None:
            self.histories.open(self._services, view.uid, name_of(view))

    def _show_keys(self) -> None:
        from joptic_desktop.ui.shell.key_sheet import KeySheet

        KeySheet(self._theme, self).open()

    def _take_offer(self, offer: Offer) -> None:
        if offer is Offer.CONNECT:
            self.connect_requested.emit()

    def _on_minute(self) -> None:
        today = self._now().date()
        if today != self._day:
            self._day = today
            self.page.column.table.refresh_times()
        self.line.show_again()

    def _report(self, error: BaseException) -> None:
        """Tell a known error in its sentence; hand any other to the application, as a bug."""
        if isinstance(error, JOpticError):
            self.toasts.tell(Notice(NoticeTone.DANGER, said(error)))
            return
        context = {"message": "The main window failed", "exception": error}
        asyncio.get_running_loop().call_exception_handler(context)
