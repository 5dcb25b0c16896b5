"""Signing in with e-mail and password: whose account it is, and the stores that it opens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from joptic_desktop.api.origins import origin_of
from joptic_desktop.domain.folding import trim
from joptic_desktop.errors import InvalidInput, ServiceError
from joptic_desktop.services.connections import Connections
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer, StoreState
from joptic_desktop.storage.sessions import Session

if TYPE_CHECKING:
    from joptic_desktop.api.accounts import AccountsApi, Store


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
            raise InvalidInput("Write the e-mail and the password.")
        async with self._accounts(host) as api:
            signed_in = await api.sign_in(email, password)
            stores = await api.my_stores(signed_in.tokens.access)
        user = signed_in.user
        return SignedInAccount(
            origin, host, user.id, user.email or email, signed_in.tokens, tuple(offer_of(store) for store in stores)
        )

    async def sign_out(self, accounts: str, session: Session) -> None:
        """Tell the service that a session ends. Whether it hears that changes nothing here."""
        from joptic_desktop.api.accounts import Tokens

        if not session.refresh_token:
            return
        try:
            async with self._accounts(accounts) as api:
                await api.sign_out(Tokens(session.access_token, session.refresh_token))
        except (ServiceError, InvalidInput):
            return

    @asynccontextmanager
    async def _accounts(self, origin: str) -> AsyncIterator[AccountsApi]:
        accounts = self._connections.accounts(origin)
        try:
            yield accounts.api
        finally:
            await accounts.close()


def offer_of(store: Store) -> StoreOffer:
    """Return a store as it is offered, by what the service says of it."""
    status = store.status.casefold()
    if status in {StoreState.PENDING, StoreState.REJECTED}:
        return StoreOffer(store.id, store.name, StoreState(status))
    return StoreOffer(store.id, store.name, StoreState.READY if store.is_active else StoreState.CLOSED)
