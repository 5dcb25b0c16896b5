"""Rules that hold for all widgets, checked on the pages of the gallery."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from tests.ui.gallery import PAGES

OWN = sorted(set(PAGES) - {"qt_widgets"})
every_page = pytest.mark.parametrize("page", OWN)


@every_page
def test_whatever_takes_the_focus_has_a_name(theme: Theme, qtbot: QtBot, page: str) -> None:
    widget = PAGES[page](theme)
    qtbot.addWidget(widget)
    nameless = [
        type(each).__name__
        for each in widget.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
        and not each.objectName().startswith("qt_")
        and not (isinstance(each, PlainLabel) and each.text())
        and not _spoken_name(each)
    ]
    assert nameless == []


@every_page
def test_every_label_is_plain(theme: Theme, qtbot: QtBot, page: str) -> None:
    widget = PAGES[page](theme)
    qtbot.addWidget(widget)
    assert all(isinstance(label, PlainLabel) for label in widget.findChildren(QLabel))


@every_page
def test_what_can_be_clicked_is_large_enough(theme: Theme, qtbot: QtBot, page: str) -> None:
    widget = PAGES[page](theme)
    qtbot.addWidget(widget)
    for button in widget.findChildren(Button):
        assert button.sizeHint().height() >= 28
        assert button.sizeHint().width() >= 28


@every_page
@pytest.mark.parametrize("percent", [90, 125, 150])
def test_no_word_on_a_button_is_cut_at_any_text_scale(theme: Theme, qtbot: QtBot, page: str, percent: int) -> None:
    widget = PAGES[page](theme)
    qtbot.addWidget(widget)
    theme.set_text_scale(percent)
    for button in widget.findChildren(Button):
        words = QFontMetricsF(button.font()).horizontalAdvance(button._shown_words())
        assert button.sizeHint().width() >= words
        assert button.sizeHint().height() >= QFontMetricsF(button.font()).height() + 4


@every_page
def test_a_page_turns_dark_large_and_round_while_it_is_open(
    theme: Theme, qtbot: QtBot, qapp: QApplication, page: str
) -> None:
    widget = PAGES[page](theme)
    qtbot.addWidget(widget)
    before = widget.grab().toImage()
    theme.scheme.choose(SchemeChoice.DARK)
    assert widget.grab().toImage() != before
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.set_text_scale(150)
    theme.set_arabic(arabic=True)
    assert widget.isRightToLeft()
    assert not widget.grab().isNull()


@every_page
def test_opening_and_closing_leaves_nothing_behind(theme: Theme, qapp: QApplication, page: str) -> None:
    gone: list[weakref.ref[QWidget]] = []
    for _ in range(10):
        widget = PAGES[page](theme)
        parts = widget.findChildren(QWidget)
        gone += [weakref.ref(each) for each in (widget, *parts)]
        widget.close()
        widget.deleteLater()
        del widget, parts
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert sum(each() is not None for each in gone) == 0


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    spoken = interface.text(QAccessible.Text.Name)
    return spoken or (widget.text() if isinstance(widget, QAbstractButton) else "")
