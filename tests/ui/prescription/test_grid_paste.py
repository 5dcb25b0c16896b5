"""A text brought to the grid: offered before it is applied, applied as one step, or refused with a sentence."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.rx_findings import Fault
from joptic_desktop.ui.prescription.commands import RxCommand
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.prescription.pasting import LONGEST_TEXT
from joptic_desktop.ui.prescription.proposal_panel import ProposalPanel
from tests.ui.prescription.hands import (
    DV,
    EXAMPLE,
    INT,
    NV,
    L,
    R,
    cell,
    enter,
    faults,
    focused,
    in_hand,
    paste,
    press,
    row,
    texts,
)

BOTH = "R -2.25 -0.50 x 180\nL -2.00 -0.75 x 5"


def panel(grid: PrescriptionGrid) -> ProposalPanel:
    assert isinstance(grid.panel, ProposalPanel)
    return grid.panel


def test_a_prescription_is_shown_before_it_is_applied(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    before = texts(grid)
    paste(BOTH)
    assert texts(grid) == before
    assert "Right eye, distance: −1.25 −0.25 90 becomes −2.25 −0.50 180" in panel(grid).accessibleDescription()
    press("⏎")
    assert grid.panel is None
    assert row(grid, DV, R) + row(grid, DV, L) == ["−2.25", "−0.50", "180", "−2.00", "−0.75", "5"]


def test_it_is_one_step(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    paste(BOTH)
    press("⏎")
    grid.run(RxCommand.UNDO)
    assert grid.changes() == ()
    grid.run(RxCommand.REDO)
    assert len(grid.changes()) == 2


def test_escape_leaves_everything_as_it_was(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    paste(BOTH)
    press("⎋")
    assert (grid.panel, grid.changes()) == (None, ())
    assert in_hand() is cell(grid, DV, R)


def test_a_line_without_a_name_fills_the_row_in_hand(grid: PrescriptionGrid) -> None:
    enter(cell(grid, INT, L))
    paste("-2.25 (-0.50) 180°")
    press("⏎")
    assert row(grid, INT, L) == ["−2.25", "−0.50", "180"]


def test_a_line_typed_into_a_cell_is_offered_when_it_is_left(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    enter(cell(grid, NV, R))
    QTest.keyClicks(in_hand(), "-2.25 -0.50 x 180")
    assert grid.board.sentence(NV, R) == "Enter shows what this fills in"
    press("⏎")
    assert cell(grid, NV, R).text() == "−0.50"
    assert focused() is panel(grid)
    press("⏎")
    assert row(grid, NV, R) == ["−2.25", "−0.50", "180"]


def test_a_line_that_says_nothing_stays_in_its_cell_and_is_red(grid: PrescriptionGrid) -> None:
    QTest.keyClicks(in_hand(), "-1 25")
    assert grid.board.sentence(DV, R) == "not readable yet"
    press("⏎")
    assert (grid.panel, cell(grid, DV, R).text(), faults(grid)) == (None, "-1 25", {Fault.UNREADABLE_POWER})


def test_signs_that_are_missing_are_announced_and_asked(grid: PrescriptionGrid) -> None:
    paste("R 2.25 -0.50 x 180 L -2.00 -0.75 x 5")
    assert "Right eye, distance, sphere: the sign is still to be given." in panel(grid).accessibleDescription()
    press("⏎")
    assert Fault.SIGN in faults(grid)


def test_an_addition_that_the_cells_would_not_give_is_told(grid: PrescriptionGrid) -> None:
    paste("R -2.25 -0.50 x 180 L 2.00 -0.75 x 5 Add +2.00")
    told = panel(grid).accessibleDescription()
    assert "Left eye: the text says addition \u2066+2.00\u2069, the cells give none yet." in told
    assert "Right eye: the text says" not in told


def test_what_was_not_understood_is_shown_verbatim(grid: PrescriptionGrid) -> None:
    paste("R -2.25 -0.50 x 180 L -2.00 -0.75 x 5\nsee the old glasses")
    assert "Not understood: “\u2068see the old glasses\u2069”" in panel(grid).accessibleDescription()


def test_what_is_there_already_is_no_question(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    paste("R -1.25 -0.25 x 90")
    assert grid.panel is None
    assert grid.board.sentence(DV, R) == "The cells say this already."


def test_one_value_goes_into_its_cell(grid: PrescriptionGrid) -> None:
    paste(" -1,25\n")
    assert in_hand().text() == "-1,25"
    press("⏎")
    assert cell(grid, DV, R).text() == "−1.25"


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "the frame costs 1200",
        "1" * 10_000,
        "-1.25 " * 20_000,
        "lorem ipsum " * 20_000,
        "\u202e09 x 52.0- 52.1-\u202c",
        "<b>-1.25</b>",
        "\x00\x1b[2J",
        "",
        "\n\n\n",
        "🤓 👓",
    ],
)
def test_a_text_that_is_no_prescription_gets_a_sentence_and_changes_nothing(grid: PrescriptionGrid, text: str) -> None:
    grid.set_prescription(EXAMPLE)
    before = texts(grid)
    paste(text)
    if grid.panel is not None:
        assert panel(grid).accessibleDescription()
        press("⎋")
    else:
        assert grid.board.sentence(DV, R)
    assert (texts(grid), grid.changes()) == (before, ())


def test_a_text_whose_order_is_turned_is_told_by_its_name(grid: PrescriptionGrid) -> None:
    paste("\u202eOD -1.25 -0.50 x 10\u202c")
    assert grid.panel is None
    assert grid.board.sentence(DV, R) == "Hidden characters turn the order of this text: type it."


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.one_of(st.text(max_size=60), st.text("0123456789+-.,xX°@/()RLODGSPaddAD \n\u202e\u0661", max_size=60)))
def test_whatever_is_pasted_can_be_dismissed(grid: PrescriptionGrid, text: str) -> None:
    grid.set_prescription(EXAMPLE)
    enter(cell(grid, DV, R))
    before = grid.board.cells.copy()
    paste(text)
    if grid.panel is not None:
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    if in_hand().pending is not None:
        in_hand().give_up()
    assert (grid.panel, grid.changes(), grid.board.cells) == (None, (), before)


def test_a_long_text_is_not_even_read(grid: PrescriptionGrid) -> None:
    paste(BOTH + " " * LONGEST_TEXT)
    assert grid.board.sentence(DV, R) == "Too much text: nothing changed."


def test_the_menu_pastes_too(grid: PrescriptionGrid) -> None:
    paste(BOTH)
    press("⎋")
    grid.run(RxCommand.PASTE)
    assert grid.is_asking


def test_keys_of_the_form_do_not_pass_an_open_panel(grid: PrescriptionGrid) -> None:
    paste(BOTH)
    grid.run(RxCommand.CLEAR)
    assert (grid.is_asking, grid.changes()) == (True, ())
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() in {*panel(grid).buttons, panel(grid).cancel}


def test_hands_that_go_on_elsewhere_leave_the_question(grid: PrescriptionGrid) -> None:
    paste(BOTH)
    QTest.mouseClick(cell(grid, NV, L), Qt.MouseButton.LeftButton)
    press("-3⏎")
    assert (grid.panel, row(grid, NV, L)[0], row(grid, DV, R)) == (None, "−3.00", ["", "", ""])


def test_enter_on_a_button_presses_that_button(grid: PrescriptionGrid) -> None:
    paste(BOTH)
    panel(grid).cancel.setFocus(Qt.FocusReason.TabFocusReason)
    press("⏎")
    assert (grid.panel, grid.changes()) == (None, ())
