"""Signing in to open the locked screen: it must be the account that works here, and no session is kept of it."""

from __future__ import annotations

from joptic_desktop.api.token import read_claims
from joptic_desktop.domain.writes import Place
from joptic_desktop.services.connections import Connections
from joptic_desktop.services.session import SessionService
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.services.store_offers import SignedInAccount
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.clock import Clock


class SameAccount:
    """Asks the authentication host of the store in use."""

    def __init__(self, session: SessionService, connections: Connections, clock: Clock) -> None:
        self._session = session
        self._signing_in = SigningIn(connections)
        self._clock = clock

    def place(self) -> Place | None:
        """Return the store in use."""
        return self._session.settings.current

    async def is_here(self, email: str, password: str) -> bool:
        """Sign in; tell whether that is who works here, or worked here last. Raises what `SigningIn.sign_in` raises."""
        known, current = self._session.settings.current_place, await self._session.current()
        if known is None:
            return False
        worked = current.account if current is not None else await self._session.last_email()
        account = await self._signing_in.sign_in(known.origin, known.accounts_origin, email, password)
        await self._signing_in.sign_out(account.accounts, self._passing(account))
        return worked in _names(account)

    def _passing(self, account: SignedInAccount) -> Session:
        tokens, now = account.tokens, self._clock.now()
        return Session(account.service, account.email, tokens.access, tokens.refresh, None, now)


def _names(account: SignedInAccount) -> frozenset[str]:
    """Return what the account may be kept under here."""
    return frozenset({read_claims(account.tokens.access).subject, account.user_id, account.email}) - {""}
