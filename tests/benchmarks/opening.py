"""From the wish to edit a customer to the painted dialog, after the first time."""

from __future__ import annotations

import asyncio
import time

from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.shell.form_desk import FormDesk
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.grid import CUSTOMERS, PaintWatch
from tests.benchmarks.stores import Stores
from tests.benchmarks.windows import in_window_loop, open_shop

BOUND_MS = 100
OPENINGS = 12


def run(stores: Stores) -> list[Figure]:
    """Open the dialog of one customer after another over the window, its services working behind it."""
    filled = stores.filled(CUSTOMERS)

    async def measure(app: QApplication) -> list[float]:
        theme = Theme(app.styleHints())
        theme.apply(app)
        async with open_shop(filled) as store:
            window = MainWindow(store.services, theme, ForgetfulState())
            desk = FormDesk(theme, window.toasts, window.tasks, window)
            desk.attach(store.services)
            window.show()
            await window.start()
            await asyncio.sleep(1.0)
            keys = window.page.column.table.rows.keys[: OPENINGS + 1]
            uids = [row.uid for row in store.services.listing.rows(list(keys))]
            taken = [await _open(desk, uid) for uid in uids]
            await desk.keep_all()
            await window.finish()
            return taken

    first, *others = in_window_loop(measure)
    detail = f"{len(others)} dialogs, median {median(others) * 1000:.0f} ms; the very first {first * 1000:.0f} ms"
    return [Figure("dialog of a customer opened and painted, longest", max(others) * 1000, BOUND_MS, "ms", detail)]


async def _open(desk: FormDesk, uid: str) -> float:
    started = time.perf_counter()
    desk.open_form(uid, "")
    async with asyncio.timeout(5):
        while not desk.dialogs:  # noqa: ASYNC110  - the desk has no event for it
            await asyncio.sleep(0)
        dialog = desk.dialogs[0]
        await PaintWatch(dialog.page.grid.board).next()
    taken = time.perf_counter() - started
    await dialog.keep_and_close()
    await asyncio.sleep(0.05)
    return taken
