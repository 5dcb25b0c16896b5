"""Who works in this window, and in which store: signing in again, another store, signing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.shell.turn import Turn, TurnKind
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.services.stores import StoreChoice
    from joptic_desktop.ui.bridge import Bridge
    from joptic_desktop.ui.session.entry import AccountFinder
    from joptic_desktop.ui.session.sign_in_dialog import SignInDialog
    from joptic_desktop.ui.session.store_dialog import StoreDialog
    from joptic_desktop.ui.shell.connect_desk import ConnectDesk
    from joptic_desktop.ui.shell.main_window import MainWindow
    from joptic_desktop.ui.widgets.confirm import Confirm


class AccountDesk(QObject):
    """The dialogs of one window. ``turn_asked`` carries a `Turn`, for which the open store must be closed.

    When the service refuses to renew a session, the password is asked for once by itself, without taking the keys from
    whoever types; later the status bar and the notice offer it.
    """

    turn_asked = Signal(object)

    def __init__(self, theme: Theme, window: MainWindow, tokens: ConnectDesk) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._tokens = tokens
        self._services: Services | None = None
        self._signing: AccountFinder | None = None
        self._bridge: Bridge | None = None
        self._asked = False
        self.dialog: SignInDialog | None = None
        self.stores: StoreDialog | None = None
        self.question: Confirm | None = None
        window.sign_in_requested.connect(self.sign_in)
        actions = window.menu_actions
        actions.sign_in_again.triggered.connect(self.sign_in)
        actions.switch_store.triggered.connect(self.switch_store)
        actions.sign_out.triggered.connect(self.sign_out)

    def attach(self, services: Services, signing: AccountFinder) -> None:
        """Work with the services from now on."""
        from joptic_desktop.ui.bridge import Bridge

        self.close()
        self._services = services
        self._signing = signing
        self._asked = False
        self._bridge = Bridge(self)
        self._bridge.connect_to(services.sync.changed, self._on_status)
        self._bridge.connect_to(services.session.changed, self._on_shop)
        self._window.tasks.spawn(self._show_actions())
        self._on_status(services.sync.status)

    def close(self) -> None:
        """Close what is open, and hear nothing more."""
        if self._bridge is not None:
            self._bridge.close()
            self._bridge = None
        self._services = None
        for dialog in (self.dialog, self.stores, self.question):
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.close()

    def sign_in(self) -> None:
        """Ask for the password, or for a token where the account came by one."""
        self._window.tasks.spawn(self._sign_in(by_itself=False))

    def switch_store(self) -> None:
        """Let another store be chosen."""
        from joptic_desktop.ui.session.store_dialog import StoreDialog

        if self._services is None:
            return
        if self.stores is None:
            self.stores = StoreDialog(self._theme, self._services.stores, self._window)
            self.stores.chosen.connect(self._switch)
            self.stores.finished.connect(self._on_stores_closed)
        self.stores.open()

    def sign_out(self) -> None:
        """Ask whether to sign out."""
        if self.question is None:
            self._window.tasks.spawn(self._sign_out())

    async def _sign_in(self, *, by_itself: bool) -> None:
        services, signing = self._services, self._signing
        if services is None or signing is None:
            return
        if not await services.session.by_password():
            if not by_itself:
                self._tokens.open_dialog()
            return
        email = await services.session.last_email()
        if self._services is services:
            self._open_dialog(services, signing, email, by_itself=by_itself)

    def _open_dialog(self, services: Services, signing: AccountFinder, email: str, *, by_itself: bool) -> None:
        from joptic_desktop.ui.session.sign_in_dialog import KnownAccount, SignInDialog

        here = services.session.settings.current_place
        if here is None:
            return
        if self.dialog is None or not shiboken6.isValid(self.dialog):
            stays = services.session.settings.stay_signed_in
            shop = here.store_name or here.store_id
            known = KnownAccount(here.origin, here.accounts_origin, here.store_id, shop, email, stays)
            self.dialog = SignInDialog(self._theme, services.session, signing, known, self._above())
            self.dialog.connected.connect(self._tell)
            self.dialog.token_wanted.connect(self._tokens.open_dialog)
            self.dialog.finished.connect(self._on_dialog_closed)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, by_itself)
        self.dialog.show()
        if not by_itself:
            self.dialog.raise_()
            self.dialog.activateWindow()

    def _above(self) -> QWidget:
        """Return the window to lie over: a modal one lets nothing be typed but over itself."""
        return QApplication.activeModalWidget() or self._window

    async def _sign_out(self) -> None:
        from joptic_desktop.ui.widgets.confirm import Confirm

        services = self._services
        if services is None:
            return
        status = await services.sync.refresh()
        who = isolate(status.account)
        question = self.tr("Sign out?")
        sentence = self.tr("{who} signs in again with the password.").format(who=who)
        self.question = Confirm(
            self._theme, question, f"{sentence} {self._waits(status)}", self.tr("Sign out"), parent=self._window
        )
        try:
            agreed = await self.question.confirmed()
        finally:
            self.question = None
        if agreed and self._services is services:
            self.turn_asked.emit(Turn(TurnKind.SIGN_OUT))

    def _waits(self, status: SyncStatus) -> str:
        here = status.waiting + status.in_doubt + status.conflict + status.refused + status.to_confirm
        count = here + sum(shop.count for shop in status.elsewhere)
        return Plurals().stay_here(count, self._window.locale()) if count else self.tr("Everything is sent.")

    def _switch(self, choice: StoreChoice) -> None:
        self.turn_asked.emit(Turn(TurnKind.STORE, choice))

    def _on_status(self, status: SyncStatus) -> None:
        if status.state is SyncState.ONLINE:
            self._asked = False
        elif status.state is SyncState.SIGN_IN and not self._asked:
            self._asked = True
            self._window.tasks.spawn(self._sign_in(by_itself=True))

    def _on_shop(self, _shop: object) -> None:
        self._window.tasks.spawn(self._show_actions())

    async def _show_actions(self) -> None:
        services = self._services
        if services is None:
            return
        by_password = await services.session.by_password()
        sample = services.session.shop is not None and services.session.shop.sample
        several = services.session.knows_several and not sample
        self._window.menu_actions.show_account(by_password=by_password, several=several, leaves=not sample)

    def _tell(self) -> None:
        if self._services is not None:
            name = isolate(self._services.sync.status.account)
            self._window.toasts.tell(Notice(NoticeTone.OK, self.tr("Signed in as {0}.").format(name)))

    def _on_dialog_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_stores_closed(self) -> None:
        dialog, self.stores = self.stores, None
        if dialog is not None:
            dialog.deleteLater()
