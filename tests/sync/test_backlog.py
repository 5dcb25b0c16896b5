"""A deep outbox is taken in without a stall, whole or not at all."""

from __future__ import annotations

import asyncio

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import NewWrite, Verb
from joptic_desktop.sync.backlog import AT_ONCE, Backlog
from tests.shop import Shop

DEEP = 5 * AT_ONCE + 7


async def backlog_of(store: OpenStore, count: int) -> Backlog:
    """Return the backlog, not followed yet, of a store in whose outbox some edits were saved."""
    local = store.local
    change = CustomerChange(PersonalChange(first_name="Nour"))
    news = [NewWrite(f"u{n}", Verb.UPDATE, local.place, "me", 1.0, change) for n in range(count)]
    await local.threads.disk(local.records.outbox.add_many, news)
    return Backlog(local.place, local.records, local.threads)


async def test_others_run_while_a_deep_outbox_is_taken_in(shop: Shop) -> None:
    async with shop.at_work() as store:
        backlog = await backlog_of(store, DEEP)
        following = asyncio.create_task(backlog.follow())
        seen = set()
        while not following.done():
            seen.add(sum(1 for _ in backlog.agenda.in_order()))
            await asyncio.sleep(0)
        assert seen >= {AT_ONCE * n for n in range(1, 6)}
        assert len((await following).writes) == DEEP


async def test_cut_off_in_the_middle_it_is_whole_the_next_time(shop: Shop) -> None:
    async with shop.at_work() as store:
        backlog = await backlog_of(store, DEEP)
        following = asyncio.create_task(backlog.follow())
        taken = 0
        while not taken:
            await asyncio.sleep(0)
            taken = sum(1 for _ in backlog.agenda.in_order())
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        assert len((await backlog.follow()).writes) == DEEP
        assert sum(1 for _ in backlog.agenda.in_order()) == DEEP


async def test_two_who_follow_at_once_take_turns(shop: Shop) -> None:
    async with shop.at_work() as store:
        backlog = await backlog_of(store, DEEP)
        first, second = await asyncio.gather(backlog.follow(), backlog.follow())
        assert (len(first.writes), second.writes) == (DEEP, ())


async def test_the_disk_is_free_for_others_while_a_deep_outbox_is_read(shop: Shop) -> None:
    async with shop.at_work() as store:
        backlog = await backlog_of(store, DEEP)
        following, turns = asyncio.create_task(backlog.follow()), 0
        while not any(backlog.agenda.in_order()):
            await store.local.threads.disk(int)
            turns += 1
        await following
    assert turns >= DEEP // AT_ONCE
