"""Opens the sync centre and conflicts beside a window, and keeps them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from joptic_desktop.ui.shell.conflict_desk import ConflictDesk
from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.ui.shell.form_desk import FormDesk
    from joptic_desktop.ui.shell.main_window import MainWindow
    from joptic_desktop.ui.sync_centre.centre_window import CentreWindow


class SyncDesk(QObject):
    """The sync centre and the conflicts of one window; a second request raises what is open."""

    def __init__(self, theme: Theme, window: MainWindow, forms: FormDesk, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._forms = forms
        self._now = now
        self._services: Services | None = None
        self.centre: CentreWindow | None = None
        self.conflicts = ConflictDesk(theme, window.toasts, window, now)
        window.page.detail.compare_asked.connect(self.conflicts.compare)
        window.page.detail.decide_asked.connect(self.open_at)
        window.sync_centre_requested.connect(self.open_centre)
        window.offer(Feature.SYNC_CENTRE)

    def attach(self, services: Services) -> None:
        """Work with the services from now on; what is open speaks of another shop, and closes."""
        self.close()
        self._services = services
        self.conflicts.attach(services)

    def close(self) -> None:
        """Close the sync centre and the conflicts; what was chosen in these is forgotten."""
        self.conflicts.forget()
        if self.centre is not None:
            self.centre.close()

    def open_centre(self) -> None:
        """Open the sync centre."""
        from joptic_desktop.ui.sync_centre.centre_window import CentreWindow

        if self._services is None:
            return
        if self.centre is None:
            self.centre = CentreWindow(self._services, self._theme, self._now, self._window)
            self.centre.edit_asked.connect(self._edit)
            self.centre.compare_asked.connect(self.conflicts.compare)
            self.centre.finished.connect(self._on_finished)
        self.centre.open()

    def open_at(self, seq: int) -> None:
        """Open the sync centre at one write."""
        self.open_centre()
        if self.centre is not None:
            self.centre.stand_on(seq)

    def _edit(self, uid: str) -> None:
        self._window.activateWindow()
        self._forms.open_form(uid, "")

    def _on_finished(self) -> None:
        self.centre = None
