import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_findings import Fault, Measure
from joptic_desktop.ui.prescription.board import PLACES
from joptic_desktop.ui.prescription.commands import RxCommand, menu_words
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field_frame import FieldState
from tests.ui.prescription.hands import AXIS, CYLINDER, DV, EXAMPLE, INT, NV, SPHERE, L, R, cell, enter, faults, in_hand


def test_the_example_of_the_contract_from_the_number_pad(grid: PrescriptionGrid) -> None:
    typed = ["-125", "-0,25", "90", "-100", "-.25", "85", "-0,75", "0", "0", "-75", "0", "0"]
    typed += ["-.5", "0", "0", "-50", "0", "0"]
    for number, text in enumerate(typed):
        for character in text:
            QTest.keyClick(in_hand(), ord(character), Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key.Key_Enter if number % 2 else Qt.Key.Key_Tab
        QTest.keyClick(in_hand(), key)
    changes = grid.changes()
    assert [(change.distance, change.side) for change in changes] == [(d, s) for d in Distance for s in Side]
    assert [change.eye for change in changes] == [EXAMPLE.eye(d, s) for d in Distance for s in Side]
    assert grid.blocking() == ()


def test_hands_go_right_left_then_the_next_distance(grid: PrescriptionGrid) -> None:
    visited = []
    for _ in PLACES:
        visited.append(in_hand().accessibleName())
        if len(visited) < len(PLACES):
            QTest.keyClick(in_hand(), Qt.Key.Key_Return)
    assert visited[:4] == [
        "Right eye, distance, sphere",
        "Right eye, distance, cylinder",
        "Right eye, distance, axis",
        "Left eye, distance, sphere",
    ]
    assert visited[-1] == "Left eye, near, axis"
    assert grid.changes() == ()


def test_nothing_is_judged_before_the_cell_is_left(grid: PrescriptionGrid, qtbot: QtBot) -> None:
    grid.set_prescription(EXAMPLE)
    sphere = enter(cell(grid, DV, R))
    assert sphere.selectedText() == "−1.25"
    QTest.keyClicks(sphere, "-")
    assert sphere.text() == "-"
    assert sphere.state is FieldState.NORMAL
    QTest.keyClicks(sphere, "200")
    assert sphere.text() == "-200"
    with qtbot.waitSignal(grid.changed):
        QTest.keyClick(sphere, Qt.Key.Key_Tab)
    assert sphere.text() == "−2.00"


def test_what_is_being_typed_counts_for_a_save_but_is_not_judged(grid: PrescriptionGrid) -> None:
    QTest.keyClicks(in_hand(), "-2")
    assert [change.eye for change in grid.changes()] == [Eye("-2.00", "0", "0")]
    assert in_hand().text() == "-2"
    grid.commit()
    assert in_hand().text() == "−2.00"


def test_edits_of_one_eye_are_one_change_of_the_whole_eye(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    for measure, text in ((SPHERE, "-150"), (AXIS, "80")):
        QTest.keyClicks(enter(cell(grid, DV, L, measure)), text)
    assert grid.changes() == (EyeChange(DV, L, Eye("-1.50", "-0.25", "80")),)


def test_passing_through_cells_changes_nothing(grid: PrescriptionGrid) -> None:
    grid.set_prescription(Prescription(Vision(Eye("+1,25", "see slip", "90"))))
    for measure in Measure:
        QTest.keyClick(enter(cell(grid, DV, R, measure)), Qt.Key.Key_Return)
    assert grid.changes() == ()
    assert cell(grid, DV, R, CYLINDER).text() == "see slip"
    assert grid.blocking() == ()


def test_a_missing_sign_is_amber_until_one_key_gives_it(grid: PrescriptionGrid) -> None:
    sphere = in_hand()
    QTest.keyClicks(sphere, "125")
    QTest.keyClick(sphere, Qt.Key.Key_Tab)
    assert (sphere.text(), sphere.state) == ("1.25", FieldState.AMBER)
    assert grid.board.sentence(DV, R) == "Sign? Press − or +."
    QTest.keyClicks(enter(sphere), "-")
    QTest.keyClick(sphere, Qt.Key.Key_Tab)
    assert (sphere.text(), sphere.state) == ("−1.25", FieldState.NORMAL)


def test_an_axis_that_does_not_exist_is_red_and_stops_the_save(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    axis = enter(cell(grid, DV, R, AXIS))
    QTest.keyClicks(axis, "200")
    QTest.keyClick(axis, Qt.Key.Key_Tab)
    assert (axis.text(), axis.state) == ("200", FieldState.RED)
    assert axis.accessibleDescription() == "Axis 200 does not exist: write 1 to 180."
    assert [finding.fault for finding in grid.blocking()] == [Fault.AXIS_REFUSED]


def test_an_eye_in_hand_is_not_told_what_it_still_lacks(grid: PrescriptionGrid) -> None:
    QTest.keyClicks(enter(cell(grid, DV, R)), "-1")
    QTest.keyClick(in_hand(), Qt.Key.Key_Tab)
    QTest.keyClicks(in_hand(), "-1")
    QTest.keyClick(in_hand(), Qt.Key.Key_Tab)
    assert Fault.AXIS_MISSING not in faults(grid)
    assert [finding.fault for finding in grid.blocking()] == [Fault.AXIS_MISSING]
    QTest.keyClick(in_hand(), Qt.Key.Key_Tab)
    assert Fault.AXIS_MISSING in faults(grid)


def test_arrows_and_pages_step_the_value(grid: PrescriptionGrid) -> None:
    sphere = in_hand()
    QTest.keyClicks(sphere, "-1")
    QTest.keyClick(sphere, Qt.Key.Key_Up)
    assert sphere.text() == "−0.75"
    QTest.keyClick(sphere, Qt.Key.Key_PageDown)
    assert sphere.text() == "−1.75"
    QTest.keyClick(sphere, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert sphere.text() == "−2.75"


def test_an_axis_steps_by_five_or_one_and_goes_around(grid: PrescriptionGrid) -> None:
    axis = enter(cell(grid, DV, R, AXIS))
    QTest.keyClicks(axis, "180")
    QTest.keyClick(axis, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert axis.text() == "1"
    QTest.keyClick(axis, Qt.Key.Key_Down)
    assert axis.text() == "176"


def test_undo_and_redo_go_step_by_step(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    sphere = enter(cell(grid, DV, R))
    QTest.keyClick(sphere, Qt.Key.Key_Up)
    QTest.keyClick(sphere, Qt.Key.Key_Up)
    QTest.keyClick(sphere, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sphere.text() == "−1.00"
    QTest.keyClick(sphere, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert grid.changes() == ()
    grid.run(RxCommand.REDO)
    assert sphere.text() == "−1.00"


def test_clear_empties_all_and_is_one_step(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.CLEAR)
    assert len(grid.changes()) == 6
    assert all(change.eye.is_empty for change in grid.changes())
    grid.run(RxCommand.UNDO)
    assert grid.changes() == ()


def test_copy_and_transpose_by_button_take_what_is_being_typed(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    QTest.keyClicks(enter(cell(grid, DV, R)), "-3")
    QTest.mouseClick(grid.tools.buttons[RxCommand.COPY], Qt.MouseButton.LeftButton)
    assert cell(grid, DV, L).text() == "−3.00"
    QTest.mouseClick(grid.tools.buttons[RxCommand.TRANSPOSE], Qt.MouseButton.LeftButton)
    assert [cell(grid, DV, L, measure).text() for measure in Measure] == ["−3.25", "+0.25", "180"]


def test_two_keys_act_on_the_row_but_only_in_an_untouched_cell(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    QTest.keyClicks(enter(cell(grid, DV, R)), "=")
    assert cell(grid, DV, L, AXIS).text() == "90"
    QTest.keyClicks(in_hand(), "t")
    assert cell(grid, DV, L, CYLINDER).text() == "+0.25"
    near = enter(cell(grid, NV, R))
    QTest.keyClicks(near, "1=")
    assert near.text() == "1="


def test_near_is_made_from_an_addition(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    QTest.keyClick(enter(cell(grid, DV, R)), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    box = grid.board.addition_cell
    assert box.hasFocus()
    QTest.keyClicks(box, "200")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.isHidden()
    assert [cell(grid, NV, R, measure).text() for measure in Measure] == ["+0.75", "−0.25", "90"]
    assert cell(grid, NV, L).text() == "+1.00"
    assert in_hand() is cell(grid, NV, R)


def test_an_addition_that_cannot_be_used_is_said_and_given_up(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.NEAR)
    box = grid.board.addition_cell
    QTest.keyClicks(box, "abc")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.text(), box.state) == ("abc", FieldState.RED)
    QTest.keyClick(enter(box), Qt.Key.Key_Escape)
    assert box.isHidden()
    assert grid.changes() == ()


def test_a_draft_is_laid_over_the_record(grid: PrescriptionGrid) -> None:
    draft = (EyeChange(NV, R, Eye("0.25", "-0.50", "5")), EyeChange(NV, L, Eye("abc?", "0", "0")))
    grid.set_prescription(EXAMPLE)
    grid.restore(draft)
    assert grid.changes() == draft
    assert cell(grid, NV, L).text() == "abc"
    assert [finding.fault for finding in grid.blocking()] == [Fault.UNREADABLE_POWER]


def test_a_new_record_forgets_what_was_typed(grid: PrescriptionGrid) -> None:
    QTest.keyClicks(in_hand(), "-5")
    grid.set_prescription(EXAMPLE)
    assert grid.changes() == ()
    assert cell(grid, DV, R).text() == "−1.25"
    grid.run(RxCommand.UNDO)
    assert cell(grid, DV, R).text() == "−1.25"


def test_going_to_a_finding(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    QTest.keyClicks(enter(cell(grid, INT, L, AXIS)), "190")
    grid.commit()
    grid.focus_first()
    grid.focus_finding(grid.blocking()[0])
    assert in_hand() is cell(grid, INT, L, AXIS)


def test_the_age_judges_the_addition(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.set_age(30)
    assert Fault.ADDITION_YOUNG in faults(grid)


def test_derived_values_stand_under_the_cells(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    assert grid.board.sentence(DV, R) == "S.E. −1.38   ·   plus form −1.50 +0.25 × 180"


@pytest.mark.usefixtures("right_to_left")
def test_the_card_is_never_mirrored(theme: Theme, qtbot: QtBot) -> None:
    grid = PrescriptionGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(744, 420)
    grid.show()
    assert grid.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert grid.board.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert cell(grid, DV, R).x() < cell(grid, DV, R, AXIS).x() < cell(grid, DV, L).x()
    assert not grid.grab().isNull()


@pytest.mark.parametrize("width", [628, 744, 900])
def test_cells_fit_their_half(theme: Theme, qtbot: QtBot, width: int) -> None:
    grid = PrescriptionGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(width, 420)
    grid.show()
    assert grid.width() == width
    last, first_left = cell(grid, DV, R, AXIS).geometry(), cell(grid, DV, L).geometry()
    assert last.right() + 16 + 40 < width / 2 < first_left.left()


def test_the_finding_of_the_cell_in_hand_is_the_one_said(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    said = []
    for measure in (SPHERE, CYLINDER):
        enter(cell(grid, NV, L, measure))
        said.append(grid.board.sentence(NV, L))
    assert said == ["Additions differ: right +0.75, left +0.50.", "Cylinder 0.00, elsewhere −0.25."]


def test_the_mouse_over_an_eye_tells_all_its_findings(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    spot = QPoint(500, 320)
    QApplication.sendEvent(grid.board, QHelpEvent(QEvent.Type.ToolTip, spot, grid.board.mapToGlobal(spot)))
    assert grid.board.toolTip() == "Cylinder 0.00, elsewhere −0.25.\nAdditions differ: right +0.75, left +0.50."


def test_every_command_stands_in_the_menu(grid: PrescriptionGrid) -> None:
    grid.tools.open_menu(QPoint(0, 0))
    menu = grid.tools.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = {action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()}
    menu.close()
    assert words == {menu_words(command, PLACES[0]) for command in RxCommand}


def test_the_menu_makes_all_cylinders_plus(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.PLUS)
    assert [cell(grid, DV, R, measure).text() for measure in Measure] == ["−1.50", "+0.25", "180"]
    grid.run(RxCommand.MINUS)
    assert grid.changes() == ()


def test_every_input_has_a_name(grid: PrescriptionGrid) -> None:
    names = [widget.accessibleName() for widget in grid.in_order()]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_closed_grid_is_gone(theme: Theme, qapp: QApplication) -> None:
    grid = PrescriptionGrid(theme)
    gone = weakref.ref(grid)
    grid.close()
    grid.deleteLater()
    del grid
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
