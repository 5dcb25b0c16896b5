"""The store in use and its account are kept with the profile, and told when they change."""

from __future__ import annotations

from pathlib import Path

import pytest

from joptic_desktop.api.token import read_claims
from joptic_desktop.errors import Forbidden, InvalidInput, SignInNeeded, Unreachable
from tests.server_process import ServerProcess
from tests.shop import Shop


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
        from joptic_desktop.compose import open_store

        work = await open_store(opened, first_canary=0.0)
        await work.engine.watch.canary()
        told = server.announcement
        await opened.session.connect(told.service, store, told.reader.access_token)
        assert work.engine.drainer.account == told.reader.id
        assert await work.engine.watch.canary()
        await work.close()
