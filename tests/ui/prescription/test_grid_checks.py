"""Each check across a prescription reaches the screen: in its cell's colour, in its description, in the tooltip."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_findings import Fault, Level
from joptic_desktop.ui.prescription.board import RxBoard
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.prescription.words import finding_text
from joptic_desktop.ui.widgets.field_frame import FieldState

_STATES = {Level.INFO: FieldState.NORMAL, Level.WARN: FieldState.AMBER, Level.BLOCK: FieldState.RED}


def eyes(text: str) -> Prescription:
    """Read "sphere cylinder axis" of right and left eyes, distance after distance; "-" is no value, "" no eye."""
    made = Prescription()
    places = ((distance, side) for distance in Distance for side in Side)
    for (distance, side), values in zip(places, text.split("/"), strict=False):
        if values.strip():
            made = made.with_eye(distance, side, Eye(*(None if v == "-" else v for v in values.split())))
    return made


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("-1.25 -0.25 -", Fault.AXIS_MISSING),
        ("-1.25 -0.25 200", Fault.AXIS_REFUSED),
        ("-1.25 -0.25 0", Fault.AXIS_ZERO),
        ("- -0.25 90", Fault.HALF_FILLED),
        ("-1.25 0 90", Fault.AXIS_ALONE),
        ("-1.25 -0.25 90/-1.00 +0.25 90", Fault.CYLINDER_SIGNS),
        ("-1.25 0 0////-2.00 0 0", Fault.NEAR_WEAKER),
        ("-1.25 0 0//-2.00 0 0//0.75 0 0", Fault.INTERMEDIATE_OUTSIDE),
        ("-1.25 -0.25 90////0.75 -0.50 90", Fault.CYLINDER_DIFFERS),
        ("-1.25 -0.25 90////0.75 -0.25 80", Fault.AXIS_DIFFERS),
        ("-1.25 0 0/-1.25 0 0///0.75 0 0/0.50 0 0", Fault.ADDITIONS_DIFFER),
        ("-1.25 0 0////0.25 0 0", Fault.ADDITION_FOR_AGE),
        ("-1.25 0 0////5.25 0 0", Fault.ADDITION_REFUSED),
        ("-1.25 0 0/-2.50 0 0", Fault.EYES_DIFFER),
        ("-1.25 0 0/-4.50 0 0", Fault.EYES_DIFFER_MUCH),
        ("-1.25 0 0/0.75 0 0", Fault.EYE_SIGNS),
        ("-1.25 0 0/-1.25 0 0", Fault.EYES_IDENTICAL),
        ("-12.00 0 0", Fault.SPHERE_HIGH),
        ("-1.25 -4.50 90", Fault.CYLINDER_HIGH),
        ("-21.00 0 0", Fault.SPHERE_UNUSUAL),
        ("-40.00 0 0", Fault.SPHERE_REFUSED),
        ("-1.20 0 0", Fault.OFF_STEP),
        ("Plan? 0 0", Fault.UNREADABLE_POWER),
    ],
)
def test_a_check_is_seen_where_its_cell_is(grid: PrescriptionGrid, text: str, fault: Fault) -> None:
    grid.set_age(65)
    grid.set_prescription(eyes(text))
    grid.commit()
    finding = next(finding for finding in grid.findings() if finding.fault is fault)
    assert finding.place is not None
    where = grid.board.cells[finding.place]
    sentence = finding_text(finding)
    assert sentence in where.accessibleDescription()
    gravest = max(f.level for f in grid.findings() if f.place == finding.place)
    assert where.state is _STATES[gravest]
    assert sentence in _tooltip(grid.board, where.geometry().center())
    assert grid.board.sentence(finding.place.distance, finding.place.side)


def _tooltip(board: RxBoard, at: QPoint) -> str:
    below = at + QPoint(0, 26)
    QApplication.sendEvent(board, QHelpEvent(QEvent.Type.ToolTip, below, board.mapToGlobal(below)))
    return board.toolTip()


def test_nothing_is_said_of_nothing(grid: PrescriptionGrid) -> None:
    grid.set_prescription(Prescription(Vision()))
    assert grid.findings() == ()
