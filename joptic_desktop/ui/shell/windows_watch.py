"""Hears from Windows that its screen is locked, or that the computer goes to sleep.

Written from the documentation of Windows: what Qt does with a message is tested, Windows itself was not run.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from joptic_desktop.ui.shell.system_signs import NOTIFY_FOR_THIS_SESSION, windows_locks

Register = Callable[[int], Callable[[], None]]
_KIND = b"windows_generic_MSG"
_log = logging.getLogger(__name__)


def register_session(window: int) -> Callable[[], None]:
    """Have Windows tell a window of its session, and return what ends that. Raises `OSError`."""
    if sys.platform == "win32":
        sessions = ctypes.WinDLL("wtsapi32", use_last_error=True)
        begin, end = sessions.WTSRegisterSessionNotification, sessions.WTSUnRegisterSessionNotification
        begin.argtypes, begin.restype = (wintypes.HWND, wintypes.DWORD), wintypes.BOOL
        end.argtypes, end.restype = (wintypes.HWND,), wintypes.BOOL
        if begin(window, NOTIFY_FOR_THIS_SESSION):
            return lambda: end(window)
        raise ctypes.WinError(ctypes.get_last_error())
    raise OSError("this is not Windows")


class LockMessages(QAbstractNativeEventFilter):
    """Calls ``locked`` for each message of Windows that says so, and holds none back."""

    def __init__(self, locked: Callable[[], None]) -> None:
        super().__init__()
        self._locked = locked

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int, /) -> object:
        """Look at a message, a ``MSG`` of `winuser.h`."""
        if kind == _KIND:
            said = wintypes.MSG.from_address(int(message))
            if windows_locks(said.message, said.wParam):
                self._locked()
        return False, 0


class WindowsWatch:
    """Calls ``locked`` until `close`. Windows tells a window of its own, which nobody ever sees.

    Sleep is told to every window. The lock is told who asked; where that fails, sleep is heard alone.
    """

    def __init__(
        self, locked: Callable[[], None], app: QCoreApplication, register: Register = register_session
    ) -> None:
        self._app = app
        self._messages = LockMessages(locked)
        app.installNativeEventFilter(self._messages)
        self._window = QWindow()
        self._window.create()
        self._unregister: Callable[[], None] | None = None
        try:
            self._unregister = register(self._window.winId())
        except OSError as error:
            _log.warning("The lock of Windows is not heard, error %s.", error.errno)

    def close(self) -> None:
        """Hear nothing more."""
        self._app.removeNativeEventFilter(self._messages)
        if self._unregister is not None:
            self._unregister()
        self._window.destroy()
