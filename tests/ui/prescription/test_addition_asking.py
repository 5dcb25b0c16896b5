"""The box for an addition works on what stands in the cells when it is taken, and never takes what nobody typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.ui.prescription.commands import RxCommand
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from tests.ui.prescription.hands import DV, EXAMPLE, NV, SPHERE, L, R, cell, press, row

TWO_ADDITIONS = Prescription(
    Vision(Eye("-1.00", "0", "0"), Eye("-1.00", "0", "0")),
    None,
    Vision(Eye("1.00", "0", "0"), Eye("1.25", "0", "0")),
)


def test_a_sign_given_by_the_mouse_meanwhile_stays(grid: PrescriptionGrid) -> None:
    press("1.25⏎")
    grid.run(RxCommand.NEAR)
    press("2")
    minus, _ = grid.board.chips[DV, R].chips
    QTest.mouseClick(minus, Qt.MouseButton.LeftButton)
    press("⏎")
    assert (row(grid, DV, R)[0], row(grid, NV, R)[0]) == ("−1.25", "+0.75")


def test_a_command_meanwhile_stays(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.NEAR)
    press("2")
    grid.run(RxCommand.TRANSPOSE)
    press("⏎")
    assert row(grid, DV, R) == ["−1.50", "+0.25", "180"]
    assert row(grid, NV, R) == ["+0.50", "+0.25", "180"]


def test_two_different_additions_are_not_made_one_by_enter(grid: PrescriptionGrid) -> None:
    grid.set_prescription(TWO_ADDITIONS)
    grid.run(RxCommand.NEAR)
    assert grid.board.addition_cell.text() == ""
    press("⏎")
    assert grid.changes() == ()


def test_a_save_takes_an_addition_that_was_typed(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.NEAR)
    press("200")
    grid.commit()
    assert (row(grid, NV, R)[0], cell(grid, NV, L, SPHERE).text()) == ("+0.75", "+1.00")


def test_a_save_leaves_an_addition_that_was_only_offered(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.NEAR)
    grid.commit()
    assert grid.board.addition_cell.isHidden()
    assert (grid.changes(), grid.is_asking) == ((), False)


def test_an_addition_that_cannot_be_used_stops_a_save(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.NEAR)
    press("ABC")
    grid.commit()
    assert grid.is_asking
    grid.focus_first()
    grid.focus_question()
    assert grid.board.addition_cell.hasFocus()


@pytest.mark.parametrize(
    ("typed", "told"), [("-2", "An addition is never \u2212."), ("9", "Addition +9.00: at most +5.00.")]
)
def test_why_an_addition_cannot_be_is_told(grid: PrescriptionGrid, typed: str, told: str) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.NEAR)
    press(typed)
    grid.commit()
    assert grid.is_asking
    assert told in grid.board.addition_cell.fault
    assert grid.changes() == ()
