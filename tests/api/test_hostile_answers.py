"""An answer of any size or shape costs its cap at most, and becomes an outcome in words."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

import httpx
import pytest

from joptic_desktop.api.accounts import AccountsApi
from joptic_desktop.api.calls import DETAIL_CAP, LIST_CAP
from joptic_desktop.api.reading import ERROR_CAP
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import JOpticError
from tests.api.lines import answered_by, customers_of

PAGE = {"data": [{"id": "c1", "name": "x"}], "pagination": {"total": 1}}


def of_size(size: int) -> bytes:
    """A list answer of so many bytes."""
    return json.dumps(PAGE).encode().ljust(size)


def test_the_caps_are_as_promised() -> None:
    assert (LIST_CAP, DETAIL_CAP, ERROR_CAP) == (32 * 1024 * 1024, 2 * 1024 * 1024, 64 * 1024)


async def test_a_list_may_be_as_large_as_its_cap() -> None:
    api = customers_of(answered_by(lambda _: httpx.Response(200, content=of_size(DETAIL_CAP + 1))))
    assert (await api.list(PageRequest())).total == 1


BODIES = (
    of_size(LIST_CAP + 1),
    b"[" * 1_000_000,
    b'{"data":' * 100_000,
    b"",
    b"null",
    b"[]",
    b'"text"',
    b"\xff\xfe\x00",
    b"\x00" * 1000,
    b'{"data": {}, "pagination": []}',
    b'{"data": [], "data": [], "pagination": {"total": 0}}',
    b'{"data": [], "pagination": {"total": -1}}',
    b'{"data": [], "pagination": {"total": 1e400}}',
    b'{"data": [], "pagination": {"total": NaN}}',
    b"<html>Sign in to the hotel</html>",
)
# an account without stores, or without a name, is none of these
WRONG_FOR_ACCOUNTS = (
    *(body for body in BODIES if not body.startswith((b'{"data": [],', b'{"data": {},'))),
    b'{"accessToken": [], "user": 3, "store": {"id": null}, "id": {}}',
)
ACCOUNT_CALLS: dict[str, Callable[[AccountsApi], Awaitable[object]]] = {
    "signing in": lambda api: api.sign_in("salma@atlas.example", "x"),
    "renewing": lambda api: api.refresh("r"),
    "the stores": lambda api: api.my_stores("t"),
    "who it is": lambda api: api.me("t"),
}


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:24]))
async def test_a_wrong_answer_is_told_in_words(body: bytes) -> None:
    api = customers_of(answered_by(lambda _: httpx.Response(200, content=body)))
    with pytest.raises(JOpticError) as told:
        await api.list(PageRequest())
    assert 0 < len(str(told.value)) <= 300


async def test_a_record_is_not_read_beyond_its_cap() -> None:
    record = json.dumps({"id": "c1", "createdAt": "x" * (DETAIL_CAP + 1)}).encode()
    api = customers_of(answered_by(lambda _: httpx.Response(200, content=record)))
    with pytest.raises(JOpticError):
        await api.get("c1")


@pytest.mark.parametrize("call", ACCOUNT_CALLS)
@pytest.mark.parametrize("body", WRONG_FOR_ACCOUNTS, ids=lambda body: repr(body[:24]))
async def test_a_wrong_answer_about_an_account_is_told_in_words(call: str, body: bytes) -> None:
    api = AccountsApi(answered_by(lambda _: httpx.Response(200, content=body)))
    with pytest.raises(JOpticError) as told:
        await ACCOUNT_CALLS[call](api)
    assert 0 < len(str(told.value)) <= 300
