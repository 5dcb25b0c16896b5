"""Signing in with e-mail and password: whose account it is, and the stores that it opens."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from joptic_desktop.api import sentences
from joptic_desktop.api.budget import Method
from joptic_desktop.api.calls import Asking
from joptic_desktop.api.origins import origin_of
from joptic_desktop.api.renewal import Renewal
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput, ServiceError, TooMany
from joptic_desktop.services.connections import AccountsLine, Connections
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer, StoreRole, StoreState
from joptic_desktop.storage.sessions import Session

if TYPE_CHECKING:
    from joptic_desktop.api.accounts import Store, Tokens

# seconds that signing in may wait for its turn and say nothing
LONGEST_SILENCE = 5.0


class SigningIn:
    """Asks the authentication host; nothing is kept here."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    async def sign_in(self, service: str, accounts: str, email: str, password: str) -> SignedInAccount:
        """Sign in and ask for the stores of the account.

        Raises `InvalidInput` for what cannot be sent, `SignInNeeded` for a wrong e-mail or password, and the other
        errors of a service.
        """
        origin, host = origin_of(service), origin_of(accounts)
        email = trim(email)
        if not email or not password:
            raise InvalidInput(tr("Write the e-mail and the password."))
        renewals: list[Renewal] = []
        async with self._accounts(host, renewals.append) as line:
            _must_not_wait(line.line)
            signed_in = await line.api.sign_in(email, password)
            stores = await line.api.my_stores(signed_in.tokens.access)
        user, tokens = signed_in.user, signed_in.tokens
        for renewal in renewals:
            tokens = _renewed(tokens, renewal)
        offers = tuple(offer_of(store) for store in stores)
        return SignedInAccount(origin, host, user.id, user.email or email, tokens, offers)

    async def sign_out(self, accounts: str, session: Session) -> None:
        """Tell the service that a session ends. Whether it hears that changes nothing here."""
        from joptic_desktop.api.accounts import Tokens

        if not session.refresh_token:
            return
        try:
            async with self._accounts(accounts) as line:
                await line.api.sign_out(Tokens(session.access_token, session.refresh_token))
        except (ServiceError, InvalidInput):
            return

    @asynccontextmanager
    async def _accounts(
        self, origin: str, on_renewal: Callable[[Renewal], None] | None = None
    ) -> AsyncIterator[AccountsLine]:
        accounts = self._connections.accounts(origin, on_renewal=on_renewal)
        try:
            yield accounts
        finally:
            await accounts.close()


def _renewed(tokens: Tokens, renewal: Renewal) -> Tokens:
    access, refresh = renewal.access_token, renewal.refresh_token
    tokens = replace(tokens, refresh=refresh or tokens.refresh)
    return replace(tokens, access=access, lifetime=None) if access else tokens


def _must_not_wait(line: Asking) -> None:
    """Raise `TooMany` where the service asked to wait: a person is told, and does not wait without knowing for what."""
    wait = line.throttle.delay(Method.POST)
    if wait > LONGEST_SILENCE:
        raise TooMany(sentences.TOO_MANY, retry_after=wait)


def offer_of(store: Store) -> StoreOffer:
    """Return a store as it is offered, by what the service says of it."""
    status, role = store.status.casefold(), _role_of(store)
    if status in {StoreState.PENDING, StoreState.REJECTED}:
        return StoreOffer(store.id, store.name, StoreState(status), role)
    return StoreOffer(store.id, store.name, StoreState.READY if store.is_active else StoreState.CLOSED, role)


def _role_of(store: Store) -> StoreRole:
    role = store.role.strip().casefold()
    if not role:
        return StoreRole.UNTOLD
    return StoreRole.OWNER if role == StoreRole.OWNER else StoreRole.READER
