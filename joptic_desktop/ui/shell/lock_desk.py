"""Locks the windows: at once out of sight, then emptied; sending goes on. And lets who may come back in."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.shell.idle_watch import IdleWatch
from joptic_desktop.ui.shell.open_windows import Curtain
from joptic_desktop.ui.shell.stage import Stage
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.services.lock import ScreenLock
    from joptic_desktop.ui.session.lock_page import Attempt, LockPage
    from joptic_desktop.ui.shell.main_window import MainWindow
    from joptic_desktop.ui.shell.system_watch import SystemWatch

Turn = Callable[[], Awaitable[None]]
MINUTE = 60.0


class LockDesk(QObject):
    """The lock of one window. ``set_up_asked`` wants the settings where a PIN is set.

    `put_away` empties what stands behind the locked screen, forms kept; `bring_back` shows it again.
    """

    set_up_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        stage: Stage,
        put_away: Turn,
        bring_back: Turn,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._stage = stage
        self._put_away = put_away
        self._bring_back = bring_back
        self._services: Services | None = None
        self._system: SystemWatch | None = None
        self._owed = False  # somebody wanted the lock while no store was open, and nothing in sight
        self._judging = False
        self.page: LockPage | None = None
        self.tasks = TaskOwner()
        self.curtain = Curtain(theme.app, self._may_stay, self)
        self.idle = IdleWatch(self._idle_seconds, monotonic, wall, theme.app, self)
        self.idle.idle.connect(self.lock)
        self.idle.lock_pressed.connect(self.lock_by_hand)
        self.move_to(window)

    def move_to(self, window: MainWindow) -> None:
        """Lock this window from now on, made anew in another language."""
        self.setParent(window)
        self._window = window
        self._offered = False  # what was offered went with the window before
        window.lock_requested.connect(self.lock_by_hand)
        window.offer(Feature.LOCK)

    @property
    def is_locked(self) -> bool:
        """Whether the locked screen stands before the person."""
        return self.page is not None

    async def must_stand(self, screen: ScreenLock) -> bool:
        """Tell whether the screen is to be locked before a store is shown.

        It was at the last end, or somebody wanted it since the store before was put away.
        """
        self._hear_system()
        view = await screen.load()
        if not (self._owed and view.can_lock):
            return view.locked
        with suppress(JOpticError):  # a full disk: this run is locked all the same
            await screen.lock()
        return True

    def attach(self, services: Services) -> None:
        """Watch over the windows of these services from now on."""
        self._hear_system()
        self._services = services
        self.idle.begin()
        if self._owed:
            self._owed = False
            self.lock()

    def detach(self) -> None:
        """Watch over no window: the store is about to close. The system is heard on, for the next one."""
        self.idle.stop()
        self._services = None

    def forgive(self) -> None:
        """Owe no lock any more: somebody proved just now who they are."""
        self._owed = False

    def close(self) -> None:
        """Watch over nothing: the program ends."""
        self.detach()
        system, self._system = self._system, None
        if system is not None:
            system.close()

    def lock_by_hand(self) -> None:
        """Lock, or say what is needed for that first."""
        view = self._services.screen.view if self._services is not None else None
        if view is None or view.can_lock:
            self.lock()
        elif view.ways.lasts:
            sentence = self.tr("Without one a locked screen could not be opened again when the line is down.")
            notice = Notice(
                NoticeTone.INFO, self.tr("Make a recovery code first."), sentence, self.tr("Make one"), icon="lock"
            )
            self._window.toasts.tell(notice, self.set_up_asked.emit, stays=True)
        else:
            sentence = self.tr("They are invented, and go with the program's end.")
            notice = Notice(NoticeTone.INFO, self.tr("Sample customers are not locked."), sentence, icon="lock")
            self._window.toasts.tell(notice)

    def lock(self) -> None:
        """Put everything out of sight now, or before the next store comes into sight.

        Does nothing where the screen could not be opened again.
        """
        services = self._services
        if self.is_locked:
            self._owed = self._judging  # whoever opens it in this very moment finds it locked again
            return
        if services is None:
            self._owed = True
            return
        if not services.screen.view.can_lock:
            self.idle.begin()
            return
        self.cover(services.screen, signs_in=_has_account(services)).set_busy(busy=True)
        self.tasks.spawn(self._locked(services.screen), "lock")

    def cover(self, screen: ScreenLock, *, signs_in: bool) -> LockPage:
        """Show the locked screen in the place of everything, and return it."""
        from joptic_desktop.ui.session.lock_page import LockPage

        self.idle.stop()
        self._owed = False
        self.page = page = LockPage(self._theme, screen.view, signs_in=signs_in)
        page.given.connect(partial(self._judge, screen))
        page.quit_wanted.connect(self._stage.ask_to_close)
        if self._window.isVisible():
            page.setGeometry(self._window.geometry())
            self._stay_behind(page)
        self._stage.show_page(page, keep_size=self._window.isVisible())
        self.curtain.draw()
        if screen.seconds_to_wait():
            page.show_problem("", screen.view, screen.seconds_to_wait())
        return page

    def _stay_behind(self, page: LockPage) -> None:
        """Come no further to the front than the window was: whoever works in another program is not disturbed."""
        works_here = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        page.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not works_here)
        page.setWindowState(self._window.windowState())

    async def opened(self) -> bool:
        """Wait until the screen is opened; False when the person ends the program instead."""
        is_open = await self._stage.held()
        self._judging = False
        self.curtain.lift()
        page, self.page = self.page, None
        if page is not None:  # a window that was minimized was brought up to be opened
            self._window.setWindowState(page.windowState() & ~Qt.WindowState.WindowMinimized)
        return is_open

    async def offer_recovery_code(self) -> None:
        """Offer one calmly at each start, until it is made or declined."""
        services = self._services
        if self._offered or services is None or not await services.keys.offers_recovery():
            return
        self._offered = True
        sentence = (
            self.tr("It opens this computer's files when nothing else does.")
            if services.screen.view.can_lock
            else self.tr("It opens this computer's files when nothing else does. With it the screen can be locked.")
        )
        words = (self.tr("Make a recovery code."), sentence, self.tr("Make one"))
        notice = Notice(NoticeTone.INFO, *words, icon="key")
        toast = self._window.toasts.tell(notice, self.set_up_asked.emit, stays=True)
        toast.declined.connect(lambda: self.tasks.spawn(services.keys.decline_recovery(), "decline"))

    async def _locked(self, screen: ScreenLock) -> None:
        loop = asyncio.get_running_loop()
        durable = loop.create_task(screen.lock())  # the disk may be busy: what is in sight does not wait for it
        try:
            await self._put_away()
        except Exception as error:  # noqa: BLE001  - told as a fault; the screen stays locked, and can be opened
            loop.call_exception_handler({"message": "Locking failed", "exception": error})
        self.curtain.close_others()
        with suppress(JOpticError):  # a full disk: this run is locked all the same
            await durable
        if self.page is not None:
            self.page.set_busy(busy=False)
        if await self.opened():
            await self._bring_back()

    def _judge(self, screen: ScreenLock, attempt: Attempt) -> None:
        self._judging = True
        self.tasks.spawn(self._try(screen, attempt), "unlock")

    async def _try(self, screen: ScreenLock, attempt: Attempt) -> None:
        try:
            await screen.unlock(attempt.way, attempt.secret, attempt.email)
        except JOpticError as error:
            self._refuse(said(error), screen)
        except Exception:
            self._refuse(self.tr("This could not be checked: try again, or another way."), screen)
            raise
        else:
            self._stage.release()

    def _refuse(self, sentence: str, screen: ScreenLock) -> None:
        self._judging = self._owed = False
        if self.page is not None:
            self.page.show_problem(sentence, screen.view, screen.seconds_to_wait())

    def _hear_system(self) -> None:
        from joptic_desktop.ui.shell.system_watch import hear_system

        if self._system is None:
            self._system = hear_system(self.lock, self._theme.app)

    def _idle_seconds(self) -> float:
        services = self._services
        return services.session.settings.auto_lock_minutes * MINUTE if services is not None else MINUTE

    def _may_stay(self, window: QWidget) -> bool:
        return window is self.page


def _has_account(services: Services) -> bool:
    here = services.session.settings.current_place
    return here is not None and not (services.session.shop is not None and services.session.shop.sample)
