"""One way in, step by step: by password or by token, tested, then kept. What was found last is what is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.services.views import ConnectionProof, Shop
from joptic_desktop.ui.session.connection_input import ConnectionInput

if TYPE_CHECKING:
    from joptic_desktop.services.connections import WayFaults
    from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer


class ShopFinder(Protocol):
    """What is asked of the session, as a shape: the page is painted before any service is imported.

    All but `faults_of` raise a `JOpticError` whose sentence can be shown.
    """

    async def test(self, service: str, store_id: str, token: str) -> ConnectionProof:
        """Ask the store for one row and tell what proves that it works."""

    async def connect(self, service: str, store_id: str, token: str, store_name: str = "") -> Shop:
        """Keep the store and its token, and make it the one in use."""

    async def enter(self, account: SignedInAccount, store: StoreOffer, *, stays: bool = True) -> Shop:
        """Keep who signed in, and make a store of theirs the one in use."""

    async def faults_of(self, way: WayOut) -> WayFaults:
        """Return what is wrong with a way to the service."""

    async def leave_by(self, way: WayOut) -> None:
        """Keep another way to the service."""


class AccountFinder(Protocol):
    """Who asks the authentication host; raises a `JOpticError` whose sentence can be shown."""

    async def sign_in(self, service: str, accounts: str, email: str, password: str) -> SignedInAccount:
        """Sign in and ask for the stores of the account."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs in where."""

    service: str
    accounts: str
    email: str
    password: str = field(repr=False)


class Entry:
    """Remembers what was tested until it is kept."""

    def __init__(self, session: ShopFinder, signing: AccountFinder | None) -> None:
        self._session = session
        self._signing = signing
        self._by_token: ConnectionInput | None = None
        self._account: SignedInAccount | None = None
        self._store: StoreOffer | None = None

    @property
    def can_sign_in(self) -> bool:
        """Whether there is somebody to ask for an account."""
        return self._signing is not None

    @property
    def account(self) -> SignedInAccount | None:
        """Who signed in, None on the way by token."""
        return self._account

    @property
    def store(self) -> StoreOffer | None:
        """The store that was tested, None on the way by token."""
        return self._store

    async def take_way(self, way: WayOut) -> WayFaults:
        """Leave by this way from now on, unless something is wrong with it; return what is."""
        faults = await self._session.faults_of(way)
        if not (faults.proxy or faults.extra_ca):
            await self._session.leave_by(way)
        return faults

    async def sign_in(self, who: Credentials) -> SignedInAccount:
        """Sign in; nothing is kept yet."""
        if self._signing is None:
            raise RuntimeError("there is nobody to sign in with")
        self._account = await self._signing.sign_in(who.service, who.accounts, who.email, who.password)
        self._by_token = None
        return self._account

    async def test_store(self, store: StoreOffer) -> ConnectionProof:
        """Test a store of who signed in."""
        if self._account is None:
            raise RuntimeError("nobody signed in")
        proof = await self._session.test(self._account.service, store.id, self._account.tokens.access)
        self._store = store
        return proof

    async def test_token(self, typed: ConnectionInput) -> ConnectionProof:
        """Test a store by its id and a token."""
        proof = await self._session.test(typed.service, typed.store_id, typed.token)
        self._by_token, self._account, self._store = typed, None, None
        return proof

    async def keep(self, name: str, *, stays: bool) -> Shop:
        """Keep what was tested last."""
        if self._account is not None and self._store is not None:
            return await self._session.enter(self._account, self._store, stays=stays)
        if self._by_token is None:
            raise RuntimeError("nothing was tested")
        tested = self._by_token
        return await self._session.connect(tested.service, tested.store_id, tested.token, name)
