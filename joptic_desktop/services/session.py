"""Which store this computer works for, under which account: tested, kept, and handed to the screens."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace

from psygnal import Signal

from joptic_desktop.api.origins import header_value, origin_of
from joptic_desktop.api.token import Claims, read_claims
from joptic_desktop.domain.accounts import account_name, is_unnamed, unnamed_account
from joptic_desktop.domain.emails import is_domain
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.locking import minutes_in_range
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import InvalidInput, SignInNeeded
from joptic_desktop.services.accounts_address import accounts_of
from joptic_desktop.services.connections import Connections, WayFaults, check_way, faults_of_way
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer, StoreState
from joptic_desktop.services.views import ConnectionProof, Shop
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_settings import KnownPlace, ProfileSettings
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

Settle = Callable[[ProfileSettings], ProfileSettings]
FINGERPRINT_LENGTH = 16
NOT_READY = {
    StoreState.PENDING: tr("This store waits for the service's approval."),
    StoreState.REJECTED: tr("The service rejected this store."),
    StoreState.CLOSED: tr("This store is not active."),
}


async def _nobody_works(_session: Session) -> None:
    """Take in a session while no store is open."""


class SessionService:
    """The store in use. `changed` tells the new `Shop`.

    `fingerprint_key` makes an account of a token that names nobody: neither can be told from the other without it.
    """

    changed = Signal(object)

    def __init__(
        self,
        profile: Profile,
        records: Records,
        threads: Threads,
        clock: Clock,
        connections: Connections,
        fingerprint_key: bytes,
        *,
        sample: bool = False,
    ) -> None:
        self._profile = profile
        self._records = records
        self._threads = threads
        self._clock = clock
        self._connections = connections
        self._fingerprint_key = fingerprint_key
        self._hand_over: Callable[[Session], Awaitable[None]] = _nobody_works
        self._changing = asyncio.Lock()
        self._sample = sample
        self.settings: ProfileSettings = profile.load().settings

    @property
    def knows_several(self) -> bool:
        """Whether this computer knows more than one store."""
        return len(self.settings.places) > 1

    @property
    def shop(self) -> Shop | None:
        """The store in use, or None before the first connection."""
        known = self.settings.current_place
        return self._shop(known) if known else None

    async def test(self, service: str, store_id: str, token: str) -> ConnectionProof:
        """Ask a store for one row; return what proves that it works.

        Raises `InvalidInput` for what cannot be sent, `ServiceError` for what the service or the way to it says.
        """
        origin, token = origin_of(service), header_value(token, "token")
        connection = await self._connections.open(origin, header_value(store_id, "store id"), lambda: token)
        try:
            page = await connection.customers.list(PageRequest(limit=1))
        finally:
            await connection.close()
        return ConnectionProof(origin, store_id.strip(), page.total)

    async def connect(
        self, service: str, store_id: str, token: str, store_name: str = "", *, renewed: bool = False
    ) -> Shop:
        """Keep a store and its token, and make it the one in use; raises as `test` for what cannot be sent.

        Whoever works on the store in use is handed the session before this returns. `renewed` says that a token which
        names nobody is a new one of the same person as the one before.
        """
        origin, token = origin_of(service), header_value(token, "token")
        place = Place(origin, header_value(store_id, "store id"))
        before = next((known for known in self.settings.places if known.place == place), None)
        accounts, name = (before.accounts_origin, before.store_name) if before else (accounts_of(origin), "")
        session = await self._threads.disk(self._session_of, place, token, renewed)
        known = KnownPlace(origin, accounts, place.store_id, store_name or name)
        return await self._work_with(known, session, lambda settings: replace(settings, stay_signed_in=True))

    async def enter(self, account: SignedInAccount, store: StoreOffer, *, stays: bool = True) -> Shop:
        """Keep who signed in, and make a store of theirs the one in use; raises `InvalidInput` for one not ready.

        The account's other stores are known from now on. Without `stays` the tokens are forgotten with the end of the
        run (`forget_passing`).
        """
        if store.state is not StoreState.READY:
            raise InvalidInput(NOT_READY[store.state])
        known = _known(account, store)
        stores = tuple(_known(account, each) for each in account.ready)
        tokens, now = account.tokens, self._clock.now()
        claims = read_claims(tokens.access)
        ends = claims.expires_at if tokens.lifetime is None else now + tokens.lifetime
        whose = claims.subject or account.user_id or account.email
        session = Session(known.origin, whose, tokens.access, tokens.refresh, ends, now)

        def kept(settings: ProfileSettings) -> ProfileSettings:
            return replace(settings.with_places(*stores), stay_signed_in=stays)

        return await self._work_with(known, session, kept, account.email, tuple(each.id for each in account.ready))

    async def work_in(self, known: KnownPlace) -> Shop:
        """Make another store the one in use, under whoever signed in last at its service.

        Nobody may work on the store before any more. Raises `SignInNeeded` where nobody is signed in, or somebody whom
        the service never let into that store: its copy here is not for them.
        """
        async with self._changing:
            session = await self.session_at(known.origin)
            if session is None:
                raise SignInNeeded(tr("Sign in to this store's service first."))
            if known.store_id not in await self.stores_of(session):
                raise SignInNeeded(tr("Sign in as somebody who works in this store."))
            await self._keep(self.settings.with_place(known))
        shop = self._shop(known)
        self.changed.emit(shop)
        return shop

    async def session_at(self, origin: str) -> Session | None:
        """Return the session of who signed in last at a service, or None when nobody is signed in there."""
        return await self._threads.disk(self._current, origin)

    async def stores_of(self, session: Session) -> frozenset[str]:
        """Return the stores that an account may open on this computer."""
        return await self._threads.disk(self._records.accounts.stores, session.origin, session.account)

    async def told_of(self, session: Session, store_ids: Iterable[str]) -> None:
        """Keep which stores a service told an account of."""
        await self._threads.disk(self._keep_stores, session, tuple(store_ids))

    async def leave(self) -> tuple[str, Session] | None:
        """Forget the tokens of the account that works here; return its authentication host and what it was.

        Nobody is signed in to its service then, nor whoever was before. What waits to be sent stays, for the same
        accounts.
        """
        async with self._changing:
            session, known = await self.current(), self.settings.current_place
            if known is None:
                return None
            await self._threads.disk(self._records.sessions.forget, known.origin)
        return (known.accounts_origin, session) if session is not None else None

    async def forget_passing(self) -> None:
        """Forget the tokens of somebody who did not want to stay signed in; a start calls it too, after a kill."""
        if not self.settings.stay_signed_in:
            await self.leave()

    async def _work_with(
        self, known: KnownPlace, session: Session, settings: Settle, email: str = "", stores: tuple[str, ...] = ()
    ) -> Shop:
        """Whoever gives up waiting leaves it whole: half of it is an engine that stands, or two accounts at once."""
        taking = self._take(known, session, settings, email, (known.store_id, *stores))
        return await asyncio.shield(asyncio.get_running_loop().create_task(taking))

    async def _take(
        self, known: KnownPlace, session: Session, settings: Settle, email: str, stores: tuple[str, ...]
    ) -> Shop:
        async with self._changing:
            await self._threads.disk(self._keep_session, known.place, session, email, stores)
            await self._keep(settings(self.settings).with_place(known))
            await self._hand_over(session)
        shop = self._shop(known)
        self.changed.emit(shop)
        return shop

    async def may_be_renewed(self, token: str) -> bool:
        """Tell whether only a person knows whose token it is: neither it nor the one before names anybody."""
        before = await self.current()
        return before is not None and before.access_token != token and self._could_be(before, read_claims(token))

    def serve(self, hand_over: Callable[[Session], Awaitable[None]]) -> None:
        """Have `hand_over` awaited with each new session: of whoever works on the store in use, one at a time."""
        self._hand_over = hand_over

    def rest(self) -> None:
        """Hand sessions to nobody: the store in use is closed."""
        self._hand_over = _nobody_works

    async def current(self) -> Session | None:
        """Return the session of the store in use, or None when nobody signed in."""
        known = self.settings.current_place
        return await self.session_at(known.origin) if known else None

    async def by_password(self) -> bool:
        """Tell whether the account in use signed in with a password, so that one can be asked for again."""
        session = await self.current()
        return session is not None and bool(session.refresh_token)

    async def last_email(self) -> str:
        """Return the e-mail of who signed in last at the service in use; "" where none is known."""
        known = self.settings.current_place
        return await self._threads.disk(self._last_email, known.origin) if known else ""

    async def set_auto_lock(self, minutes: int) -> None:
        """Keep after how many idle minutes the screen locks by itself, within what is allowed. Raises `StoreFull`."""
        await self._keep(replace(self.settings, auto_lock_minutes=minutes_in_range(minutes)))

    async def set_forget_details(self, days: int) -> None:
        """Let details that nobody needed for so many days leave this computer; 0 keeps them. Raises `StoreFull`."""
        await self._keep(replace(self.settings, forget_details_days=max(0, days)))

    async def set_walk_in_domain(self, domain: str) -> None:
        """Keep the domain of the stand-in e-mails of customers who have none. Raises `InvalidInput`."""
        domain = trim(domain).removeprefix("@")
        if not is_domain(domain):
            raise InvalidInput(tr("Write the shop's domain, as optique-atlas.example."))
        await self._keep(replace(self.settings, walk_in_domain=domain))

    async def faults_of(self, way: WayOut) -> WayFaults:
        """Return what is wrong with a way to the service, nothing where it can be used."""
        return await asyncio.to_thread(faults_of_way, way)

    async def leave_by(self, way: WayOut) -> None:
        """Keep another way to the service, for every connection from now on.

        Raises `InvalidInput` for what is no address of a proxy, or no certificate.
        """
        await asyncio.to_thread(check_way, way)
        await self._keep(replace(self.settings, proxy=way.proxy, extra_ca=way.extra_ca))
        self._connections.leave_by(way)

    def _last_email(self, origin: str) -> str:
        accounts = self._records.accounts
        account = accounts.last(origin)
        name = accounts.name(origin, account) if account is not None else ""
        return name if "@" in name else ""

    def _current(self, origin: str) -> Session | None:
        sessions, accounts = self._records.sessions, self._records.accounts
        account = accounts.last(origin)
        if account is not None:
            return sessions.get(origin, account)
        session = sessions.latest(origin)
        if session is not None:  # an older version of this program kept no names
            email = read_claims(session.access_token).email
            accounts.signed_in(origin, session.account, account_name(session.account, email))
        return session

    def _session_of(self, place: Place, token: str, renewed: bool) -> Session:  # noqa: FBT001  - called in a thread
        claims, now = read_claims(token), self._clock.now()
        account = self._account_of(claims, token, self._current(place.origin), renewed=renewed)
        return Session(place.origin, account, token, expires_at=claims.expires_at, saved_at=now)

    def _keep_stores(self, session: Session, store_ids: tuple[str, ...]) -> None:
        with self._records.transaction():
            self._records.accounts.told_of(session.origin, session.account, store_ids)

    def _keep_session(self, place: Place, session: Session, email: str, stores: tuple[str, ...]) -> None:
        name = account_name(session.account, email or read_claims(session.access_token).email)
        with self._records.transaction():
            self._records.sessions.put(session)
            self._records.accounts.signed_in(place.origin, session.account, name)
            self._records.accounts.told_of(place.origin, session.account, stores)
            self._records.audit.add(AuditLine(session.saved_at, session.account, AuditAction.SIGNED_IN, place))

    def _account_of(self, claims: Claims, token: str, before: Session | None, *, renewed: bool) -> str:
        """Return whose token it is: two that name nobody are never taken for one person unless somebody says so."""
        if before is not None and self._could_be(before, claims) and (renewed or before.access_token == token):
            return before.account
        if claims.subject or claims.email:
            return claims.subject or claims.email
        digest = hmac.digest(self._fingerprint_key, token.encode(), "sha256").hex()
        return unnamed_account(digest[:FINGERPRINT_LENGTH])

    def _could_be(self, before: Session, claims: Claims) -> bool:
        return is_unnamed(before.account) and not claims.subject and not claims.email

    def removes_photo_places(self) -> bool:
        """Tell whether photos lose what their cameras write beside the picture."""
        return self.settings.remove_photo_places

    async def set_photo_places(self, *, removed: bool) -> None:
        """Let photos lose what their cameras write beside the picture, or keep it, from now on."""
        await self._keep(replace(self.settings, remove_photo_places=removed))

    async def _keep(self, settings: ProfileSettings) -> None:
        await self._threads.disk(self._profile.save, settings)
        self.settings = settings

    def _shop(self, known: KnownPlace) -> Shop:
        role = "owner" if self._sample else "unknown"
        return Shop(known.store_name, "", known.store_id, known.origin, role, self._sample)


def _known(account: SignedInAccount, store: StoreOffer) -> KnownPlace:
    return KnownPlace(account.service, account.accounts, header_value(store.id, "store id"), store.name)
