"""Kill -9 between a renewal and its use: the next start uses the new pair or asks for the password, nothing is lost."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import subprocess
import sys

import pytest

from joptic_desktop.storage.sessions import Session
from tests.faults.dying import RENEWING
from tests.server_process import ServerProcess
from tests.shop import Shop, person

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
NOT_KEPT, KEPT = RENEWING
PATIENCE = 120


async def expire(shop: Shop, server: ServerProcess) -> None:
    """Let the access token end, and leave a good refresh token."""
    async with shop.opened() as profile:
        session = await profile.session.current()
        assert session is not None
        access, refresh = server.new_token(server.announcement.owner.email, -5)
        profile.records.sessions.put(Session(session.origin, session.account, access, refresh, 1.0, session.saved_at))


def killed_sync(shop: Shop, point: str) -> int:
    words = [sys.executable, "-m", "tests.faults.dying", point, "", *shop.options, "sync", "--timeout", "40"]
    return subprocess.run(words, capture_output=True, timeout=PATIENCE, check=False).returncode


@pytest.mark.parametrize(("point", "asks"), [(NOT_KEPT, True), (KEPT, False)])
def test_a_kill_between_the_new_pair_and_its_use_loses_nothing(
    shop: Shop, server: ServerProcess, store: str, monkeypatch: pytest.MonkeyPatch, point: str, *, asks: bool
) -> None:
    shop.create(person(1))
    asyncio.run(expire(shop, server))
    assert killed_sync(shop, point) == -signal.SIGKILL
    assert len(shop.outbox()) == 1
    ran = shop.sync()
    assert ran.code == (5 if asks else 0), ran.err
    if asks:
        told = server.announcement
        monkeypatch.setattr("sys.stdin", io.StringIO(told.owner.password))
        where = ("--service", told.service, "--accounts", told.accounts)
        assert shop.joptic("sign-in", *where, "--email", told.owner.email, "--store", store).code == 0
        assert shop.sync().code == 0
    assert shop.outbox() == []
    created = [line for line in server.ledger("create") if line["storeId"] == store]
    assert len(created) == 1
