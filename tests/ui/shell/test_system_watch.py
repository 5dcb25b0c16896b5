"""Windows and macOS say that their screen is locked: what is heard of it, without either of them."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from collections.abc import Callable
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractEventDispatcher
from PySide6.QtWidgets import QApplication
from shiboken6.Shiboken import VoidPtr

from joptic_desktop.ui.shell.mac_watch import MacWatch
from joptic_desktop.ui.shell.system_signs import windows_locks
from joptic_desktop.ui.shell.system_watch import hear_system
from joptic_desktop.ui.shell.windows_watch import WindowsWatch, register_session

SESSION, POWER = 0x02B1, 0x0218
LOCK, UNLOCK, CONSOLE_LEFT, REMOTE_LEFT, SUSPEND, RESUME = 0x7, 0x8, 0x2, 0x4, 0x4, 0x7
# a library with the five functions that are asked of Core Foundation: its one notification is posted at once
CENTER = """
#include <string.h>
static char center, told[64];
static void *observer;
void *CFNotificationCenterGetDistributedCenter(void) { return &center; }
void *CFStringCreateWithCString(void *from, const char *text, unsigned encoding) {
    return from || encoding != 0x08000100 ? 0 : strncpy(told, text, sizeof told - 1);
}
void CFRelease(void *text) { (void)text; }
void CFNotificationCenterAddObserver(void *at, void *who, void (*heard)(void *, void *, void *, void *, void *),
                                     void *name, void *object, long how) {
    observer = who;
    if (at == &center && who && how == 4 && !object && !strcmp(name, "com.apple.screenIsLocked"))
        heard(at, who, name, object, 0);
}
void CFNotificationCenterRemoveEveryObserver(void *at, void *who) {
    if (at == &center && who == observer) observer = 0;
}
int observed(void) { return observer != 0; }
"""


@pytest.mark.parametrize(
    ("message", "reason", "locks"),
    [
        (SESSION, LOCK, True),
        (SESSION, CONSOLE_LEFT, True),
        (SESSION, REMOTE_LEFT, True),
        (SESSION, UNLOCK, False),
        (SESSION, 0x1, False),
        (POWER, SUSPEND, True),
        (POWER, RESUME, False),
        (POWER, 0x12, False),
        (0x0100, LOCK, False),
    ],
)
def test_the_lock_and_sleep_of_windows_are_told_by_these_numbers(message: int, reason: int, locks: bool) -> None:
    assert windows_locks(message, reason) is locks


def post(message: int, reason: int, kind: bytes = b"windows_generic_MSG") -> None:
    """Hand a message of Windows to the filters of the application, as Qt does there."""
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    said = wintypes.MSG(message=message, wParam=reason)
    dispatcher.filterNativeEvent(kind, VoidPtr(ctypes.addressof(said)), 0)  # type: ignore[call-arg, arg-type]  # as it is


def test_a_message_of_windows_goes_through_qt_until_the_end(qapp: QApplication) -> None:
    locked: list[bool] = []
    registered: list[int] = []

    def register(window: int) -> Callable[[], None]:
        registered.append(window)
        return registered.clear

    watch = WindowsWatch(lambda: locked.append(True), qapp, register)
    assert len(registered) == 1
    post(SESSION, UNLOCK)
    post(SESSION, LOCK, b"xcb_generic_event_t")
    assert locked == []
    post(SESSION, LOCK)
    post(POWER, SUSPEND)
    assert locked == [True, True]
    watch.close()
    post(SESSION, LOCK)
    assert (locked, registered) == ([True, True], [])


def test_sleep_is_heard_where_windows_tells_nothing_of_its_session(qapp: QApplication) -> None:
    locked: list[bool] = []
    watch = WindowsWatch(lambda: locked.append(True), qapp, register_session)
    post(POWER, SUSPEND)
    watch.close()
    assert locked == [True]


@pytest.mark.skipif(shutil.which("cc") is None, reason="no compiler here")
def test_the_lock_of_a_mac_is_asked_for_as_core_foundation_says(tmp_path: Path) -> None:
    library = tmp_path / "libcenter.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(library)], input=CENTER.encode(), check=True)
    locked: list[bool] = []
    watch = MacWatch(lambda: locked.append(True), str(library))
    assert locked == [True]
    center = ctypes.CDLL(str(library))
    assert center.observed()
    watch.close()
    assert not center.observed()


@pytest.mark.parametrize("system", ["darwin", "aix"])
def test_a_system_that_cannot_be_heard_stops_nothing(system: str, caplog: pytest.LogCaptureFixture) -> None:
    assert hear_system(lambda: None, None, system) is None
    assert all(record.exc_info is None for record in caplog.records)
