"""Hears from the system that this computer is in another network now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject


class NetworkWatch(QObject):
    """Calls ``changed`` each time the network is another one, or comes or goes; where the system tells nothing, never.

    The engine tries by itself too, only later. Qt's part for networks is loaded here, after the first paint.
    ``told_by`` names the part of the system that tells, "" for none.
    """

    def __init__(self, changed: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QNetworkInformation

        self._changed = changed
        self.told_by = ""
        if not QNetworkInformation.loadDefaultBackend():
            return
        told = QNetworkInformation.instance()
        self.told_by = told.backendName()
        told.reachabilityChanged.connect(self._on_change)
        told.transportMediumChanged.connect(self._on_change)

    def close(self) -> None:
        """Hear nothing more."""
        self._changed = _nothing
        self.deleteLater()

    def _on_change(self, _news: object) -> None:
        self._changed()


def _nothing() -> None:
    """Call nobody."""
