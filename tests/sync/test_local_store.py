"""The cache is brought up to the records at each start, and never behind what it knows already."""

from __future__ import annotations

from dataclasses import replace

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.domain.writes import Place, WriteState
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, person


async def local(opened: OpenProfile) -> LocalStore:
    known = opened.session.settings.current_place
    assert known is not None
    parts = (opened.profile, opened.key, known.place, opened.records, opened.blobs, opened.threads)
    return await opened.threads.disk(LocalStore.open, *parts)


async def test_a_confirmed_write_that_the_cache_missed_is_made_up(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    for path in (shop.profile / "stores").rglob("cache.db*"):
        path.unlink()
    shown = shop.joptic("list", "--offline", "--json").json["data"]
    assert [(row["uid"], row["name"]) for row in shown] == [(uid, "Zineb 1 Hassan")]


async def test_a_record_read_later_is_not_undone_by_a_start(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    other_till.form("PUT", f"/customer/{shop.show(uid)['id']}", {"customerData": {"firstName": "Nour"}})
    shop.show(uid)
    (row,) = shop.listed("--offline")["data"]
    assert row["name"] == "Nour Hassan"


async def test_a_delete_that_the_cache_missed_is_made_up(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    async with shop.opened() as opened:
        # as if killed between the two databases
        (write,) = opened.records.outbox.unfinished()
        opened.records.outbox.mark_sending(write.seq, Clock().now())
        opened.records.outbox.confirm(write.seq, Clock().now())
        store = await local(opened)
        assert store.windows.key_of(uid) is None
        store.close()


async def test_what_waits_is_laid_over_at_each_start(shop: Shop) -> None:
    uid = shop.create(person(1))
    async with shop.opened() as opened:
        store = await local(opened)
        assert [row.attention for row in store.windows.rows_of((uid,))] == ["waiting"]
        (write,) = store.writes_of(uid)
        opened.records.outbox.discard(write.seq, Clock().now())
        store.close()
        store = await local(opened)
        assert store.windows.rows_of((uid,)) == []
        store.close()


async def test_the_writes_of_another_store_are_not_shown(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    shop.connect(server, server.new_store())
    assert shop.listed("--offline")["data"] == []
    async with shop.opened() as opened:
        (write,) = opened.records.outbox.unfinished()
        assert write.state is WriteState.QUEUED
        assert write.place == replace(write.place, origin=server.announcement.service)
        assert isinstance(write.place, Place)
