"""Keeps one account signed in: its tokens, renewed one at a time and durable before they are used."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from joptic_desktop.api.origins import header_value
from joptic_desktop.api.renewal import Renewal
from joptic_desktop.api.token import read_claims
from joptic_desktop.domain.accounts import account_name
from joptic_desktop.errors import Forbidden, InvalidInput, JOpticError, NotFound, Refused, SignInNeeded, StoreError
from joptic_desktop.storage.sessions import Session, Sessions
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

if TYPE_CHECKING:
    from joptic_desktop.api.accounts import Tokens

Refresh = Callable[[str], "Awaitable[Tokens]"]
# an access token is renewed before it ends: a request takes its time, and two clocks may differ
MARGIN = 60.0
# seconds that a pair which is on its way may still take when a store closes: the pair before it is dead by then
SETTLING = 5.0
# seconds that a request waits for another pair: a host that asks for an hour's rest must not hold up the service
PATIENCE = 30.0
# what no waiting helps against: the service says so, or the refresh token is none that can be sent
_REFUSALS = (SignInNeeded, Refused, Forbidden, NotFound, InvalidInput)


class TokenKeeper:
    """The session of the account that works here.

    `refresh` trades a refresh token for a new pair, raising the errors of `joptic_desktop.errors`; None leaves that to
    the program that has the profile to itself: a refresh token dies when it is used, so only one may use it. A request
    waits `patience` seconds for another pair, and `end` waits `settling`.
    """

    def __init__(
        self,
        session: Session,
        sessions: Sessions,
        threads: Threads,
        clock: Clock,
        refresh: Refresh | None,
        patience: float = PATIENCE,
        settling: float = SETTLING,
    ) -> None:
        self.session = session
        self._ours = {session.access_token}
        self._sessions = sessions
        self._threads = threads
        self._clock = clock
        self._refresh = refresh
        self._patience = patience
        self._settling = settling
        self._dead = ""
        self._owed: tuple[Session, Session] | None = None
        self.unreachable = False
        self._rests_until = 0.0
        self._renewing: asyncio.Task[None] | None = None
        self._coming: set[asyncio.Task[None]] = set()  # also of the account before

    def token(self) -> str:
        """Return the access token as it is now."""
        return self.session.access_token

    def account(self) -> str:
        """Return the account, by the token's `sub` where it names one."""
        return self.session.account

    def name(self) -> str:
        """Return what a person calls the account: the token's e-mail, or its `sub` where it tells none."""
        return account_name(self.session.account, read_claims(self.session.access_token).email)

    def hand_over(self, session: Session) -> None:
        """Work for another session from now on; what still comes for the one before is kept with that one alone."""
        self.session = session
        self._ours = {session.access_token}
        self._owed = None
        self._rests_until = 0.0
        self.unreachable = False
        self._renewing = None

    async def fresh(self) -> str:
        """Return the access token, renewed first when it ends within a minute; the old one when that fails."""
        ends = self.session.expires_at
        is_due = ends is not None and self._clock.now() > ends - MARGIN
        # a wrong wall clock, or a host that does not answer, must not cost each request a renewal
        if is_due and self._clock.monotonic() >= self._rests_until:
            await self._renew()
            self._rests_until = self._clock.monotonic() + MARGIN
        return self.session.access_token

    async def instead_of(self, refused: str) -> str | None:
        """Return another access token than the one the service refused; None when there is none to be had."""
        if self.session.access_token == refused:
            await self._renew()
        return None if self.session.access_token == refused else self.session.access_token

    async def take(self, used: str, renewal: Renewal) -> None:
        """Keep a pair that came with the answer to a request of a token; what cannot be kept is not used."""
        session = self.session
        if used not in self._ours:
            return
        access = renewal.access_token or session.access_token
        with suppress(StoreError):
            await self._keep(session, access, renewal.refresh_token or session.refresh_token, None)

    async def end(self) -> None:
        """Wait some seconds for a pair that is on its way, so that it is kept; give it up after that."""
        coming = tuple(self._coming)
        if coming:
            await asyncio.wait(coming, timeout=self._settling)
        for renewal in coming:
            renewal.cancel()
        await asyncio.gather(*coming, return_exceptions=True)

    async def _renew(self) -> None:
        """Get another pair; whoever needs one meanwhile waits for the same."""
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.get_running_loop().create_task(self._renew_once())
            self._coming.add(self._renewing)
            self._renewing.add_done_callback(self._coming.discard)
        renewing = self._renewing
        # whoever gives up waiting leaves the others their renewal
        await asyncio.wait((renewing,), timeout=self._patience)
        if renewing.done():
            renewing.result()  # a fault of this program is heard
        else:
            self.unreachable = True

    async def _renew_once(self) -> None:
        session, refresh = self.session, self.session.refresh_token
        self.unreachable = False
        try:
            kept = await self._threads.disk(self._sessions.get, session.origin, session.account)
            if kept is not None and kept.access_token != session.access_token:
                self._use(session, kept)  # another program of this profile was first
            elif kept is not None:  # else signed out
                await self._trade(session, refresh)
        except _REFUSALS:
            self._dead = refresh  # the person signs in again; asking once more would tell the same
        except JOpticError:
            self.unreachable = True  # no line, or a disk that refuses: it is tried again with the next request

    async def _trade(self, session: Session, refresh: str) -> None:
        """Get another pair and keep it; one that a disk refused comes before another."""
        if self._refresh is None or refresh in {"", self._dead}:
            return
        if self._owed is not None and self._owed[0] == session:
            is_kept = await self._put(*self._owed)
        else:
            tokens = await self._refresh(refresh)
            is_kept = await self._keep(session, tokens.access, tokens.refresh, tokens.lifetime)
        if not is_kept:
            self._dead = refresh

    async def _keep(self, session: Session, access: str, refresh: str, lifetime: float | None) -> bool:
        if not _is_of(session, access):
            return False
        if session.account == self.session.account and session.access_token not in self._ours:
            return False  # the same person signed in anew meanwhile
        now = self._clock.now()
        ends = read_claims(access).expires_at if lifetime is None else now + lifetime
        renewed = replace(session, access_token=access, refresh_token=refresh, expires_at=ends, saved_at=now)
        return await self._put(session, renewed)

    async def _put(self, before: Session, renewed: Session) -> bool:
        known = self._ours if before.access_token in self._ours else {before.access_token}
        self._owed = (before, renewed)
        is_kept = await self._threads.disk(self._sessions.renew, renewed, frozenset(known))
        self._owed = None
        if is_kept:
            self._use(before, renewed)
        return is_kept

    def _use(self, before: Session, renewed: Session) -> None:
        if before.access_token in self._ours and self.session.account == before.account:
            self.session = renewed
            self._ours.add(renewed.access_token)


def _is_of(session: Session, access: str) -> bool:
    """Tell whether an access token can be sent, and is none that says it is somebody else's.

    What one person saved goes out under another's name only once somebody confirmed it.
    """
    try:
        header_value(access, "token")
    except InvalidInput:
        return False
    named, before = read_claims(access), read_claims(session.access_token)
    return not (named.subject and before.subject) or named.subject == before.subject
