"""Signing in, renewing, and the stores of an account."""

import json
from typing import Any

import httpx
import pytest

from joptic_desktop.api.accounts import MOST_STORES, AccountsApi, Store, Tokens, User
from joptic_desktop.api.renewal import Renewal
from joptic_desktop.errors import BadAnswer, InvalidInput, SignInNeeded, Unreachable
from tests.api.lines import answered_by

SIGNED_IN = {
    "message": "Welcome",
    "user": {"id": "u-1", "email": "owner@example.com", "firstName": "Nadia", "lastName": "Alami"},
    "accessToken": "a1",
    "refreshToken": "r1",
    "expiresIn": 900,
}


def accounts(answer: Any, status: int = 200, headers: dict[str, str] | None = None) -> tuple[AccountsApi, list[Any]]:
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(status, json=answer, headers=headers)

    return AccountsApi(answered_by(handler)), requests


async def test_signing_in() -> None:
    api, requests = accounts(SIGNED_IN)
    signed_in = await api.sign_in("owner@example.com", "secret")
    assert (requests[0].method, requests[0].url.path) == ("POST", "/auth/signin")
    assert json.loads(requests[0].content) == {"email": "owner@example.com", "password": "secret"}
    assert signed_in.tokens == Tokens("a1", "r1", 900.0)
    assert signed_in.user == User("u-1", "owner@example.com", "Nadia Alami")
    assert "a1" not in repr(signed_in)


@pytest.mark.parametrize("told", ["900", 900.0, "15m", None, -1, float(10**12)])
async def test_the_lifetime_is_taken_when_it_is_one(told: Any) -> None:
    tokens = (await accounts({**SIGNED_IN, "expiresIn": told})[0].sign_in("e", "p")).tokens
    assert tokens.lifetime in {900.0, None}


async def test_a_wrong_password_is_told_in_our_words_and_the_services() -> None:
    api, _ = accounts({"statusCode": 401, "message": "Email not verified", "error": "Unauthorized"}, 401)
    with pytest.raises(SignInNeeded, match="e-mail and password") as caught:
        await api.sign_in("e", "p")
    assert caught.value.words == "Email not verified"


@pytest.mark.parametrize(
    "answer", [{}, {"accessToken": ""}, {"accessToken": None}, [], {**SIGNED_IN, "accessToken": []}]
)
async def test_an_answer_without_a_token_is_a_bad_one(answer: Any) -> None:
    with pytest.raises(BadAnswer):
        await accounts(answer)[0].sign_in("e", "p")


async def test_a_refresh_may_answer_in_the_body() -> None:
    api, requests = accounts({"accessToken": "a2", "refreshToken": "r2", "expiresIn": 900})
    assert await api.refresh("r1") == Tokens("a2", "r2", 900.0)
    assert requests[0].headers["x-refresh-token"] == "r1"
    assert requests[0].content == b""


async def test_a_refresh_may_answer_in_the_headers() -> None:
    api, _ = accounts({"message": "ok"}, headers={"x-new-access-token": "a2", "x-new-refresh-token": "r2"})
    assert await api.refresh("r1") == Tokens("a2", "r2")


async def test_a_refresh_that_keeps_the_refresh_token() -> None:
    assert await accounts({"accessToken": "a2"})[0].refresh("r1") == Tokens("a2", "r1")


async def test_a_dead_refresh_token_asks_to_sign_in() -> None:
    with pytest.raises(SignInNeeded):
        await accounts({"statusCode": 401, "message": "Unauthorized"}, 401)[0].refresh("r1")


async def test_a_refresh_is_sent_once_because_the_token_dies_by_it() -> None:
    calls = 0

    def handler(_: httpx.Request) -> httpx.Response:
        nonlocal calls
        calls += 1
        raise httpx.RemoteProtocolError("Server disconnected")

    with pytest.raises(Unreachable):
        await AccountsApi(answered_by(handler)).refresh("r1")
    assert calls == 1


async def test_signing_out_names_both_tokens() -> None:
    api, requests = accounts({"message": "Bye"})
    await api.sign_out(Tokens("a1", "r1"))
    assert requests[0].url.path == "/auth/logout"
    assert requests[0].headers["authorization"] == "Bearer a1"
    assert requests[0].headers["x-refresh-token"] == "r1"


@pytest.mark.parametrize("wrapped", [True, False])
async def test_who_is_signed_in(wrapped: bool) -> None:
    user = {"id": "u-1", "email": "o@example.com", "name": "Nadia"}
    api, requests = accounts({"user": user} if wrapped else user)
    assert await api.me("a1") == User("u-1", "o@example.com", "Nadia")
    assert requests[0].url.path == "/users/me"


@pytest.mark.parametrize("key", ["store", "stores", "data"])
async def test_the_stores_of_an_account(key: str) -> None:
    store = {"id": "s-1", "name": "Optique Atlas", "status": "accepted", "isActive": True, "more": {}}
    api, requests = accounts({key: [store, {"id": "s-2"}], "pagination": {"total": 2}})
    assert await api.my_stores("a1") == (
        Store("s-1", "Optique Atlas", "accepted", is_active=True),
        Store("s-2", "", "", is_active=True),
    )
    assert requests[0].url.path == "/stores/my"


async def test_no_more_stores_than_were_asked_for_and_none_that_cannot_be_sent() -> None:
    ids = ["two words", "é", " s-1", "a\nb", *(f"s-{number}" for number in range(MOST_STORES + 50))]
    api, _ = accounts({"store": [{"id": one} for one in ids]})
    assert [store.id for store in await api.my_stores("a1")] == [f"s-{number}" for number in range(MOST_STORES)]


async def test_new_tokens_on_the_way_are_told() -> None:
    renewals: list[Renewal] = []

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"store": []}, headers={"x-new-access-token": "a2"})

    await AccountsApi(answered_by(handler), renewals.append).my_stores("a1")
    assert renewals == [Renewal("a2", None)]


async def test_a_token_that_cannot_be_sent_is_said_at_once() -> None:
    api, requests = accounts({})
    with pytest.raises(InvalidInput, match="token"):
        await api.me("é")
    assert not requests
