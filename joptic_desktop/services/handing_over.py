"""Gives the store at work a new token, and its account another pair."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from joptic_desktop.domain.writes import Place
from joptic_desktop.services.connections import Connections
from joptic_desktop.services.session import SessionService
from joptic_desktop.services.status import SyncService
from joptic_desktop.services.token_keeper import Refresh, TokenKeeper
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.engine import Engine

if TYPE_CHECKING:
    from joptic_desktop.api.accounts import Tokens


def hand_over(
    session: SessionService, place: Place, keeper: TokenKeeper, engine: Engine, sync: SyncService, grace: float
) -> Callable[[Session], Awaitable[None]]:
    """Return what gives the store at work a new token; one of another account only while nothing is on its way.

    A write under way may take `grace` more seconds.
    """

    async def take(given: Session) -> None:
        if session.settings.current != place:
            return  # a token is for the store that it was given for
        if given.account == keeper.account():
            keeper.hand_over(given)
        else:
            await engine.between(partial(keeper.hand_over, given), grace)
        engine.watch.signed_in()
        await sync.refresh()

    return take


def refresh_at(connections: Connections, origin: str) -> Refresh:
    """Return what trades a refresh token for a new pair at an authentication host."""

    async def refresh(token: str) -> Tokens:
        accounts = connections.accounts(origin)
        try:
            return await accounts.api.refresh(token)
        finally:
            await accounts.close()

    return refresh
