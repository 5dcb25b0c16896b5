"""Signing in and the stores of an account: the few calls beside the Customer API that a counter needs.

All raise the errors of `joptic_desktop.errors`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, TypeVar

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError

from joptic_desktop.api import sentences
from joptic_desktop.api.budget import Method
from joptic_desktop.api.calls import Asking, Call
from joptic_desktop.api.json_text import parse
from joptic_desktop.api.observed import Action, Observed
from joptic_desktop.api.origins import header_value
from joptic_desktop.api.outcome import judge
from joptic_desktop.api.raising import error_of
from joptic_desktop.api.renewal import Renewal, renewal_in
from joptic_desktop.api.sending import tell
from joptic_desktop.domain.contract import JsonObject
from joptic_desktop.errors import BadAnswer, InvalidInput, SignInNeeded

Answer = TypeVar("Answer")
Model = TypeVar("Model", bound=BaseModel)
MOST_STORES = 100
_SECONDS = re.compile(r"[1-9][0-9]{0,8}(\.[0-9]+)?\Z")


@dataclass(frozen=True, slots=True)
class Tokens:
    """A pair of tokens; the refresh token dies when it is used. `lifetime` of the access token in seconds, if told."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    lifetime: float | None = None


@dataclass(frozen=True, slots=True)
class User:
    """The person who is signed in."""

    id: str
    email: str
    name: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What signing in gives."""

    tokens: Tokens
    user: User


@dataclass(frozen=True, slots=True)
class Store:
    """A store that the account can reach; `status` is the service's word, usually "accepted".

    `role` is its word for what the account may do there, "" where it tells none: the documentation promises none.
    """

    id: str
    name: str
    status: str
    is_active: bool
    role: str = ""


class _Wire(BaseModel):
    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)


class _User(_Wire):
    id: str = ""
    email: str | None = None
    name: str | None = None
    first_name: str | None = Field(None, validation_alias="firstName")
    last_name: str | None = Field(None, validation_alias="lastName")

    def value(self) -> User:
        name = self.name or f"{self.first_name or ''} {self.last_name or ''}".strip()
        return User(self.id, self.email or "", name)


class _Pair(_Wire):
    access: str = Field(validation_alias="accessToken", min_length=1)
    refresh: str = Field("", validation_alias="refreshToken")
    expires_in: Any = Field(None, validation_alias="expiresIn")

    def value(self) -> Tokens:
        seconds = str(self.expires_in)
        return Tokens(self.access, self.refresh, float(seconds) if _SECONDS.match(seconds) else None)


class _SignedIn(_Pair):
    user: _User = Field(default_factory=_User)


class _Store(_Wire):
    id: str = Field(min_length=1)
    name: str | None = None
    status: str | None = None
    is_active: bool | None = Field(None, validation_alias="isActive")
    role: Any = None

    def value(self) -> Store:
        role = self.role if isinstance(self.role, str) else ""
        return Store(self.id, self.name or "", self.status or "", self.is_active is not False, role)


class _Stores(_Wire):
    stores: list[_Store] = Field(validation_alias=AliasChoices("store", "stores", "data"))


class _Me(_Wire):
    user: _User


class AccountsApi:
    """The account calls of one authentication host; `on_renewal` is told when an answer brings a new pair of tokens."""

    def __init__(self, line: Asking, on_renewal: Callable[[Renewal], None] | None = None) -> None:
        self._line = line
        self._on_renewal = on_renewal

    async def sign_in(self, email: str, password: str) -> SignedIn:
        """Sign in; raises `SignInNeeded` with the service's words when e-mail or password are wrong."""
        body: JsonObject = {"email": email, "password": password}
        try:
            answer = await self._ask(Call(Action.READ, Method.POST, "/auth/signin", json=body), _reader(_SignedIn))
        except SignInNeeded as error:
            raise SignInNeeded(sentences.WRONG_PASSWORD, words=error.words, status=error.status) from error
        return SignedIn(answer.value(), answer.user.value())

    async def refresh(self, refresh_token: str) -> Tokens:
        """Trade a refresh token for a new pair, which must be stored before it is used."""
        headers = (("x-refresh-token", header_value(refresh_token, "token")),)
        seen = await self._line.ask(Call(Action.READ, Method.POST, "/auth/refresh-token", headers=headers))
        return _judged(seen, lambda body: _renewed(seen, body, refresh_token))

    async def sign_out(self, tokens: Tokens) -> None:
        """Tell the service that a pair is no longer used; forget it whatever this raises."""
        refresh = (("x-refresh-token", header_value(tokens.refresh, "token")),)
        call = Call(Action.READ, Method.POST, "/auth/logout", headers=(*_bearer(tokens.access), *refresh))
        await self._ask(call, lambda _: True)

    async def me(self, access_token: str) -> User:
        """Return the person whose token it is."""
        call = Call(Action.READ, Method.GET, "/users/me", headers=_bearer(access_token))
        answer = await self._ask(call, _read_me)
        return answer.value()

    async def my_stores(self, access_token: str) -> tuple[Store, ...]:
        """Return the stores that the account can reach, at most a hundred; one whose id cannot be sent is none."""
        params = (("page", "1"), ("limit", str(MOST_STORES)))
        call = Call(Action.READ, Method.GET, "/stores/my", params, headers=_bearer(access_token))
        answer = await self._ask(call, _reader(_Stores))
        sendable = (store.value() for store in answer.stores if _is_sendable(store.id))
        return tuple(islice(sendable, MOST_STORES))

    async def _ask(self, call: Call, read: Callable[[bytes], Answer]) -> Answer:
        seen = await self._line.ask(call)
        answer = _judged(seen, read)
        renewal = renewal_in(seen.headers)
        if renewal is not None:
            tell(self._on_renewal, renewal)
        return answer


def _is_sendable(store_id: str) -> bool:
    try:
        return header_value(store_id, "store id") == store_id
    except InvalidInput:
        return False


def _judged(seen: Observed, read: Callable[[bytes], Answer]) -> Answer:
    outcome, answer = judge(seen, read)
    if answer is None:
        raise error_of(outcome)
    return answer


def _bearer(token: str) -> tuple[tuple[str, str], ...]:
    return (("authorization", f"Bearer {header_value(token, 'token')}"),)


def _renewed(seen: Observed, body: bytes, refresh_token: str) -> Tokens:
    renewal = renewal_in(seen.headers)
    if renewal is not None and renewal.access_token:
        return Tokens(renewal.access_token, renewal.refresh_token or refresh_token)
    tokens = _read(_Pair, body).value()
    return tokens if tokens.refresh else replace(tokens, refresh=refresh_token)


def _read_me(body: bytes) -> _User:
    data = parse(body)
    return _read(_Me, body).user if isinstance(data, dict) and "user" in data else _read(_User, body)


def _reader(model: type[Model]) -> Callable[[bytes], Model]:
    return lambda body: _read(model, body)


def _read(model: type[Model], body: bytes) -> Model:
    try:
        return model.model_validate(parse(body))
    except ValidationError as error:
        raise BadAnswer(sentences.BAD_ANSWER) from error
