import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.chip import FilterChip, Pill
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.notice_bar import ICONS, INKS, TINTS, Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.progress_line import ProgressLine
from joptic_desktop.ui.widgets.search_field import SearchField
from joptic_desktop.ui.widgets.selection_bar import SelectionBar

OFFLINE = Notice(NoticeTone.WARN, "Offline since 10:42.", "All keeps working.", "Try now")


def button_of(widget: QWidget) -> QPushButton:
    (button,) = widget.findChildren(QPushButton)
    return button


def test_every_tone_has_ink_ground_and_icon() -> None:
    assert set(INKS) == set(TINTS) == set(ICONS) == set(NoticeTone)


def test_a_notice_takes_its_room_only_while_it_says_something(theme: Theme, qtbot: QtBot) -> None:
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_notice(OFFLINE)
    assert (bar.isHidden(), bar.height()) == (False, 40)
    assert bar.accessibleName() == "Offline since 10:42. All keeps working."
    bar.clear()
    assert bar.isHidden()


def test_the_button_of_a_notice_acts(theme: Theme, qtbot: QtBot) -> None:
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    bar.show_notice(OFFLINE)
    with qtbot.waitSignal(bar.acted):
        QTest.mouseClick(button_of(bar), Qt.MouseButton.LeftButton)
    bar.show_notice(Notice(NoticeTone.INFO, "Read only."))
    assert button_of(bar).isHidden()


@pytest.mark.parametrize(("count", "hidden"), [(0, True), (1, True), (2, False), (40, False)])
def test_the_selection_bar_comes_with_the_second_row(theme: Theme, qtbot: QtBot, count: int, hidden: bool) -> None:
    bar = SelectionBar(theme)
    qtbot.addWidget(bar)
    bar.show_count(count)
    assert bar.isHidden() is hidden
    assert bar.height() == 52


def test_the_selection_bar_lets_go_and_acts(theme: Theme, qtbot: QtBot) -> None:
    bar = SelectionBar(theme)
    qtbot.addWidget(bar)
    delete = bar.add_action("Delete", "trash")
    bar.show_count(3)
    clear = next(button for button in bar.findChildren(QPushButton) if button.text() == "Clear")
    with qtbot.waitSignal(bar.cleared):
        QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(delete.clicked):
        QTest.mouseClick(delete, Qt.MouseButton.LeftButton)


def test_a_narrow_selection_bar_keeps_all_actions_as_icons(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = SelectionBar(theme)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    actions = [bar.add_action(*each) for each in (("Print", "printer"), ("Copy e-mails", "mail"), ("Delete", "trash"))]
    bar.show_count(3)
    page.resize(700, 52)
    page.show()
    wide = [action.width() for action in actions]
    page.resize(300, 52)
    assert [action.width() for action in actions] == [28, 28, 28] < wide
    assert [action.toolTip() for action in actions] == ["Print", "Copy e-mails", "Delete"]
    assert all(bar.rect().contains(action.geometry()) for action in actions)
    page.resize(700, 52)
    assert [action.width() for action in actions] == wide


def test_searching_tells_every_change(theme: Theme, qtbot: QtBot) -> None:
    search = SearchField(theme, "Search name, phone or e-mail")
    qtbot.addWidget(search)
    told: list[str] = []
    search.searched.connect(told.append)
    QTest.keyClicks(search.edit, "la")
    QTest.keyClick(search.edit, Qt.Key.Key_Escape)
    assert told == ["l", "la", ""]


def test_the_key_hint_gives_way_to_the_cross(theme: Theme, qtbot: QtBot) -> None:
    search = SearchField(theme, "Search")
    qtbot.addWidget(search)
    assert (search._hint.isHidden(), search._clear.isHidden()) == (False, True)
    search.set_text("layla")
    assert (search._hint.isHidden(), search._clear.isHidden()) == (True, False)
    QTest.mouseClick(search._clear, Qt.MouseButton.LeftButton)
    assert search.text() == ""


def test_the_key_marks_what_was_searched(theme: Theme, qtbot: QtBot) -> None:
    search = SearchField(theme, "Search")
    qtbot.addWidget(search)
    search.set_text("layla")
    search.activate()
    assert search.edit.selectedText() == "layla"


def test_down_leads_to_the_list(theme: Theme, qtbot: QtBot) -> None:
    search = SearchField(theme, "Search")
    qtbot.addWidget(search)
    with qtbot.waitSignal(search.down):
        QTest.keyClick(search.edit, Qt.Key.Key_Down)


def test_a_filter_chip_says_that_it_goes(theme: Theme, qtbot: QtBot) -> None:
    chip = FilterChip(theme, "Active")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Remove the filter Active"
    assert chip.sizeHint().height() == 24
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_a_pill_with_one_digit_is_a_circle(theme: Theme, qtbot: QtBot) -> None:
    pill = Pill(theme, "3")
    qtbot.addWidget(pill)
    assert pill.sizeHint().width() == pill.sizeHint().height()
    pill.set_text("Progressive")
    assert pill.sizeHint().width() > 60


def test_nothing_to_show_has_a_reason_and_a_way_out(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme)
    qtbot.addWidget(empty)
    empty.show_reason("search", "No customer is called Hassan", "Check the writing.", "Create Hassan")
    assert empty.accessibleName() == "No customer is called Hassan Check the writing."
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(button_of(empty), Qt.MouseButton.LeftButton)
    empty.show_reason("people", "No customers yet")
    assert button_of(empty).isHidden()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_progress_fills_from_where_lines_start(theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    progress = ProgressLine(theme, "rx.pdf")
    qtbot.addWidget(progress)
    progress.setLayoutDirection(direction)
    progress.resize(100, 4)
    progress.setValue(30)
    image = progress.grab().toImage()
    start, end = (10, 90) if direction == Qt.LayoutDirection.LeftToRight else (90, 10)
    assert image.pixelColor(start, 2) == theme.tokens.accent
    assert image.pixelColor(end, 2) == theme.tokens.track
