import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.toast import MOST, Toasts

SAVED = Notice(NoticeTone.OK, "Saved on this computer")
FAILED = Notice(NoticeTone.DANGER, "rx.tiff was not added", "Use PDF or JPEG.")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.show()
    QCursor.setPos(widget.mapToGlobal(QPoint(1, 1)))
    return widget


def test_a_message_goes_by_itself(theme: Theme, qtbot: QtBot, window: QWidget) -> None:
    toasts = Toasts(theme, window, life_ms=1)
    toasts.tell(SAVED)
    qtbot.waitUntil(lambda: toasts.shown == ())
    assert not toasts.isVisible()


def test_an_error_stays_until_it_is_closed(theme: Theme, qtbot: QtBot, window: QWidget) -> None:
    toasts = Toasts(theme, window, life_ms=1)
    failed = toasts.tell(FAILED)
    toasts.tell(SAVED)
    qtbot.waitUntil(lambda: toasts.shown == (failed,))
    failed.close_now()
    assert toasts.shown == ()


def test_an_offer_that_stays_outlasts_what_goes_by_itself(theme: Theme, qtbot: QtBot, window: QWidget) -> None:
    toasts = Toasts(theme, window, life_ms=1)
    offer = toasts.tell(Notice(NoticeTone.INFO, "A form was not finished.", "", "Open it"), stays=True)
    for _ in range(MOST):
        toasts.tell(SAVED)
    qtbot.waitUntil(lambda: toasts.shown == (offer,))


def test_three_at_most_and_errors_last_longest(theme: Theme, window: QWidget) -> None:
    toasts = Toasts(theme, window)
    failed = toasts.tell(FAILED)
    told = [toasts.tell(SAVED) for _ in range(4)]
    assert len(toasts.shown) == MOST
    assert toasts.shown == (failed, told[-2], told[-1])


def test_the_newest_error_is_always_seen(theme: Theme, window: QWidget) -> None:
    toasts = Toasts(theme, window)
    told = [toasts.tell(FAILED) for _ in range(MOST + 1)]
    assert toasts.shown == tuple(told[1:])


def test_the_text_can_be_copied_and_stands_in_the_status_label(theme: Theme, window: QWidget) -> None:
    toasts = Toasts(theme, window)
    toast = toasts.tell(FAILED)
    assert toast.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert toasts.status.text() == "rx.tiff was not added Use PDF or JPEG."


def test_its_action_is_done_once_and_closes_it(theme: Theme, window: QWidget) -> None:
    toasts = Toasts(theme, window)
    done: list[str] = []
    toast = toasts.tell(Notice(NoticeTone.INFO, "3 customers deleted", action="Undo"), lambda: done.append("undo"))
    undo = next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert toasts.shown == ()


def test_messages_stay_inside_a_window_that_changes_its_size(theme: Theme, window: QWidget) -> None:
    toasts = Toasts(theme, window)
    toasts.tell(FAILED)
    for width, height in ((1200, 500), (300, 400)):
        window.resize(width, height)
        assert window.rect().contains(toasts.geometry())
        assert abs(toasts.geometry().center().x() - width // 2) <= 1


def test_two_messages_told_at_once_both_have_the_height_of_their_words(
    theme: Theme, qtbot: QtBot, window: QWidget
) -> None:
    toasts = Toasts(theme, window)
    told = [toasts.tell(FAILED, stays=True) for _ in range(2)]
    qtbot.waitUntil(lambda: all(toast.height() >= toast.heightForWidth(toast.width()) > 0 for toast in told))
    assert window.rect().contains(toasts.geometry())
