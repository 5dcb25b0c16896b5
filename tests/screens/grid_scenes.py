"""The prescription being written: every state of the grid, and a run from the number pad in pictures."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.services.views import PastRx, RxOrigin
from joptic_desktop.ui.prescription.commands import RxCommand
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.widgets.ground import Ground
from tests.screens.day import Day
from tests.screens.studio import settled

GRIDS = ((660, 452), (776, 452))
_SPRING = 1_778_580_000.0
_RIGHT, _LEFT = Side
_FAR = Vision(Eye("-3.25", "-0.50", "175"), Eye("-2.50", "-1.00", "10"))
_NEAR = Vision(Eye("-1.25", "-0.50", "175"), Eye("-0.50", "-1.00", "10"))
_KNOWN = Prescription(_FAR, None, _NEAR)
_BEFORE = Prescription(Vision(Eye("-2.50", "-0.50", "175"), Eye("-2.25", "-1.00", "10")), None, _NEAR)
_PAST = PastRx(_SPRING, "Nadia Alaoui", RxOrigin.THIS_COMPUTER, _BEFORE)
_TYPED = (
    ("grid-echo", None, "-125"),
    ("grid-sign", None, "1.25\t-0.25\t90\t"),
    ("grid-off-step", None, "-1.20\t"),
    ("grid-two-readings", None, "-25\t"),
    ("grid-red", _KNOWN, "-1.25\t-0.25\t200\t"),
    ("grid-several", None, "-1.25\t-0.25\t90\t+1\t+4.25\t85\t"),
    ("grid-cylinder-signs", None, "-1.25\t-0.25\t90\t-1\t+0.25\t85\t"),
)
_RUN = ("-125\n-0,25\n90\n", "-100\n-,25\n85\n", "-75\n0\n0\n-75\n0\n0\n", "-,5\n0\n0\n50\n", "-\n0\n0\n")


async def grids(day: Day) -> None:
    """Every state: empty, known, typed, in doubt, wrong, pasted, the previous one, an addition, a row taken away."""
    for name, prescription, keys in (("grid-empty", None, ""), ("grid-known", _KNOWN, ""), *_TYPED):
        async with _written(day, prescription) as grid:
            _press(grid, keys)
            await day.studio.take(name, grid.window(), GRIDS)
    async with _written(day, _KNOWN) as grid:
        await _asked(day, grid)


async def mirrored_grid(day: Day) -> None:
    """In a window from the right to the left the card stays as it is."""
    day.studio.face(rtl=True)
    try:
        async with _written(day, _KNOWN) as grid:
            _press(grid, "3.25\t")
            await day.studio.take("grid-rtl", grid.window(), GRIDS)
            _paste(grid, "R -2.25 -0.50 x 180 L -2.00 DS")
            await day.studio.take("grid-rtl-paste", grid.window(), GRIDS)
    finally:
        day.studio.face(rtl=False)


async def number_pad(day: Day) -> None:
    """The contract's example typed from the number pad, in frames; the last sphere is given its sign afterwards."""
    async with _written(day, None) as grid:
        for number, keys in enumerate(_RUN[:-1], 1):
            _press(grid, keys)
            await day.studio.take(f"number-pad-{number}", grid.window(), GRIDS[1:])
        grid.board.cells[Place(Distance.NEAR, _LEFT, Measure.SPHERE)].setFocus(Qt.FocusReason.TabFocusReason)
        _press(grid, "-")
        await day.studio.take(f"number-pad-{len(_RUN)}", grid.window(), GRIDS[1:])
        _press(grid, "\n0\n0\n")
        await day.studio.take(f"number-pad-{len(_RUN) + 1}", grid.window(), GRIDS[1:])


async def _asked(day: Day, grid: PrescriptionGrid) -> None:
    """Everything that a panel or the strip asks."""
    take, window = day.studio.take, grid.window()
    _paste(grid, "OD -2.25 (-0.50) 180°\nOG 2,00 (-0,75) 5°\nAdd +2,00\nDr Bennani")
    await take("grid-paste", window, GRIDS)
    QTest.keyClick(_in_hand(), Qt.Key.Key_Return)
    await take("grid-pasted", window, GRIDS)
    grid.run(RxCommand.UNDO)
    _paste(grid, "the frame costs 1200")
    await take("grid-no-prescription", window, GRIDS)
    grid.set_previous(_PAST)
    grid.run(RxCommand.PREVIOUS)
    await take("grid-previous", window, GRIDS)
    QTest.keyClick(_in_hand(), Qt.Key.Key_Escape)
    await take("grid-moved", window, GRIDS)
    grid.run(RxCommand.NEAR)
    _press(grid, "1.75")
    await take("grid-addition", window, GRIDS)
    QTest.keyClick(_in_hand(), Qt.Key.Key_Return)
    grid.run(RxCommand.INTERMEDIATE)
    QTest.keyClick(_in_hand(), Qt.Key.Key_Return)
    await take("grid-intermediate", window, GRIDS)
    QTest.keyClick(_in_hand(), Qt.Key.Key_Return)
    await take("grid-intermediate-made", window, GRIDS)
    grid.board.cells[Place(Distance.NEAR, _RIGHT, Measure.SPHERE)].setFocus(Qt.FocusReason.TabFocusReason)
    grid.run(RxCommand.REMOVE_ROW)
    await take("grid-removed", window, GRIDS)


@asynccontextmanager
async def _written(day: Day, prescription: Prescription | None) -> AsyncIterator[PrescriptionGrid]:
    """Show a grid by itself, hands in its first cell."""
    page = Ground(day.studio.theme)
    grid = PrescriptionGrid(day.studio.theme)
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 16, 16, 16)
    column.addWidget(grid)
    column.addStretch(1)
    grid.set_prescription(prescription)
    page.resize(*GRIDS[-1])
    page.show()
    page.activateWindow()
    await settled()
    grid.focus_first()
    yield grid
    page.close()
    page.deleteLater()


def _press(grid: PrescriptionGrid, keys: str) -> None:
    special = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Enter}
    for key in keys:
        if key in special:
            QTest.keyClick(_in_hand(), special[key])
        else:
            QTest.keyClick(_in_hand(), ord(key), Qt.KeyboardModifier.KeypadModifier)
    assert grid.isVisible()


def _paste(grid: PrescriptionGrid, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    grid.run(RxCommand.PASTE)


def _in_hand() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused
