"""A conflict is carried out as it was seen, or not at all."""

from __future__ import annotations

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.conflicts import Pick
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.conflicts import ConflictView
from joptic_desktop.storage.audit import AuditAction
from tests.server.till import Till
from tests.shop import Shop, person, unfinished

PHONE = "phone_number"


def two_versions(shop: Shop, other_till: Till) -> str:
    """Return the uid of a customer whose phone two tills changed."""
    uid = shop.create(person(1))
    shop.sync()
    (service_id,) = (row["id"] for row in shop.listed()["data"])
    shop.update(uid, {"customerData": {"phoneNumber": "+212600000001"}})
    other_till.form("PUT", f"/customer/{service_id}", {"customerData": {"phoneNumber": "+212600000002"}})
    assert shop.sync().code == 6
    return uid


async def seen(store: OpenStore) -> ConflictView:
    (write,) = [w for w in await unfinished(store) if w.state is WriteState.NEEDS_DECISION]
    view = await store.services.conflicts.read(write.seq)
    assert view is not None
    return view


async def test_it_tells_whose_when_and_the_service_s_version_without_asking_again(shop: Shop, other_till: Till) -> None:
    two_versions(shop, other_till)
    async with shop.at_work() as store:
        view = await seen(store)
        assert (view.name, view.saved_by) == ("Zineb 1 Hassan", store.services.sync.status.account)
        assert view.dispute is not None
        (row,) = view.dispute.rows
        assert (row.unit, row.mine, row.theirs) == (PHONE, "+212600000001", "+212600000002")
        assert view.theirs_at > view.base_at > ""


async def test_who_looks_at_both_versions_has_looked_at_the_customer(shop: Shop, other_till: Till) -> None:
    uid = two_versions(shop, other_till)
    async with shop.at_work() as store:
        for _ in range(2):
            await seen(store)
        lines = store.local.records.audit.newest(99, uid)
    assert [line.action for line in lines].count(AuditAction.VIEWED) == 1


async def test_what_was_saved_after_it_was_looked_at_is_looked_at_too(shop: Shop, other_till: Till) -> None:
    uid = two_versions(shop, other_till)
    async with shop.at_work() as store:
        view = await seen(store)
        more = CustomerChange(PersonalChange(phone_number="+212600000007"))
        await store.services.customers.update(uid, (await store.services.customers.view(uid)).customer, more)
        with pytest.raises(InvalidInput, match="look at the conflict again"):
            await store.services.conflicts.decide(view, {PHONE: Pick.MINE})
        again = await seen(store)
        assert again.mark != view.mark
        await store.services.conflicts.decide(again, {PHONE: Pick.MINE})
        (write,) = await unfinished(store)
        assert write.change
        assert write.change.personal.phone_number == "+212600000007"


async def test_a_choice_is_missing_so_nothing_is_done(shop: Shop, other_till: Till) -> None:
    two_versions(shop, other_till)
    async with shop.at_work() as store:
        view = await seen(store)
        with pytest.raises(InvalidInput, match="Not chosen yet"):
            await store.services.conflicts.decide(view, {})
        assert await seen(store) == view


async def test_decided_twice_is_refused(shop: Shop, other_till: Till) -> None:
    two_versions(shop, other_till)
    async with shop.at_work() as store:
        view = await seen(store)
        await store.services.conflicts.decide(view, {PHONE: Pick.THEIRS})
        assert await unfinished(store) == []
        assert await store.services.conflicts.read(view.seq) is None
        with pytest.raises(InvalidInput, match="no conflict any more"):
            await store.services.conflicts.decide(view, {PHONE: Pick.MINE})
        (told,) = [line for line in await store.services.centre.history(view.seq) if line.what == "discarded"]
        assert told.note == "decided: phone_number=theirs"


async def test_who_is_about_to_be_deleted_is_taken_back_first(shop: Shop, other_till: Till) -> None:
    uid = two_versions(shop, other_till)
    async with shop.at_work() as store:
        view = await seen(store)
        ticket = await store.services.customers.delete((uid,), undo_seconds=60.0)
        with pytest.raises(InvalidInput, match="to be deleted"):
            await store.services.conflicts.decide(view, {PHONE: Pick.MINE})
        await store.services.customers.undo(ticket)
        await store.services.conflicts.decide(view, {PHONE: Pick.MINE})
        (write,) = await unfinished(store)
        assert write.state is WriteState.QUEUED


async def test_an_edit_made_on_the_newer_version_is_no_conflict(shop: Shop, other_till: Till) -> None:
    uid = two_versions(shop, other_till)
    other_till.form("PUT", f"/customer/{shop.show(uid)['id']}", {"address": {"city": "Salé"}})
    shop.show(uid)  # reads the record again
    async with shop.at_work() as store:
        shown = (await store.services.customers.view(uid)).customer
        await store.services.customers.update(uid, shown, CustomerChange(address=AddressChange(city="Fès")))
        view = await seen(store)
        assert view.dispute is not None
        assert [row.unit for row in view.dispute.rows] == [PHONE]
        assert view.dispute.only_mine == ("city",)
