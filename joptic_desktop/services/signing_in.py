"""Signing in with e-mail and password: whose account it is, and the stores that it opens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from joptic_desktop.api.origins import origin_of
from joptic_desktop.domain.folding import trim
from joptic_desktop.errors import InvalidInput, ServiceError
from joptic_desktop.services.connections import Connections
from joptic_desktop.storage.sessions import Session

if TYPE_CHECKING:
    from joptic_desktop.api.accounts import AccountsApi, Store, Tokens


class StoreState(StrEnum):
    """Whether a store can be worked in; `PENDING` and `REJECTED` are the service's decision on the shop itself."""

    READY = "ready"
    PENDING = "pending"
    REJECTED = "rejected"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class StoreOffer:
    """A store of an account, and whether it can be worked in."""

    id: str
    name: str
    state: StoreState


@dataclass(frozen=True, slots=True)
class SignedInAccount:
    """A person who signed in, before a store is chosen; `service` and `accounts` are origins."""

    service: str
    accounts: str
    user_id: str
    email: str
    tokens: Tokens = field(repr=False)
    stores: tuple[StoreOffer, ...] = ()

    @property
    def ready(self) -> tuple[StoreOffer, ...]:
        """The stores that can be worked in."""
        return tuple(store for store in self.stores if store.state is StoreState.READY)


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
