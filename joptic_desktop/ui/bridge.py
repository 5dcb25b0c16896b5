"""Signals of the services, brought to the thread of the windows."""

import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
from psygnal import SignalInstance
from PySide6.QtCore import QObject, Qt, Signal


class Bridge(QObject):
    """Hands on what services tell, always on the thread on which the bridge was made, in the order it was told.

    A bridge belongs to a window: when it is closed, or the window is deleted, nothing more arrives. Bound methods are
    held weakly, so that a bridge keeps no widget alive.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relays: list[_Relay] = []

    def connect_to(self, source: SignalInstance, slot: Callable[..., None]) -> None:
        """Call ``slot`` with what ``source`` carries, later, in the windows' thread."""
        relay = _Relay(source, slot, self)
        self._relays.append(relay)

    def close(self) -> None:
        """Hear nothing more, and go; a second time is nothing."""
        for relay in self._relays:
            relay.cut()
        self._relays.clear()
        if shiboken6.isValid(self):
            self.deleteLater()


class _Relay(QObject):
    """One wire. The Qt signal carries the arguments as one object, as typed signals lose None and large numbers."""

    arrived = Signal(object)

    def __init__(self, source: SignalInstance, slot: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._slot = _weak(slot)
        self._open = True
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        source.connect(self._take, check_nargs=False)

    def cut(self) -> None:
        """Leave the source; what is under way is dropped."""
        self._open = False
        self._source.disconnect(self._take, missing_ok=True)
        self.deleteLater()

    def _take(self, *arguments: Any) -> None:
        if self._open and shiboken6.isValid(self):
            self.arrived.emit(arguments)

    def _deliver(self, arguments: tuple[Any, ...]) -> None:
        slot = self._slot()
        if not self._open or slot is None:
            return
        owner = getattr(slot, "__self__", None)
        if isinstance(owner, QObject) and not shiboken6.isValid(owner):
            return
        slot(*arguments)


def _weak(slot: Callable[..., None]) -> Callable[[], Callable[..., None] | None]:
    if hasattr(slot, "__self__") and hasattr(slot, "__func__"):
        return weakref.WeakMethod(slot)
    return lambda: slot
