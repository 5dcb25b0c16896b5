"""Garbage is collected in the thread of the windows, and nowhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.shell.collector import YOUNG, Collector


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.stop()
    gc.disable()  # as tests/conftest.py wants it


class Ring:
    """Something only a collection frees; it notes the thread in which it went."""

    def __init__(self, gone_in: list[int]) -> None:
        self.me = self
        self._gone_in = gone_in

    def __del__(self) -> None:
        self._gone_in.append(threading.get_ident())


def test_a_worker_that_allocates_deletes_nothing(collector: Collector) -> None:
    gone_in: list[int] = []
    Ring(gone_in)
    worker = threading.Thread(target=lambda: [[] for _ in range(YOUNG)])
    worker.start()
    worker.join()
    assert gone_in == []


def test_the_windows_thread_collects_when_there_is_enough(collector: Collector) -> None:
    gone_in: list[int] = []
    Ring(gone_in)
    keep = [[i] for i in range(YOUNG + 1000)]
    assert collector.collect() is not None
    assert gone_in == [threading.get_ident()]
    assert keep


def test_a_quiet_moment_costs_nothing(collector: Collector) -> None:
    gc.collect()
    assert collector.collect() is None
