"""What the system tells of the network reaches the engine, until the store is closed."""

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.shell.network_watch import NetworkWatch

Reachability, Medium = QNetworkInformation.Reachability, QNetworkInformation.TransportMedium


def test_each_change_is_told_until_it_is_closed(qapp: QApplication) -> None:
    told: list[bool] = []
    watch = NetworkWatch(lambda: told.append(True))
    system = QNetworkInformation.instance()
    if system is None:
        pytest.skip("this system tells nothing of its network")
    system.reachabilityChanged.emit(Reachability.Online)
    system.transportMediumChanged.emit(Medium.WiFi)
    assert told == [True, True]
    watch.close()
    system.reachabilityChanged.emit(Reachability.Disconnected)
    assert told == [True, True]
