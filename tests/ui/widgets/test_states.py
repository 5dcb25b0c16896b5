import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from joptic_desktop.resource_files import resource
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.state_badge import StateBadge
from joptic_desktop.ui.widgets.states import LOOKS, BadgeState, state_word

STATES = pytest.mark.parametrize("state", BadgeState)


def test_no_two_states_look_or_read_alike() -> None:
    assert len({(look.icon, look.ink) for look in LOOKS.values()}) == len(BadgeState)
    assert len({state_word(state) for state in BadgeState}) == len(BadgeState)
    icons = [look.icon for look in LOOKS.values() if look.icon is not None]
    assert len(icons) == len(set(icons))


@STATES
def test_a_state_has_its_icon_on_disk(state: BadgeState) -> None:
    icon = LOOKS[state].icon
    assert icon is None or resource("icons", f"{icon}.svg").is_file()


@STATES
def test_a_badge_says_its_word(theme: Theme, qtbot: QtBot, state: BadgeState) -> None:
    badge = StateBadge(theme, state)
    qtbot.addWidget(badge)
    assert badge.accessibleName() == state_word(state)
    assert badge.sizeHint().width() > theme.px(40)


def test_a_badge_may_say_more(theme: Theme, qtbot: QtBot) -> None:
    badge = StateBadge(theme, BadgeState.SENT, "sent 14 Nov")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "sent 14 Nov"
    badge.show_state(BadgeState.REFUSED)
    assert badge.state is BadgeState.REFUSED
    assert badge.accessibleName() == "Refused"


def test_the_sign_changes_sides_with_the_layout(theme: Theme, qtbot: QtBot) -> None:
    badge = StateBadge(theme, BadgeState.WAITING)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    straight = badge.grab().toImage()
    badge.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert badge.grab().toImage() != straight
