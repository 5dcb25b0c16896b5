"""The real session over the embedded server, in a profile of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_sources import EphemeralKey
from tests.server_process import ServerProcess


@pytest.fixture(scope="module")
def running() -> Iterator[ServerProcess]:
    """The process, shared by the tests of a file."""
    with ServerProcess() as process:
        yield process


@pytest.fixture
def server(running: ServerProcess) -> Iterator[ServerProcess]:
    """The process, with no fault left over from another test."""
    running.clear_faults()
    yield running
    running.clear_faults()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenProfile]:
    """A profile that knows no store."""
    profile = open_profile(Settings(profile=tmp_path / "profile"), EphemeralKey())
    yield profile
    profile.close()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Show a page as the only window, at the size it has at least."""

    def show(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1024, 640)
        page.show()
        page.activateWindow()

    return show
