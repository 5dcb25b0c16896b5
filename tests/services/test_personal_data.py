"""One person's data leave as files anybody can read, and are erased from this computer with every trace of them."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.decisions import Choice, Decision
from joptic_desktop.errors import InvalidInput, StoreFull
from joptic_desktop.services.personal_data import DATA, Handed
from joptic_desktop.services.views import Draft
from joptic_desktop.storage.audit import AuditAction
from tests.server_process import HELD, ServerProcess
from tests.shop import EYES, Shop, eventually, person, unfinished

PDF = b"%PDF-1.7 the prescription of Zineb"


def told(handed: Handed) -> dict[str, Any]:
    return dict(json.loads((handed.folder / DATA).read_text(encoding="utf-8")))


def with_file(shop: Shop) -> str:
    path = shop.file("ordonnance Zineb.pdf", PDF)
    return shop.create({**person(1), "opticData": EYES}, f"prescription={path}")


async def test_the_folder_holds_the_record_and_what_only_this_computer_has(shop: Shop, tmp_path: Path) -> None:
    uid = with_file(shop)
    shop.sync()
    shop.update(uid, {"customerData": {"lastName": "Amrani"}})
    async with shop.at_work() as store:
        handed = await store.services.privacy.people.hand_out(uid, tmp_path / "out", {"rx.pdf": b"%PDF-sheet"})
    data = told(handed)
    assert data["customer"]["localData"]["lastName"] == "Amrani"
    assert data["asTheServiceToldIt"]["localData"]["lastName"] == "Hassan"
    assert data["prescriptions"][0]["opticData"]["distanceVision"]["rightEye"]["sph"] == "-1.25"
    assert [change["verb"] for change in data["changes"]] == ["create", "update"]
    assert data["changes"][0]["log"]
    assert data["audit"][0]["action"] == "created"
    assert data["sentFiles"][0]["name"] == "ordonnance Zineb.pdf"
    assert (handed.folder / data["files"][0]["file"]).read_bytes() == PDF
    assert (handed.folder / "rx.pdf").read_bytes() == b"%PDF-sheet"
    assert handed.folder.name.startswith("Zineb 1 Amrani")


async def test_only_the_owner_of_the_computer_can_open_the_folder(shop: Shop, tmp_path: Path) -> None:
    uid = with_file(shop)
    async with shop.at_work() as store:
        handed = await store.services.privacy.people.hand_out(uid, tmp_path)
        again = await store.services.privacy.people.hand_out(uid, tmp_path)
    assert handed.folder != again.folder
    assert handed.folder.stat().st_mode & 0o077 == 0
    assert (handed.folder / DATA).stat().st_mode & 0o077 == 0


async def test_a_hostile_name_stays_in_the_folder(shop: Shop, tmp_path: Path) -> None:
    async with shop.at_work() as store:
        name = PersonalChange(first_name="../../escape", last_name="CON:|\u202e")
        uid = await store.services.customers.create(CustomerChange(name))
        handed = await store.services.privacy.people.hand_out(uid, tmp_path / "out")
    assert handed.folder.parent == tmp_path / "out"


async def test_that_data_left_is_in_the_audit_before_they_do(shop: Shop, tmp_path: Path) -> None:
    uid = with_file(shop)
    blocked = shop.file("no folder", "")
    async with shop.at_work() as store:
        with pytest.raises(InvalidInput, match="another folder"):
            await store.services.privacy.people.hand_out(uid, blocked)
        failed, line = store.local.records.audit.newest(2, uid)
    assert (line.action, line.note) == (AuditAction.EXPORTED, "one person's data")
    assert (failed.action, failed.note) == (AuditAction.FAILED, "one person's data: nothing was written")


async def test_of_nobody_nothing_is_handed_out(shop: Shop, tmp_path: Path) -> None:
    async with shop.at_work() as store:
        with pytest.raises(InvalidInput, match="Nothing is known"):
            await store.services.privacy.people.hand_out("nobody", tmp_path)


async def test_whoever_waits_to_be_sent_is_not_erased(shop: Shop) -> None:
    uid = with_file(shop)
    async with shop.at_work() as store:
        with pytest.raises(InvalidInput, match="still wait"):
            await store.services.privacy.people.erase(uid)
        assert (await store.services.customers.view(uid)).customer is not None


async def test_an_erased_person_leaves_no_trace_but_the_row_of_the_list(shop: Shop, tmp_path: Path) -> None:
    uid = with_file(shop)
    shop.sync()
    other = shop.create(person(2))
    async with shop.at_work() as store:
        customers, records = store.services.customers, store.local.records
        await store.services.drafts.save(Draft("d1", uid, 0.0, "{}"))
        await store.services.privacy.people.erase(uid)
        view = await customers.view(uid)
        assert (view.customer, view.files, await store.services.history.of(uid)) == (None, (), ())
        assert (records.traces.writes(uid), records.traces.drafts(uid)) == ([], [])
        assert uid not in store.local.windows.missing_details(99)
        assert (await customers.view(other)).customer is not None
        assert [line.action for line in records.audit.newest(1, uid)] == [AuditAction.ERASED]
    assert list((shop.profile / "blobs").iterdir()) == []
    assert len(list((shop.profile / "copies").iterdir())) == 1


async def test_an_erased_person_comes_back_when_opened(shop: Shop) -> None:
    uid = with_file(shop)
    shop.sync()
    async with shop.at_work() as store:
        await store.engine.watch.canary()
        await store.services.privacy.people.erase(uid)
        await store.services.customers.open(uid)
        await eventually(lambda: store.local.windows.detail(uid) is not None)


async def test_the_log_keeps_no_name_of_a_file_of_an_erased_person(shop: Shop) -> None:
    big = shop.file("carte identite Zineb.pdf", b"%PDF-1.7 " + bytes(3_200_000))
    uid = shop.create(person(1), f"prescription={big}")
    shop.sync()
    async with shop.at_work() as store:
        (stopped,) = await unfinished(store)
        assert "carte identite" in stopped.reason
        await store.services.customers.decide(stopped.seq, Decision(Choice.DISCARD))
        await store.services.privacy.people.erase(uid)
        notes = store.local.records.op_log.of(stopped.seq)
    assert [line.what for line in notes][-2:] == ["refused", "discarded"]
    assert not any(line.note for line in notes)


async def test_an_erased_person_is_in_no_log_and_no_index_of_the_cache(shop: Shop) -> None:
    uid = with_file(shop)
    shop.sync()
    shop.create(person(2))
    async with shop.at_work() as store:
        cache = store.local.cache
        cache._database.run("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, 'row')")
        await cache_at_rest(store)
        assert "001" in pieces(store)
        before = frames(store)
        await store.services.privacy.people.erase(uid)
        assert before
        assert not before & frames(store)
        await cache_at_rest(store)
        assert "001" not in pieces(store)


async def cache_at_rest(store: OpenStore) -> None:
    """Have the idle moments do what they do."""
    while await store.local.threads.disk(store.local.cache.tidy):
        pass


def frames(store: OpenStore) -> set[bytes]:
    """Return the pages that stand in the log of the cache; none is encrypted twice alike."""
    log = store.local.cache._database.path.with_name("cache.db-wal").read_bytes()
    head, page = 24, 4096
    return {log[at + head : at + head + page] for at in range(32, len(log), head + page)}


def pieces(store: OpenStore) -> set[str]:
    """Return what the search index holds pieces of."""
    return {term for (term,) in store.local.cache._database.all("SELECT term FROM temp.words")}


async def test_an_erasing_that_could_not_renew_the_copies_is_finished_by_the_next_start(shop: Shop) -> None:
    uid = with_file(shop)
    shop.sync()
    async with shop.at_work() as store:
        blocked = shop.profile / "copies" / "a folder"
        blocked.mkdir()
        with pytest.raises(StoreFull):
            await store.services.privacy.people.erase(uid)
        blocked.rmdir()
        for number in range(3):
            (shop.profile / "copies" / f"records-000000000000{number}.db").write_bytes(b"the person")
    async with shop.opened(copies=True):
        assert len(list((shop.profile / "copies").iterdir())) == 1


async def test_where_the_folder_refuses_half_way_nothing_of_the_person_is_left_in_it(
    shop: Shop, tmp_path: Path
) -> None:
    uid = with_file(shop)
    out = tmp_path / "out"
    async with shop.at_work() as store:
        with pytest.raises(InvalidInput, match="Nothing was written"):
            await store.services.privacy.people.hand_out(uid, out, {"files": b"a folder of that name is there"})
    assert list(out.iterdir()) == []


async def test_what_was_asked_before_an_erasing_brings_nothing_back(shop: Shop, server: ServerProcess) -> None:
    uid = with_file(shop)
    shop.sync()
    async with shop.at_work() as store:
        await store.engine.watch.canary()
        path = f"/customer/{store.local.records.ids.service_id(uid)}"
        server.add_fault(f"GET {path}", delay=HELD)
        server.forget_requests()
        await store.services.customers.open(uid)
        await eventually(lambda: bool(server.requests("GET", path)))
        await store.services.privacy.people.erase(uid)
        await store.services.customers.view(uid)
        server.clear_faults()
        await everything_asked_for()
        assert store.local.windows.detail(uid) is None
        assert await store.services.history.of(uid) == ()


async def test_what_is_asked_while_an_erasing_is_under_way_brings_nothing_back(shop: Shop) -> None:
    uid = with_file(shop)
    shop.sync()
    async with shop.at_work() as store:
        await store.services.customers.open(uid)
        await store.services.privacy.people.erase(uid)  # the read that follows the opening has not begun yet
        await everything_asked_for()
        assert store.local.windows.detail(uid) is None
        assert await store.services.history.of(uid) == ()
        await store.services.customers.open(uid)
        await everything_asked_for()
        assert store.local.windows.detail(uid) is not None


async def test_whoever_was_opened_without_a_line_and_erased_is_not_read_when_it_comes_back(
    shop: Shop, server: ServerProcess
) -> None:
    uid = with_file(shop)
    shop.sync()
    async with shop.at_work() as store:
        server.stop()
        assert not await store.engine.watch.canary()
        await store.services.customers.open(uid)
        await store.services.privacy.people.erase(uid)
        server.start()
        assert await store.engine.watch.canary()
        await store.engine.puller.details.hydrate()
        await everything_asked_for()
        assert store.local.windows.detail(uid) is None


async def everything_asked_for() -> None:
    """Wait until nothing is on its way any more."""
    await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)
