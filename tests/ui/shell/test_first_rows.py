"""What a start may have made by the time the rows of this computer are seen: what they need, and little else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import starts
from tests.benchmarks.stores import Stores

CUSTOMERS = 30


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Start the program on a filled profile; return the modules imported, and the widgets of Qt known, at its rows."""
    filled = Stores(Path(tmp_path_factory.mktemp("stores"))).filled(CUSTOMERS)
    profile, key = filled.profile.folder, filled.passphrase_file
    return starts.ours("rows", "--profile", profile, "--passphrase-file", key).modules


def test_the_widgets_known_are_those_that_are_used(made: frozenset[str]) -> None:
    """One widget of Qt's making that reaches Python, a viewport say, makes all of them known."""
    assert "PySide6.QtWidgets.QTableView" in made
    assert made.isdisjoint({"PySide6.QtWidgets.QWizard", "PySide6.QtWidgets.QCalendarWidget"})
