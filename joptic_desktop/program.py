"""One run of the window's program: paint, open the profile, find the store, work, and end in order."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from joptic_desktop.diagnostics.faults import Fault, FaultWatch
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.diagnostics.sudden_end import SuddenEnd
from joptic_desktop.errors import JOpticError, KeyMissing, KeyWrong
from joptic_desktop.settings import Settings, has_key, knows_a_store
from joptic_desktop.ui.shell.account_desk import AccountDesk
from joptic_desktop.ui.shell.connect_desk import ConnectDesk
from joptic_desktop.ui.shell.diagnostics_desk import DiagnosticsDesk
from joptic_desktop.ui.shell.fading_copies import FadingCopies
from joptic_desktop.ui.shell.first_frame import SIZE, FirstFrame
from joptic_desktop.ui.shell.first_paint import FirstPaint
from joptic_desktop.ui.shell.form_desk import FormDesk
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.network_watch import NetworkWatch
from joptic_desktop.ui.shell.picture import Picture
from joptic_desktop.ui.shell.print_desk import PrintDesk
from joptic_desktop.ui.shell.privacy_desk import PrivacyDesk
from joptic_desktop.ui.shell.stage import Stage
from joptic_desktop.ui.shell.sync_desk import SyncDesk
from joptic_desktop.ui.shell.turn import Turn, TurnKind
from joptic_desktop.ui.shell.window_file import LOOK, WindowFile
from joptic_desktop.ui.shell.window_state import ForgetfulState, WindowState
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

if TYPE_CHECKING:
    from joptic_desktop.compose import OpenProfile, OpenStore
    from joptic_desktop.services.embedded_server import EmbeddedServer
    from joptic_desktop.services.stores import StoreChoice
    from joptic_desktop.ui.shell.raising import RaiseServer

_log = logging.getLogger(__name__)
FAULT = "The program met a fault that it did not foresee. What was saved is safe."


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was started: settings, where a picture goes (None: nowhere), size (None: as kept), look."""

    settings: Settings
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    look: SchemeChoice | None = None


class Program:
    """Owns the windows and what they work on. Everything that is slow comes after the first paint."""

    def __init__(self, theme: Theme, start: Start, log: Log) -> None:
        self._theme = theme
        self._start = start
        self._log = log
        self._sudden_end: SuddenEnd | None = None
        self._settings = start.settings
        self._opened: OpenProfile | None = None
        self._store: OpenStore | None = None
        self._server: EmbeddedServer | None = None
        self._network: NetworkWatch | None = None
        self._raising: RaiseServer | None = None
        self._first_paint: FirstPaint | None = None
        self._frame: FirstFrame | None = None
        self._state = self._window_state()
        self._choose_look()
        self.window = MainWindow(None, theme, self._state, open_form=self._open_form)
        if start.size is not None:
            self.window.resize(*start.size)  # else the place it had the last time
        self.desk = FormDesk(theme, self.window.toasts, self.window.tasks, self.window)
        self.desk.saved.connect(self.window.lists.choose_customer)
        self.paper = PrintDesk(theme, self.window.toasts, self.window.tasks, self.window, _now)
        self.centre = SyncDesk(theme, self.window, self.desk, _now)
        self.privacy = PrivacyDesk(theme, self.window, _now)
        self.connecting = ConnectDesk(theme, self.window)
        self.accounts = AccountDesk(theme, self.window, self.connecting)
        self.stage = Stage(theme, self.window, start.size or SIZE, start.screenshot)
        self.diagnostics = DiagnosticsDesk(theme, self.window, log, time.time)
        self._copies = FadingCopies.on_desktop(self.window)
        self.watch = FaultWatch(self.diagnostics.tell, self.diagnostics.tell_known)
        self._turns = TaskOwner()
        self._farewells = TaskOwner()
        self._turning = True  # until the first store is open
        self.accounts.turn_asked.connect(self._take_turn)
        self.paper.way_changed.connect(self.accounts.reopen)
        self.window.close_requested.connect(self.stage.ask_to_close)
        self.stage.look_chosen.connect(self._keep_look)
        self.paper.audit_asked.connect(self.privacy.open_audit)
        self.paper.held_asked.connect(self.privacy.open_held)
        self.paper.answer(self.window, self.desk)
        self.paper.look_chosen.connect(self._keep_look)

    def show_first(self, frame: FirstFrame | None = None) -> None:
        """Show the counter, or the first-run page when no store is known yet.

        ``frame`` stood in the counter's place since the start: it goes once the counter is painted there.
        """
        self._frame = frame
        if frame is not None:
            self.window.restoreGeometry(frame.saveGeometry())
        if self._settings.demo or (self._settings.profile and knows_a_store(self._settings.profile)):
            self.stage.show_window()
        else:
            self.stage.show_first_run()
        self._first_paint = FirstPaint(self.stage.shown)

    async def run(self) -> int:
        """Work until the person closes the program; return the exit code."""
        try:
            if self._first_paint is not None:
                await self._first_paint.seen()
            if self._frame is not None:
                self._frame.close()
            # half a second of imports: in a thread the window moves meanwhile
            await asyncio.to_thread(import_module, "joptic_desktop.compose")
            await self._begin()
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
                if not await self._wants_retry(JOpticError(self.window.tr(FAULT))):
                    return
            else:
                return

    async def _wants_retry(self, error: JOpticError) -> bool:
        await self._close_parts()
        return await self.stage.trouble(error)

    async def _open(self) -> None:
        """Open the profile; ask for its passphrase when nothing else leads to its key."""
        from joptic_desktop.compose import open_profile, start_demo

        source = None
        while True:
            try:
                self._opened = await asyncio.to_thread(open_profile, self._settings, source)
                break
            except (KeyMissing, KeyWrong) as error:
                if self._settings.passphrase_file is not None:
                    raise
                source = await self._ask_passphrase(error)
                if source is None:
                    return  # the person closed the program
        await self._opened.session.forget_passing()
        self._keep_log(self._opened.profile.folder)
        if self._settings.demo:
            self._server = await start_demo(self._opened)
        if self._settings.profile is not None:
            self._listen(self._settings.profile)

    def _keep_log(self, profile: Path) -> None:
        """Keep the log in the profile from now on, and tell of a last run that ended without a word."""
        folder = self._log.keep_in(profile)
        _log.info("a window opened this profile")
        self._sudden_end = SuddenEnd(folder)
        if self._sudden_end.left:
            self.diagnostics.tell(Fault(time.time(), "the last run ended suddenly", self._sudden_end.left))

    def _listen(self, profile: Path) -> None:
        """Let a second start on this profile bring this window to the front."""
        from joptic_desktop.ui.shell.raising import RaiseServer

        self._raising = RaiseServer(profile, self.window)
        self._raising.asked.connect(self.stage.come_forward)

    async def _ask_passphrase(self, error: JOpticError) -> Any:
        from joptic_desktop.compose import passphrase_source

        passphrase = await self.stage.passphrase(error, is_new=not has_key(self._settings.profile))
        return passphrase_source(passphrase) if passphrase is not None else None

    async def _work(self) -> None:
        """Connect the store in use, or the one the first-run page finds, and let the window work on it."""
        from joptic_desktop.compose import open_store
        from joptic_desktop.services.signing_in import SigningIn

        if self._opened is None:
            return
        nobody = self._opened.session.shop is None or await self._opened.session.current() is None
        if nobody and not await self._first_run():
            return
        self._store = await open_store(self._opened)
        services = self._store.services
        self.stage.show_window()
        self.window.attach(services)
        self.desk.attach(services)
        self.paper.attach(services)
        self.centre.attach(services)
        self.privacy.attach(services)
        self.connecting.attach(services)
        self.accounts.attach(services, SigningIn(self._opened.connections))
        self.diagnostics.attach(services, self._opened.profile.folder)
        for sentence in self._store.warnings:
            self.window.toasts.tell(Notice(NoticeTone.DANGER, sentence))
        await self.window.start()  # the rows that are here come before anything is asked or sent
        self._store.engine.start()
        self._network = NetworkWatch(services.sync.network_changed, self.window)
        await self.desk.offer_drafts()

    def _take_turn(self, turn: Turn) -> None:
        if not self._turning:
            self._turning = True
            self._turns.spawn(self._turn(turn), "another turn")

    async def _turn(self, turn: Turn) -> None:
        """Close the store in order and open the one that is asked for; forms are kept as drafts of their store."""
        try:
            await self._leave_store()
            if self._opened is None or self.stage.closing:
                return
            if turn.kind is TurnKind.SIGN_OUT:
                await self._sign_out()
            elif turn.store is not None:
                await self._change_store(turn.store)
            await self._begin()
        finally:
            self._turning = False

    async def _leave_store(self) -> None:
        await self.desk.keep_all()
        self.centre.close()
        self.privacy.close()
        self.connecting.close()
        self.accounts.close()
        self.paper.detach()
        self.diagnostics.detach()
        self.window.detach()
        network, self._network = self._network, None
        store, self._store = self._store, None
        if network is not None:
            network.close()
        if store is not None:
            await store.close()

    async def _change_store(self, choice: StoreChoice) -> None:
        if self._opened is None:
            return
        try:
            await self._opened.session.work_in(choice.known)
        except JOpticError as error:  # the store before is opened again
            self.window.toasts.tell(Notice(NoticeTone.DANGER, str(error)))

    async def _sign_out(self) -> None:
        """Forget the tokens here at once; the service is told meanwhile."""
        from joptic_desktop.services.signing_in import SigningIn

        if self._opened is None:
            return
        left = await self._opened.session.leave()
        if left is not None:
            self._farewells.spawn(SigningIn(self._opened.connections).sign_out(*left), "tell that the session ends")

    async def _first_run(self) -> bool:
        """Show the first-run page until a store is connected; the sample customers come with a profile of their own."""
        from joptic_desktop.services.signing_in import SigningIn

        if self._opened is None:
            return False
        session = self._opened.session
        here = session.settings.current_place
        known = (here.origin, here.accounts_origin, await session.last_email()) if here else None
        wants_sample = await self.stage.first_run(session, SigningIn(self._opened.connections), known)
        if wants_sample is None:
            return False
        if wants_sample:
            await self._close_parts()
            self._settings = replace(self._settings, profile=None, demo=True)
            await self._open()
        return True

    async def _end(self) -> None:
        await self._turns.settled()
        await self._farewells.close()
        await self.desk.keep_all()
        self.centre.close()
        self.privacy.close()
        self.connecting.close()
        self.accounts.close()
        self.diagnostics.close()
        self._copies.close()
        await self.window.finish()
        await self._close_parts()
        self.stage.close()

    async def _close_parts(self) -> None:
        network, self._network = self._network, None
        raising, self._raising = self._raising, None
        for part in (network, raising):
            if part is not None:
                part.close()
        self.diagnostics.detach()
        store, self._store = self._store, None
        opened, self._opened = self._opened, None
        server, self._server = self._server, None
        if store is not None:
            await store.close()
        self._leave_log()
        if opened is not None:
            await opened.session.forget_passing()
            await asyncio.to_thread(opened.close)
        if server is not None:
            await asyncio.to_thread(server.stop)

    def _leave_log(self) -> None:
        """Leave the profile's folder to whoever works with it next."""
        if self._sudden_end is not None:
            self._sudden_end.close()
            self._sudden_end = None
        self._log.leave()

    def _choose_look(self) -> None:
        """Take the look of the last time, unless this start names one."""
        kept = (self._state.load(LOOK) or b"").decode("ascii", "replace")
        if self._start.look is None and kept in {choice.value for choice in SchemeChoice}:
            self._theme.scheme.choose(SchemeChoice(kept))

    def _keep_look(self, choice: SchemeChoice) -> None:
        self._state.save(LOOK, choice.value.encode("ascii"))

    def _open_form(self, uid: str | None, prefill: str) -> None:
        self.desk.open_form(uid, prefill)

    def _window_state(self) -> WindowState:
        profile = self._settings.profile
        if profile is None or self._start.screenshot is not None:
            return ForgetfulState()
        return WindowFile(profile / "window.json")


def _now() -> datetime:
    return datetime.now().astimezone()
