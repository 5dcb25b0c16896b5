"""Everything that leads to paper: the preview, the read-back card, and the settings they begin with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.bridge import Bridge
from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.shell.turn import Turn, TurnKind
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from joptic_desktop.domain.rx_entry import RxEntry
    from joptic_desktop.domain.shop_details import SheetKind, SheetLanguage, ShopDetails
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
    from joptic_desktop.ui.language.language import Language, LanguageChoice
    from joptic_desktop.ui.print.print_preview import PrintPreview
    from joptic_desktop.ui.print.read_back_card import ReadBackCard
    from joptic_desktop.ui.print.sheet_writer import Subject
    from joptic_desktop.ui.settings.settings_dialog import SettingsDialog
    from joptic_desktop.ui.shell.form_desk import FormDesk
    from joptic_desktop.ui.shell.main_window import MainWindow


class SettingsStart(Enum):
    """Where the settings open; named as their pages."""

    GENERAL = "general"
    SHOP = "shop"
    SECURITY = "security"


class PrintDesk(QObject):
    """The prints of one window.

    ``look_chosen`` carries a `SchemeChoice` of the settings, to be kept, ``language_chosen`` a `LanguageChoice`.
    ``turn_asked`` carries a `Turn`: the settings lead to the service by another way, or to another language, or a
    person confirmed that this computer is to be forgotten.
    """

    look_chosen = Signal(object)
    language_chosen = Signal(object)
    turn_asked = Signal(object)
    audit_asked = Signal()
    held_asked = Signal()

    def __init__(
        self, theme: Theme, toasts: Toasts, tasks: TaskOwner, window: QWidget, now: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._toasts = toasts
        self._tasks = tasks
        self._window = window
        self._now = now
        self._services: Services | None = None
        self._bridge = Bridge(self)
        self._language: Language | None = None
        self._shown_uid = ""
        self.preview: PrintPreview | None = None
        self.card: ReadBackCard | None = None
        self.settings: SettingsDialog | None = None

    def answer(self, window: MainWindow, forms: FormDesk) -> None:
        """Do what a window and its forms ask for."""
        window.print_requested.connect(self.print_customer)
        window.read_back_requested.connect(self.read_back)
        window.settings_requested.connect(self.open_settings)
        forms.print_asked.connect(self.print_form)
        forms.read_back_asked.connect(self.read_form_back)
        window.offer(Feature.SETTINGS, Feature.PRINT)

    def offer_languages(self, language: Language) -> None:
        """Let the settings lead to other languages."""
        self._language = language

    def attach(self, services: Services) -> None:
        """Work with the services from now on."""
        self.detach()
        self._services = services
        self._bridge = Bridge(self)
        self._bridge.connect_to(services.customers.changed, self._on_changed)

    def detach(self) -> None:
        """Let the services go; what is open speaks of customers of another shop, and closes."""
        for window in (self.settings, self.preview, self.card):
            if window is not None and _is_open(window):
                window.close()
        self._services = None
        self._bridge.close()

    def print_customer(self, uid: str) -> None:
        """Open the preview of a customer's sheets."""
        self._tasks.spawn(self._print(uid, self._window))

    def read_back(self, uid: str) -> None:
        """Read a customer's prescription back, as it is kept."""
        self._tasks.spawn(self._read_back(uid))

    def open_settings(self) -> None:
        """Open the settings."""
        self._tasks.spawn(self._open_settings(self._window))

    def open_security(self) -> None:
        """Open the settings where the locked screen and the keys are."""
        self._tasks.spawn(self._open_settings(self._window, SettingsStart.SECURITY))

    def print_form(self, form: CustomerDialog) -> None:
        """Open the preview of what is saved of a form's customer, and say when more is typed."""
        uid = form.page.record.uid
        if uid is None:
            form.show_error(self.tr("Save first: only what is saved can be printed."))
            return
        note = self.tr("The form holds changes: these sheets show what is saved.") if form.page.is_touched else ""
        self._tasks.spawn(self._print(uid, form, note))

    def read_form_back(self, form: CustomerDialog) -> None:
        """Read back what stands in a form's cells, saved or not."""
        self._tasks.spawn(self._read_form_back(form))

    async def _print(
        self,
        uid: str,
        parent: QWidget,
        note: str = "",
        kind: SheetKind | None = None,
        language: SheetLanguage | None = None,
    ) -> None:
        view = await self._known(uid)
        if view is not None:
            await self._open_preview(self._subject(view), uid, parent, note, kind, language)

    async def _open_preview(
        self,
        subject: Subject,
        uid: str,
        parent: QWidget,
        note: str = "",
        kind: SheetKind | None = None,
        language: SheetLanguage | None = None,
    ) -> None:
        from joptic_desktop.ui.print.print_preview import PrintOrder, PrintPreview
        from joptic_desktop.ui.print.sheet_writer import Imprint
        from joptic_desktop.ui.shell.paper_trace import PaperTrace

        services = self._services
        if services is None:
            return
        shop = await services.shop_details.load()
        if not self._may_open(parent) or _is_open(self.preview):
            return
        store = services.session.shop
        who = (store.person if store else "") or shop.name or (store.name if store else "")
        trace = PaperTrace(services.shop_details, self._tasks, (uid,) if uid else ())
        order = PrintOrder((subject,), Imprint(shop, who, self._now()), note, language)
        preview = PrintPreview(self._theme, order, kind, parent, announce=trace.announce)
        trace.belong_to(preview)
        preview.told.connect(self._toasts.tell)
        preview.settings_asked.connect(self._settings_from_preview)
        preview.destroyed.connect(self._forget)
        self.preview = preview
        self._shown_uid = uid if subject.typed is None else ""
        preview.open()

    async def _read_back(self, uid: str) -> None:
        from joptic_desktop.domain.rx_entry import RxEntry

        view = await self._known(uid)
        if view is not None and view.customer is not None:
            subject = self._subject(view)
            await self._open_card(subject, uid, RxEntry(subject.prescription), self._window)

    async def _read_form_back(self, form: CustomerDialog) -> None:
        if not _lives(form):
            return
        from dataclasses import replace

        from joptic_desktop.ui.customer_form.form_values import FormField
        from joptic_desktop.ui.print.sheet_writer import Subject

        page = form.page
        entry = page.grid.entry
        typed = bool(page.grid.changes())
        values = page.values
        name = f"{values.text(FormField.FIRST_NAME)} {values.text(FormField.LAST_NAME)}".strip()
        view = page.record.view
        subject = self._subject(view) if view is not None else Subject(name)
        subject = replace(subject, name=name or subject.name, typed=entry if typed else None)
        await self._open_card(subject, page.record.uid or "", entry, form, typed=typed)

    async def _open_card(
        self, subject: Subject, uid: str, entry: RxEntry, parent: QWidget, *, typed: bool = False
    ) -> None:
        from joptic_desktop.domain.shop_details import SheetKind
        from joptic_desktop.ui.language.screens import screens_language
        from joptic_desktop.ui.print.read_back_card import ReadBackCard

        if self._services is None:
            return
        shop = await self._services.shop_details.load()
        if not self._may_open(parent) or _is_open(self.card):
            return
        stopped = subject.rx_stopped
        language = shop.language or screens_language()
        card = ReadBackCard(self._theme, subject.name, entry, language, typed=typed, stopped=stopped, parent=parent)
        saved = bool(uid) and not typed

        def print_card(language: SheetLanguage) -> None:
            kind = SheetKind.READ_BACK
            if saved:
                self._tasks.spawn(self._print(uid, card, kind=kind, language=language))
            else:
                self._tasks.spawn(self._open_preview(subject, uid, card, kind=kind, language=language))

        card.print_asked.connect(print_card)
        card.destroyed.connect(self._forget)
        self.card = card
        self._shown_uid = uid if saved else ""
        card.show_over(self._window)

    async def _open_settings(self, parent: QWidget, start: SettingsStart = SettingsStart.GENERAL) -> None:
        from joptic_desktop.ui.settings.privacy_page import PrivacyPage
        from joptic_desktop.ui.settings.security_flows import SecurityFlows
        from joptic_desktop.ui.settings.security_page import SecurityPage
        from joptic_desktop.ui.settings.settings_dialog import SettingsDialog, SettingsPage, Way

        if self._services is None:
            return
        store, session = self._services.shop_details, self._services.session
        details = await store.load()
        if not self._may_open(parent) or _is_open(self.settings):
            return
        page = SettingsPage[start.name]
        here = session.settings.current_place
        origins = (here.origin, here.accounts_origin) if here is not None else ("", "")
        way = Way(session, session.settings.way_out, origins)
        days, places = session.settings.forget_details_days, session.removes_photo_places()
        privacy = PrivacyPage(self._theme, session, days, removes_places=places)
        screen = self._services.screen
        flows = SecurityFlows(self._theme, self._services.keys, screen, self._tasks, parent)
        minutes = session.settings.auto_lock_minutes
        security = SecurityPage(self._theme, flows, session, minutes, lambda: screen.view)
        spoken, theme = self._language, self._theme
        settings = SettingsDialog(
            theme, store, details, page, parent, way=way, privacy=privacy, security=security, language=spoken
        )
        flows.stand_over(settings)
        flows.forget_confirmed.connect(partial(self.turn_asked.emit, Turn(TurnKind.FORGET)))
        settings.audit_asked.connect(self.audit_asked)
        settings.held_asked.connect(self.held_asked)
        settings.look_chosen.connect(self.look_chosen)
        settings.turned.connect(self._turn)
        settings.accepted.connect(self._renew_preview)
        settings.destroyed.connect(self._forget)
        self.settings = settings
        settings.open()

    def _turn(self, goes_elsewhere: bool, language: LanguageChoice | None) -> None:  # noqa: FBT001  - a signal's payload
        if language is not None:
            self.language_chosen.emit(language)
        self.turn_asked.emit(Turn(TurnKind.AGAIN if goes_elsewhere else TurnKind.LANGUAGE, language=language))

    def _settings_from_preview(self) -> None:
        if _is_open(self.preview) and self.preview is not None:
            self._tasks.spawn(self._open_settings(self.preview, SettingsStart.SHOP))

    def _renew_preview(self) -> None:
        self._tasks.spawn(self._show_new_head())

    async def _show_new_head(self) -> None:
        if self._services is None:
            return
        shop: ShopDetails = await self._services.shop_details.load()
        if self.preview is not None and _is_open(self.preview):
            self.preview.show_shop(shop)

    def _on_changed(self, uid: str) -> None:
        if uid == self._shown_uid and (_is_open(self.preview) or _is_open(self.card)):
            self._tasks.spawn(self._show_change(uid))

    async def _show_change(self, uid: str) -> None:
        """Show what a customer's record says now on what is open of it: paper must not keep older values."""
        from joptic_desktop.domain.rx_entry import RxEntry

        if self._services is None:
            return
        view = await self._services.customers.view(uid)
        if uid != self._shown_uid or view.customer is None:
            return
        subject = self._subject(view)
        if self.preview is not None and _is_open(self.preview):
            self.preview.show_subject(subject, self._now())
        if self.card is not None and _is_open(self.card):
            self.card.show_entry(RxEntry(subject.prescription), subject.rx_stopped)

    def _may_open(self, parent: QWidget) -> bool:
        """Tell whether a window may still be opened over another one: that may have gone while a store was read."""
        return not self._tasks.closed and _is_open(parent)

    async def _known(self, uid: str) -> CustomerView | None:
        """Return a customer whose details are on this computer; say so when they are not."""
        if self._services is None:
            return None
        view = await self._services.customers.view(uid)
        if view.customer is None:
            sentence = self.tr("They appear here as soon as the service answers.")
            self._toasts.tell(Notice(NoticeTone.WARN, self.tr("Details not read yet."), sentence, icon="download"))
            return None
        return view

    def _subject(self, view: CustomerView) -> Subject:
        from joptic_desktop.ui.print.subjects import subject_of

        services = self._services
        if services is None:
            return subject_of(view, "", bool)
        return subject_of(view, services.session.settings.phone_region, services.customers.is_walk_in)

    def _forget(self) -> None:
        """Let go of the windows that are gone; another one may stand in their place already."""
        self.preview = self.preview if _lives(self.preview) else None
        self.card = self.card if _lives(self.card) else None
        self.settings = self.settings if _lives(self.settings) else None


def _is_open(window: QWidget | None) -> bool:
    return window is not None and shiboken6.isValid(window) and window.isVisible()


def _lives(window: QWidget | None) -> bool:
    return window is not None and shiboken6.isValid(window)
