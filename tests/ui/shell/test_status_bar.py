"""The status bar counts what is here, and what could not be read."""

from joptic_desktop.services.views import Counts
from joptic_desktop.ui.shell.status_bar import StatusBar
from joptic_desktop.ui.theme.theme import Theme


def test_damaged_rows_are_told_beside_the_numbers(theme: Theme) -> None:
    bar = StatusBar(theme)
    bar.show_counts(Counts(all=3, with_details=2, damaged=1))
    assert bar.details.text() == "2 with details on this computer · 1 damaged row"


def test_without_damage_nothing_is_said_of_it(theme: Theme) -> None:
    bar = StatusBar(theme)
    bar.show_counts(Counts(all=3, with_details=2))
    assert bar.details.text() == "2 with details on this computer"
