"""Commands on a row, an eye or the whole: each is one step, and nothing else changes."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.rx_findings import Place
from joptic_desktop.services.views import PastRx, RxOrigin
from joptic_desktop.ui.prescription.board import PLACES
from joptic_desktop.ui.prescription.commands import RxCommand, menu_words
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from tests.ui.prescription.hands import (
    DV,
    EXAMPLE,
    INT,
    NV,
    SAME_ADDITION,
    SPHERE,
    L,
    R,
    cell,
    enter,
    press,
    row,
    texts,
)

BEFORE = PastRx(1_778_580_000.0, "Nadia", RxOrigin.THIS_COMPUTER, Prescription(Vision(Eye("-3.00", "-0.25", "90"))))
EMPTY = Eye("", "", "")


def test_a_distance_entered_by_mistake_goes_as_one_step(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    enter(cell(grid, NV, R))
    grid.run(RxCommand.REMOVE_ROW)
    assert grid.changes() == (EyeChange(NV, R, EMPTY), EyeChange(NV, L, EMPTY))
    grid.run(RxCommand.UNDO)
    assert grid.changes() == ()


def test_an_eye_entered_by_mistake_goes_alone(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    enter(cell(grid, INT, L))
    grid.run(RxCommand.REMOVE_EYE)
    assert grid.changes() == (EyeChange(INT, L, EMPTY),)


def test_the_menu_names_what_goes() -> None:
    place = Place(NV, L, SPHERE)
    words = [menu_words(command, place) for command in (RxCommand.REMOVE_EYE, RxCommand.REMOVE_ROW, RxCommand.CLEAR)]
    assert words == ["Remove left eye, near", "Remove near, both eyes", "Clear"]


def test_the_eyes_change_places(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.SWAP)
    assert (row(grid, DV, R), row(grid, DV, L)) == (["−1.00", "−0.25", "85"], ["−1.25", "−0.25", "90"])


def test_intermediate_is_half_of_an_addition(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.INTERMEDIATE)
    press("2⏎")
    assert row(grid, INT, R) == ["−0.25", "−0.25", "90"]


def test_half_an_addition_between_two_steps_offers_both(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.INTERMEDIATE)
    press("1.75⏎")
    assert grid.panel is not None
    assert [button.text() for button in grid.panel.buttons] == ["+0.75", "+1.00"]
    grid.panel.buttons[1].click()
    assert row(grid, INT, R) == ["−0.25", "−0.25", "90"]
    grid.run(RxCommand.UNDO)
    assert grid.changes() == ()


def test_the_arrows_move_an_addition_and_enter_takes_it(grid: PrescriptionGrid) -> None:
    grid.set_prescription(SAME_ADDITION)
    grid.run(RxCommand.NEAR)
    box = grid.board.addition_cell
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_PageUp)
    assert (box.text(), box.word, grid.changes()) == ("+2.00", "reads +2.00", ())
    press("⏎")
    assert row(grid, NV, R) == ["+0.75", "−0.25", "90"]


def test_the_previous_prescription_is_used_whole_or_by_the_eye(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.set_previous(BEFORE)
    for button, changed in ((0, 6), (1, 3), (2, 3)):
        grid.run(RxCommand.PREVIOUS)
        assert grid.panel is not None
        assert "written by \u2068Nadia\u2069" in grid.panel.accessibleDescription()
        grid.panel.buttons[button].click()
        assert len(grid.changes()) == changed
        grid.run(RxCommand.UNDO)
        assert grid.changes() == ()


def test_while_something_is_changed_the_previous_one_is_the_records(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    grid.run(RxCommand.CLEAR)
    grid.run(RxCommand.PREVIOUS)
    press("⏎")
    assert grid.changes() == ()


def test_without_a_previous_one_a_sentence_says_so(grid: PrescriptionGrid) -> None:
    grid.run(RxCommand.PREVIOUS)
    assert (grid.panel, grid.board.sentence(DV, R)) == (None, "No earlier prescription is known here.")
    press("-1")
    assert grid.board.sentence(DV, R).startswith("reads")


def type_value(grid: PrescriptionGrid, place: Place, text: str) -> None:
    """Leave a cell with a text; a question whether it is a whole line is answered by no."""
    grid.board.cells[place].left.emit(text)
    if grid.panel is not None:
        grid.panel.dismissed.emit()


_COMMANDS = (
    RxCommand.COPY,
    RxCommand.COPY_ROW,
    RxCommand.SWAP,
    RxCommand.TRANSPOSE,
    RxCommand.TRANSPOSE_ROW,
    RxCommand.MINUS,
    RxCommand.PLUS,
    RxCommand.REMOVE_EYE,
    RxCommand.REMOVE_ROW,
    RxCommand.CLEAR,
)
_ACTS = st.one_of(
    st.sampled_from(_COMMANDS).map(lambda command: lambda grid: grid.run(command)),
    st.tuples(st.sampled_from(PLACES), st.text("0123456789+-.", max_size=4)).map(
        lambda typed: lambda grid: type_value(grid, *typed)
    ),
    st.sampled_from(PLACES).map(lambda place: lambda grid: enter(grid.board.cells[place])),
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(_ACTS, max_size=8))
def test_undo_and_redo_go_through_every_state(
    grid: PrescriptionGrid, acts: list[Callable[[PrescriptionGrid], object]]
) -> None:
    grid.set_prescription(EXAMPLE)
    for act in acts:
        act(grid)
    last, changes = texts(grid), grid.changes()
    for _ in acts:
        grid.run(RxCommand.UNDO)
    assert grid.changes() == ()
    for _ in acts:
        grid.run(RxCommand.REDO)
    assert (texts(grid), grid.changes()) == (last, changes)


def test_one_eye_of_the_record_comes_back_alone(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    for side in (R, L):
        enter(cell(grid, DV, side))
        press("-2⏎")
    grid.run(RxCommand.PREVIOUS)
    assert grid.panel is not None
    grid.panel.buttons[1].click()
    assert (row(grid, DV, R)[0], row(grid, DV, L)[0]) == ("−1.25", "−2.00")
    assert [(change.distance, change.side) for change in grid.changes()] == [(DV, L)]
