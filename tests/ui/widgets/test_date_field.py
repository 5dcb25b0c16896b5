from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.date_field import DateField
from joptic_desktop.ui.widgets.field_frame import FieldState

TODAY = date(2026, 11, 23)
BIRTHDAY = date(1992, 5, 12)


@pytest.fixture
def born(theme: Theme, qtbot: QtBot) -> DateField:
    field = DateField(theme, "Born", lambda: TODAY, required=True)
    qtbot.addWidget(field)
    return field


def test_digits_alone_are_enough(born: DateField) -> None:
    told: list[object] = []
    born.changed.connect(told.append)
    QTest.keyClicks(born.edit, "12051992")
    assert born.text() == "12/05/1992"
    assert told == [BIRTHDAY]
    assert born.value() == BIRTHDAY


def test_taking_a_digit_away_tells_that_the_date_is_gone(born: DateField) -> None:
    born.set_value(BIRTHDAY)
    told: list[object] = []
    born.changed.connect(told.append)
    born.edit.end(False)
    QTest.keyClick(born.edit, Qt.Key.Key_Backspace)
    assert told == [None]
    assert born.text() == "12/05/199"


def test_a_slash_can_be_taken_away(born: DateField) -> None:
    QTest.keyClicks(born.edit, "12")
    QTest.keyClick(born.edit, Qt.Key.Key_Backspace)
    assert born.text() == "12"


def test_a_date_in_another_writing_is_written_as_all_others_when_left(born: DateField) -> None:
    born.edit.setText("1992-05-12")
    born.edit.editingFinished.emit()
    assert born.text() == "12/05/1992"


def test_a_mistake_stays_as_typed_and_is_explained_when_left(born: DateField) -> None:
    QTest.keyClicks(born.edit, "31021992")
    assert born.message.text == ""
    born.edit.editingFinished.emit()
    assert born.text() == "31/02/1992"
    assert born.value() is None
    assert born.message.text == born.problem() == "This day does not exist."
    assert born.frame.state is FieldState.RED
    QTest.keyClick(born.edit, Qt.Key.Key_Backspace)
    assert born.message.text == ""


def test_leaving_it_empty_is_no_mistake_of_the_date(born: DateField) -> None:
    born.edit.editingFinished.emit()
    assert born.message.text == ""


def test_setting_a_value_is_not_told(born: DateField) -> None:
    told: list[object] = []
    born.changed.connect(told.append)
    born.set_value(BIRTHDAY)
    born.set_value(None)
    assert told == []
    assert born.text() == ""


def test_a_day_picked_from_the_calendar_is_taken(born: DateField) -> None:
    told: list[object] = []
    born.changed.connect(told.append)
    born.open_calendar()
    assert born._popup is not None
    calendar = born._popup.calendar
    assert calendar.selectedDate() == QDate(2026, 11, 23)
    assert calendar.maximumDate() == QDate(2026, 11, 23)
    calendar.clicked.emit(QDate(1992, 5, 12))
    assert not born._popup.isVisible()
    assert told == [BIRTHDAY]


def test_the_arrows_of_the_calendar_have_names(born: DateField) -> None:
    born.open_calendar()
    assert born._popup is not None
    arrows = [button for button in born._popup.findChildren(QToolButton) if not button.text()]
    assert {arrow.accessibleName() for arrow in arrows} == {"Previous month", "Next month"}
    born._popup.close()
