from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.ui.prescription.cell import RxCell
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field_frame import FieldState

NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def cells(theme: Theme, qtbot: QtBot) -> Iterator[tuple[RxCell, RxCell]]:
    page = QWidget()
    qtbot.addWidget(page)
    pair = RxCell(theme, Measure.SPHERE), RxCell(theme, Measure.AXIS)
    column = QVBoxLayout(page)
    for cell in pair:
        cell.setFixedSize(92, 34)
        column.addWidget(cell)
    page.show()
    qtbot.waitExposed(page)
    pair[0].show_value("−1.25", FieldState.NORMAL)
    pair[1].show_value("90", FieldState.NORMAL)
    pair[1].setFocus(Qt.FocusReason.TabFocusReason)
    yield pair
    page.close()


def turn_wheel(cell: RxCell, angle: int, modifiers: Qt.KeyboardModifier = NO_KEYS) -> bool:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(cell.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(cell, event)
    return event.isAccepted()


def test_the_wheel_steps_only_the_cell_in_hand(cells: tuple[RxCell, RxCell]) -> None:
    sphere, axis = cells
    steps: list[object] = []
    sphere.stepped.connect(steps.append)
    axis.stepped.connect(steps.append)
    assert not turn_wheel(sphere, 120)
    assert steps == []
    assert turn_wheel(axis, -120)
    assert turn_wheel(axis, 120, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [Decimal(-5), Decimal(1)]


def test_half_a_notch_is_kept_until_it_is_whole(cells: tuple[RxCell, RxCell]) -> None:
    steps: list[object] = []
    cells[1].stepped.connect(steps.append)
    turn_wheel(cells[1], 60)
    assert steps == []
    turn_wheel(cells[1], 60)
    assert steps == [Decimal(5)]


def test_entering_selects_and_leaving_undoes_it(cells: tuple[RxCell, RxCell]) -> None:
    sphere, axis = cells
    assert axis.selectedText() == "90"
    QTest.mouseClick(sphere, Qt.MouseButton.LeftButton)
    assert sphere.selectedText() == "−1.25"
    assert axis.selectedText() == ""


def test_a_window_that_comes_back_selects_the_untouched_value(cells: tuple[RxCell, RxCell]) -> None:
    axis = cells[1]
    axis.deselect()
    QApplication.sendEvent(axis, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason))
    assert axis.selectedText() == "90"


def test_a_window_that_goes_away_leaves_the_typing_alone(cells: tuple[RxCell, RxCell]) -> None:
    axis = cells[1]
    QTest.keyClicks(axis, "17")
    QApplication.sendEvent(axis, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert axis.pending == "17"


def test_a_second_click_places_the_caret(cells: tuple[RxCell, RxCell]) -> None:
    sphere, _ = cells
    QTest.mouseClick(sphere, Qt.MouseButton.LeftButton)
    QTest.mouseClick(sphere, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(60, 17))
    assert sphere.selectedText() == ""


def test_an_untouched_cell_says_nothing_when_left(cells: tuple[RxCell, RxCell], qtbot: QtBot) -> None:
    sphere, axis = cells
    with qtbot.assertNotEmitted(axis.left):
        sphere.setFocus(Qt.FocusReason.TabFocusReason)


def test_escape_brings_the_held_value_back(cells: tuple[RxCell, RxCell]) -> None:
    axis = cells[1]
    QTest.keyClicks(axis, "17")
    QTest.keyClick(axis, Qt.Key.Key_Escape)
    assert axis.text() == "90"
    assert axis.pending is None


def test_a_value_from_elsewhere_does_not_disturb_typing(cells: tuple[RxCell, RxCell]) -> None:
    axis = cells[1]
    QTest.keyClicks(axis, "17")
    axis.show_value("100", FieldState.AMBER)
    assert axis.text() == "17"
    assert axis.state is FieldState.AMBER


def test_keys_of_the_window_pass_through(cells: tuple[RxCell, RxCell], qtbot: QtBot) -> None:
    axis = cells[1]
    with qtbot.assertNotEmitted(axis.focus_changed):
        QTest.keyClick(axis, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert axis.hasFocus()
