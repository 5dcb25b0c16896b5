"""Opens the history of prescriptions beside a window or a form, and keeps it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from joptic_desktop.ui.prescription.history_window import HistoryServices, HistoryWindow


class HistoryDesk(QObject):
    """The open histories of one window. One a customer: a second request raises the first."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._now = now
        self._window = window
        self._open: dict[str, HistoryWindow] = {}

    @property
    def windows(self) -> tuple[HistoryWindow, ...]:
        """The histories that are open."""
        return tuple(self._open.values())

    def open(self, services: HistoryServices, uid: str, name: str) -> None:
        """Open the history of a customer."""
        from joptic_desktop.ui.prescription.history_window import HistoryWindow

        if uid not in self._open:
            window = HistoryWindow(services, self._theme, uid, name, self._now, self._window)
            self._open[uid] = window
            window.finished.connect(self._on_finished)
        self._open[uid].open()

    def close_all(self) -> None:
        """Close every history: the customers in it belong to another shop now, or the program ends."""
        for window in self.windows:
            window.close()

    def _on_finished(self) -> None:
        gone = self.sender()
        self._open = {uid: window for uid, window in self._open.items() if window is not gone}
