import gc
import threading
import weakref
from typing import Any

from psygnal import Signal
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.bridge import Bridge


class Source:
    changed = Signal(object)
    emptied = Signal()


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[Any, threading.Thread]] = []

    def hear(self, value: object) -> None:
        self.heard.append((value, threading.current_thread()))

    def hear_nothing(self) -> None:
        self.heard.append(("nothing", threading.current_thread()))

    def values(self) -> list[object]:
        return [value for value, _ in self.heard]


def test_what_a_thread_tells_arrives_on_the_windows_thread_in_its_order(qtbot: QtBot) -> None:
    source, listener, bridge = Source(), Listener(), Bridge()
    bridge.connect_to(source.changed, listener.hear)

    def tell() -> None:
        for value in (None, 2**40, {"a": 1}):
            source.changed.emit(value)

    teller = threading.Thread(target=tell)
    teller.start()
    teller.join()
    assert listener.heard == []
    qtbot.waitUntil(lambda: len(listener.heard) == 3)
    assert listener.values() == [None, 2**40, {"a": 1}]
    assert {thread for _, thread in listener.heard} == {threading.current_thread()}


def test_a_signal_without_a_value(qtbot: QtBot) -> None:
    source, listener, bridge = Source(), Listener(), Bridge()
    bridge.connect_to(source.emptied, listener.hear_nothing)
    source.emptied.emit()
    qtbot.waitUntil(lambda: listener.values() == ["nothing"])


def test_a_closed_bridge_drops_even_what_is_under_way(qtbot: QtBot) -> None:
    source, listener, later, bridge, other = Source(), Listener(), Listener(), Bridge(), Bridge()
    bridge.connect_to(source.changed, listener.hear)
    other.connect_to(source.changed, later.hear)
    source.changed.emit(1)
    bridge.close()
    source.changed.emit(2)
    qtbot.waitUntil(lambda: later.values() == [1, 2])
    assert listener.heard == []


def test_a_window_that_hears_anew_after_each_lock_keeps_no_bridge_of_before(qtbot: QtBot) -> None:
    source, listener, window = Source(), Listener(), QObject()
    bridges = [Bridge(window) for _ in range(3)]
    for bridge in bridges:
        bridge.connect_to(source.changed, listener.hear)
        bridge.close()
    qtbot.waitUntil(lambda: window.children() == [])
    bridges[0].close()  # again: nothing is left to close


def test_a_bridge_keeps_no_listener_alive(qtbot: QtBot) -> None:
    source, listener, witness, bridge = Source(), Listener(), Listener(), Bridge()
    bridge.connect_to(source.changed, listener.hear)
    bridge.connect_to(source.changed, witness.hear)
    gone = weakref.ref(listener)
    del listener
    gc.collect()
    assert gone() is None
    source.changed.emit(1)
    qtbot.waitUntil(lambda: witness.values() == [1])
