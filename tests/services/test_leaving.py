"""An account leaves for good, and a pair that is on its way when a store closes is neither lost nor brought back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.storage.copies import kept_copies
from joptic_desktop.storage.database import open_database
from joptic_desktop.storage.records import PURPOSE
from joptic_desktop.storage.sessions import Session
from tests.server_process import HELD, PATIENCE, ServerProcess
from tests.shop import Shop, eventually, person

REFRESH = "/auth/refresh-token"
SOMEBODY = CustomerChange(
    PersonalChange("Zineb", "Alaoui", "z@example.com", "+212661234567", date(1990, 5, 12), Sex.FEMALE)
)


@pytest.fixture
def new_shop(tmp_path: Path) -> Shop:
    """A computer that knows no store."""
    return Shop(tmp_path)


async def signed_in(opened: OpenProfile, server: ServerProcess) -> Session:
    """Sign in with the password; return the session as it is kept, its access token over since long."""
    told = server.announcement
    signing = SigningIn(opened.connections)
    account = await signing.sign_in(told.service, told.accounts, told.stranger.email, told.stranger.password)
    await opened.session.enter(account, account.ready[0])
    session = await opened.session.current()
    assert session is not None
    expired = replace(session, expires_at=1.0)
    await opened.threads.disk(opened.records.sessions.put, expired)
    return expired


async def renewing(opened: OpenProfile, server: ServerProcess) -> OpenStore:
    """Open the store, and return once a new pair is on its way that comes when the faults are called off."""
    server.add_fault(f"POST {REFRESH}", delay=HELD)
    server.forget_requests()
    store = await open_store(opened, first_canary=0.0)
    store.engine.start(reading=False)
    await eventually(lambda: bool(server.requests("POST", REFRESH)))
    return store


async def until(opened: OpenProfile, condition: Callable[[], bool]) -> None:
    """Look, in the writer's thread, until a condition of the records holds."""
    async with asyncio.timeout(PATIENCE):
        while not await opened.threads.disk(condition):  # noqa: ASYNC110  - no event
            await asyncio.sleep(0.01)


async def others_end() -> None:
    """Wait until nothing else runs on the loop."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.gather(*others, return_exceptions=True)


async def test_who_signs_out_leaves_nobody_signed_in(shop: Shop, server: ServerProcess, store: str) -> None:
    told = server.announcement
    async with shop.opened() as opened:
        await opened.session.connect(told.service, store, told.reader.access_token)
        left = await opened.session.leave()
        assert left is not None
        assert left[1].account == told.reader.id
        assert await opened.session.current() is None
        assert await opened.threads.disk(opened.records.sessions.latest, told.service) is None


async def test_a_pair_that_comes_after_signing_out_is_not_kept(new_shop: Shop, server: ServerProcess) -> None:
    async with new_shop.opened() as opened:
        await signed_in(opened, server)
        store = await renewing(opened, server)
        closing = asyncio.ensure_future(store.close())
        await opened.session.leave()
        server.clear_faults()
        await closing
        await others_end()
        assert await opened.session.current() is None


async def test_a_pair_that_is_on_its_way_when_a_store_closes_is_kept(new_shop: Shop, server: ServerProcess) -> None:
    async with new_shop.opened() as opened:
        before = await signed_in(opened, server)
        store = await renewing(opened, server)
        await store.engine.stop()
        closing = asyncio.ensure_future(store.close())
        await asyncio.to_thread(server.clear_faults)
        await closing
        kept = await opened.session.current()
        assert kept is not None
        assert kept.refresh_token != before.refresh_token


async def test_who_gives_up_waiting_for_another_account_leaves_the_engine_at_work(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    told = server.announcement
    shop.create(person(1))
    server.add_fault("POST /customer", delay=HELD)
    async with shop.opened() as opened:
        work = await open_store(opened, first_canary=0.0)
        work.engine.start(reading=False)
        outbox = opened.records.outbox
        await until(opened, lambda: bool(outbox.on_their_way(work.local.place)))
        entering = asyncio.ensure_future(opened.session.connect(told.service, store, told.reader.access_token))
        await until(opened, lambda: opened.records.accounts.last(told.service) == told.reader.id)
        entering.cancel()
        server.clear_faults()
        await eventually(lambda: work.engine.drainer.account == told.reader.id)
        (write,) = await opened.threads.disk(outbox.finished_since, 0.0)
        assert write.state is WriteState.CONFIRMED
        await work.services.customers.create(SOMEBODY)
        await eventually(lambda: work.engine.watch.gate.read_only)
        await work.close()


async def test_no_copy_holds_the_tokens_of_who_did_not_stay(new_shop: Shop, server: ServerProcess) -> None:
    async with new_shop.opened() as opened:
        session = await signed_in(opened, server)
    async with new_shop.opened(copies=True) as opened:
        assert await opened.session.current() == session
        newest = kept_copies(opened.profile.copies, "records")[0]
        with closing(open_database(newest, opened.key.derive(PURPOSE), create=False)) as copy:
            assert copy.value("SELECT account FROM account") == session.account
            assert copy.value("SELECT count(*) FROM session") == 0
