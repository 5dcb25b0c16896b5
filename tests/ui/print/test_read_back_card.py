"""The read-back card: large, in three languages, honest about what is not settled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.read_back_card import ReadBackCard
from joptic_desktop.ui.print.stopped import Stopped
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from tests.ui.print.people import RX


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def card_over(
    window: QWidget,
    theme: Theme,
    entry: RxEntry | None = None,
    *,
    typed: bool = False,
    stopped: Stopped | None = None,
) -> ReadBackCard:
    entry = entry or RxEntry(RX)
    card = ReadBackCard(theme, "Samira", entry, SheetLanguage.ENGLISH, typed=typed, stopped=stopped, parent=window)
    card.show_over(window)
    return card


def test_it_is_as_large_as_the_window_and_its_type_is_large(window: QWidget, theme: Theme) -> None:
    card = card_over(window, theme)
    assert card.size() == window.size()
    assert card.page.size_of_type >= 30


def test_it_speaks_each_language(window: QWidget, theme: Theme) -> None:
    card = card_over(window, theme)
    for language, words in zip(SheetLanguage, ("minus", "moins", "ناقص"), strict=True):
        card.speak(language)
        assert card.spoken is language
        assert words in card.page.accessibleDescription()


def test_escape_closes_it(window: QWidget, theme: Theme) -> None:
    card = card_over(window, theme)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()


def test_it_says_that_what_it_reads_is_not_saved(window: QWidget, theme: Theme) -> None:
    assert not card_over(window, theme).state.isVisible()
    assert card_over(window, theme, typed=True).state.notice.headline == "As typed: not saved yet."


def test_it_says_that_what_it_reads_is_not_settled_until_it_is(window: QWidget, theme: Theme) -> None:
    card = card_over(window, theme, stopped=Stopped.CONFLICT)
    assert card.state.isVisible()
    assert card.state.notice.headline == "Not settled: changed here and elsewhere."
    card.show_entry(RxEntry(RX), Stopped.NOT_TAKEN)
    assert card.state.notice.headline == "Not settled: kept on one computer only."
    card.show_entry(RxEntry(RX))
    assert not card.state.isVisible()


@pytest.mark.parametrize("language", SheetLanguage)
@pytest.mark.parametrize("stopped", Stopped)
def test_both_marks_have_room_in_a_small_window(
    window: QWidget, theme: Theme, qtbot: QtBot, language: SheetLanguage, stopped: Stopped
) -> None:
    window.resize(1024, 640)
    card = card_over(window, theme, typed=True, stopped=stopped)
    card.speak(language)
    assert card.size() == window.size()
    told = next(label for label in card.state.findChildren(PlainLabel) if label.text() == card.state.notice.headline)
    qtbot.waitUntil(lambda: told.width() >= told.sizeHint().width())


def test_it_can_be_printed_in_the_language_shown(window: QWidget, theme: Theme) -> None:
    card = card_over(window, theme)
    asked: list[SheetLanguage] = []
    card.print_asked.connect(asked.append)
    card.speak(SheetLanguage.ARABIC)
    card.print.click()
    assert asked == [SheetLanguage.ARABIC]


def test_nothing_recorded_is_said(window: QWidget, theme: Theme) -> None:
    card = card_over(window, theme, RxEntry())
    assert "No prescription is recorded" in card.page.accessibleDescription()


def test_a_small_window_is_read_by_scrolling_at_worst(window: QWidget, theme: Theme) -> None:
    card = card_over(window, theme)
    card.resize(1024, 640)
    assert 20 <= card.page.size_of_type < 36
