"""Hears on the message buses of Linux that the screen is locked, or that the computer goes to sleep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

Buses = Callable[[], "tuple[QDBusConnection, QDBusConnection]"]
_ON_SESSION = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
    ("org.cinnamon.ScreenSaver", "ActiveChanged"),
    ("org.mate.ScreenSaver", "ActiveChanged"),
)
_SLEEP = ("org.freedesktop.login1.Manager", "PrepareForSleep")
_LOCK = ("org.freedesktop.login1.Session", "Lock")


class BusWatch(QObject):
    """Calls ``locked``; where there is no message bus, never: the idle time remains.

    `buses` gives those of the session and of the system. `heard` is how many signals of them are listened to.
    """

    def __init__(
        self, locked: Callable[[], None], parent: QObject | None = None, *, buses: Buses | None = None
    ) -> None:
        super().__init__(parent)
        self._locked = locked
        self.heard = 0
        self._listen(*(buses or _buses)())

    def close(self) -> None:
        """Hear nothing more."""
        self._locked = _nothing
        self.deleteLater()

    def _listen(self, session: QDBusConnection, system: QDBusConnection) -> None:
        for interface, name in _ON_SESSION:
            self._connect(session, interface, name, SLOT("on_state(bool)"))
        self._connect(system, *_SLEEP, SLOT("on_state(bool)"))
        self._connect(system, *_LOCK, SLOT("on_lock()"))

    def _connect(self, bus: QDBusConnection, interface: str, name: str, slot: str) -> None:
        if not bus.isConnected():
            return
        if bus.connect("", "", interface, name, self, slot):  # type: ignore[call-overload]  # bytes raise ValueError
            self.heard += 1

    @Slot(bool)
    def on_state(self, active: bool) -> None:  # noqa: FBT001  - a slot of the message bus
        """Take the beginning of a locked screen or of sleep."""
        if active:
            self._locked()

    @Slot()
    def on_lock(self) -> None:
        """Take the wish of the session to be locked."""
        self._locked()


def _buses() -> tuple[QDBusConnection, QDBusConnection]:
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.sessionBus(), QDBusConnection.systemBus()


def _nothing() -> None:
    """Call nobody."""
