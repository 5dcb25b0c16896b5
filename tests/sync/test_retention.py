"""Details that nobody needed for some days leave this computer, and come back when somebody opens them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import Place
from joptic_desktop.settings import Settings
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.key_sources import PassphraseKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.sync.retention import DAY, LOOK_SECONDS
from tests.campaigns.virtual_clock import VirtualClock
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import PASSPHRASE, Shop, eventually, person


@asynccontextmanager
async def reading(shop: Shop, hand: VirtualClock) -> AsyncIterator[OpenStore]:
    """Open the store at the clock's moment; the line is open, everything is read."""
    opened = open_profile(Settings(shop.profile, shop.folder / "passphrase"), clock=hand.start_again())
    store = await open_store(opened, first_canary=0.0)
    try:
        await store.engine.watch.canary()
        await idle(store)
        yield store
    finally:
        await store.close()
        opened.close()


async def idle(store: OpenStore) -> None:
    while await store.engine.reader.step() < 0.2:
        pass


def held(store: OpenStore) -> list[str]:
    """Whose details are on this computer."""
    found = store.local.windows.rows(store.local.windows.search("").keys)
    return sorted(row.name for row in found if store.local.windows.detail(row.uid))


def uid_of(store: OpenStore, name: str) -> str:
    (row,) = store.local.windows.rows(store.local.windows.search(name).keys)
    return row.uid


def fill(till: Till) -> None:
    for number in (1, 2):
        till.create(email=f"layla{number}@example.com", firstName=f"Layla{number}")


async def test_nothing_leaves_before_the_shop_turns_it_on(shop: Shop, other_till: Till) -> None:
    fill(other_till)
    hand = VirtualClock()
    async with reading(shop, hand) as store:
        hand.seconds += 1000 * DAY
        await idle(store)
        assert len(held(store)) == 2


async def test_what_nobody_opened_leaves_and_is_not_read_again(shop: Shop, other_till: Till) -> None:
    fill(other_till)
    hand = VirtualClock()
    async with reading(shop, hand) as store:
        await store.services.session.set_forget_details(30)
        hand.seconds += 29 * DAY
        await store.services.customers.open(uid_of(store, "Layla1"))
        await idle(store)
        assert len(held(store)) == 2
        hand.seconds += 2 * DAY
        await idle(store)
        (kept,) = held(store)
        assert kept.startswith("Layla1")
        hand.seconds += LOOK_SECONDS
        await idle(store)
        assert len(held(store)) == 1


async def test_whoever_is_opened_again_is_read_again(shop: Shop, other_till: Till) -> None:
    fill(other_till)
    hand = VirtualClock()
    async with reading(shop, hand) as store:
        await store.services.session.set_forget_details(30)
        hand.seconds += 31 * DAY
        await idle(store)
        assert held(store) == []
        await store.services.customers.open(uid_of(store, "Layla1"))
        await eventually(lambda: len(held(store)) == 1)


async def test_whose_changes_wait_stays(shop: Shop, other_till: Till) -> None:
    fill(other_till)
    hand = VirtualClock()
    async with reading(shop, hand) as store:
        await store.services.session.set_forget_details(30)
        await store.services.customers.delete((uid_of(store, "Layla1"),), undo_seconds=100 * DAY)
        hand.seconds += 31 * DAY
        await idle(store)
        assert store.local.cache.forget_unused(hand.seconds + 1e12, 9) == ()
        kept = {row for row in store.local.cache.pending() if store.local.windows.detail(row)}
        assert len(kept) == 1


async def test_turned_off_everything_is_read_again(shop: Shop, other_till: Till) -> None:
    fill(other_till)
    shop.create(person(1))
    hand = VirtualClock()
    async with reading(shop, hand) as store:
        await store.services.session.set_forget_details(30)
        hand.seconds += 31 * DAY
        await idle(store)
        await store.services.session.set_forget_details(0)
        await idle(store)
        await idle(store)
        assert [name[:5] for name in held(store)] == ["Layla", "Layla", "Zineb"]


async def test_the_details_of_a_store_that_nobody_opens_leave_too(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    fill(other_till)
    hand = VirtualClock()
    place = Place(server.announcement.service, store)
    async with reading(shop, hand) as here:
        await here.services.session.set_forget_details(30)
        await here.services.customers.delete((uid_of(here, "Layla1"),), undo_seconds=100 * DAY)
    assert len(held_at(shop, place)) == 2
    shop.connect(server, server.new_store())
    hand.seconds += 29 * DAY
    async with reading(shop, hand):
        assert len(held_at(shop, place)) == 2
        hand.seconds += 2 * DAY
    async with reading(shop, hand) as elsewhere:
        assert elsewhere.local.place != place
        (kept,) = held_at(shop, place)
        assert kept.startswith("Layla1"), "a change of hers waits"
        assert [write.place for write in elsewhere.local.records.outbox.unfinished(place)] == [place]


async def test_what_damaged_records_lost_of_another_store_is_still_in_its_copy(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    fill(other_till)
    hand, profile = VirtualClock(), Profile(shop.profile)
    async with reading(shop, hand) as here:
        await here.services.session.set_forget_details(30)
    before = profile.records_path.read_bytes()
    async with reading(shop, hand) as here:
        await here.services.customers.create(CustomerChange(PersonalChange("Zineb", "Alaoui", "zineb@example.com")))
        await eventually(lambda: bool(here.local.windows.search("Zineb").keys))
    profile.records_path.write_bytes(before)
    _work_in(profile, server.new_store())
    hand.seconds += 31 * DAY
    async with reading(shop, hand):
        pass
    _work_in(profile, store)
    async with reading(shop, hand) as again:
        assert again.local.rescued == ("Zineb Alaoui",)


async def test_a_store_whose_copy_is_damaged_hinders_no_other(
    shop: Shop, server: ServerProcess, store: str, other_till: Till
) -> None:
    fill(other_till)
    hand = VirtualClock()
    async with reading(shop, hand) as here:
        await here.services.session.set_forget_details(30)
    broken = server.new_store()
    shop.connect(server, broken)
    async with reading(shop, hand):
        pass
    damaged = Profile(shop.profile).cache_path(Place(server.announcement.service, broken))
    shop.connect(server, store)  # the damaged one comes first from now on
    shop.connect(server, server.new_store())
    damaged.unlink()
    damaged.mkdir()
    hand.seconds += 31 * DAY
    async with reading(shop, hand):
        assert held_at(shop, Place(server.announcement.service, store)) == []


async def test_other_stores_that_cannot_be_looked_for_hinder_nothing_here(shop: Shop, other_till: Till) -> None:
    fill(other_till)
    hand, info = VirtualClock(), Profile(shop.profile).info_path
    async with reading(shop, hand) as here:
        await here.services.session.set_forget_details(30)
        kept = info.read_bytes()
        info.write_bytes(b"")
        hand.seconds += 31 * DAY
        await idle(here)
        assert held(here) == []
        info.write_bytes(kept)


def _work_in(profile: Profile, store: str) -> None:
    """Have a store open next, as a switch of the window does: `joptic` would open the one before once more."""
    settings = profile.load().settings
    assert settings.current_place is not None
    profile.save(settings.with_place(replace(settings.current_place, store_id=store)))


def held_at(shop: Shop, place: Place) -> list[str]:
    """Whose details are in the copy of a store that is not open."""
    profile = Profile(shop.profile)
    reader = CacheReader.open(profile, place, PassphraseKey(PASSPHRASE).data_key(profile, os.urandom))
    try:
        return sorted(row.name for row in reader.held() if row.record is not None)
    finally:
        reader.close()
