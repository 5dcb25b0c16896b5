"""What hands do to the grid, by real key events to the widget that has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_findings import Fault, Measure, Place
from joptic_desktop.ui.prescription.cell import RxCell
from joptic_desktop.ui.prescription.grid import PrescriptionGrid

DV, INT, NV = Distance
R, L = Side
SPHERE, CYLINDER, AXIS = Measure
CONTROL = Qt.KeyboardModifier.ControlModifier

EXAMPLE = Prescription(
    Vision(Eye("-1.25", "-0.25", "90"), Eye("-1.00", "-0.25", "85")),
    Vision(Eye("-0.75", "0", "0"), Eye("-0.75", "0", "0")),
    Vision(Eye("-0.50", "0", "0"), Eye("-0.50", "0", "0")),
)
SAME_ADDITION = EXAMPLE.with_eye(Distance.NEAR, Side.LEFT, Eye("-0.25", "0", "0"))
_NAMED = {"⏎": Qt.Key.Key_Enter, "⇥": Qt.Key.Key_Tab, "⎋": Qt.Key.Key_Escape}


def in_hand() -> RxCell:
    """Return the cell that has the focus."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, RxCell)
    return focused


def focused() -> QWidget:
    """Return what has the focus, a cell or not."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(keys: str) -> int:
    """Press keys of the number pad (⏎ Enter, ⇥ Tab, ⎋ Escape); return how many."""
    for key in keys:
        QTest.keyClick(focused(), _NAMED.get(key) or ord(key), Qt.KeyboardModifier.KeypadModifier)
    return len(keys)


def cell(grid: PrescriptionGrid, distance: Distance, side: Side, measure: Measure = SPHERE) -> RxCell:
    return grid.board.cells[Place(distance, side, measure)]


def enter(where: RxCell) -> RxCell:
    """Go into a cell as Tab does."""
    where.setFocus(Qt.FocusReason.TabFocusReason)
    assert where.hasFocus()
    return where


def texts(grid: PrescriptionGrid) -> list[str]:
    """Return what stands in the eighteen cells."""
    return [each.text() for each in grid.board.cells.values()]


def row(grid: PrescriptionGrid, distance: Distance, side: Side) -> list[str]:
    """Return what stands in the three cells of an eye."""
    return [cell(grid, distance, side, measure).text() for measure in Measure]


def faults(grid: PrescriptionGrid) -> set[Fault]:
    return {finding.fault for finding in grid.findings()}


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def paste(text: str) -> None:
    """Press Ctrl+V with a text on the clipboard."""
    copy_text(text)
    QTest.keyClick(focused(), Qt.Key.Key_V, CONTROL)
