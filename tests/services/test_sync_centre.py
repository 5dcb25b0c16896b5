"""The sync centre tells each write once, in the group where it belongs, with what happened to it."""

from __future__ import annotations

import pytest

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.decisions import Choice, Decision
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.sync_centre import Entry, Standing
from joptic_desktop.services.views import OtherShop
from joptic_desktop.storage.audit import AuditAction
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, person, settled


def of(entries: tuple[Entry, ...], standing: Standing) -> list[Entry]:
    return [entry for entry in entries if entry.standing is standing]


async def test_what_waits_names_who_and_what_and_what_goes_first(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.joptic("sync", "--until-idle")
    async with shop.at_work() as store:
        before = store.services
        await before.customers.update(uid, None, CustomerChange(PersonalChange(phone_number="+212612340009")))
        await before.customers.delete((uid,), undo_seconds=60.0)
        overview = await before.centre.overview(0.0)
        change, delete = of(overview.entries, Standing.WAITING)
        assert (change.name, change.fields, change.is_behind) == ("Zineb 1 Hassan", ("phone_number",), False)
        assert (delete.is_behind, delete.can_take_back, delete.needs_confirming) == (True, True, False)
        assert overview.counts == (0, 2, 1)


async def test_who_waits_for_a_clash_over_their_e_mail_says_for_whom(shop: Shop) -> None:
    """The other customer is to be decided first: nothing of this one goes out in its turn."""
    holder = shop.create(person(1))
    assert shop.sync().code == 0
    shop.create({**person(2), "customerData": {**person(2)["customerData"], "email": "zineb1@example.com"}})
    assert shop.sync().code == 6
    shop.update(holder, {"customerData": {"phoneNumber": "+212612340009"}})
    async with shop.at_work() as store:
        (entry,) = of((await store.services.centre.overview(0.0)).entries, Standing.WAITING)
        assert (entry.uid, entry.is_behind, entry.held_by) == (holder, True, "Zineb 2 Hassan")


async def test_a_clash_needs_a_person_and_its_history_tells_what_the_service_said(shop: Shop, other_till: Till) -> None:
    other_till.create(email="zineb1@example.com", firstName="Other")
    shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        (entry,) = of((await store.services.centre.overview(0.0)).entries, Standing.NEEDS_YOU)
        assert entry.choices == (Choice.SAME_PERSON, Choice.DIFFERENT_EMAIL, Choice.DISCARD)
        assert entry.holder_uid != entry.uid
        assert entry.service_words
        history = await store.services.centre.history(entry.seq)
        whats = [line.what for line in history]
        assert (whats[0], whats[-1]) == ("added", "needs_decision")
        await store.services.customers.decide(entry.seq, Decision(Choice.DISCARD))
        overview = await store.services.centre.overview(0.0)
        (done,) = overview.entries
        assert (done.standing, done.state, done.name) == (Standing.DONE, WriteState.DISCARDED, "Zineb 1 Hassan")


async def test_what_ended_before_today_is_not_told(shop: Shop) -> None:
    shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        (done,) = (await store.services.centre.overview(0.0)).entries
        assert (done.standing, done.state) == (Standing.DONE, WriteState.CONFIRMED)
        assert (await store.services.centre.overview(done.at + 0.001)).counts == (0, 0, 0)


async def test_what_was_kept_differently_needs_a_person_until_it_was_seen(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    server.set_quirks("fixed-phone")
    shop.update(uid, {"customerData": {"phoneNumber": "+212612340009"}})
    shop.sync()
    async with shop.at_work() as store:
        overview = await store.services.centre.overview(0.0)
        (entry,) = of(overview.entries, Standing.NEEDS_YOU)
        assert entry.different is not None
        assert overview.counts == (1, 0, 1)
        await store.services.customers.acknowledge(uid)
        assert (await store.services.centre.overview(0.0)).counts == (0, 0, 2)


async def test_only_what_was_never_sent_is_taken_back(shop: Shop) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        (entry,) = (await store.services.centre.overview(0.0)).entries
        await store.services.centre.take_back(entry.seq)
        assert (await store.services.centre.overview(0.0)).counts == (0, 0, 1)
        with pytest.raises(InvalidInput, match="too late"):
            await store.services.centre.take_back(entry.seq)


async def test_the_work_of_another_shop_is_told_by_its_name_and_never_sent_here(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    told, other = server.announcement, server.new_store()
    async with shop.opened() as opened:
        await opened.session.connect(told.service, store, told.owner.access_token, "Optique Atlas")
    for number in range(3):
        shop.create(person(number))
    async with shop.opened() as opened:
        await opened.session.connect(told.service, other, told.owner.access_token, "Optique Rif")
    async with shop.at_work() as work:
        assert work.services.sync.status.elsewhere == (OtherShop("Optique Atlas", 3),)
        assert work.services.sync.status.waiting == work.services.sync.status.to_confirm == 0
        await settled(work)
        assert (await work.services.centre.overview(0.0)).entries == ()
    assert [line for line in server.ledger("create") if line["storeId"] in {store, other}] == []
    shop.connect(server, store)
    assert shop.sync().code == 0
    assert {line["storeId"] for line in server.ledger("create")} >= {store}
    async with shop.at_work() as work:
        assert work.services.session.shop is not None
        assert work.services.session.shop.name == "Optique Atlas"
        assert work.services.sync.status.elsewhere == ()


async def test_what_another_account_saved_needs_a_person_one_by_one_or_all(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    reader = server.announcement.reader
    shop.connect(server, store, reader.access_token)
    uid, _, third = (shop.create(person(number)) for number in range(3))
    shop.connect(server, store)
    shop.update(uid, {"customerData": {"lastName": "Amrani"}})
    async with shop.at_work() as work:
        centre = work.services.centre
        overview = await centre.overview(0.0)
        waits = of(overview.entries, Standing.NEEDS_YOU)
        assert overview.counts == (3, 1, 0)
        assert {(entry.saved_by, entry.needs_confirming) for entry in waits} == {(reader.email, True)}
        (mine,) = of(overview.entries, Standing.WAITING)
        assert (mine.waits_for, mine.needs_confirming) == (reader.email, False)
        assert (await work.services.customers.view(uid)).saved_by == reader.email
        await centre.take_back(next(entry.seq for entry in waits if entry.uid == third))
        (given_up, *_) = await work.local.threads.disk(work.local.records.audit.newest, 1, third)
        assert (given_up.action, given_up.account) == (AuditAction.DISCARDED, server.announcement.owner.id)
        assert given_up.note == f"saved by {reader.id}"
        assert await centre.confirm((waits[0].seq,)) == 1
        assert work.services.sync.status.to_confirm == 1
        assert (await work.services.customers.view(uid)).saved_by == ""
        with pytest.raises(InvalidInput, match="no confirmation"):
            await centre.confirm((waits[0].seq,))
        assert await centre.confirm() == 1
        assert [line.who for line in await centre.history(waits[0].seq)] == [
            reader.email,
            server.announcement.owner.email,
        ]
