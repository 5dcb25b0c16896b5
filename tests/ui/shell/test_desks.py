"""The counter's window is made anew in another language, and stands as the one before it stood."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt

from joptic_desktop.ui.shell.desks import Desks
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

PLACE = QRect(20, 30, 1024, 700)


@pytest.fixture
def made(theme: Theme) -> Iterator[Callable[[], Desks]]:
    """Make the window of one language, and of another after it."""
    state, all_made = ForgetfulState(), list[Desks]()

    def make() -> Desks:
        all_made.append(Desks(theme, state))
        return all_made[-1]

    yield make
    for each in all_made:
        each.window.hide()
        each.window.deleteLater()


@pytest.mark.parametrize("fills", [Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen])
@pytest.mark.parametrize("is_kept", [False, True], ids=["a full disk", "kept"])
@pytest.mark.parametrize("is_shown", [False, True], ids=["behind a lock", "in sight"])
def test_a_window_that_fills_the_screen_can_be_made_as_small_as_before(
    made: Callable[[], Desks], fills: Qt.WindowState, is_kept: bool, is_shown: bool
) -> None:
    before = made()
    before.window.setGeometry(PLACE)
    before.window.show()
    before.window.setWindowState(fills)
    whole = before.window.size()
    if is_kept:
        before.window.save_state()
    after = made()
    after.window.setVisible(is_shown)
    after.stand(before.standing())
    after.window.show()
    assert after.window.windowState() & fills
    assert after.window.size() == whole
    after.window.showNormal()
    assert after.window.size() == PLACE.size()


def test_any_other_window_stands_where_the_one_before_stood(made: Callable[[], Desks]) -> None:
    before = made()
    before.window.showMaximized()
    before.window.save_state()
    after = made()
    after.window.show()
    before.window.showNormal()
    before.window.setGeometry(PLACE)
    after.stand(before.standing())
    assert not after.window.isMaximized()
    assert after.window.geometry() == PLACE


def test_an_error_that_came_while_the_window_was_emptied_is_told_by_the_next(made: Callable[[], Desks]) -> None:
    before = made()
    standing = before.standing()
    before.window.toasts.hold()
    before.window.toasts.tell(Notice(NoticeTone.DANGER, "Nothing was attached."))
    before.window.toasts.tell(Notice(NoticeTone.OK, "Copied"))
    after = made()
    after.go_on(standing, before.window.toasts.held)
    assert [toast.notice.headline for toast in after.window.toasts.shown] == ["Nothing was attached."]
    assert after.window.toasts.shown[0].stays
