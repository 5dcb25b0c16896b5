"""A till: the real window on the real services, an encrypted profile in a folder, and a service on a socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.bundle import Services
from joptic_desktop.services.views import CustomerRow
from joptic_desktop.settings import Settings
from joptic_desktop.storage.audit import AuditLine
from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.counter.customer_table_model import CustomerTableModel
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.print.print_preview import PrintPreview
from joptic_desktop.ui.shell.connect_desk import ConnectDesk
from joptic_desktop.ui.shell.form_desk import FormDesk
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.print_desk import PrintDesk
from joptic_desktop.ui.shell.privacy_desk import PrivacyDesk
from joptic_desktop.ui.shell.sync_desk import SyncDesk
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.server_process import PATIENCE, Announcement

SIZE = (1440, 900)


@dataclass(frozen=True, slots=True)
class FixedKey:
    """The key of a test's profile, the same at every start; the ways to real keys have tests of their own."""

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        return DataKey(bytes(range(32)))


class Till:
    """One run of the program over a profile's folder; open it again for the next day."""

    def __init__(
        self,
        opened: OpenProfile,
        store: OpenStore,
        window: MainWindow,
        desk: FormDesk,
        paper: PrintDesk,
        centre: SyncDesk,
        connecting: ConnectDesk,
        privacy: PrivacyDesk,
    ) -> None:
        self._opened = opened
        self._store = store
        self.window = window
        self.desk = desk
        self.paper = paper
        self.centre = centre
        self.connecting = connecting
        self.privacy = privacy

    @classmethod
    @asynccontextmanager
    async def open(
        cls, theme: Theme, folder: Path, told: Announcement | None = None, *, sample: bool = False
    ) -> AsyncIterator[Self]:
        """Start the program, and end it afterwards; with `told`, connect the profile to that service first.

        `sample` says that its people are invented, as the demo does.
        """
        till = await cls._start(theme, folder, told, sample=sample)
        try:
            yield till
        finally:
            await till._close()

    @classmethod
    async def _start(cls, theme: Theme, folder: Path, told: Announcement | None, *, sample: bool) -> Self:
        opened = await asyncio.to_thread(open_profile, Settings(folder, demo=sample), FixedKey())
        if told is not None:
            await opened.session.connect(told.service, told.store, told.owner.access_token, told.store_name)
        store = await open_store(opened)
        window = MainWindow(None, theme, ForgetfulState())
        desk = FormDesk(theme, window.toasts, window.tasks, window)
        paper = PrintDesk(theme, window.toasts, window.tasks, window, _now)
        paper.answer(window, desk)
        centre = SyncDesk(theme, window, desk, _now)
        connecting = ConnectDesk(theme, window)
        privacy = PrivacyDesk(theme, window, _now)
        paper.audit_asked.connect(privacy.open_audit)
        paper.held_asked.connect(privacy.open_held)
        desk.saved.connect(window.lists.choose_customer)
        window.resize(*SIZE)
        window.show()
        window.attach(store.services)
        desk.attach(store.services)
        paper.attach(store.services)
        centre.attach(store.services)
        connecting.attach(store.services)
        privacy.attach(store.services)
        store.engine.start()
        await window.start()
        return cls(opened, store, window, desk, paper, centre, connecting, privacy)

    async def _close(self) -> None:
        """End in the program's own order."""
        await self.desk.keep_all()
        self.centre.close()
        self.connecting.close()
        self.privacy.close()
        await self.window.finish()
        await self._store.close()
        await asyncio.to_thread(self._opened.close)

    @property
    def model(self) -> CustomerTableModel:
        model = self.window.page.column.table.model()
        assert isinstance(model, CustomerTableModel)
        return model

    @property
    def services(self) -> Services:
        return self._store.services

    async def audit(self) -> list[AuditLine]:
        """Return what was written down of who did what, newest first."""
        return await self._opened.threads.disk(self._opened.records.audit.newest, 200)

    async def let_write(self, *, allowed: bool) -> None:
        """Let the disk take what is saved, or refuse it."""
        pragma = f"PRAGMA query_only = {'OFF' if allowed else 'ON'}"
        await self._opened.threads.disk(self._opened.records.audit._database.run, pragma)

    def rows(self) -> list[CustomerRow]:
        """The rows in the table that are on this computer."""
        keys = [key for key in self.model.keys if key >= 0]
        return self.services.listing.rows(keys[:200])

    def row(self, name: str) -> CustomerRow:
        return next(row for row in self.rows() if row.name == name)

    def attention(self, name: str) -> Attention | None:
        return self.row(name).attention

    def shows(self, name: str, attention: Attention | None) -> bool:
        """Tell whether a customer is in the list with this to be said; between two orders of the list nobody is."""
        return any(row.name == name and row.attention is attention for row in self.rows())

    async def form(self, uid: str | None = None) -> CustomerDialog:
        """Open a customer dialog as the buttons do; before it is the active window it hears no shortcut."""
        self.desk.open_form(uid, "")
        await until(lambda: bool(self.desk.dialogs))
        dialog = self.desk.dialogs[0]
        await until(dialog.isActiveWindow)
        return dialog

    async def preview(self) -> PrintPreview:
        """Return the print preview once it is open."""
        await until(lambda: self.paper.preview)
        assert self.paper.preview is not None
        return self.paper.preview


def _now() -> datetime:
    return datetime.now().astimezone()


async def until(condition: Callable[[], object], patience: float = PATIENCE) -> None:
    """Let the loop turn until the condition holds; a test that waits in vain fails by time."""
    async with asyncio.timeout(patience):
        while not condition():  # noqa: ASYNC110  - what is waited for has no one event to hand out
            await asyncio.sleep(0.01)
