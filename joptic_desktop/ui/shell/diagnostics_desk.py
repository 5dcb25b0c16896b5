"""Tells faults of the program, and opens its diagnostics."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from joptic_desktop.diagnostics.faults import Fault
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.errors import JOpticError
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.dialogs import keep_hidden
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

if TYPE_CHECKING:
    from joptic_desktop.diagnostics.parts import Part
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.ui.diagnostics.diagnostics_window import DiagnosticsWindow
    from joptic_desktop.ui.diagnostics.fault_window import FaultWindow
    from joptic_desktop.ui.shell.main_window import MainWindow

_AROUND = 60
_MOST_FAULTS = 20


class DiagnosticsDesk(QObject):
    """One window of faults and one of diagnostics. ``clock`` gives seconds since the epoch.

    ``tell`` and ``tell_known`` may be called on any thread, also before anything is shown.
    """

    _met = Signal(object)
    _known = Signal(str)

    def __init__(self, theme: Theme, window: MainWindow, log: Log, clock: Callable[[], float]) -> None:
        super().__init__(window)
        self._theme = theme
        self._log = log
        self._clock = clock
        self._services: Services | None = None
        self._profile: Path | None = None
        self._faults: list[Fault] = []
        self.fault_window: FaultWindow | None = None
        self.diagnostics: DiagnosticsWindow | None = None
        self._met.connect(self._show_fault)
        self._known.connect(self._say)
        self.move_to(window)

    def move_to(self, window: MainWindow) -> None:
        """Stand over this window from now on, made anew in another language; faults are told there again."""
        self.setParent(window)
        self._window = window
        window.menu_actions.diagnostics.triggered.connect(self.open_diagnostics)
        window.menu_actions.diagnostics.setEnabled(True)
        faults, shown = tuple(self._faults), self.fault_window
        if shown is not None:
            shown.close()
            for fault in faults:
                self._show_fault(fault)

    def attach(self, services: Services, profile: Path | None) -> None:
        """Tell the state of these services, and the sizes of the profile in that folder, from now on.

        Faults that were met while nobody could see their window are shown.
        """
        self._services = services
        self._profile = profile
        if self.fault_window is not None:
            self.fault_window.show()

    def detach(self) -> None:
        """Tell of no services any more, and close the diagnostics; faults wait for the person."""
        self._services = None
        self._profile = None
        if self.diagnostics is not None:
            self.diagnostics.close()

    def tell(self, fault: Fault) -> None:
        """Show a fault in its window, which does not take the keys from whoever types."""
        self._met.emit(fault)

    def tell_known(self, error: JOpticError) -> None:
        """Say a known error that nobody caught in its own sentence."""
        self._known.emit(said(error))

    def open_diagnostics(self) -> None:
        """Open the window, and fill it."""
        from joptic_desktop.ui.diagnostics.diagnostics_window import DiagnosticsWindow

        if self.diagnostics is not None:
            self.diagnostics.open()
            return
        window = self.diagnostics = DiagnosticsWindow(self._theme, self._clock, self._window)
        window.finished.connect(self._on_diagnostics_closed)
        window.open()
        window.tasks.spawn(self._fill(window))

    def close(self) -> None:
        """Close both windows."""
        for window in (self.fault_window, self.diagnostics):
            if window is not None:
                window.close()

    async def _fill(self, window: DiagnosticsWindow) -> None:
        from joptic_desktop.diagnostics.parts import Part, about
        from joptic_desktop.services.diagnostics import state_parts

        state: tuple[Part, ...] = ()
        if self._services is not None:
            state = await state_parts(self._services, self._profile, self._clock)
        window.show_parts((about(self._clock()), self._screen(), *state, Part("log.txt", self._log.text())))

    def _show_fault(self, fault: Fault) -> None:
        from joptic_desktop.ui.diagnostics.fault_window import FaultWindow

        self._remember(fault)
        if self.fault_window is None:
            parent = self._window if self._window.isVisible() else None
            self.fault_window = FaultWindow(self._theme, parent)
            self.fault_window.finished.connect(self._on_fault_closed)
            keep_hidden(self.fault_window)
        self.fault_window.show_faults(self._faults, self._log.recent[-_AROUND:], self._clock())
        if not self.fault_window.isVisible():
            self.fault_window.show()

    def _say(self, sentence: str) -> None:
        self._window.toasts.tell(Notice(NoticeTone.DANGER, sentence))

    def _remember(self, fault: Fault) -> None:
        same = next((n for n, one in enumerate(self._faults) if one.lines == fault.lines), None)
        if same is not None:
            self._faults[same] = replace(fault, at=self._faults[same].at)
            return
        self._faults.append(fault)
        del self._faults[:-_MOST_FAULTS]

    def _screen(self) -> Part:
        from joptic_desktop.diagnostics.parts import Part, lines_of

        screen = self._window.screen()
        facts = [
            ("Qt", qVersion()),
            ("platform", QGuiApplication.platformName()),
            ("window", f"{self._window.width()}x{self._window.height()}"),
            ("screen", f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio()}"),
            ("direction", self._window.layoutDirection().name),
            ("dark", self._theme.tokens.dark),
        ]
        return Part("screen.txt", lines_of(facts))

    def _on_fault_closed(self) -> None:
        self.fault_window = None
        self._faults.clear()

    def _on_diagnostics_closed(self) -> None:
        self.diagnostics = None
