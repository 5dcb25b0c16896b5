"""Two days to look between: both belong to it, either may be left open, and a turned range is told."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.privacy.day_range import DayRange
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.date_field import DateField

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.fixture
def days(theme: Theme, qtbot: QtBot) -> DayRange:
    days = DayRange(theme, lambda: TODAY)
    qtbot.addWidget(days)
    days.show()
    return days


def write(field: DateField, text: str) -> None:
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)


def midnight(day: date) -> float:
    return datetime.combine(day, time()).astimezone().timestamp()


def test_nothing_given_is_all_of_time(days: DayRange) -> None:
    assert (days.since, days.until) == (None, None)


def test_both_days_belong_to_it(days: DayRange) -> None:
    told: list[bool] = []
    days.changed.connect(lambda: told.append(True))
    write(days.first, "20112026")
    write(days.last, "21112026")
    assert (days.since, days.until) == (midnight(date(2026, 11, 20)), midnight(date(2026, 11, 22)))
    assert len(told) == 2


def test_one_day_is_a_range(days: DayRange) -> None:
    write(days.first, "23112026")
    write(days.last, "23112026")
    assert (days.since, days.until) == (midnight(TODAY), midnight(TODAY + DAY))
    assert days.last.message.text == ""


def test_a_turned_range_is_told_until_it_is_none(days: DayRange) -> None:
    write(days.first, "20112026")
    write(days.last, "19112026")
    assert days.last.message.text == "Before the first day."
    write(days.first, "19112026")
    assert days.last.message.text == ""


@pytest.mark.parametrize(("typed", "words"), [("24112026", "still to come"), ("32", "day, month and year")])
def test_what_is_no_day_is_told_and_leaves_it_open(days: DayRange, typed: str, words: str) -> None:
    write(days.last, typed)
    assert words in days.last.message.text
    assert days.until is None
