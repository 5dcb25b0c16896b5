"""The grid from the keyboard: the number pad alone, few keys, one key for an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Fault
from joptic_desktop.ui.prescription.commands import KEYS, MENU, RxCommand
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.widgets.field_frame import FieldState
from tests.ui.prescription.hands import (
    AXIS,
    CONTROL,
    CYLINDER,
    DV,
    EXAMPLE,
    NV,
    SAME_ADDITION,
    SPHERE,
    L,
    R,
    cell,
    enter,
    faults,
    in_hand,
    press,
    row,
)

EVERY_VALUE = "-125⏎-.25⏎90⏎-100⏎-.25⏎85⏎-75⏎0⏎0⏎-75⏎0⏎0⏎-50⏎0⏎0⏎-50⏎0⏎0⏎"
FEWEST = "-125⏎-.2⏎90⏎-1⏎-.2⏎85⏎-.7⏎⏎⏎=⏎⏎⏎-.5⏎⏎⏎="


@pytest.mark.parametrize(("keys", "most"), [(EVERY_VALUE, 60), (FEWEST, 40)])
def test_the_contracts_example_takes_few_keys(grid: PrescriptionGrid, keys: str, most: int) -> None:
    assert press(keys) <= most
    changes = grid.changes()
    assert [change.eye for change in changes] == [EXAMPLE.eye(d, s) for d in Distance for s in Side]
    assert grid.blocking() == ()


@pytest.mark.parametrize("mark", [".", ","])
def test_the_key_of_the_number_pad_is_a_decimal_mark_whatever_it_writes(grid: PrescriptionGrid, mark: str) -> None:
    press(f"-1{mark}25⏎")
    assert cell(grid, DV, R).text() == "−1.25"


def test_a_run_without_leaving_the_number_pad(grid: PrescriptionGrid) -> None:
    press("-125⏎-,25⏎90⏎50⏎⏎⏎")
    assert Fault.SIGN in faults(grid)
    enter(cell(grid, DV, L))
    press("-⏎")
    assert row(grid, DV, L) == ["−0.50", "", ""]
    assert faults(grid) == set()


def test_one_key_answers_which_sign(grid: PrescriptionGrid) -> None:
    press("125⏎")
    enter(cell(grid, DV, R))
    press("-")
    assert in_hand().text() == "-1.25"
    assert grid.changes()[0].eye.sphere == "-1.25"
    press("⏎")
    assert cell(grid, DV, R).text() == "−1.25"
    assert Fault.SIGN not in faults(grid)


def test_the_key_of_a_sign_may_as_well_begin_another_number(grid: PrescriptionGrid) -> None:
    press("125⏎")
    enter(cell(grid, DV, R))
    press("-200⏎")
    assert cell(grid, DV, R).text() == "−2.00"


def test_a_sign_given_by_mistake_is_taken_back(grid: PrescriptionGrid) -> None:
    press("125⏎")
    enter(cell(grid, DV, R))
    press("-⎋")
    assert in_hand().text() == "1.25"
    press("⏎")
    assert Fault.SIGN in faults(grid)


def test_the_first_minus_leaves_a_signed_value_alone(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    enter(cell(grid, DV, R))
    press("-")
    assert in_hand().text() == "-"
    press("⎋⏎")
    assert grid.changes() == ()


@pytest.mark.parametrize(("key", "shown"), [(Qt.Key.Key_Up, "−1.00"), (Qt.Key.Key_Down, "−1.25")])
def test_one_key_takes_a_neighbour(grid: PrescriptionGrid, key: Qt.Key, shown: str) -> None:
    press("-1.20⏎")
    assert cell(grid, DV, R).state is FieldState.AMBER
    QTest.keyClick(enter(cell(grid, DV, R)), key)
    assert cell(grid, DV, R).text() == shown
    assert Fault.OFF_STEP not in faults(grid)


def test_one_key_makes_all_cylinders_minus(grid: PrescriptionGrid) -> None:
    press("-1⏎-.25⏎90⏎-1⏎+.25⏎85⏎")
    assert Fault.CYLINDER_SIGNS in faults(grid)
    QTest.keyClick(in_hand(), Qt.Key.Key_Minus, CONTROL)
    assert row(grid, DV, L) == ["−0.75", "−0.25", "175"]
    QTest.keyClick(in_hand(), Qt.Key.Key_Plus, CONTROL)
    assert row(grid, DV, R) == ["−1.25", "+0.25", "180"]


def test_a_key_goes_from_remark_to_remark(grid: PrescriptionGrid) -> None:
    press("1.25⏎-.25⏎200⏎")
    visited = []
    for _ in range(3):
        QTest.keyClick(in_hand(), Qt.Key.Key_F8)
        visited.append(in_hand())
    assert visited == [cell(grid, DV, R), cell(grid, DV, R, AXIS), cell(grid, DV, R)]


def test_near_from_the_addition_of_now_is_two_keys(grid: PrescriptionGrid) -> None:
    grid.set_prescription(SAME_ADDITION)
    grid.run(RxCommand.NEAR)
    assert grid.board.addition_cell.text() == "+0.75"
    press("⏎")
    assert row(grid, NV, R) == ["−0.50", "−0.25", "90"]


def test_every_key_stands_in_the_menu() -> None:
    offered = [command for group in MENU for command in group]
    assert set(KEYS) <= set(offered)
    assert sorted(offered, key=list(RxCommand).index) == list(RxCommand)


def test_no_cylinder_needs_no_key(grid: PrescriptionGrid) -> None:
    press("-1⏎⏎⏎")
    assert [grid.changes()[0].eye.cylinder, grid.changes()[0].eye.axis] == ["0", "0"]
    assert (cell(grid, DV, R, CYLINDER).text(), cell(grid, DV, R, SPHERE).text()) == ("", "−1.00")
