"""Opens the windows of conflicts beside a window, and keeps what was chosen in them while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.ui.sync_centre.conflict_window import Chosen, ConflictWindow


class ConflictDesk(QObject):
    """One window a conflict: a second request raises it. A conflict is named by the number of its write."""

    def __init__(self, theme: Theme, toasts: Toasts, window: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._theme = theme
        self._toasts = toasts
        self._window = window
        self._now = now
        self._services: Services | None = None
        self._chosen: dict[int, Chosen] = {}
        self.open: dict[int, ConflictWindow] = {}

    def attach(self, services: Services) -> None:
        """Work with the services from now on; what is open speaks of another shop, and closes."""
        self.forget()
        self._services = services

    def close(self) -> None:
        """Close every window."""
        for window in tuple(self.open.values()):
            window.close()

    def forget(self) -> None:
        """Close every window, and forget what was chosen in them."""
        self.close()
        self._chosen.clear()

    def compare(self, seq: int) -> None:
        """Open a conflict."""
        from joptic_desktop.ui.sync_centre.conflict_window import Chosen, ConflictWindow

        if self._services is None:
            return
        if seq not in self.open:
            chosen = self._chosen.setdefault(seq, Chosen())
            window = ConflictWindow(self._services, self._theme, seq, chosen, self._now, self._window)
            window.saved.connect(self._on_saved)
            window.finished.connect(partial(self._on_finished, seq))
            self.open[seq] = window
        self.open[seq].open()

    def _on_saved(self, _uid: str) -> None:
        self._toasts.tell(Notice(NoticeTone.OK, self.tr("Saved on this computer.")))

    def _on_finished(self, seq: int, _result: int) -> None:
        self.open.pop(seq, None)
