"""Opens customer dialogs over a window, keeps them, and offers half-typed forms again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.decisions import to_correct
from joptic_desktop.services.views import CustomerView, Draft
from joptic_desktop.ui.counter.record_words import name_of
from joptic_desktop.ui.counter.time_words import since_text
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.plain_text import shortened
from joptic_desktop.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog

MOST_OFFERED = 3
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Aside:
    """A form that was put away: the uid of its customer, None for a new one, and what was typed, if anything."""

    uid: str | None
    draft: Draft | None


class FormDesk(QObject):
    """The open customer dialogs of one window. One form a customer: a second request raises the first.

    ``saved`` carries the uid of whom a form was saved for; ``print_asked`` and ``read_back_asked`` a `CustomerDialog`.
    """

    saved = Signal(str)
    print_asked = Signal(object)
    read_back_asked = Signal(object)

    def __init__(self, theme: Theme, toasts: Toasts, tasks: TaskOwner, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._toasts = toasts
        self._tasks = tasks
        self._window = window
        self._services: Services | None = None
        self._open: tuple[CustomerDialog, ...] = ()

    @property
    def dialogs(self) -> tuple[CustomerDialog, ...]:
        """The forms that are open."""
        return self._open

    def attach(self, services: Services) -> None:
        """Work with the services from now on."""
        self._services = services

    def open_form(self, uid: str | None, prefill: str) -> None:
        """Open the form of a customer, or an empty one that starts with what was searched for."""
        if self._services is not None:
            self._tasks.spawn(self._open_form(uid, prefill))

    async def offer_drafts(self, besides: frozenset[str] = frozenset()) -> None:
        """Offer the forms that were half typed when the program ended; each offer waits for the person.

        `besides` are the ids of drafts that are open already.
        """
        if self._services is None:
            return
        drafts = [draft for draft in await self._services.drafts.all() if draft.id not in besides]
        for draft in drafts[:MOST_OFFERED]:
            await self._offer(draft)

    async def keep_all(self) -> None:
        """Close every form and keep what was typed as a draft."""
        for dialog in self._open:
            await self._put_aside(dialog)

    async def put_aside(self) -> tuple[Aside, ...]:
        """Close every form, keep what was typed and open none until services are attached.

        Return what `take_up` opens again: what was typed is in it too, should the disk have been full. A form that a
        fault kept from closing is none of them: it is told, and stays one of the `dialogs`.
        """
        self._services = None
        aside = [await self._put_aside(dialog) for dialog in self._open]
        return tuple(form for form in aside if form is not None)

    async def take_up(self, aside: tuple[Aside, ...]) -> None:
        """Open the forms again that were put aside, as they were, and offer the other drafts."""
        for dialog in self.dialogs:  # a fault kept it from closing, and a lock hid it
            dialog.show()
        for form in aside:
            await self._open_form(form.uid, draft=form.draft)
        await self.offer_drafts(besides=frozenset(dialog.draft_id for dialog in self._open))

    async def _put_aside(self, dialog: CustomerDialog) -> Aside | None:
        if dialog not in self._open:
            return None  # a save ended it while another form was put away
        try:
            return Aside(dialog.about, await dialog.keep_and_close())
        except Exception as error:  # noqa: BLE001  - of one form; the others are kept all the same
            told = {"message": "Putting a form away failed", "exception": error}
            asyncio.get_running_loop().call_exception_handler(told)
            return None

    async def _open_form(self, uid: str | None, prefill: str = "", draft: Draft | None = None) -> None:
        before = self._form_of(uid)
        if before is not None:
            before.raise_()
            before.activateWindow()
            return
        if self._services is None:
            return
        view = await self._services.customers.view(uid) if uid else None
        if view is not None and view.damage:
            self._toasts.tell(Notice(NoticeTone.WARN, self.tr("Not before it can be read."), icon="eye-off"))
        elif self._form_of(uid) is None:
            self._show(uid, view, prefill, draft)

    def _form_of(self, uid: str | None) -> CustomerDialog | None:
        return next((dialog for dialog in self._open if dialog.about == uid), None)

    def _show(self, uid: str | None, view: CustomerView | None, prefill: str, draft: Draft | None) -> None:
        from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog

        if self._services is None:
            return
        dialog = CustomerDialog(
            self._services,
            self._theme,
            uid=uid,
            view=view,
            prefill=prefill,
            draft=draft,
            refused=to_correct(view.pending) if view is not None and draft is None else None,
            parent=self._window,
        )
        self._open = (*self._open, dialog)
        dialog.saved.connect(self._on_saved)
        dialog.open_existing.connect(self._on_existing)
        dialog.kept.connect(self._on_kept)
        dialog.closed.connect(self._on_closed)
        self._offer_paper(dialog)
        QShortcut(QKeySequence("F1"), dialog, partial(self._show_keys, dialog))
        dialog.open()

    def _offer_paper(self, dialog: CustomerDialog) -> None:
        foot = dialog.page.foot
        for button, keys, signal in (
            (foot.print, "Ctrl+P", self.print_asked),
            (foot.read_back, "Ctrl+R", self.read_back_asked),
        ):
            ask = partial(signal.emit, dialog)
            button.clicked.connect(ask)
            QShortcut(QKeySequence(keys), dialog, ask)

    def _show_keys(self, dialog: CustomerDialog) -> None:
        from joptic_desktop.ui.shell.key_sheet import KeySheet

        KeySheet(self._theme, dialog).open()

    async def _offer(self, draft: Draft) -> None:
        services = self._services
        if services is None:
            return
        whose = await self._whose(services, draft)
        if self._services is not services or not self._window.isVisible():
            return  # locked meanwhile: nobody is named then, not even to who listens; it is offered again after that
        when = since_text(draft.saved_at, datetime.now().astimezone(), QLocale())
        notice = Notice(NoticeTone.INFO, whose, self.tr("Kept {0}.").format(when), self.tr("Open it"))

        def reopen() -> None:
            self._tasks.spawn(self._open_form(draft.uid, draft=draft))

        self._toasts.tell(notice, reopen, stays=True)

    async def _whose(self, services: Services, draft: Draft) -> str:
        """Return which form was left, by the name of its customer."""
        if draft.uid is None:
            return self.tr("The form of a new customer was not finished.")
        name = shortened(name_of(await services.customers.view(draft.uid)), _LONGEST_NAME)
        return self.tr("A form of {0} was not finished.").format(isolate(name))

    def _on_saved(self, uid: str) -> None:
        self.saved.emit(uid)
        read_only = self._services is not None and self._services.sync.status.read_only
        waits = self.tr("It waits until somebody who may write confirms it.") if read_only else ""
        self._toasts.tell(Notice(NoticeTone.OK, self.tr("Saved on this computer."), waits))

    def _on_existing(self, uid: str) -> None:
        self.open_form(uid, "")

    def _on_kept(self) -> None:
        self._tasks.spawn(self._offer_newest())

    async def _offer_newest(self) -> None:
        """Offer the draft that was just left: until the next start nothing else leads back to it."""
        if self._services is None:
            return
        for draft in (await self._services.drafts.all())[:1]:
            await self._offer(draft)

    def _on_closed(self) -> None:
        closed = self.sender()
        self._open = tuple(dialog for dialog in self._open if dialog is not closed)
