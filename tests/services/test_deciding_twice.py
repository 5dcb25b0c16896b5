"""A decision is taken of what stands there when it is committed: taken twice, it is carried out once."""

from __future__ import annotations

import asyncio

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.decisions import Choice, Decision
from joptic_desktop.domain.writes import Cause, Verb, Write, WriteState
from joptic_desktop.errors import InvalidInput
from tests.server.till import Till
from tests.shop import Shop, person, settled, unfinished


async def _stopped(store: OpenStore) -> Write:
    await settled(store)
    (write,) = [one for one in await unfinished(store) if one.state in {WriteState.REFUSED, WriteState.NEEDS_DECISION}]
    return write


async def _twice(store: OpenStore, write: Write, decision: Decision) -> list[str | BaseException]:
    decide = store.services.customers.decide
    return await asyncio.gather(*(decide(write.seq, decision) for _ in range(2)), return_exceptions=True)


async def test_who_is_gone_is_created_again_once(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}")
    async with shop.at_work() as store:
        base = (await store.services.customers.view(uid)).customer
        await store.services.customers.update(uid, base, CustomerChange(PersonalChange(first_name="Nour")))
        first, second = await _twice(store, await _stopped(store), Decision(Choice.CREATE_AGAIN))
        created = [write for write in await unfinished(store) if write.verb is Verb.CREATE]
    assert [write.uid for write in created] == [first]
    assert isinstance(second, InvalidInput)


async def test_a_customer_who_is_there_is_edited_once(shop: Shop, other_till: Till) -> None:
    other_till.create(email="zineb1@example.com", firstName="Other")
    shop.create(person(1))
    async with shop.at_work() as store:
        first, second = await _twice(store, await _stopped(store), Decision(Choice.SAME_PERSON))
        left = await unfinished(store)
    assert [(write.uid, write.verb) for write in left] == [(first, Verb.UPDATE)]
    assert isinstance(second, InvalidInput)


async def test_another_email_and_giving_up_say_that_they_come_too_late(shop: Shop, other_till: Till) -> None:
    other_till.create(email="zineb1@example.com", firstName="Other")
    shop.create(person(1))
    async with shop.at_work() as store:
        write = await _stopped(store)
        _, second = await _twice(store, write, Decision(Choice.DIFFERENT_EMAIL, "zineb1b@example.com"))
        assert isinstance(second, InvalidInput)


async def test_what_may_have_arrived_is_not_typed_in_again(shop: Shop) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        (write,) = await unfinished(store)
        outbox, change = store.local.records.outbox, write.change
        assert change is not None
        outbox.mark_sending(write.seq, 1.0)
        for state, cause in ((WriteState.IN_DOUBT, Cause.NONE), (WriteState.NEEDS_DECISION, Cause.UNREADABLE)):
            outbox.move(write.seq, state, 2.0, cause=cause)
            with pytest.raises(InvalidInput):
                await store.services.customers.correct(write, None, change)
        assert [left.seq for left in await unfinished(store)] == [write.seq]
