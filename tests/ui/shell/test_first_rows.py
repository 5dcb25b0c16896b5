"""What a start may have made by the time the rows of this computer are seen: what they need, and little else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import starts
from tests.benchmarks.stores import Stores

CUSTOMERS = 30
SENDS = ("compose.sending", "sync.drainer", "sync.sender", "sync.probing", "sync.planner")
BESIDE = ("compose.beside", "compose.samples", "services.privacy", "services.sync_centre", "services.conflicts")
WINDOWS = ("ui.customer_form", "ui.print", "ui.session", "ui.settings", "ui.sync_centre", "ui.diagnostics")
FOREIGN = ("httpx", "httpcore", "anyio", "pydantic", "keyring", "PySide6.QtNetwork")
LATER = (*FOREIGN, *(f"joptic_desktop.{name}" for name in (*SENDS, *BESIDE, *WINDOWS)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Start the program on a filled profile; return the modules imported, and the widgets of Qt known, at its rows."""
    filled = Stores(Path(tmp_path_factory.mktemp("stores"))).filled(CUSTOMERS)
    profile, key = filled.profile.folder, filled.passphrase_file
    return starts.ours("rows", "--profile", profile, "--passphrase-file", key).modules


@pytest.mark.parametrize("later", LATER)
def test_the_first_rows_wait_for_nothing_that_they_do_not_show(made: frozenset[str], later: str) -> None:
    assert "joptic_desktop.services.listing" in made
    assert later not in made


def test_the_widgets_known_are_those_that_are_used(made: frozenset[str]) -> None:
    """One widget of Qt's making that reaches Python, a viewport say, makes all of them known."""
    assert "PySide6.QtWidgets.QTableView" in made
    assert made.isdisjoint({"PySide6.QtWidgets.QWizard", "PySide6.QtWidgets.QCalendarWidget"})
