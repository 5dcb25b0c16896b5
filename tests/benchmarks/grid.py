"""From a keystroke in a power to its painted echo, in the customer dialog, beside a bare line edit."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.theme.theme import Theme
from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.stores import Stores
from tests.benchmarks.windows import in_window_loop, open_shop

CUSTOMERS = 1_000
FRAME = 0.0167
ROUNDS = 6
BETWEEN_KEYS = 0.004
_EYE = ("-1.25", "-0.25", "90")
_TYPED = (*_EYE, "-1", "-.25", "85", "-.75", "0", "0", "-75", "0", "0", "+.5", "-.5", "120", "50", "-0,25", "7")
_BARE = "".join(_TYPED)


class PaintWatch(QObject):
    """Tells when a widget was painted and the loop had its next turn."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._painted: asyncio.Future[None] | None = None
        watched.installEventFilter(self)

    def next(self) -> asyncio.Future[None]:
        """Return what is done after the next paint."""
        self._painted = asyncio.get_running_loop().create_future()
        return self._painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a paint."""
        if event.type() == QEvent.Type.Paint and self._painted is not None:
            asyncio.get_running_loop().call_soon(self._painted.set_result, None)
            self._painted = None
        return super().eventFilter(watched, event)


def run(stores: Stores) -> list[Figure]:
    """Type eighteen values several times over, every key up to what it paints; Enter judges and goes on."""
    filled = stores.filled(CUSTOMERS)

    async def measure(app: QApplication) -> tuple[list[float], list[float]]:
        theme = Theme(app.styleHints())
        theme.apply(app)
        async with open_shop(filled) as store:
            dialog = CustomerDialog(store.services, theme)
            dialog.open()
            await asyncio.sleep(0.5)
            ours: list[float] = []
            for _ in range(ROUNDS):
                ours += await _fill_in(dialog)
                dialog.page.grid.set_prescription(None)
            await dialog.keep_and_close()
        return ours, await _type_bare()

    ours, bare = in_window_loop(measure)
    return [_figure(ours, bare)]


def _figure(ours: Sequence[float], bare: Sequence[float]) -> Figure:
    slow, peer = percentile(ours, 0.99), percentile(bare, 0.99)
    detail = (
        f"{len(ours)} keys, median {median(ours) * 1000:.1f} ms, longest {max(ours) * 1000:.1f} ms;"
        f" a bare line edit {peer * 1000:.1f} ms at p99, median {median(bare) * 1000:.1f} ms"
    )
    return Figure("keystroke in a power to its echo, p99", slow * 1000, round((peer + FRAME) * 1000, 1), "ms", detail)


async def _fill_in(dialog: CustomerDialog) -> list[float]:
    grid = dialog.page.grid
    watch = PaintWatch(grid.board)
    grid.focus_first()
    taken = []
    for text in _TYPED:
        taken += [await _stroke(watch, ord(letter), letter) for letter in text]
        taken += [await _stroke(watch, int(Qt.Key.Key_Enter), "\r")]
    return taken


async def _type_bare() -> list[float]:
    page = QWidget()
    edit = QLineEdit()
    QVBoxLayout(page).addWidget(edit)
    page.resize(1200, 784)
    page.show()
    page.activateWindow()
    edit.setFocus()
    await asyncio.sleep(0.5)
    watch = PaintWatch(edit)
    taken = []
    for _ in range(ROUNDS):
        taken += [await _stroke(watch, ord(letter), letter) for letter in _BARE]
        edit.clear()
    page.close()
    return taken


async def _stroke(watch: PaintWatch, key: int, text: str) -> float:
    """Press a key where the focus is; return the seconds until it is painted."""
    focused = QApplication.focusWidget()
    assert focused is not None
    painted = watch.next()
    started = time.perf_counter()
    QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.KeypadModifier, text))
    async with asyncio.timeout(5):
        await painted
    taken = time.perf_counter() - started
    await asyncio.sleep(BETWEEN_KEYS)
    return taken
