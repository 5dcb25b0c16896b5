"""Portals, silence, strange certificates, sessions that end, clocks that jump: nothing lost, nothing done in error."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from joptic_desktop.api.line import Timeouts
from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.services.connections import Connections
from joptic_desktop.settings import Settings
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.gate import Line as LineOf
from tests.api.certificates import certificate
from tests.faults.cuts import Line, behind_a_proxy, customer, effects
from tests.faults.proxy import Cut, FaultProxy, How
from tests.server_process import ServerProcess
from tests.shop import Shop, eventually, person, unfinished

HASTY = Timeouts(connect=1, pool=0.5, write=0.5, read=0.3, upload_read=0.3, total=0.6)
PORTALS: list[dict[str, object]] = [
    {"status": 302, "html": "<html>moved</html>", "headers": {"location": "http://portal.example/login"}},
    {"status": 200, "html": "<html>Welcome to the hotel</html>"},
    {"status": 511, "html": "<html>Sign in to this network</html>"},
]


async def steps(store: OpenStore, count: int) -> None:
    """Let the engine's own parts work for some steps, without their pauses."""
    for _ in range(count):
        if store.engine.watch.gate.wants_canary(float("inf")):
            await store.engine.watch.canary()
        store.engine.drainer.hurry()
        await store.engine.drainer.step()


@asynccontextmanager
async def composed(shop: Shop, clock: Clock, timeouts: Timeouts | None = None) -> AsyncIterator[OpenStore]:
    """Open the store in use with a clock and with time-outs of the test's own."""
    profile = open_profile(Settings(shop.profile, shop.folder / "passphrase"), clock=clock)
    try:
        store = await open_store(replace(profile, connections=Connections(clock, timeouts)), first_canary=0.0)
        try:
            yield store
        finally:
            await store.close()
    finally:
        profile.close()


@pytest.mark.parametrize("portal", PORTALS, ids=["302", "200", "511"])
async def test_a_portal_does_nothing_and_takes_nothing(
    shop: Shop, server: ServerProcess, store: str, portal: dict[str, object]
) -> None:
    uids = [shop.create(person(n)) for n in (1, 2)]
    shop.sync()
    async with shop.at_work() as opened:
        await opened.engine.watch.canary()
        before = effects(server, store)
        server.add_fault("* /customer*", times=999, **portal)
        made = await opened.services.customers.create(customer(3))
        await opened.services.customers.delete((uids[0],), undo_seconds=0.0)
        await opened.services.customers.update(uids[1], None, customer(4))
        await steps(opened, 12)
        gate = opened.engine.watch.gate
        assert (gate.line, gate.may_send(1e9), effects(server, store)) == (LineOf.PORTAL, False, before)
        assert {write.uid for write in await unfinished(opened)} == {made, *uids}
        assert {write.state for write in await unfinished(opened)} <= {WriteState.QUEUED, WriteState.IN_DOUBT}
        assert opened.local.windows.known_service_ids().keys() >= set(await ids(opened, uids))
        server.clear_faults()
        await steps(opened, 30)
        assert await unfinished(opened) == []
    done = effects(server, store) - before
    assert sum(done.values()) == len(done) == 3


async def ids(store: OpenStore, uids: list[str]) -> list[str]:
    found = [(await store.services.customers.view(uid)).service_id for uid in uids]
    return [service_id for service_id in found if service_id]


async def test_a_session_that_ends_in_the_middle_keeps_the_order(shop: Shop, server: ServerProcess, store: str) -> None:
    for number in range(4):
        shop.create(person(number))
    server.add_fault("* /customer*", skip=3, status=401, body={"statusCode": 401, "message": "Unauthorized"}, times=99)
    async with shop.at_work() as opened:
        await steps(opened, 12)
        gate, left = opened.engine.watch.gate, await unfinished(opened)
        assert (gate.line, {write.state for write in left}) == (LineOf.SIGN_IN, {WriteState.QUEUED})
        assert 0 < len(left) < 4
        server.clear_faults()
        await steps(opened, 3)
        assert await unfinished(opened) == left  # nothing is tried before somebody signs in
        opened.engine.watch.signed_in()
        await steps(opened, 12)
    made = [found for found in server.ledger("create") if found["storeId"] == store]
    assert [found["data"]["customerData"]["email"] for found in made] == [f"zineb{n}@example.com" for n in range(4)]


@dataclass
class Wall:
    """A wall clock that somebody sets."""

    ahead: float = 0.0

    def now(self) -> float:
        """Return what it shows."""
        return time.time() + self.ahead


async def test_clocks_that_jump_neither_stall_nor_burn(shop: Shop, server: ServerProcess, store: str) -> None:
    wall, number = Wall(), 0
    async with composed(shop, Clock(now=wall.now)) as opened:
        opened.engine.start()
        server.forget_requests()
        for jump in (86_400.0, -86_400.0, 3.2e8, -6.4e8, 3.2e8 - 1.0):
            wall.ahead += jump
            number += 1
            await opened.services.customers.create(customer(number))
            await eventually(lambda: sum(effects(server, store).values()) == number, 5.0)  # noqa: B023  - it is awaited here
        await opened.engine.stop(1.0)
        assert await unfinished(opened) == []
    # each create is a POST and its verifying GET; the rest is the reading of a small store
    assert len(server.requests("POST")) == number
    assert len(server.requests("GET")) < 20 * number


async def test_a_service_that_falls_silent_is_looked_at_again(
    tmp_path: Path, server: ServerProcess, store: str
) -> None:
    shop = Shop(tmp_path)
    token = shop.file("token", server.announcement.owner.access_token)
    with FaultProxy(server.announcement.service) as proxy:
        assert shop.joptic("connect", "--service", proxy.origin, "--store", store, "--token-file", token).code == 0
        async with composed(shop, Clock(), HASTY) as opened:
            line = Line(opened, proxy)
            await line.create(Cut(answer=0, how=How.SILENCE))
            await line.create(Cut(20, how=How.SILENCE))
    assert sorted(effects(server, store).values()) == [1, 1]


async def test_a_fault_of_our_own_while_sending_is_a_doubt(
    tmp_path: Path, server: ServerProcess, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with behind_a_proxy(tmp_path, server, store) as line:
        api = line.store.connection.customers
        create, told = api.create, []

        async def and_then_a_bug(*given: object, **more: object) -> object:
            outcome = await create(*given, **more)  # type: ignore[arg-type]  # passed on as it came
            told.append(outcome)
            if len(told) == 1:
                raise LookupError("a bug")
            return outcome

        monkeypatch.setattr(api, "create", and_then_a_bug)
        await line.create()
    assert len(told) == 1
    assert sum(effects(server, store).values()) == 1


@pytest.mark.parametrize(("name", "days"), [("localhost", 30), ("localhost", -1), ("shop.example", 30)])
def test_a_certificate_that_is_not_trusted_is_said_in_plain_words(
    tmp_path: Path, server: ServerProcess, store: str, name: str, days: int
) -> None:
    shop = Shop(tmp_path)
    token = shop.file("token", server.announcement.owner.access_token)
    with FaultProxy(server.announcement.service, certificate(tmp_path, name=name, days=days)) as proxy:
        origin = proxy.origin.replace("127.0.0.1", "localhost")
        ran = shop.joptic("connect", "--service", origin, "--store", store, "--token-file", token)
    assert (ran.code, ran.err) == (4, "The certificate of the service is not trusted, so nothing was sent.\n")
