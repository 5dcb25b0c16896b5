"""The status bar counts what is here, and what could not be read."""

import pytest

from joptic_desktop.services.views import Counts, Shop
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


@pytest.mark.parametrize(
    ("origin", "sample", "badges"),
    [
        ("https://joptic.example", False, (False, False)),
        ("http://127.0.0.1:8080", False, (False, True)),
        ("http://127.0.0.1:8080", True, (True, False)),
    ],
)
def test_a_line_without_encryption_bears_a_badge(
    theme: Theme, origin: str, badges: tuple[bool, bool], *, sample: bool
) -> None:
    bar, shop = StatusBar(theme), Shop("Optique Atlas", "", "s", origin, sample=sample)
    bar.show_badge(sample=shop.sample, here=shop.is_here)
    assert (not bar.sample.isHidden(), not bar.here.isHidden()) == badges
