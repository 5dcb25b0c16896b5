"""What was copied in this program leaves the clipboard after half a minute, if it is still there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS = 30
_MS = 1000


class FadingCopies(QObject):
    """Watches over the clipboard: phones, e-mails and prescriptions do not stay there for the next person.

    It matters not how a text came there, by a command or by Ctrl+C in a field. What another program put there stays;
    `is_ours` tells the difference. `seconds` is how long a copy may be pasted.
    """

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject | None = None,
        *,
        is_ours: Callable[[], bool] | None = None,
        seconds: float = SECONDS,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._is_ours = is_ours or clipboard.ownsClipboard
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * _MS))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fade)
        clipboard.dataChanged.connect(self._on_changed)

    @classmethod
    def on_desktop(cls, parent: QObject) -> FadingCopies:
        """Watch over the one clipboard of the desktop."""
        return cls(QGuiApplication.clipboard(), parent)

    @property
    def remaining(self) -> int:
        """How many ms a copy still has; -1 where there is none."""
        return self._timer.remainingTime()

    def fade_now(self) -> None:
        """Take away at once what is still there, and what was marked last: some desktops paste it unasked."""
        if self._timer.isActive():
            self._timer.stop()
            self._fade()
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def close(self) -> None:
        """Take away at once what is still there: some systems keep a copy beyond the program's end."""
        self._clipboard.dataChanged.disconnect(self._on_changed)
        self.fade_now()
        self.deleteLater()

    def _on_changed(self) -> None:
        held = self._clipboard.mimeData()
        something = held is not None and bool(held.formats())  # type: ignore[redundant-expr]  # None once it is empty
        if something and self._is_ours():
            self._timer.start()
        else:
            self._timer.stop()

    def _fade(self) -> None:
        if self._is_ours():
            self._clipboard.clear()
