"""A grid in a window of its own, hands in its first cell."""

import pytest
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.theme.theme import Theme


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> PrescriptionGrid:
    made = PrescriptionGrid(theme)
    qtbot.addWidget(made)
    made.resize(744, 420)
    made.show()
    qtbot.waitExposed(made)
    made.focus_first()
    return made
