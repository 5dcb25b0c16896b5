"""A save is confirmed once it is durable: what is shown of it follows, and cannot make it look failed."""

from __future__ import annotations

import asyncio

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.conflicts import Pick
from tests.server.till import Till
from tests.services.test_conflicts import two_versions
from tests.shop import Shop, person, unfinished

LAYLA = CustomerChange(PersonalChange(first_name="Layla", last_name="Hassan"))


async def test_it_is_there_before_anything_shows_it(shop: Shop) -> None:
    async with shop.at_work() as store:
        shown = asyncio.Event()
        store.services.customers.changed.connect(lambda _uid: shown.set())
        uid = await store.services.customers.create(LAYLA)
        assert not shown.is_set()
        assert [write.uid for write in await unfinished(store)] == [uid]
        await store.services.customers.shown()
        assert shown.is_set()
        assert store.services.listing.key_of(uid) is not None


async def test_a_window_that_fails_to_show_it_does_not_call_it_failed(shop: Shop) -> None:
    async with shop.at_work() as store:
        uid = await store.services.customers.create(LAYLA)
        (before,) = await unfinished(store)

        def fail(_uid: str) -> None:
            raise RuntimeError("a fault of the window")

        store.services.customers.changed.connect(fail)
        await store.services.customers.update(uid, None, CustomerChange(PersonalChange(first_name="Nour")))
        await store.services.customers.undo(await store.services.customers.delete((uid,)))
        (after,) = await unfinished(store)
    assert (after.seq, after.change and after.change.personal.first_name) == (before.seq, "Nour")


async def test_nor_a_decision_nor_what_is_taken_back(shop: Shop, other_till: Till) -> None:
    uid = two_versions(shop, other_till)
    shop.create(person(2))
    async with shop.at_work() as store:
        services = store.services
        stopped, created = await unfinished(store)
        view = await services.conflicts.read(stopped.seq)
        assert view is not None

        def fail(_uid: str) -> None:
            raise RuntimeError("a fault of the window")

        services.customers.changed.connect(fail)
        assert await services.conflicts.decide(view, {"phone_number": Pick.THEIRS}) == uid
        await services.centre.take_back(created.seq)
        assert await unfinished(store) == []
