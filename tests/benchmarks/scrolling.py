"""Scrolling through 100,000 customers, beside the C++ model and delegate of Qt over an SQLite file."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QStyleFactory, QTableView

from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.services.bundle import Services
from joptic_desktop.ui.counter.columns import ROW_HEIGHT, Column
from joptic_desktop.ui.counter.customer_table import CustomerTable
from joptic_desktop.ui.theme.theme import Theme
from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.people import phone, summary
from tests.benchmarks.stores import Stores
from tests.benchmarks.windows import in_window_loop, open_shop

CUSTOMERS = 100_000
SIZE = (900, 760)
FIRST_WIDTH = 380
STEPS, STEP, JUMPS = 300, 3, 60
ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Ride:
    """The frames of one round, in seconds: a run of small steps, and jumps to anywhere."""

    steps: list[float]
    jumps: list[float]

    @property
    def mean(self) -> float:
        frames = self.steps + self.jumps
        return sum(frames) / len(frames)


def run(stores: Stores) -> list[Figure]:
    """Paint the same positions in both tables, in turn; every row of a counted frame must have its text."""
    filled = stores.filled(CUSTOMERS)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "peer.db"
        _write_peer(path)

        async def measure(app: QApplication) -> list[tuple[Ride, Ride]]:
            async with open_shop(filled) as store:
                theme = Theme(app.styleHints())
                theme.apply(app)
                ours = await _our_table(theme, store.services)
                with closing(Peer(theme, path)) as peer:
                    return _rides(ours, peer.table)

        return [_figure(in_window_loop(measure))]


def _rides(ours: CustomerTable, peer: QTableView) -> list[tuple[Ride, Ride]]:
    """Ride both in turn; the first ride of each fills caches and does not count."""
    check = partial(_must_be_text, ours)
    return [(_ride(ours, turn, check), _ride(peer, turn, _nothing)) for turn in range(ROUNDS + 1)][1:]


def _figure(rides: list[tuple[Ride, Ride]]) -> Figure:
    frames = [frame for ride, _ in rides for frame in ride.steps + ride.jumps]
    bare = [frame for _, ride in rides for frame in ride.steps + ride.jumps]
    jumps = median([frame for ride, _ in rides for frame in ride.jumps])
    bare_jumps = median([frame for _, ride in rides for frame in ride.jumps])
    detail = (
        f"a frame {median(frames) * 1000:.2f} ms (p99 {percentile(frames, 0.99) * 1000:.2f}),"
        f" QSqlQueryModel {median(bare) * 1000:.2f} ms; a jump {jumps * 1000:.2f} / {bare_jumps * 1000:.2f} ms"
    )
    ratio = median([ours.mean / peer.mean for ours, peer in rides])
    return Figure("scrolling 100,000 rows", ratio, 1.3, "x", detail)


async def _our_table(theme: Theme, services: Services) -> CustomerTable:
    table = CustomerTable(theme, lambda: datetime(2026, 11, 23, 10, 42, tzinfo=UTC))
    table.rows.set_reader(services.listing.rows)
    table.resize(*SIZE)
    table.show()
    table.show_keys((await services.listing.show(CustomerQuery())).keys, same_query=False)
    assert table.rows.rowCount() == CUSTOMERS
    return table


class Peer:
    """Qt's own table: the model, the delegate and the style are C++; columns, rows and size are those of ours."""

    def __init__(self, theme: Theme, path: Path) -> None:
        self._base = QSqlDatabase.addDatabase("QSQLITE", "peer")
        self._base.setDatabaseName(str(path))
        assert self._base.open()
        self.table = QTableView()
        self._style = QStyleFactory.create("Fusion")
        self.table.setStyle(self._style)
        self.table.setModel(self._rows())
        self._settle(theme.px(ROW_HEIGHT))
        self.table.resize(*SIZE)
        self.table.show()

    def close(self) -> None:
        """Take the table down before the database it reads."""
        shiboken6.delete(self.table)
        self._base.close()

    def _rows(self) -> QSqlQueryModel:
        model = QSqlQueryModel(self.table)
        model.setQuery("SELECT name, phone, groups, status, updated FROM customer ORDER BY updated DESC", self._base)
        while model.canFetchMore():
            model.fetchMore()
        assert (model.rowCount(), model.columnCount()) == (CUSTOMERS, len(Column))
        return model

    def _settle(self, height: int) -> None:
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setWordWrap(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        rows = self.table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(Column.CUSTOMER, FIRST_WIDTH)


def _write_peer(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as database:
        database.execute("CREATE TABLE customer(name, phone, groups, status, updated)")
        rows = []
        for number in range(CUSTOMERS):
            row = summary(number)
            groups = ", ".join(group.name for group in row.groups) or "—"
            rows.append((row.name, phone(number), groups, row.status.value, row.updated_at))
        with database:
            database.executemany("INSERT INTO customer VALUES (?, ?, ?, ?, ?)", rows)


def _ride(table: QTableView, turn: int, check: Callable[[], None]) -> Ride:
    bar, height = table.verticalScrollBar(), table.verticalHeader().defaultSectionSize()
    image = QImage(table.viewport().size(), QImage.Format.Format_RGB32)
    start = CUSTOMERS // (ROUNDS + 2) * (turn + 1)
    places = random.Random(turn)  # the same way for both
    steps = [_frame(table, image, bar.setValue, (start + step * STEP) * height, check) for step in range(STEPS)]
    jumps = [
        _frame(table, image, bar.setValue, places.randrange(CUSTOMERS - 100) * height, check) for _ in range(JUMPS)
    ]
    return Ride(steps, jumps)


def _frame(
    table: QTableView, image: QImage, move: Callable[[int], None], place: int, check: Callable[[], None]
) -> float:
    started = time.perf_counter()
    move(place)
    table.viewport().render(image, QPoint())
    taken = time.perf_counter() - started
    check()
    return taken


def _must_be_text(table: CustomerTable) -> None:
    first = table.rowAt(0)
    last = table.rowAt(table.viewport().height() - 1)
    assert last - first > SIZE[1] // ROW_HEIGHT - 4, "the table is too small to measure"
    for row in range(first, last + 1):
        texts = table.rows.texts(row)
        assert texts is not None, "a counted frame showed a row without its text"
        assert all(texts.columns)


def _nothing() -> None:
    return
