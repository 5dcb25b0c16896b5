"""One run of the window's program: paint, open the profile, find the store, work, and end in order."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from joptic_desktop.compose.importing import import_parts
from joptic_desktop.diagnostics.faults import FaultWatch
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import JOpticError, KeyMissing, KeyWrong
from joptic_desktop.settings import knows_a_store
from joptic_desktop.ui.language.language import Language, LanguageChoice
from joptic_desktop.ui.language.spoken import said, spoken
from joptic_desktop.ui.shell.desks import Desks, Standing
from joptic_desktop.ui.shell.diagnostics_desk import DiagnosticsDesk
from joptic_desktop.ui.shell.fading_copies import FadingCopies
from joptic_desktop.ui.shell.first_frame import SIZE, FirstFrame
from joptic_desktop.ui.shell.first_paint import FirstPaint
from joptic_desktop.ui.shell.form_desk import Aside
from joptic_desktop.ui.shell.kept_look import KeptLook
from joptic_desktop.ui.shell.lock_desk import LockDesk
from joptic_desktop.ui.shell.outside_news import OutsideNews
from joptic_desktop.ui.shell.picture import Picture
from joptic_desktop.ui.shell.run_log import RunLog
from joptic_desktop.ui.shell.stage import Stage
from joptic_desktop.ui.shell.start import Start
from joptic_desktop.ui.shell.turn import Turn, TurnKind
from joptic_desktop.ui.shell.window_file import kept_state
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

if TYPE_CHECKING:
    from joptic_desktop.compose.profiles import OpenProfile
    from joptic_desktop.compose.stores import OpenStore
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.services.embedded_server import EmbeddedServer
    from joptic_desktop.services.signing_in import SigningIn

_log = logging.getLogger(__name__)
# seconds: two frames of a usual screen
ROWS_ARE_PAINTED = 0.033
FAREWELL = "tell that the session ends"
FAULT = tr("The program met a fault that it did not foresee. What was saved is safe.")


class Program:
    """Owns the windows and what they work on. Everything that is slow comes after the first paint."""

    def __init__(self, theme: Theme, start: Start, log: Log, language: Language) -> None:
        self._theme, self._language, self._start = theme, language, start
        self._settings = start.settings
        self._opened: OpenProfile | None = None
        self._store: OpenStore | None = None
        self._server: EmbeddedServer | None = None
        self._first_paint: FirstPaint | None = None
        self._frame: FirstFrame | None = None
        self._state = kept_state(None if start.screenshot is not None else start.settings.profile)
        self._look = KeptLook(theme, self._state, start.look)
        self._make_desks()
        self.stage = Stage(theme, self.window, start.size or SIZE, start.screenshot, language)
        self._news = OutsideNews(self.stage, self.stage.come_forward)
        self.diagnostics = DiagnosticsDesk(theme, self.window, log, time.time)
        self._copies = FadingCopies.on_desktop(self.stage)
        self._run_log = RunLog(log, self.diagnostics.tell)
        self.watch = FaultWatch(self.diagnostics.tell, self.diagnostics.tell_known)
        self.lock = LockDesk(theme, self.window, self.stage, self._put_away, self._show_store)
        self._aside: tuple[Aside, ...] = ()
        self._at_work: OpenStore | None = None
        self._turns, self._farewells = TaskOwner(), TaskOwner()
        self._filling = asyncio.Lock()  # windows are filled or emptied, never both at once
        self._turning = True  # until the first store is open
        self.stage.look_chosen.connect(self._look.keep)
        self.stage.language_chosen.connect(self._speak)
        self._connect()

    def _make_desks(self) -> None:
        self._desks = desks = Desks(self._theme, self._state)
        self.window, self.desk, self.paper, self.centre = desks.window, desks.forms, desks.paper, desks.centre
        self.privacy, self.connecting, self.accounts = desks.privacy, desks.connecting, desks.accounts
        self.paper.offer_languages(self._language)
        if self._start.size is not None and self._store is None:
            self.window.resize(*self._start.size)  # else the place it had the last time

    def _connect(self) -> None:
        self.lock.set_up_asked.connect(self.paper.open_security)  # goes with the desk
        self.paper.look_chosen.connect(self._look.keep)
        self.paper.language_chosen.connect(self._look.keep_language)  # should another turn come first
        self.paper.turn_asked.connect(self._take_turn)
        self.accounts.turn_asked.connect(self._take_turn)
        self.window.close_requested.connect(self.stage.ask_to_close)

    def _speak(self, choice: LanguageChoice) -> None:
        """Be in a language from now on: the first page goes on in it, the counter's window is made anew."""
        self._look.speak(self._language, choice)
        self._farewells.spawn(self._desks.let_go(), "let go of the windows of another language")
        self._make_desks()
        for one in (self.stage, self.lock, self.diagnostics):
            one.move_to(self.window)
        self._connect()
        self.stage.renew_first_run()

    async def _go_on_in(self, choice: LanguageChoice, standing: Standing) -> None:
        """Fill the windows of another language; the store stays open and sends on meanwhile."""
        before = self.window.toasts
        self._speak(choice)
        self._desks.stand(standing)
        try:
            if not self.stage.closing and await self._unlocked():
                await self._show_store()
                self._desks.go_on(standing, before.held)
        except JOpticError as error:
            if await self._wants_retry(error):
                await self._begin()

    def show_first(self, frame: FirstFrame | None = None) -> None:
        """Show the counter, or the first-run page when no store is known yet.

        ``frame`` stood in the counter's place since the start: it goes once the counter is painted there.
        """
        self._frame = frame
        if frame is not None:
            self.window.restoreGeometry(frame.saveGeometry())
        known = self._settings.demo or (self._settings.profile and knows_a_store(self._settings.profile))
        (self.stage.show_window if known else self.stage.show_first_run)()
        self._first_paint = FirstPaint(self.stage.shown)

    async def run(self) -> int:
        """Work until the person closes the program; return the exit code."""
        try:
            loading = asyncio.ensure_future(import_parts("profiles"))
            if self._first_paint is not None:
                await self._first_paint.seen()
            if self._frame is not None:
                self._frame.close()
            await loading
            loading = asyncio.ensure_future(import_parts("stores"))  # while the profile is opened
            await self._begin()
            await loading
            self._turning = False
            if self.stage.closing:
                return 0
            if self._start.screenshot is not None and self._store is not None:
                counts = self._store.services.listing.counts
                return await Picture(self.window, counts).save(self._start.screenshot)
            await self.stage.closed()
            return 0
        finally:
            await self._end()

    async def _begin(self) -> None:
        while not self.stage.closing:
            try:
                if self._opened is None:
                    await self._open()
                if not self.stage.closing:
                    await self._work()
            except JOpticError as error:
                if not await self._wants_retry(error):
                    return
            except Exception:  # noqa: BLE001  - a fault of the program is told too, with its report beside the page
                _log.exception("the start failed")
                if not await self._wants_retry(JOpticError(FAULT)):
                    return
            else:
                return

    async def _wants_retry(self, error: JOpticError) -> bool:
        self.lock.detach()  # nothing is in sight that could be locked
        await self._close_parts()
        return await self.stage.trouble(error)

    async def _open(self) -> None:
        """Open the profile; ask for its passphrase or recovery code when nothing else leads to its key."""
        from joptic_desktop.compose.profiles import open_profile

        source = None
        while True:
            try:
                self._opened = await asyncio.to_thread(open_profile, self._settings, source)
                break
            except (KeyMissing, KeyWrong) as error:
                if self._settings.passphrase_file is not None:
                    raise
                source = await self._another_way(error, asked_ring=source is None)
                if self.stage.closing:
                    return
        if source is not None:
            await self._opened.screen.open_freely()  # who opened the files by hand need not do it twice
        await self._opened.session.forget_passing()
        self._run_log.keep_in(self._opened.profile.folder)
        self._state.settle()  # a language was chosen before a new profile had its folder
        if self._settings.demo:
            from joptic_desktop.compose.samples import start_demo

            self._server = await start_demo(self._opened)

    async def _another_way(self, error: JOpticError, *, asked_ring: bool) -> Any:
        """Return what a person types to open the files, or None to ask the key ring again; an error nothing helps."""
        from joptic_desktop.compose.profiles import passphrase_source, ways_in

        ways = ways_in(self._settings.profile) if self._settings.profile is not None else None
        if ways is not None and not ways.typed:
            raise error
        if ways is not None and ways.keyring and asked_ring and not await self.stage.types_instead(error, ways):
            return None
        typed = await self.stage.passphrase(error, ways)
        return passphrase_source(typed) if typed is not None else None

    async def _work(self) -> None:
        """Connect the store in use, or the one the first-run page finds, and let the window work on it."""
        if self._opened is None:
            return
        await import_parts("stores")
        from joptic_desktop.compose.stores import open_store

        nobody = self._opened.session.shop is None or await self._opened.session.current() is None
        # the lock comes first: else whoever signs in would be who works here, and could open it so
        if nobody and not (await self._unlocked() and await self._first_run()):
            return
        self._store = await open_store(self._opened)
        if not await self._unlocked():
            return
        await self._show_store()
        for sentence in self._store.warnings:
            self.window.toasts.tell(Notice(NoticeTone.DANGER, spoken(sentence)))

    async def _unlocked(self) -> bool:
        """Let the locked screen stand where it stood at the last end; what waits is sent meanwhile."""
        if self._opened is None or not await self.lock.must_stand(self._opened.screen):
            return self._opened is not None
        here = self._opened.session.settings.current_place
        self.lock.cover(self._opened.screen, signs_in=here is not None)
        self._news.of_starts(self._settings.profile)
        # whoever opens it while the engine is still imported is heard: an answer that nobody waits for is lost
        is_open, _ = await asyncio.gather(self.lock.opened(), self._start_engine())
        return is_open

    async def _start_engine(self) -> None:
        """Begin to send and to read, once for each store that is opened; what that takes is imported in a thread."""
        store = self._store
        if store is not None and store is not self._at_work:
            self._at_work = store
            await import_parts("sending", "beside")
            store.engine.start()

    async def _show_store(self) -> None:
        """Let the window work on the store that is open; a lock that comes meanwhile covers it and empties it after."""
        async with self._filling:
            if self._opened is not None and self._store is not None:
                await self._fill(self._opened, self._store.services)

    async def _fill(self, opened: OpenProfile, services: Services) -> None:
        self.stage.show_window()
        self._desks.attach(services, _signing(opened))
        self.diagnostics.attach(services, opened.profile.folder)
        self.lock.attach(services)
        await self.window.start()  # the rows that are here come before anything is asked or sent
        await asyncio.sleep(ROWS_ARE_PAINTED)  # and before what comes now is imported
        self._news.of_starts(self._settings.profile)
        await self._start_engine()
        self._news.of_networks(services.sync.network_changed)
        aside, self._aside = self._aside, ()
        await self.desk.take_up(aside)
        await self.lock.offer_recovery_code()

    def _take_turn(self, turn: Turn) -> None:
        if not self._turning:
            self._turning = True
            self.lock.detach()  # who wants the lock from now on gets it before the next store is seen
            self._turns.spawn(self._turn(turn), "another turn")

    async def _turn(self, turn: Turn) -> None:
        """Put everything away and go on elsewhere; a form that a fault holds is shown again, and all stays with it."""
        try:
            standing = self._desks.standing(self._store.warnings if self._store is not None else ())
            await self._put_away()
            if self.desk.dialogs:
                await self._show_store()
            elif turn.kind is TurnKind.LANGUAGE and turn.language is not None:
                await self._go_on_in(turn.language, standing)
            else:
                await self._go_to(turn, standing)
        finally:
            self._turning = False

    async def _go_to(self, turn: Turn, standing: Standing) -> None:
        """Close the store in order and open the one that is asked for; forms are kept as drafts of their store."""
        await self._close_store()
        if turn.language is not None:
            self._speak(turn.language)
            self._desks.stand(standing)
        if self._opened is None or self.stage.closing:
            return
        try:
            await self._carry_out(turn, self._opened)
        except JOpticError as error:  # what was before is opened again
            self.window.toasts.tell(Notice(NoticeTone.DANGER, said(error)))
        await self._begin()

    async def _carry_out(self, turn: Turn, opened: OpenProfile) -> None:
        if turn.kind is TurnKind.SIGN_OUT:
            await self._sign_out(opened)
        elif turn.kind is TurnKind.FORGET:
            await self._forget(opened)
        elif turn.store is not None:
            await opened.session.work_in(turn.store.known)

    async def _forget(self, opened: OpenProfile) -> None:
        """Destroy the keys of this profile and delete its files; what a fault leaves the next opening finishes."""
        from joptic_desktop.compose.profiles import forget_computer

        here, session = opened.session.settings.current_place, await opened.session.current()
        await self._close_parts()
        try:
            await asyncio.to_thread(forget_computer, opened)
        except JOpticError as error:
            await self.stage.trouble(error)
            return
        self._run_log.forget()
        if here is not None and session is not None:
            self._farewells.spawn(_signing(opened).sign_out(here.accounts_origin, session), FAREWELL)
        self.stage.show_first_run()

    async def _close_store(self) -> None:
        self._aside = ()
        store, self._store = self._store, None
        if store is not None:
            await store.close()

    async def _put_away(self) -> None:
        """Empty every window; the store goes on behind them. Forms are kept as drafts."""
        async with self._filling:
            self.lock.detach()
            self._desks.detach()
            self.diagnostics.detach()
            self._copies.fade_now()
            self._news.leave_networks()
            self._aside = await self.desk.put_aside()

    async def _sign_out(self, opened: OpenProfile) -> None:
        """Forget the tokens here at once; the service is told meanwhile."""
        left = await opened.session.leave()
        if left is not None:
            self._farewells.spawn(_signing(opened).sign_out(*left), FAREWELL)

    async def _first_run(self) -> bool:
        """Show the first-run page until a store is connected; the sample customers come with a profile of their own."""
        if self._opened is None:
            return False
        self._news.of_starts(self._settings.profile)
        session = self._opened.session
        here = session.settings.current_place
        known = (here.origin, here.accounts_origin, await session.last_email()) if here else None
        wants_sample = await self.stage.first_run(session, _signing(self._opened), known)
        if wants_sample is None:
            return False
        self.lock.forgive()
        if wants_sample:
            await self._close_parts()
            self._settings = replace(self._settings, profile=None, demo=True)
            await self._open()
        return True

    async def _end(self) -> None:
        await self._turns.settled()
        await self._farewells.close()
        await self.lock.tasks.close()
        self.lock.close()
        await self.desk.keep_all()
        for part in (self._desks, self.diagnostics, self._copies):
            part.close()
        await self.window.finish()
        await self._close_parts()
        self.stage.close()

    async def _close_parts(self) -> None:
        self._news.close()
        self.diagnostics.detach()
        opened, self._opened = self._opened, None
        server, self._server = self._server, None
        await self._close_store()
        self._run_log.leave()
        if opened is not None:
            await opened.session.forget_passing()
            await asyncio.to_thread(opened.close)
        if server is not None:
            await asyncio.to_thread(server.stop)


def _signing(opened: OpenProfile) -> SigningIn:
    from joptic_desktop.services.signing_in import SigningIn

    return SigningIn(opened.connections)
