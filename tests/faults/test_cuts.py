"""Wherever the line breaks, in a request or in its answer, nothing is lost and nothing doubled: the ledger says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.faults.cuts import Line, behind_a_proxy, effects
from tests.faults.proxy import Cut, How
from tests.server_process import ServerProcess

# the whole walk, byte by byte, takes minutes (`line.cuts()`): these are some places of it
PLACES = 6


@pytest.fixture
async def line(tmp_path: Path, server: ServerProcess, store: str) -> AsyncIterator[Line]:
    """A till behind a line that breaks."""
    async with behind_a_proxy(tmp_path, server, store) as line:
        yield line


async def test_a_create_is_made_once(line: Line, server: ServerProcess, store: str) -> None:
    uids = [await line.create()]
    uids += [await line.create(cut) for cut in line.cuts(PLACES)]
    assert effects(server, store) == Counter(("create", f"Zineb {n:04}") for n in range(1, len(uids) + 1))
    assert {(await line.store.services.customers.view(uid)).service_id for uid in uids} == {
        found["customerId"] for found in server.ledger("create") if found["storeId"] == store
    }


async def test_a_change_is_made_once(line: Line, server: ServerProcess, store: str) -> None:
    uid = await line.create()
    await line.update(uid, Cut(answer=10_000))
    for cut in line.cuts(PLACES):
        await line.update(uid, cut)
    made = effects(server, store)
    assert made == Counter(
        [("create", "Zineb 0001"), *(("update", f"Nour {n:04}") for n in range(2, line.numbers + 1))]
    )


@pytest.mark.parametrize("size", [300_000, 2_300_000], ids=["beside the data", "after the data"])
async def test_a_scan_arrives_whole_and_its_customer_once(
    line: Line, server: ServerProcess, store: str, size: int
) -> None:
    scans = {}
    for turn, cut in enumerate((Cut(0), Cut(1), Cut(1000), Cut(size // 2), Cut(size), Cut(answer=0), Cut(answer=99))):
        scan = b"%PDF-1.7 " + bytes([turn]) * size
        scans[await line.create(cut, scan)] = sha256(scan).hexdigest()
    made, files = ([found for found in server.ledger(kind) if found["storeId"] == store] for kind in ("create", "file"))
    assert len(made) == len(scans)
    ids = {uid: (await line.store.services.customers.view(uid)).service_id for uid in scans}
    # a file may arrive twice, never not at all, and never cut
    assert {(found["customerId"], found["sha256"]) for found in files} == {(ids[uid], scans[uid]) for uid in scans}


async def test_a_customer_is_deleted_once(line: Line, server: ServerProcess, store: str) -> None:
    uids = [await line.create() for _ in range(5)]
    await line.delete(uids[:1], Cut(answer=10_000))
    answer = line.proxy.writes[-1].answer
    for uid, cut in zip(
        uids[1:], [Cut(0), Cut(answer=0), Cut(answer=answer // 2), Cut(answer=answer - 1)], strict=True
    ):
        await line.delete((uid,), cut)
    deleted = [found["customerId"] for found in server.ledger("delete") if found["storeId"] == store]
    assert len(deleted) == len(set(deleted)) == 5
    assert await line.store.engine.drainer.unfinished() == []


async def test_a_selection_is_deleted_once(line: Line, server: ServerProcess, store: str) -> None:
    uids = [await line.create() for _ in range(6)]
    for pair, cut in zip((uids[:2], uids[2:4], uids[4:]), (Cut(20), Cut(answer=0), Cut(answer=60)), strict=True):
        await line.delete(pair, cut)
    deleted = [found["customerId"] for found in server.ledger("delete") if found["storeId"] == store]
    assert len(deleted) == len(set(deleted)) == 6


@pytest.mark.parametrize("cut", [Cut(30, how=How.CLOSE), Cut(answer=0, how=How.CLOSE), Cut(answer=90, how=How.CLOSE)])
async def test_a_line_that_ends_politely_is_no_answer(line: Line, server: ServerProcess, store: str, cut: Cut) -> None:
    await line.create(cut)
    assert effects(server, store) == Counter([("create", "Zineb 0001")])
