"""The program's own loop and services, for measurements of what is painted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import qasync
from PySide6.QtWidgets import QApplication

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.ui.shell.collector import Collector
from tests.benchmarks.stores import FilledProfile

T = TypeVar("T")


def in_window_loop(work: Callable[[QApplication], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine on the loop that the program runs on."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication([])
    app.setQuitOnLastWindowClosed(False)
    collector = Collector(app)
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            return runner.run(work(app))
    finally:
        collector.stop()


@asynccontextmanager
async def open_shop(filled: FilledProfile) -> AsyncIterator[OpenStore]:
    """Open a profile's store with all its services, as the program does."""
    profile = open_profile(filled.settings)
    store = await open_store(profile)
    try:
        yield store
    finally:
        await store.close()
        profile.close()
