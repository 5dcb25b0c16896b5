"""A save is durable when it returns, shown at once, and undone only while nothing was sent."""

from __future__ import annotations

import pytest

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.queries import Attention
from joptic_desktop.domain.writes import Verb, WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.customers import UNDO_SECONDS
from joptic_desktop.storage.audit import AuditAction
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, eventually, person, settled, unfinished


def renamed(**personal: str) -> CustomerChange:
    return CustomerChange(PersonalChange(**personal))  # type: ignore[arg-type]  # the tests name text fields


def name_of(customer: Customer | None) -> str:
    assert customer is not None
    assert customer.personal is not None
    return customer.personal.name


async def test_a_new_customer_can_be_opened_before_it_was_sent(shop: Shop) -> None:
    async with shop.at_work() as store:
        uid = await store.services.customers.create(renamed(first_name="Layla", last_name="Hassan"))
        view = await store.services.customers.view(uid)
    assert name_of(view.customer) == "Layla Hassan"
    assert (view.confirmed, view.service_id, view.attention) == (None, None, Attention.WAITING)


async def test_opening_shows_what_is_here_and_then_what_is_new(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    service_id = shop.show(uid)["id"]
    other_till.form("PUT", f"/customer/{service_id}", {"customerData": {"firstName": "Nour"}})
    async with shop.at_work() as store:
        told: list[str] = []
        store.services.customers.changed.connect(told.append)
        assert name_of((await store.services.customers.open(uid)).customer) == "Zineb 1 Hassan"
        await eventually(lambda: bool(told))
        assert name_of((await store.services.customers.view(uid)).customer) == "Nour Hassan"


async def test_a_customer_gone_from_the_service_is_missing(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}")
    async with shop.at_work() as store:
        told: list[str] = []
        store.services.customers.changed.connect(told.append)
        await store.services.customers.open(uid)
        await eventually(lambda: bool(told))
        assert (await store.services.customers.view(uid)).missing


async def test_an_edit_is_laid_over_and_the_confirmed_record_stays_its_base(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        base = (await store.services.customers.view(uid)).confirmed
        await store.services.customers.update(uid, base, renamed(first_name="Nour"))
        view = await store.services.customers.view(uid)
    assert name_of(view.customer) == "Nour Hassan"
    assert name_of(view.confirmed) == "Zineb 1 Hassan"


async def test_an_update_of_nothing_is_no_write(shop: Shop) -> None:
    async with shop.at_work() as store:
        await store.services.customers.update("anybody", None, CustomerChange())
        assert await unfinished(store) == []


async def test_a_delete_waits_for_its_undo(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        ticket = await store.services.customers.delete((uid, uid))
        (write,) = await unfinished(store)
        assert (ticket.uids, ticket.until) == ((uid,), write.not_before)
        assert write.not_before - write.saved_at == pytest.approx(UNDO_SECONDS, abs=0.1)
        assert await store.services.customers.undo(ticket) == 1
        assert await unfinished(store) == []
        assert [row.uid for row in store.local.windows.rows_of((uid,))] == [uid]


async def test_an_undo_that_comes_too_late_takes_nothing_back(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        ticket = await store.services.customers.delete((uid,), undo_seconds=0.0)
        await settled(store)
        assert await store.services.customers.undo(ticket) == 0
    assert shop.listed()["data"] == []


async def test_undoing_a_delete_brings_back_the_edit_before_it(shop: Shop) -> None:
    uid = shop.create(person(1))
    async with shop.at_work() as store:
        ticket = await store.services.customers.delete((uid,))
        assert [write.verb for write in await unfinished(store)] == [Verb.CREATE, Verb.DELETE]
        await store.services.customers.undo(ticket)
        assert [write.verb for write in await unfinished(store)] == [Verb.CREATE]
        assert name_of((await store.services.customers.view(uid)).customer) == "Zineb 1 Hassan"


async def test_a_save_that_cannot_be_shown_is_still_saved(shop: Shop) -> None:
    async with shop.at_work() as store:
        await store.local.threads.disk(store.local.cache._database.run, "PRAGMA query_only = ON")
        uid = await store.services.customers.create(renamed(first_name="Layla"))
        (write,) = await unfinished(store)
        assert write.uid == uid


async def test_every_save_has_its_line_in_the_audit(shop: Shop) -> None:
    async with shop.at_work() as store:
        customers, records = store.services.customers, store.local.records
        uid = await customers.create(renamed(first_name="Layla", last_name="Hassan"))
        await customers.open(uid)
        await customers.update(uid, None, renamed(first_name="Nour"))
        await customers.delete((uid,))
        lines = await store.local.threads.disk(records.audit.newest, 10, uid)
    actions = [AuditAction.DELETED, AuditAction.EDITED, AuditAction.VIEWED, AuditAction.CREATED]
    assert [line.action for line in lines] == actions
    assert {line.account for line in lines} == {store.engine.drainer.account}
    assert [line.note for line in lines] == ["", "first_name", "", ""]


async def test_a_look_and_a_delete_that_was_taken_back_have_their_lines(shop: Shop) -> None:
    async with shop.at_work() as store:
        customers, records = store.services.customers, store.local.records
        uid = await customers.create(renamed(first_name="Layla", last_name="Hassan"))
        for _ in range(3):
            await customers.open(uid)
        await customers.undo(await customers.delete((uid,)))
        lines = await store.local.threads.disk(records.audit.newest, 10, uid)
    actions = [AuditAction.DISCARDED, AuditAction.DELETED, AuditAction.VIEWED, AuditAction.CREATED]
    assert [line.action for line in lines] == actions


async def test_a_record_is_shown_when_the_look_at_it_cannot_be_written(shop: Shop) -> None:
    async with shop.at_work() as store:
        uid = await store.services.customers.create(renamed(first_name="Layla"))
        await store.local.threads.disk(store.local.records.audit._database.run, "PRAGMA query_only = ON")
        assert (await store.services.customers.open(uid)).customer is not None


async def test_a_reader_is_told_why_nothing_is_sent(shop: Shop, server: ServerProcess, store: str) -> None:
    shop.connect(server, store, server.announcement.reader.access_token)
    uid = shop.create(person(1))
    async with shop.at_work() as opened:
        opened.engine.start(reading=False)
        await eventually(lambda: opened.engine.watch.gate.read_only)
        await opened.engine.stop()
        view = await opened.services.customers.view(uid)
    assert not view.may_write
    assert [write.state for write in view.pending] == [WriteState.QUEUED]


async def test_a_customer_without_an_email_gets_one_that_is_never_shown(shop: Shop) -> None:
    async with shop.at_work() as store:
        customers, session = store.services.customers, store.services.session
        assert await customers.walk_in_email() is None
        with pytest.raises(InvalidInput):
            await session.set_walk_in_domain("not a domain")
        await session.set_walk_in_domain(" @optique-atlas.example ")
        first, second = [await customers.walk_in_email() for _ in range(2)]
        assert first is not None
        assert first.endswith("@optique-atlas.example")
        assert first != second
        assert customers.is_walk_in(first)
        uid = await customers.create(renamed(first_name="Layla", email=first))
        await customers.shown()
        key = store.local.windows.key_of(uid)
        assert key is not None
        assert [row.second_line for row in store.services.listing.rows([key])] == [""]


async def test_files_of_a_customer_wait_and_are_sent(shop: Shop) -> None:
    uid = shop.create(person(1), f"prescription={shop.file('scan.pdf', b'%PDF-1.7')}")
    async with shop.at_work() as store:
        (waiting,) = (await store.services.customers.view(uid)).files
        await settled(store)
        (sent,) = (await store.services.customers.view(uid)).files
    assert (waiting.state, sent.state, sent.real_name) == ("waiting", "sent", "scan.pdf")
    assert sent.sent_at is not None
