"""Which store this computer works for, under which account: tested, kept, and handed to the screens."""

from __future__ import annotations

from dataclasses import replace

from psygnal import Signal

from joptic_desktop.api.origins import header_value, origin_of
from joptic_desktop.api.token import read_claims
from joptic_desktop.domain.emails import is_domain
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.connections import Connections
from joptic_desktop.services.views import ConnectionProof, Shop
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_settings import KnownPlace, ProfileSettings
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

UNNAMED_ACCOUNT = "token"


class SessionService:
    """The store in use. `changed` tells the new `Shop`, `signed_in` a new `Session` of the store in use."""

    changed = Signal(object)
    signed_in = Signal(object)

    def __init__(
        self,
        profile: Profile,
        records: Records,
        threads: Threads,
        clock: Clock,
        connections: Connections,
        *,
        sample: bool = False,
    ) -> None:
        self._profile = profile
        self._records = records
        self._threads = threads
        self._clock = clock
        self._connections = connections
        self._sample = sample
        self.settings: ProfileSettings = profile.load().settings

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

    async def connect(self, service: str, store_id: str, token: str, store_name: str = "") -> Shop:
        """Keep a store and its token, and make it the one in use; raises as `test` for what cannot be sent."""
        origin, token = origin_of(service), header_value(token, "token")
        known = KnownPlace(origin, origin, header_value(store_id, "store id"), store_name)
        claims = read_claims(token)
        account = claims.subject or UNNAMED_ACCOUNT
        session = Session(origin, account, token, expires_at=claims.expires_at, saved_at=self._clock.now())
        await self._threads.disk(self._records.sessions.put, session)
        await self._keep(self.settings.with_place(known))
        shop = self._shop(known)
        self.signed_in.emit(session)
        self.changed.emit(shop)
        return shop

    async def current(self) -> Session | None:
        """Return the session of the store in use, or None when nobody signed in."""
        known = self.settings.current_place
        if known is None:
            return None
        return await self._threads.disk(self._records.sessions.latest, known.origin)

    async def set_walk_in_domain(self, domain: str) -> None:
        """Keep the domain of the stand-in e-mails of customers who have none. Raises `InvalidInput`."""
        domain = trim(domain).removeprefix("@")
        if not is_domain(domain):
            raise InvalidInput("Write the shop's domain, as optique-atlas.example.")
        await self._keep(replace(self.settings, walk_in_domain=domain))

    async def _keep(self, settings: ProfileSettings) -> None:
        await self._threads.disk(self._profile.save, settings)
        self.settings = settings

    def _shop(self, known: KnownPlace) -> Shop:
        role = "owner" if self._sample else "unknown"
        return Shop(known.store_name, "", known.store_id, known.origin, role, self._sample)
