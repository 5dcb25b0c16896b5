"""Signing in with the password: what the service gives with its answers is kept, and nobody waits without knowing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from joptic_desktop.errors import TooMany
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.services.store_offers import SignedInAccount
from tests.server_process import ServerProcess
from tests.shop import Shop

HOUR = 3600


async def sign_in(folder: Path, server: ServerProcess) -> SignedInAccount:
    told = server.announcement
    async with Shop(folder).opened() as opened:
        signing = SigningIn(opened.connections)
        return await signing.sign_in(told.service, told.accounts, told.owner.email, told.owner.password)


async def test_a_pair_that_comes_with_the_stores_is_the_one_that_counts(tmp_path: Path, server: ServerProcess) -> None:
    pair = {"x-new-access-token": "access-2", "x-new-refresh-token": "refresh-2"}
    server.add_fault("GET /stores/my", status=200, body={"store": []}, headers=pair)
    account = await sign_in(tmp_path, server)
    assert (account.tokens.access, account.tokens.refresh) == ("access-2", "refresh-2")


async def test_a_service_that_asked_to_wait_is_not_waited_for_in_silence(tmp_path: Path, server: ServerProcess) -> None:
    told, busy = server.announcement, {"statusCode": 429, "message": "Too Many Requests"}
    server.add_fault("POST /auth/signin", status=429, body=busy, headers={"retry-after": str(HOUR)}, times=1)
    async with Shop(tmp_path).opened() as opened, asyncio.timeout(5.0):
        signing = SigningIn(opened.connections)
        for _ in range(2):
            with pytest.raises(TooMany) as met:
                await signing.sign_in(told.service, told.accounts, told.owner.email, told.owner.password)
            assert HOUR - 60 < met.value.retry_after <= HOUR
    assert len(server.requests("POST", "/auth/signin")) == 1
