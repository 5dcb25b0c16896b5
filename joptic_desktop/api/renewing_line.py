"""A line on which an access token that ends is renewed: before it is used, or once when the service refuses it."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import Protocol

from joptic_desktop.api.calls import Asking, Call
from joptic_desktop.api.observed import Failure, Observed
from joptic_desktop.api.renewal import Renewal, renewal_in
from joptic_desktop.api.throttle import Throttle

_AUTHORIZATION = "authorization"


class Tokens(Protocol):
    """The pair of tokens of one account. Nothing here raises but cancellation."""

    async def fresh(self) -> str:
        """Return the access token, renewed first when it is about to end."""

    async def instead_of(self, refused: str) -> str | None:
        """Return another access token than the one that was refused; None when there is none to be had."""

    @property
    def unreachable(self) -> bool:
        """Whether nobody could be asked for the last renewal that was due: it may come about later."""

    async def take(self, used: str, renewal: Renewal) -> None:
        """Keep a pair that came with the answer to a request of a token; it is durable when this returns."""

    async def end(self) -> None:
        """Wait some seconds for a pair that is on its way, so that it is kept; give it up after that."""


class RenewingLine:
    """Signs each request that is signed at all with the token of the moment.

    A request that met 401 was not applied, so it is sent once more when there is another token by then.
    """

    def __init__(self, line: Asking, tokens: Tokens) -> None:
        self._line = line
        self._tokens = tokens
        self.throttle: Throttle = line.throttle

    async def ask(self, call: Call) -> Observed:
        """Send a request when its turn comes; see `Line.ask`."""
        if not any(name == _AUTHORIZATION for name, _ in call.headers):
            return await self._line.ask(call)
        token = await self._tokens.fresh()
        seen = await self._line.ask(_signed(call, token))
        if seen.status == HTTPStatus.UNAUTHORIZED and (other := await self._tokens.instead_of(token)) is not None:
            token = other
            seen = await self._line.ask(_signed(call, token))
        elif seen.status == HTTPStatus.UNAUTHORIZED and self._tokens.unreachable:
            # the session is not over: it is the line that fails, and it is tried again by itself
            return Observed(call.action, failure=Failure.NO_CONNECTION, at=seen.at)
        renewal = renewal_in(seen.headers) if seen.status is not None and 200 <= seen.status < 300 else None
        if renewal is not None:
            await self._tokens.take(token, renewal)
        return seen

    async def close(self) -> None:
        """Let go of the line below."""
        await self._line.close()


def _signed(call: Call, token: str) -> Call:
    others = tuple((name, value) for name, value in call.headers if name != _AUTHORIZATION)
    return replace(call, headers=((_AUTHORIZATION, f"Bearer {token}"), *others))
