"""The whole program in a test: its pages and windows, on a profile in a folder that a passphrase opens."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from joptic_desktop.diagnostics.log import Log
from joptic_desktop.program import Program
from joptic_desktop.services.bundle import Services
from joptic_desktop.services.views import CustomerRow
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import add_recovery_code
from joptic_desktop.storage.key_wrapping import WrapKind
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.counter.customer_table_model import CustomerTableModel
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.language.language import Language
from joptic_desktop.ui.session.first_run_page import FirstRunPage
from joptic_desktop.ui.shell.start import Start
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import until
from tests.server_process import Announcement, Person
from tests.shop import PASSPHRASE, Shop

SIZE = (1024, 640)


class Running:
    """A program that runs, as the person sees it."""

    def __init__(self, program: Program, task: asyncio.Task[int]) -> None:
        self.program = program
        self.task = task

    @property
    def services(self) -> Services:
        """The services of the store at work."""
        services = self.program.desk._services
        assert services is not None
        return services

    @property
    def page(self) -> FirstRunPage:
        """The page that signs in."""
        pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, FirstRunPage)]
        return next(page for page in pages if page.isVisible())

    def rows(self) -> list[CustomerRow]:
        """The rows in the table that are on this computer."""
        model = self.program.window.page.column.table.model()
        assert isinstance(model, CustomerTableModel)
        return self.services.listing.rows([key for key in model.keys if key >= 0][:50])

    async def works(self, store: str) -> None:
        """Wait until the counter stands on a store, and can be used."""
        window = self.program.window
        await until(lambda: window.isVisible() and window.isEnabled() and self.in_use == store)
        await until(lambda: not self.program._turning)

    @property
    def in_use(self) -> str:
        """The id of the store at work, "" for none."""
        services = self.program.desk._services
        shop = services.session.shop if services is not None else None
        return shop.store_id if shop is not None else ""

    async def signs_in(self, told: Announcement, person: Person, shop: str = "") -> None:
        """Go through the page as a person does; `shop` is the name of a store to be chosen."""
        await until(lambda: self.shows_page)
        page = self.page
        page.signing.card.show_addresses(told.service, told.accounts)
        page.signing.email.set_text(person.email)
        page.signing.password.set_text(person.password)
        await until(page.signing.agree.isEnabled)
        page.signing.agree.click()
        if shop:
            await until(page.stores.isVisible)
            next(row for row in page.stores.rows.rows if row.said.name == shop).click()
            page.stores.agree.click()
        await until(page.proof.isVisible)
        page.proof.open_button.click()

    @property
    def shows_page(self) -> bool:
        """Whether the page that signs in stands there."""
        return any(isinstance(each, FirstRunPage) and each.isVisible() for each in QApplication.topLevelWidgets())

    def reopened(self, before: Services) -> bool:
        """Tell whether the store was opened anew since."""
        return self.program.desk._services is not before

    async def form(self, uid: str | None = None) -> CustomerDialog:
        """Open a customer's form."""
        self.program.desk.open_form(uid, "")
        await until(lambda: bool(self.program.desk.dialogs))
        return self.program.desk.dialogs[0]


@asynccontextmanager
async def running(
    theme: Theme, folder: Path, *, has_code: bool = True, typed: bool = False, language: Language | None = None
) -> AsyncIterator[Running]:
    """Start the program on a profile, and end it in its own order.

    `has_code`: nobody is offered a recovery code. `typed`: no file opens the profile, which may be a new one.
    """
    settings = Settings(folder / "profile") if typed else _settings(folder)
    if has_code and not typed:
        _make_code(Shop(folder).profile)
    english = Language(QApplication.instance() or QApplication([]))
    program = Program(theme, Start(settings, size=SIZE), Log(io.StringIO()), language or english)
    program.show_first()
    task = asyncio.get_running_loop().create_task(program.run())
    try:
        yield Running(program, task)
    finally:
        program.stage.ask_to_close()
        assert await task == 0
        program.window.deleteLater()


def _settings(folder: Path) -> Settings:
    """Return a start on the profile in a folder, whose key is cheap to open."""
    shop = Shop(folder)
    return Settings(shop.profile, shop.folder / "passphrase")


def _make_code(folder: Path) -> None:
    profile = Profile(folder)
    keys = KeyFile(profile.keys_path)
    if WrapKind.RECOVERY not in keys.kinds():
        add_recovery_code(profile, keys.unlock(WrapKind.PASSPHRASE, PASSPHRASE), os.urandom)
