"""What stands under an eye: an echo while typing, then the gravest finding with its choices, the others counted."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.rx_findings import Fault
from joptic_desktop.services.views import PastRx, RxOrigin
from joptic_desktop.ui.prescription.choice_chips import ChoiceChip
from joptic_desktop.ui.prescription.commands import RxCommand
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.widgets.field_frame import FieldState
from tests.ui.prescription.hands import AXIS, DV, EXAMPLE, INT, NV, L, R, cell, enter, faults, focused, press, row

BEFORE = PastRx(0.0, "", RxOrigin.SERVICE, Prescription(Vision(Eye("-3.25", "0", "0"))))


def chips(grid: PrescriptionGrid, eye: object) -> dict[str, ChoiceChip]:
    return {chip.text(): chip for chip in next(row for at, row in grid.board.chips.items() if at == eye).chips}


def click(chip: ChoiceChip) -> None:
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_what_is_typed_is_echoed_and_judged_only_when_left(grid: PrescriptionGrid) -> None:
    press("-12")
    assert grid.board.sentence(DV, R) == "reads −12.00   ·   S.E. −12.00"
    press("5")
    assert grid.board.sentence(DV, R) == "reads −1.25   ·   S.E. −1.25"
    assert grid.findings() == ()
    press("⎋")
    assert grid.board.sentence(DV, R) == ""


def test_the_echo_outlives_what_else_happens(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    press("-350")
    grid.set_previous(BEFORE)
    grid.set_age(60)
    assert grid.board.sentence(DV, R).startswith("reads −3.50")
    press("⏎")
    assert grid.board.sentence(DV, R) == "Spherical eq. was −1.38, is −3.63."


@pytest.mark.parametrize(("width", "last"), [(744, "× 180"), (628, "S.E. −1.38")])
def test_an_echo_tells_all_that_has_room(grid: PrescriptionGrid, width: int, last: str) -> None:
    grid.resize(width, 420)
    press("-1.25⏎-.25⏎90")
    assert grid.board.sentence(DV, R).endswith(last)


def test_the_dial_and_the_addition_follow_what_is_typed(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    enter(cell(grid, DV, R, AXIS))
    dial = grid.board.measures().dial_centre(DV, R).toPoint()
    quarter = QRect(dial.x() + 2, dial.y() - 20, 20, 18)
    before = grid.board.grab(quarter).toImage()
    press("45")
    assert grid.board.grab(quarter).toImage() != before
    strip = grid.board.measures().addition_value(R).toRect()
    before = grid.board.grab(strip).toImage()
    enter(cell(grid, NV, R))
    press("-0.25")
    assert grid.board.grab(strip).toImage() != before


def test_a_sign_is_given_by_a_click(grid: PrescriptionGrid) -> None:
    press("125⏎")
    assert list(chips(grid, (DV, R))) == ["−", "+"]
    click(chips(grid, (DV, R))["−"])
    assert cell(grid, DV, R).text() == "−1.25"
    assert chips(grid, (DV, R)) == {}
    grid.run(RxCommand.UNDO)
    assert cell(grid, DV, R).text() == "1.25"


def test_one_click_after_the_other_signs_both_powers_of_an_eye(grid: PrescriptionGrid) -> None:
    press("125⏎50⏎90⏎")
    for _ in range(2):
        click(chips(grid, (DV, R))["−"])
    assert row(grid, DV, R) == ["−1.25", "−0.50", "90"]


def test_both_neighbours_are_offered(grid: PrescriptionGrid) -> None:
    press("-1.20⏎")
    assert grid.board.sentence(DV, R) == "Between two steps: take"
    assert cell(grid, DV, R).accessibleDescription() == "−1.20 is between two steps: −1.00 or −1.25?"
    click(chips(grid, (DV, R))["−1.00"])
    assert cell(grid, DV, R).text() == "−1.00"


def test_one_cylinder_sign_is_offered_where_the_warning_stands(grid: PrescriptionGrid) -> None:
    press("-1⏎-.25⏎90⏎-1⏎+.25⏎85⏎")
    assert list(chips(grid, (DV, L))) == ["All −", "All +"]
    click(chips(grid, (DV, L))["All +"])
    assert row(grid, DV, R) == ["−1.25", "+0.25", "180"]
    assert Fault.CYLINDER_SIGNS not in faults(grid)


def test_a_choice_takes_what_is_being_typed_elsewhere(grid: PrescriptionGrid) -> None:
    press("125⏎⏎⏎-.5")
    click(chips(grid, (DV, R))["+"])
    assert (row(grid, DV, R)[0], row(grid, DV, L)[0]) == ("+1.25", "−0.50")


def test_further_findings_are_counted_and_listed(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    click(chips(grid, (NV, L))["1 more"])
    menu = grid.board.findChild(QMenu)
    assert isinstance(menu, QMenu)
    sentences = [action.text() for action in menu.actions()]
    assert sentences == ["Cylinder 0.00, elsewhere −0.25.", "Additions differ: right +0.75, left +0.50."]
    menu.actions()[1].trigger()
    menu.close()
    assert focused() is cell(grid, NV, L)


def test_every_kind_of_finding_colours_its_cell_and_says_a_sentence(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    enter(cell(grid, INT, L, AXIS))
    press("190⏎")
    for place, each in grid.board.cells.items():
        said = [finding for finding in grid.findings() if finding.place == place]
        assert bool(said) == bool(each.accessibleDescription())
        assert (each.state is FieldState.NORMAL) == (not said)


def test_the_prescription_before_says_what_moved(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.set_previous(BEFORE)
    assert grid.board.sentence(DV, R) == "Spherical eq. was −3.25, is −1.38."


@pytest.mark.parametrize("width", [628, 744])
@pytest.mark.parametrize("keys", ["125⏎", "-1.20⏎", "-1⏎-.25⏎90⏎+1⏎+9.20⏎85⏎", "-25⏎"])
def test_choices_stay_inside_their_half(grid: PrescriptionGrid, width: int, keys: str) -> None:
    grid.resize(width, 420)
    press(keys)
    for (distance, side), chip_row in grid.board.chips.items():
        half = grid.board.measures().row(distance, side)
        assert chip_row.isHidden() or half.toRect().contains(chip_row.geometry())


@pytest.mark.parametrize("width", [628, 744])
@pytest.mark.parametrize("keys", ["-1⏎-.25⏎90⏎+1⏎+9.20⏎85⏎", "-1⏎-.25⏎90⏎+1⏎+4.25⏎200⏎"])
def test_the_count_of_further_findings_cannot_be_read_as_a_power(grid: PrescriptionGrid, width: int, keys: str) -> None:
    grid.resize(width, 420)
    press(keys)
    rest = grid.board.chips[DV, L].chips[-1]
    assert rest.accessibleName().startswith("Remarks that follow: ")
    assert rest.text() == "…" or rest.text().endswith(" more")
    assert rest.width() >= rest.sizeHint().width()


@pytest.mark.parametrize("width", [628, 744])
def test_choices_leave_the_dial_alone(grid: PrescriptionGrid, width: int) -> None:
    grid.resize(width, 420)
    at = grid.board.measures()
    pill_top = at.chips_top(DV, L) + (at.chips_height - 20) / 2
    assert at.dial_centre(DV, L).y() + at.dial_radius < pill_top
