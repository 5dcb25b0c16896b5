"""The columns have room for what they say."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.counter.columns import PAD, TRAIL, WIDTHS, Column
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ICON
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.states import LOOKS, BadgeState, state_word

LIST, LONGEST_EMAIL = 724, "samira.benkirane@example.com"
SIGN_GAP, NAME_START = 6, 70


@pytest.mark.parametrize("state", [state for state in BadgeState if LOOKS[state].icon])
def test_every_state_of_a_row_fits_the_column_it_stands_in(qtbot: QtBot, theme: Theme, state: BadgeState) -> None:
    word = state_word(state)
    written = QFontMetricsF(theme.font(FontRole.STRONG, word)).horizontalAdvance(word)
    assert ICON + SIGN_GAP + written <= WIDTHS[Column.UPDATED] - PAD - TRAIL


def test_an_address_of_usual_length_stands_whole_beside_the_record(qtbot: QtBot, theme: Theme) -> None:
    customer = LIST - sum(width for column, width in WIDTHS.items() if column is not Column.CUSTOMER)
    written = QFontMetricsF(theme.font(FontRole.SMALL, LONGEST_EMAIL)).horizontalAdvance(LONGEST_EMAIL)
    assert NAME_START + written <= customer
