"""The sidebar says a number only when it is known."""

from PySide6.QtCore import QLocale

from joptic_desktop.domain.customers import Group
from joptic_desktop.services.views import Counts
from joptic_desktop.ui.counter.sidebar_model import Entry, SidebarModel, entries


def _filters(lines: tuple[Entry, ...]) -> list[Entry]:
    return [line for line in lines if not line.is_caption]


def test_nothing_is_counted_before_anything_is_known() -> None:
    assert {line.count for line in _filters(entries(None, QLocale.c()))} == {""}


def test_an_empty_shop_has_zeros() -> None:
    assert {line.count for line in _filters(entries(Counts(), QLocale.c()))} == {"0"}


def test_what_somebody_has_to_look_at_has_the_tone_of_its_rows() -> None:
    lines = entries(Counts(all=5, waiting=1, conflict=1, refused=1, different=1, damaged=1), QLocale.c())
    assert {line.text: line.tone for line in lines if line.tone} == {
        "Conflicts": "danger",
        "Refused": "danger",
        "Kept differently": "warn",
        "Cannot be read": "warn",
    }
    assert not any(line.tone for line in entries(Counts(all=5), QLocale.c()))


def test_numbers_come_in_without_moving_the_entries() -> None:
    model = SidebarModel(QLocale.c())
    before = [entry.text for row in range(model.rowCount()) if (entry := model.entry(row))]
    model.show_counts(Counts(all=12, active=10, inactive=2))
    after = [entry.text for row in range(model.rowCount()) if (entry := model.entry(row))]
    assert after == before
    first = model.entry(0)
    assert first is not None
    assert first.count == "12"


def test_groups_come_with_a_caption() -> None:
    lines = entries(Counts(all=1, groups=((Group("g", "VIP"), 1),)), QLocale.c())
    assert [line.text for line in lines if line.is_caption] == ["Groups", "Needs attention"]
