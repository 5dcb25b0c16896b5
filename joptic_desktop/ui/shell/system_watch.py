"""Hears from the system, whichever it is, that its screen is locked or that the computer goes to sleep."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

_log = logging.getLogger(__name__)


class SystemWatch(Protocol):
    """What hears the system."""

    def close(self) -> None:
        """Hear nothing more."""


def hear_system(
    locked: Callable[[], None], app: QCoreApplication | None, system: str = sys.platform
) -> SystemWatch | None:
    """Have ``locked`` called when the system locks or sleeps; None where that cannot be heard: the idle time remains.

    No fault of a system's own calls reaches the caller: a program that does not start protects nobody.
    """
    try:
        return _watch_of(system, locked, app)
    except Exception as error:  # noqa: BLE001  - what a system's library answers is not ours to foresee
        _log.warning("The lock of the system is not heard: %s.", type(error).__name__)
        return None


def _watch_of(system: str, locked: Callable[[], None], app: QCoreApplication | None) -> SystemWatch | None:
    if system == "linux":
        from joptic_desktop.ui.shell.bus_watch import BusWatch

        return BusWatch(locked)
    if system == "win32" and app is not None:
        from joptic_desktop.ui.shell.windows_watch import WindowsWatch

        return WindowsWatch(locked, app)
    if system == "darwin":
        from joptic_desktop.ui.shell.mac_watch import MacWatch

        return MacWatch(locked)
    return None
