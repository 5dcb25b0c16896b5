"""What all tests share: Qt without a screen, and the event loop that a test's coroutine runs on."""

import asyncio
import gc
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests import canary_watch, origin_watch

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

# two busy cores make any single example slow now and then
settings.register_profile("suite", deadline=None, max_examples=20, derandomize=True, database=None)
settings.load_profile("suite")


def pytest_configure(config: pytest.Config) -> None:
    """Let the run fail when what its shops type can be read anywhere on the disk, or when it asks another computer.

    Garbage is collected in the main thread, between tests: a widget that another thread collects ends the process.
    """
    gc.disable()
    canary_watch.watch(config)
    origin_watch.watch(config)


def pytest_collection_finish() -> None:
    """Leave all that was imported and collected out of the search for garbage."""
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Collect what tests left behind, here, where widgets may be deleted, and only when there is much of it."""
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()
        gc.freeze()


MUCH_GARBAGE = 200_000
WITH_WINDOWS = frozenset({"ui", "flows", "screens"})


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], "AbstractEventLoop"]]:
    """Run coroutine tests of windows on the program's own loop, the others on plain asyncio: they know no Qt."""
    if item.path.relative_to(Path(__file__).parent).parts[0] not in WITH_WINDOWS:
        return {"asyncio": asyncio.new_event_loop}
    return {"qt": window_loop}


def window_loop() -> "AbstractEventLoop":
    """Return a loop of the program's kind over the one application, which is made when there is none yet."""
    import qasync
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    QApplication.setQuitOnLastWindowClosed(False)
    loop: AbstractEventLoop = qasync.QEventLoop(app)
    return loop
