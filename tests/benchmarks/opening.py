"""From the wish to edit a customer to the painted dialog, after the first time."""

from __future__ import annotations

import asyncio
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.prescription.board import RxBoard
from joptic_desktop.ui.shell.form_desk import FormDesk
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.grid import CUSTOMERS
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
            taken = [await _open(app, desk, uid) for uid in uids]
            await window.finish()
            return taken

    first, *others = in_window_loop(measure)
    detail = f"{len(others)} dialogs, median {median(others) * 1000:.0f} ms; the very first {first * 1000:.0f} ms"
    return [Figure("dialog of a customer opened and painted, longest", max(others) * 1000, BOUND_MS, "ms", detail)]


class _BoardWatch(QObject):
    """Tells when the cells of any dialog are painted: it listens before there is a dialog."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._painted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        app.installEventFilter(self)

    async def wait(self) -> None:
        """Wait for the paint, and for the loop's next turn."""
        await self._painted
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a paint of the cells."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, RxBoard) and not self._painted.done():
            self._painted.set_result(None)
        return False


async def _open(app: QApplication, desk: FormDesk, uid: str) -> float:
    watch = _BoardWatch(app)
    started = time.perf_counter()
    desk.open_form(uid, "")
    async with asyncio.timeout(5):
        await watch.wait()
    taken = time.perf_counter() - started
    await desk.keep_all()
    await asyncio.sleep(0.05)
    return taken
