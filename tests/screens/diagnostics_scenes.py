"""What the program tells of itself: a fault with its report, and the diagnostics before they are saved."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from joptic_desktop.diagnostics.faults import Fault, FaultWatch
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.ui.shell.diagnostics_desk import DiagnosticsDesk
from tests.flows.till import Till, until
from tests.screens.day import Day
from tests.screens.studio import SMALL, WINDOWS

NOON = 1_795_000_000.0


async def diagnostics(day: Day) -> None:
    """A fault at the counter, and the diagnostics."""
    async with day.till() as till:
        with _desk(day, till) as desk:
            _meet_faults()
            assert desk.fault_window is not None
            await day.studio.take("fault", till.window, WINDOWS)
            desk.fault_window.close()
            left = ("Fatal Python error: Segmentation fault", "  joptic_desktop/app.py:7 main")
            desk.tell(Fault(NOON, "the last run ended suddenly", left, of_last_run=True))
            await day.studio.take("fault-last-run", till.window, (SMALL,))
            desk.fault_window.close()
            desk.open_diagnostics()
            window = desk.diagnostics
            assert window is not None
            await until(window.save.isEnabled)
            await day.studio.take("diagnostics", till.window, WINDOWS)
            window.save_to(day.scratch / "diagnostics.zip")
            await window.tasks.settled()
            await day.studio.take("diagnostics-saved", till.window, (SMALL,))


async def mirrored_diagnostics(day: Day) -> None:
    """The same from the right to the left; the report stays as it is written."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till:
            with _desk(day, till) as desk:
                _meet_faults()
                await day.studio.take("fault-rtl", till.window, (SMALL,))
                desk.close()
                desk.open_diagnostics()
                window = desk.diagnostics
                assert window is not None
                await until(window.save.isEnabled)
                await day.studio.take("diagnostics-rtl", till.window, (SMALL,))
    finally:
        day.studio.face(rtl=False)


@contextmanager
def _desk(day: Day, till: Till) -> Iterator[DiagnosticsDesk]:
    log = Log(None)
    desk = DiagnosticsDesk(day.studio.theme, till.window, log, lambda: NOON)
    desk.attach(till.services, day.known)
    watch = FaultWatch(desk.tell, desk.tell_known)
    watch.install()
    try:
        yield desk
    finally:
        watch.remove()
        desk.close()
        log.close()


def _meet_faults() -> None:
    logger = logging.getLogger("joptic_desktop.sync.engine")
    logger.info("a window opened this profile")
    for _ in range(2):
        try:
            int("no number")
        except ValueError:
            logger.exception("an unforeseen fault while sending")
