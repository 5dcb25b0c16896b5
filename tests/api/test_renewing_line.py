"""A line that signs: with the token of the moment, and once more after a refusal; a pair that comes is handed on."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from joptic_desktop.api.accounts import AccountsApi
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.outcome import Kind
from joptic_desktop.api.renewal import Renewal
from joptic_desktop.api.renewing_line import RenewingLine
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import SignInNeeded, Unreachable
from tests.api.lines import answered_by

NO_PAGE = {"data": [], "pagination": {"page": 1, "limit": 1, "total": 0, "totalPages": 0}}
LAYLA = CustomerChange(PersonalChange("Layla", "Hassan", "layla@example.com"))


class Pair:
    """Tokens that are refused one after the other."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.taken: list[tuple[str, Renewal]] = []
        self.unreachable = False

    async def fresh(self) -> str:
        return self.tokens[0]

    async def instead_of(self, refused: str) -> str | None:
        assert self.tokens.pop(0) == refused
        return self.tokens[0] if self.tokens else None

    async def take(self, used: str, renewal: Renewal) -> None:
        self.taken.append((used, renewal))

    async def end(self) -> None:
        return None


def line_of(pair: Pair, answer: Callable[[str], httpx.Response], seen: list[str]) -> RenewingLine:
    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("authorization", ""))
        return answer(seen[-1].removeprefix("Bearer "))

    return RenewingLine(answered_by(handle), pair)


def only(good: str) -> Callable[[str], httpx.Response]:
    return lambda token: (
        httpx.Response(200, json=NO_PAGE) if token == good else httpx.Response(401, json={"message": "no"})
    )


async def test_a_refused_request_is_sent_once_more_with_another_token() -> None:
    pair, seen = Pair("old", "new"), list[str]()
    api = CustomersApi(line_of(pair, only("new"), seen), "store-1", lambda: "another")
    await api.list(PageRequest())
    assert seen == ["Bearer old", "Bearer new"]


async def test_it_is_not_sent_a_third_time() -> None:
    seen = list[str]()
    api = CustomersApi(line_of(Pair("old", "new", "newest"), only("newest"), seen), "store-1", lambda: "t")
    with pytest.raises(SignInNeeded):
        await api.list(PageRequest())
    assert seen == ["Bearer old", "Bearer new"]


async def test_a_write_that_was_refused_is_sent_whole_again() -> None:
    seen = list[str]()
    api = CustomersApi(line_of(Pair("old", "new"), only("nobody"), seen), "store-1", lambda: "t")
    assert (await api.create(LAYLA)).kind is Kind.SIGN_IN
    assert seen == ["Bearer old", "Bearer new"]


async def test_without_another_token_the_refusal_stands() -> None:
    seen = list[str]()
    api = CustomersApi(line_of(Pair("old"), only("new"), seen), "store-1", lambda: "t")
    with pytest.raises(SignInNeeded):
        await api.list(PageRequest())
    assert seen == ["Bearer old"]


async def test_while_nobody_renews_it_is_the_line_that_fails() -> None:
    pair = Pair("old")
    pair.unreachable = True
    api = CustomersApi(line_of(pair, only("new"), []), "store-1", lambda: "t")
    assert (await api.create(LAYLA)).kind is Kind.NOT_SENT


async def test_a_pair_that_comes_with_a_good_answer_is_handed_on() -> None:
    headers = {"x-token-refreshed": "true", "x-new-access-token": "a2", "x-new-refresh-token": "r2"}
    pair = Pair("a1")
    for status in (200, 500):
        line = line_of(pair, lambda _, status=status: httpx.Response(status, json=NO_PAGE, headers=headers), [])  # type: ignore[misc]  # bound at once
        api = CustomersApi(line, "store-1", lambda: "t")
        if status == httpx.codes.OK:
            await api.list(PageRequest())
        else:
            with pytest.raises(Unreachable):
                await api.list(PageRequest())
    assert pair.taken == [("a1", Renewal("a2", "r2"))]
    assert "a2" not in repr(pair.taken)


async def test_a_request_that_is_not_signed_is_left_as_it_is() -> None:
    seen = list[str]()
    pair = Pair("a1")
    with pytest.raises(SignInNeeded):
        await AccountsApi(line_of(pair, only("nobody"), seen)).sign_in("e", "p")
    assert seen == [""]
