"""The store in use and its account are kept with the profile, and told when they change."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from joptic_desktop.api.token import read_claims
from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.compose.stores import open_store
from joptic_desktop.domain.accounts import is_unnamed
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import Forbidden, InvalidInput, SignInNeeded, Unreachable
from tests.server_process import HELD, ServerProcess
from tests.shop import Shop, comes_true, person


@pytest.fixture
def new_shop(tmp_path: Path) -> Shop:
    """A computer that knows no store."""
    return Shop(tmp_path)


async def test_a_connection_is_kept_over_a_restart(new_shop: Shop, server: ServerProcess, store: str) -> None:
    told = server.announcement
    async with new_shop.opened() as opened:
        assert opened.session.shop is None
        assert await opened.session.current() is None
        shops: list[object] = []
        opened.session.changed.connect(shops.append)
        shop = await opened.session.connect(told.service, store, told.owner.access_token, "Optique Atlas")
        assert shops == [shop]
    async with new_shop.opened() as opened:
        assert opened.session.shop == shop
        session = await opened.session.current()
    assert session is not None
    assert session.account == read_claims(told.owner.access_token).subject
    assert session.access_token == told.owner.access_token


async def test_a_test_changes_nothing(new_shop: Shop, server: ServerProcess, store: str) -> None:
    async with new_shop.opened() as opened:
        proof = await opened.session.test(server.announcement.service, store, server.announcement.reader.access_token)
        assert (proof.store_id, proof.customers) == (store, 0)
        assert opened.session.shop is None


async def test_a_test_says_why_it_fails(new_shop: Shop, server: ServerProcess, store: str) -> None:
    told = server.announcement
    async with new_shop.opened() as opened:
        for service, place, token, error in (
            (told.service, told.foreign_store, told.owner.access_token, Forbidden),
            (told.service, store, "stale", SignInNeeded),
            ("http://127.0.0.1:9", store, "any", Unreachable),
            ("http://far.example", store, "any", InvalidInput),
            (told.service, "two words", "any", InvalidInput),
        ):
            with pytest.raises(error):
                await opened.session.test(service, place, token)


async def test_the_last_account_of_a_service_is_the_one_in_use(shop: Shop, server: ServerProcess, store: str) -> None:
    shop.connect(server, store, server.announcement.reader.access_token)
    async with shop.opened() as opened:
        session = await opened.session.current()
    assert session is not None
    assert session.account == server.announcement.reader.id


async def test_a_new_token_reaches_the_store_at_work(shop: Shop, server: ServerProcess, store: str) -> None:
    server.add_fault("GET /customer", status=401, body={"statusCode": 401, "message": "Unauthorized"})
    async with shop.opened() as opened:
        work = await open_store(opened, first_canary=0.0)
        await work.engine.watch.canary()
        told = server.announcement
        await opened.session.connect(told.service, store, told.reader.access_token)
        assert work.engine.drainer.account == told.reader.id
        assert await work.engine.watch.canary()
        await work.close()


async def account_after(opened: OpenProfile, token: str, *, renewed: bool = False) -> str:
    await opened.session.connect("https://joptic.example", "store-1", token, renewed=renewed)
    session = await opened.session.current()
    assert session is not None
    assert session.access_token == token
    return session.account


async def test_a_token_that_names_nobody_is_nobody_elses(new_shop: Shop) -> None:
    async with new_shop.opened() as opened:
        first = await account_after(opened, "opaque-1")
        assert is_unnamed(first)
        assert "opaque" not in first
        assert await account_after(opened, "opaque-2") != first
        assert await account_after(opened, "opaque-1") == first


async def test_a_renewed_token_of_the_same_person_is_no_stranger_when_somebody_says_so(new_shop: Shop) -> None:
    async with new_shop.opened() as opened:
        first = await account_after(opened, "opaque-1")
        assert await opened.session.may_be_renewed("opaque-2")
        assert not await opened.session.may_be_renewed("opaque-1")
        assert await account_after(opened, "opaque-2", renewed=True) == first
        assert await account_after(opened, "opaque-2") == first


async def test_a_token_with_a_name_is_never_taken_for_a_renewed_one(new_shop: Shop, server: ServerProcess) -> None:
    reader = server.announcement.reader
    async with new_shop.opened() as opened:
        await account_after(opened, "opaque-1")
        assert not await opened.session.may_be_renewed(reader.access_token)
        assert await account_after(opened, reader.access_token, renewed=True) == reader.id
        assert is_unnamed(await account_after(opened, "opaque-2", renewed=True))


async def test_another_account_takes_over_only_when_nothing_is_on_its_way(shop: Shop, server: ServerProcess) -> None:
    told = server.announcement
    shop.create(person(1))
    server.add_fault("POST /customer", delay=HELD)
    async with shop.opened() as opened:
        work = await open_store(opened, first_canary=0.0)
        work.engine.start(reading=False)
        place, accounts = work.local.place, opened.records.accounts
        await comes_true(lambda: opened.threads.disk(opened.records.outbox.on_their_way, place))
        entering = asyncio.ensure_future(opened.session.connect(told.service, place.store_id, told.reader.access_token))
        await comes_true(lambda: opened.threads.disk(lambda: accounts.last(told.service) == told.reader.id))
        assert work.engine.drainer.account == told.owner.id
        server.clear_faults()
        await entering
        assert work.engine.drainer.account == told.reader.id
        (write,) = await opened.threads.disk(opened.records.outbox.finished_since, 0.0)
        assert (write.account, write.state) == (told.owner.id, WriteState.CONFIRMED)
        await work.close()
    assert [line["account"] for line in server.ledger("create")][-1] == told.owner.email
