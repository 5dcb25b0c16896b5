"""What the program tells of itself: faults, diagnostics, and how saving them went."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QWidget

from joptic_desktop.diagnostics.faults import Fault
from joptic_desktop.diagnostics.parts import Part
from joptic_desktop.ui.diagnostics.diagnostics_window import DiagnosticsWindow
from joptic_desktop.ui.diagnostics.fault_window import FaultWindow
from tests.ui.untrusted.hostile_people import AT, Rotation
from tests.ui.untrusted.windows import Desk, Show


@asynccontextmanager
async def fault(desk: Desk) -> AsyncIterator[Show]:
    """The report on a fault, whatever an error or a line of the log says."""
    window = FaultWindow(desk.theme, desk.ground)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        window.show_faults((Fault(AT, take(), (take(), take()), 2),), (take(), take()), AT)
        yield window

    yield show
    window.close()


@asynccontextmanager
async def diagnostics(desk: Desk) -> AsyncIterator[Show]:
    """The parts of a file for support, and the file by its name."""
    window = DiagnosticsWindow(desk.theme, lambda: AT, desk.ground)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        window.show_parts((Part(take(), take()), Part(take(), take())))
        window.save_to(desk.path(f"{take()[:60]}.zip"))
        await window.tasks.settled()
        yield window
        window.save_to(desk.path("no such folder") / "a.zip")
        await window.tasks.settled()
        yield window

    yield show
    window.close()
