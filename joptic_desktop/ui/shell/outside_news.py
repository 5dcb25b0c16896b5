"""What a window hears from outside it: another start on its profile, another network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from joptic_desktop.ui.shell.network_watch import NetworkWatch

if TYPE_CHECKING:
    from joptic_desktop.ui.shell.raising import RaiseServer


class OutsideNews:
    """Hears for one window. ``come_forward`` brings it to the front.

    Qt's part for networks is loaded with the first of these: nothing is heard before something stands in the window.
    """

    def __init__(self, window: QObject, come_forward: Callable[[], None]) -> None:
        self._window = window
        self._come_forward = come_forward
        self._raising: RaiseServer | None = None
        self._network: NetworkWatch | None = None

    def of_starts(self, profile: Path | None) -> None:
        """Hear of other starts on a profile until closed, if it is not a passing one."""
        if self._raising is not None or profile is None:
            return
        from joptic_desktop.ui.shell.raising import RaiseServer

        self._raising = RaiseServer(profile, self._window)
        self._raising.asked.connect(self._come_forward)

    def of_networks(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` from now on each time the network is another one."""
        self.leave_networks()
        self._network = NetworkWatch(changed, self._window)

    def leave_networks(self) -> None:
        """Hear of networks no longer."""
        network, self._network = self._network, None
        if network is not None:
            network.close()

    def close(self) -> None:
        """Hear nothing more until asked again."""
        self.leave_networks()
        raising, self._raising = self._raising, None
        if raising is not None:
            raising.close()
