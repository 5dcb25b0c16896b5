"""The system says that its screen is locked or that it goes to sleep: heard on a message bus of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from joptic_desktop.ui.shell.bus_watch import BusWatch
from tests.ui.turns import until

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="no message bus here"
)
SAVER, SESSION = "org.freedesktop.ScreenSaver", "org.freedesktop.login1.Session"
MANAGER = "org.freedesktop.login1.Manager"


@pytest.fixture
def bus() -> Iterator[QDBusConnection]:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield QDBusConnection.connectToBus(daemon.stdout.readline().strip(), "a bus of the test")
        QDBusConnection.disconnectFromBus("a bus of the test")
        daemon.terminate()


def say(bus: QDBusConnection, interface: str, name: str, *said: bool) -> None:
    signal = QDBusMessage.createSignal("/anywhere", interface, name)
    signal.setArguments(list(said))
    assert bus.send(signal)


async def test_the_lock_of_the_screen_of_the_session_and_sleep_are_heard(bus: QDBusConnection) -> None:
    locked: list[bool] = []
    watch = BusWatch(lambda: locked.append(True), buses=lambda: (bus, bus))
    assert watch.heard == 6
    for number, (interface, name, said) in enumerate(
        ((SAVER, "ActiveChanged", [True]), (MANAGER, "PrepareForSleep", [True]), (SESSION, "Lock", []))
    ):
        say(bus, interface, name, *said)
        await until(lambda number=number: len(locked) == number + 1)  # type: ignore[misc]
    watch.close()


async def test_waking_and_an_opened_screen_lock_nothing(bus: QDBusConnection) -> None:
    locked: list[bool] = []
    watch = BusWatch(lambda: locked.append(True), buses=lambda: (bus, bus))
    say(bus, SAVER, "ActiveChanged", False)
    say(bus, MANAGER, "PrepareForSleep", False)
    say(bus, SESSION, "Lock")
    await until(lambda: locked)
    assert locked == [True]
    watch.close()


async def test_without_a_bus_nothing_is_heard_and_nothing_fails() -> None:
    nowhere = QDBusConnection("a bus that nobody opened")
    watch = BusWatch(lambda: None, buses=lambda: (nowhere, nowhere))
    assert watch.heard == 0
    watch.close()
