"""Nobody touched the program: told once the time is over on either of two clocks; any sign of a person begins anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.shell.idle_watch import IdleWatch

MINUTES = 300.0


class Clocks:
    def __init__(self) -> None:
        self.monotonic = self.wall = 1000.0
        self.limit = MINUTES

    def watch(self) -> tuple[IdleWatch, list[str]]:
        watch = IdleWatch(lambda: self.limit, lambda: self.monotonic, lambda: self.wall)
        told: list[str] = []
        watch.idle.connect(lambda: told.append("idle"))
        watch.lock_pressed.connect(lambda: told.append("pressed"))
        watch.begin()
        return watch, told


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers)


def move() -> QMouseEvent:
    at, none = QPointF(1, 1), Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("clock", ["monotonic", "wall"])
def test_it_is_told_when_the_time_is_over_on_either_clock(qtbot: QtBot, clock: str) -> None:
    clocks = Clocks()
    watch, told = clocks.watch()
    setattr(clocks, clock, 1000.0 + MINUTES - 1)
    watch.look()
    assert told == []
    setattr(clocks, clock, 1000.0 + MINUTES)
    watch.look()
    assert told == ["idle"]
    watch.stop()


@pytest.mark.parametrize("sign", [key(Qt.Key.Key_A), move()])
def test_a_key_or_a_pointer_begins_anew(qtbot: QtBot, sign: QEvent) -> None:
    clocks = Clocks()
    watch, told = clocks.watch()
    clocks.monotonic += MINUTES - 1
    watch.eventFilter(QWindow(), sign)
    clocks.monotonic += MINUTES - 1
    watch.look()
    assert told == []
    watch.stop()


@pytest.mark.parametrize("sign", [key(Qt.Key.Key_Return), move()])
def test_who_wakes_a_computer_that_slept_too_long_finds_it_locked(qtbot: QtBot, sign: QEvent) -> None:
    clocks = Clocks()
    watch, told = clocks.watch()
    clocks.wall += MINUTES
    assert watch.eventFilter(QWindow(), sign), "nothing behind the lock hears it"
    assert told == ["idle"]
    assert not watch.eventFilter(QWindow(), sign), "the locked screen does"


def test_where_the_screen_cannot_be_locked_a_late_key_is_heard(qtbot: QtBot) -> None:
    clocks = Clocks()
    watch, told = clocks.watch()
    watch.idle.connect(watch.begin)
    clocks.wall += MINUTES
    assert not watch.eventFilter(QWindow(), key(Qt.Key.Key_A))
    assert told == ["idle"]
    watch.stop()


def test_a_window_that_is_painted_or_shown_is_no_sign_of_a_person(qtbot: QtBot) -> None:
    clocks = Clocks()
    watch, told = clocks.watch()
    clocks.monotonic += MINUTES
    watch.eventFilter(QWindow(), QEvent(QEvent.Type.UpdateRequest))
    watch.look()
    assert told == ["idle"]
    watch.stop()


def test_ctrl_l_is_told_and_no_other_l(qtbot: QtBot) -> None:
    watch, told = Clocks().watch()
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        watch.eventFilter(QWindow(), key(Qt.Key.Key_L, modifiers))
    assert told == []
    watch.eventFilter(QWindow(), key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier))
    assert told == ["pressed"]
    watch.stop()


@pytest.mark.parametrize(("limit", "passed", "told_then"), [(60.0, 60.0, ["idle"]), (1800.0, MINUTES, [])])
def test_other_minutes_count_without_another_touch(
    qtbot: QtBot, limit: float, passed: float, told_then: list[str]
) -> None:
    clocks = Clocks()
    watch, told = clocks.watch()
    clocks.limit = limit
    clocks.monotonic += passed
    watch.look()
    assert told == told_then
    watch.stop()
