"""Which window stands before the person: the counter, or a page in its place. One at a time."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from joptic_desktop import __version__
from joptic_desktop.errors import JOpticError, KeyWrong
from joptic_desktop.services.views import Shop
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from joptic_desktop.services.keys import KeyWays
    from joptic_desktop.ui.language.language import Language
    from joptic_desktop.ui.session.entry import AccountFinder, ShopFinder
    from joptic_desktop.ui.session.first_run_page import FirstRunPage
    from joptic_desktop.ui.session.passphrase_page import PassphrasePage

T = TypeVar("T")
PAGE_SECONDS = 0.5
_log = logging.getLogger(__name__)


class Stage(QObject):
    """Shows the counter's window or a page, and turns their signals into answers that can be awaited.

    An answer is None when the person closed the program instead. With `picture`, a page is saved there and not waited
    for. `look_chosen` carries the `SchemeChoice` to be kept, `language_chosen` the `LanguageChoice` of the first page.
    """

    look_chosen = Signal(object)
    language_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        size: tuple[int, int],
        picture: Path | None = None,
        language: Language | None = None,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._size = size
        self._picture = picture
        self._language = language
        self._page: QWidget | None = None
        self._asked: tuple[JOpticError, KeyWays | None] | None = None
        self._closing = False
        self._answer: asyncio.Future[object] | None = None
        self._closed: asyncio.Event = asyncio.Event()

    @property
    def closing(self) -> bool:
        """Whether the person asked for the end."""
        return self._closing

    @property
    def shown(self) -> QWidget:
        """What stands before the person."""
        return self._page or self._window

    async def closed(self) -> None:
        """Wait until the person asks for the end."""
        await self._closed.wait()

    def move_to(self, window: QWidget) -> None:
        """Have this window stand for the counter from now on, made anew in another language."""
        self.setParent(window)
        before, self._window = self._window, window
        if before.isVisible():
            window.show()

    def ask_to_close(self) -> None:
        """Take note that the person wants to end the program."""
        self._closing = True
        self._closed.set()
        self._give(None)

    def show_window(self) -> None:
        """Show the counter."""
        self._window.show()
        self._drop_page()

    def show_page(self, page: QWidget, *, keep_size: bool = False) -> None:
        """Show a page in the counter's place."""
        if not keep_size:
            page.resize(*self._size)
        page.setWindowTitle("JOptic Desktop")
        page.installEventFilter(self)
        page.show()
        self._window.hide()
        self._drop_page()
        self._page = page

    def _first_run_page(self) -> FirstRunPage:
        from joptic_desktop.ui.session.first_run_page import FirstRunPage

        page = FirstRunPage(None, self._theme, version=__version__, language=self._language)
        page.look_chosen.connect(self.look_chosen)
        page.language_chosen.connect(self.language_chosen)
        page.connected.connect(self._on_connected)
        page.sample_wanted.connect(self._on_sample)
        return page

    def show_first_run(self) -> FirstRunPage:
        """Show the first-run page; what it asks works once `first_run` hands it a session."""
        page = self._first_run_page()
        self.show_page(page)
        return page

    def renew_first_run(self) -> None:
        """Have a page of the first run, where one is shown, go on in the language of now, with what is typed there."""
        from joptic_desktop.ui.session.first_run_page import FirstRunPage
        from joptic_desktop.ui.session.passphrase_page import PassphrasePage

        before = self._page
        if isinstance(before, FirstRunPage):
            page = self._first_run_page()
            page.take_over(before.begun)
            self._show_instead(page, before)
        elif isinstance(before, PassphrasePage) and self._asked is not None:
            asking = self._passphrase_page(*self._asked)
            asking.take_over(before.typed)
            self._show_instead(asking, before)

    def _show_instead(self, page: QWidget, before: QWidget) -> None:
        page.setGeometry(before.geometry())
        self.show_page(page, keep_size=True)

    async def first_run(
        self, finder: ShopFinder, accounts: AccountFinder | None = None, known: tuple[str, str, str] | None = None
    ) -> bool | None:
        """Let the person sign in (False) or ask for the sample customers (True).

        `known` are the service, the accounts and the e-mail of who signed out.
        """
        from joptic_desktop.ui.session.first_run_page import FirstRunPage

        page = self._page if isinstance(self._page, FirstRunPage) else self.show_first_run()
        page.attach(finder, accounts)
        if known is not None:
            page.prefill_account(*known)
        return await self._wait(bool)

    async def types_instead(self, error: JOpticError, ways: KeyWays) -> bool | None:
        """Say why the key ring does not open the files; True: something is typed instead, False: it is asked again."""
        from joptic_desktop.ui.session.trouble_page import TroublePage

        page = TroublePage(self._theme, error, passphrase=True, only_code=not ways.passphrase)
        page.passphrase_wanted.connect(partial(self._give, True))
        page.retry_wanted.connect(partial(self._give, False))
        page.quit_wanted.connect(self.ask_to_close)
        self.show_page(page)
        return await self._wait(bool)

    async def passphrase(self, error: JOpticError, ways: KeyWays | None) -> str | None:
        """Ask for what opens the files, without `ways` for a new passphrase; a wrong one is said on the page itself."""
        from joptic_desktop.ui.session.passphrase_page import PassphrasePage

        if not isinstance(self._page, PassphrasePage):
            self._asked = error, ways
            self.show_page(self._passphrase_page(error, ways))
        if isinstance(self._page, PassphrasePage) and isinstance(error, KeyWrong):
            self._page.show_problem(said(error))
        return await self._wait(str)

    def _passphrase_page(self, error: JOpticError, ways: KeyWays | None) -> PassphrasePage:
        from joptic_desktop.ui.session.passphrase_page import PassphrasePage

        page = PassphrasePage(self._theme, ways, reason=said(error), language=self._language)
        page.given.connect(self._give)
        page.quit_wanted.connect(self.ask_to_close)
        page.language_chosen.connect(self.language_chosen)
        return page

    async def trouble(self, error: JOpticError) -> bool:
        """Say what stops the start, or what could not be done; return whether to try again."""
        from joptic_desktop.ui.session.trouble_page import TroublePage

        page = TroublePage(self._theme, error)
        page.retry_wanted.connect(self._on_retry)
        page.quit_wanted.connect(self.ask_to_close)
        self.show_page(page)
        return bool(await self._wait(bool))

    async def held(self) -> bool:
        """Wait until `release`; False when the person ends the program instead."""
        return bool(await self._wait(bool))

    def release(self) -> None:
        """Let `held` go on."""
        self._give(answer=True)

    def close(self) -> None:
        """Take down whatever is shown."""
        self._drop_page()
        self._window.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the cross of a page for the end of the program."""
        if watched is self._page and event.type() == QEvent.Type.Close and not self._closing:
            self.ask_to_close()
        return super().eventFilter(watched, event)

    def come_forward(self) -> None:
        """Bring whatever is shown before other programs' windows, as far as the system lets a program do that."""
        shown = self.shown
        shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
        shown.raise_()
        shown.activateWindow()

    async def _wait(self, kind: type[T]) -> T | None:
        if self._closing:
            return None
        if self._picture is not None and self._page is not None:
            await self._save(self._page, self._picture)
            return None
        self._answer = asyncio.get_running_loop().create_future()
        answer = await self._answer
        return answer if isinstance(answer, kind) else None

    async def _save(self, page: QWidget, picture: Path) -> None:
        """Save what stands in the counter's place: nobody is there to answer it."""
        await asyncio.sleep(PAGE_SECONDS)
        if not page.grab().save(str(picture), "PNG"):
            _log.error("%s cannot be written.", picture)
        self.ask_to_close()

    def _give(self, answer: object) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(answer)

    def _on_connected(self, _shop: Shop) -> None:
        self._give(answer=False)

    def _on_sample(self) -> None:
        self._give(answer=True)

    def _on_retry(self) -> None:
        self._give(answer=True)

    def _drop_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.removeEventFilter(self)
            page.hide()
            page.deleteLater()
