"""From the call to "saved on this computer", beside a bare commit of the same row into an encrypted file.

Both are asked for by the loop and done in the writer's thread: a window that waits for a disk stands still.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.storage.database import Database, Row, open_database
from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.stores import Stores

CUSTOMERS = 10_000
ROUNDS = 200
WARM = 15
KEY = bytes(range(32))
PARTS = "SELECT sql FROM sqlite_master WHERE tbl_name = 'op' AND type IN ('table', 'index') AND sql IS NOT NULL"


def run(stores: Stores) -> list[Figure]:
    """Save new customers by the program's services, in turn with the bare commits of their rows on the same disk."""
    filled = stores.filled(CUSTOMERS)
    with TemporaryDirectory(dir=filled.profile.folder.parent) as folder:
        opened = open_profile(filled.settings)
        try:
            turns = asyncio.run(_measure(opened, Path(folder)))[WARM:]
        finally:
            opened.close()
    saved, bare, shown = zip(*turns, strict=True)
    ratio = median([ours / peer for ours, peer, _ in turns])
    detail = (
        f"{median(saved) * 1000:.2f} ms (p99 {percentile(saved, 0.99) * 1000:.1f}), bare {median(bare) * 1000:.2f}"
        f" (p99 {percentile(bare, 0.99) * 1000:.1f}), in the list after {median(shown) * 1000:.2f}; {ROUNDS} saves"
    )
    return [Figure("“saved on this computer”, to a bare keyed commit", ratio, 2, "x", detail)]


async def _measure(opened: OpenProfile, folder: Path) -> list[tuple[float, float, float]]:
    store = await open_store(opened)
    bare = open_database(folder / "bare.db", KEY, create=True)
    try:
        bare.run("PRAGMA foreign_keys = OFF")
        for (part,) in store.local.records._database.all(PARTS):
            bare.run(part)
        return [await _turn(store, bare, number) for number in range(ROUNDS + WARM)]
    finally:
        bare.close()
        await store.close()


async def _turn(store: OpenStore, bare: Database, number: int) -> tuple[float, float, float]:
    """Return the seconds until a save was durable, those of a bare commit, and those until the list showed it."""
    customers, disk = store.services.customers, store.local.threads.disk
    show: Callable[[frozenset[str]], Awaitable[None]] = customers._saved
    is_shown = asyncio.Event()

    async def shown(uids: frozenset[str]) -> None:
        await show(uids)
        is_shown.set()

    customers._saved = shown
    begin = time.perf_counter()
    uid = await customers.create(_person(number))
    durable = time.perf_counter()
    await is_shown.wait()
    end = time.perf_counter()
    customers._saved = show
    row = await disk(_row_of, store, uid)
    marks = ", ".join("?" * len(row))
    again = time.perf_counter()
    await disk(bare.run, f"INSERT INTO op VALUES ({marks})", row)
    return durable - begin, time.perf_counter() - again, end - begin


def _row_of(store: OpenStore, uid: str) -> Row:
    row = store.local.records._database.one("SELECT * FROM op WHERE uid = ?", (uid,))
    assert row is not None
    return row


def _person(number: int) -> CustomerChange:
    eye = Eye("-1.25", "-0.25", "90")
    eyes = (EyeChange(Distance.DISTANCE, Side.RIGHT, eye), EyeChange(Distance.DISTANCE, Side.LEFT, eye))
    email = f"new{number}@example.com"
    return CustomerChange(
        PersonalChange(f"Zineb {number}", "Alami", email, "+212600000000", date(1980, 1, 1), Sex.FEMALE), eyes=eyes
    )
