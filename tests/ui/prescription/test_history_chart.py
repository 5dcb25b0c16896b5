"""The chart: read by keyboard, by ear and by the mouse; time from left to right in every language."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.prescription import Distance
from joptic_desktop.services.views import PastRx
from joptic_desktop.ui.prescription.history_chart import HistoryChart
from joptic_desktop.ui.prescription.history_entries import entries_of
from joptic_desktop.ui.theme.script import without_marks
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.prescription.pasts import NOW, read, rx, sphere

PAST = (
    read(0, rx(("-1.75", "-0.50", "90"), ("-1.00", "-0.25", "85"))),
    read(100, rx(("-1.50", "-0.50", "90"), None)),
    read(1000, rx(("-1.25", "-0.25", "90"), ("-1.00", "-0.25", "85"))),
)


@pytest.fixture
def chart(theme: Theme, qtbot: QtBot) -> HistoryChart:
    made = HistoryChart(theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_entries(entries_of(PAST, NOW), Distance.DISTANCE)
    made.show()
    made.setFocus()
    return made


def said(chart: HistoryChart) -> str:
    return without_marks(chart.accessibleDescription())


def press(chart: HistoryChart, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(chart, key)


def x_of(chart: HistoryChart, past: PastRx) -> float:
    return chart.measures().x(past.at)


def test_the_keyboard_starts_at_the_newest_value_and_tells_it(chart: HistoryChart) -> None:
    press(chart, Qt.Key.Key_End)
    assert said(chart) == "20 Nov 2026, right eye, distance: spherical equivalent −2.00"


def test_arrows_go_from_date_to_date_and_stop_at_the_ends(chart: HistoryChart) -> None:
    rows: list[int] = []
    chart.picked.connect(rows.append)
    press(chart, Qt.Key.Key_End, *[Qt.Key.Key_Left] * 3, Qt.Key.Key_Right, Qt.Key.Key_Home)
    assert rows == [0, 1, 2, 2, 1, 2]


def test_up_and_down_go_to_the_nearest_value_of_the_next_curve(chart: HistoryChart) -> None:
    press(chart, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Down)
    assert said(chart) == "20 Nov 2026, left eye, distance: spherical equivalent −1.13"
    press(chart, Qt.Key.Key_Down)
    assert said(chart) == "20 Nov 2026, right eye, distance: cylinder, minus form −0.50"
    press(chart, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert said(chart) == "20 Nov 2026, left eye, distance: cylinder, minus form −0.25"


def test_a_screen_reader_hears_how_far_it_reaches(chart: HistoryChart, theme: Theme) -> None:
    other = HistoryChart(theme)
    other.show_entries(entries_of(PAST, NOW), Distance.DISTANCE)
    assert other.accessibleName() == "Chart, distance: spherical equivalent and cylinder over time"
    assert said(other).startswith("3 dates, from 24 Feb 2024 to 20 Nov 2026.")


def test_the_mouse_tells_the_value_below_it(chart: HistoryChart) -> None:
    curve = chart.measures().curves[0]
    where = chart.measures().point(curve, curve.points[0]).toPoint()
    for spot, words in ((where, "24 Feb 2024, right eye, distance: spherical equivalent −1.38"), (QPoint(2, 2), "")):
        QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, spot, chart.mapToGlobal(spot)))
        assert without_marks(chart.toolTip()) == words


def test_a_click_stands_on_a_value(chart: HistoryChart) -> None:
    curve = chart.measures().curves[0]
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.measures().point(curve, curve.points[1]).toPoint())
    assert chart.current == curve.points[1]


def test_dates_lie_at_their_true_distance(chart: HistoryChart) -> None:
    newest, middle, oldest = (x_of(chart, past) for past in PAST)
    assert (newest - middle) / (newest - oldest) == pytest.approx(0.1)


@pytest.mark.usefixtures("right_to_left")
def test_time_runs_from_left_to_right_in_arabic_too(chart: HistoryChart) -> None:
    assert chart.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert x_of(chart, PAST[2]) < x_of(chart, PAST[0])
    press(chart, Qt.Key.Key_End, Qt.Key.Key_Left)
    assert chart.current is not None
    assert chart.current.row == 1


def test_two_eyes_of_one_value_stand_side_by_side(theme: Theme, qtbot: QtBot) -> None:
    chart = HistoryChart(theme)
    qtbot.addWidget(chart)
    chart.resize(900, 600)
    same = rx(("-1.25", "0", "0"), ("-1.25", "0", "0"))
    chart.show_entries(entries_of((read(0, same), read(9, sphere("-1"))), NOW), Distance.DISTANCE)
    right, left = chart.measures().curves[:2]
    apart = chart.measures().point(left, left.points[-1]) - chart.measures().point(right, right.points[-1])
    assert apart == QPointF(16, 0)


def test_it_paints_with_hundreds_of_dates(theme: Theme, qtbot: QtBot) -> None:
    chart = HistoryChart(theme)
    qtbot.addWidget(chart)
    chart.resize(900, 600)
    past = [read(n, sphere(str(-1 - n % 4 / 4))) for n in range(300)]
    chart.show_entries(entries_of(past, NOW), Distance.DISTANCE)
    assert chart.measures().is_crowded
    assert not chart.grab().isNull()


def test_it_paints_with_one_date_and_with_none(theme: Theme, qtbot: QtBot) -> None:
    chart = HistoryChart(theme)
    qtbot.addWidget(chart)
    chart.resize(900, 600)
    for past in ((), (read(0, sphere("0")),)):
        chart.show_entries(entries_of(past, NOW), Distance.DISTANCE)
        assert not chart.grab().isNull()
        press(chart, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home)
