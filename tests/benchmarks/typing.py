"""From a keystroke in the search box to its rows on the screen, over 100,000 cached customers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.stores import Stores
from tests.benchmarks.windows import in_window_loop, open_shop

CUSTOMERS = 100_000
TYPED = (
    "benali",
    "yasmine tazi",
    "el idrissi",
    "ليلى الحسني",
    "0600012345",
    "+2126000543",
    "lefevre 77",
    "customer9912",
    "élodie",
    "moreau claire",
    "99",
    "zzyzx",
    "fatima bensalem 4",
    "rachid garnier",
    "عمر",
    "salma alaoui 1001",
    "nadia",
    "j g",
)
IDLE_TICK, IDLE_TICKS = 0.005, 400
BETWEEN_KEYS = 0.01
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Round:
    """Seconds from each key to its painted rows, and those of the idle loop's own ticks right after."""

    keys: list[float]
    idle: list[float]


class Watcher(QObject):
    """Tells when the list of a new search was painted: the model was set anew, then its page drawn to the end."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        column = window.page.column
        self._table = column.table
        self._painted: asyncio.Future[None] | None = None
        self._is_set = False
        column.table.rows.modelReset.connect(self._on_reset)
        for page in (column.table.viewport(), column.empty):
            page.installEventFilter(self)

    def next(self) -> asyncio.Future[None]:
        """Return what is done once the next list is on the screen."""
        self._is_set = False
        self._painted = asyncio.get_running_loop().create_future()
        return self._painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a paint; the loop's next turn comes when the whole window was painted and shown."""
        if event.type() == QEvent.Type.Paint and self._is_set and self._painted is not None:
            asyncio.get_running_loop().call_soon(self._done, self._painted)
            self._painted = None
        return super().eventFilter(watched, event)

    def _on_reset(self) -> None:
        self._is_set = True

    def _done(self, painted: asyncio.Future[None]) -> None:
        rows = self._table.rows
        assert rows.rowCount() == 0 or rows.texts(0) is not None, "painted without its text"
        painted.set_result(None)


def run(stores: Stores) -> list[Figure]:
    """Type and take back names, numbers and e-mails in the real window, its services working behind it."""
    filled = stores.filled(CUSTOMERS)

    async def measure(app: QApplication) -> list[Round]:
        theme = Theme(app.styleHints())
        theme.apply(app)
        async with open_shop(filled) as store:
            window = MainWindow(store.services, theme, ForgetfulState())
            window.show()
            store.engine.start()
            await window.start()
            await asyncio.sleep(1.0)
            rounds = [Round(await _type_all(window), await _idle()) for _ in range(ROUNDS)]
            await window.finish()
            return rounds

    return [_figure(in_window_loop(measure))]


def _figure(rounds: list[Round]) -> Figure:
    late = median([percentile(one.idle, 0.99) - IDLE_TICK for one in rounds])
    keys = [key for one in rounds for key in one.keys]
    detail = (
        f"{len(keys)} keys, median {median(keys) * 1000:.1f} ms, longest {max(keys) * 1000:.1f} ms;"
        f" the idle loop's own tick is late by {late * 1000:.1f} ms at p99"
    )
    slow = median([percentile(one.keys, 0.99) for one in rounds])
    return Figure("typing over 100,000 customers, p99", slow * 1000, 33, "ms", detail)


async def _type_all(window: MainWindow) -> list[float]:
    watcher, edit = Watcher(window), window.page.column.search.edit
    edit.setFocus()
    taken = []
    for key, text in _strokes():
        painted = watcher.next()
        before = edit.text()
        started = time.perf_counter()
        QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
        if edit.text().strip() != before.strip():
            async with asyncio.timeout(10):
                await painted
            taken.append(time.perf_counter() - started)
        await asyncio.sleep(BETWEEN_KEYS)
    assert len(taken) >= 300, "too few keys to speak of a percentile"
    return taken


def _strokes() -> Iterator[tuple[int, str]]:
    for typed in TYPED:
        for letter in typed:
            yield 0, letter
        for _ in typed:
            yield int(Qt.Key.Key_Backspace), "\b"


async def _idle() -> list[float]:
    """Return how long each of the loop's own ticks took, with nobody typing."""
    taken = []
    for _ in range(IDLE_TICKS):
        started = time.perf_counter()
        await asyncio.sleep(IDLE_TICK)
        taken.append(time.perf_counter() - started)
    return taken
