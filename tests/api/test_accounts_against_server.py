"""The account calls against the embedded server."""

import time

import pytest

from joptic_desktop.api.accounts import AccountsApi
from joptic_desktop.api.token import read_claims
from joptic_desktop.errors import SignInNeeded
from tests.server_process import ServerProcess


async def test_signing_in_and_who_that_is(accounts: AccountsApi, server: ServerProcess) -> None:
    owner = server.announcement.owner
    signed_in = await accounts.sign_in(owner.email, owner.password)
    assert signed_in.user.id == owner.id
    claims = read_claims(signed_in.tokens.access)
    assert claims.subject == owner.id
    assert claims.expires_at is not None
    assert claims.expires_at > time.time()
    assert (await accounts.me(signed_in.tokens.access)).email == owner.email


@pytest.mark.parametrize("quirks", [(), ("stores-under-stores",)])
async def test_the_stores_of_the_owner(accounts: AccountsApi, server: ServerProcess, quirks: tuple[str, ...]) -> None:
    server.set_quirks(*quirks)
    stores = await accounts.my_stores(server.announcement.owner.access_token)
    assert server.announcement.store in {store.id for store in stores}


@pytest.mark.parametrize("quirks", [(), ("refresh-in-headers",)])
async def test_a_refresh_token_works_once(
    accounts: AccountsApi, server: ServerProcess, quirks: tuple[str, ...]
) -> None:
    server.set_quirks(*quirks)
    _, refresh = server.new_token(server.announcement.owner.email, 900)
    tokens = await accounts.refresh(refresh)
    assert tokens.refresh != refresh
    assert (await accounts.me(tokens.access)).id == server.announcement.owner.id
    with pytest.raises(SignInNeeded):
        await accounts.refresh(refresh)


async def test_a_wrong_password_and_an_unverified_email(accounts: AccountsApi, server: ServerProcess) -> None:
    told = server.announcement
    for email, password in ((told.owner.email, "wrong"), (told.unverified_email, told.unverified_password)):
        with pytest.raises(SignInNeeded) as caught:
            await accounts.sign_in(email, password)
        assert caught.value.words


async def test_signing_out_ends_the_session(accounts: AccountsApi, server: ServerProcess) -> None:
    owner = server.announcement.owner
    tokens = (await accounts.sign_in(owner.email, owner.password)).tokens
    await accounts.sign_out(tokens)
    with pytest.raises(SignInNeeded):
        await accounts.refresh(tokens.refresh)
