"""The stores that can be worked in on this computer: those it knows, and those the account's service tells of."""

from __future__ import annotations

from dataclasses import dataclass

from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.connections import Connections
from joptic_desktop.services.session import SessionService
from joptic_desktop.services.signing_in import offer_of
from joptic_desktop.services.store_offers import StoreOffer, StoreState
from joptic_desktop.services.token_keeper import TokenKeeper
from joptic_desktop.storage.profile_settings import KnownPlace
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.threads import Threads


@dataclass(frozen=True, slots=True)
class StoreChoice:
    """A store, whether it is ready and in use, and how many changes saved here wait for it."""

    known: KnownPlace
    state: StoreState = StoreState.READY
    in_use: bool = False
    waiting: int = 0

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.known.store_name or self.known.store_id


class StoreService:
    """The choice of stores, for whoever works in one of them."""

    def __init__(
        self, session: SessionService, connections: Connections, keeper: TokenKeeper, records: Records, threads: Threads
    ) -> None:
        self._session = session
        self._connections = connections
        self._keeper = keeper
        self._records = records
        self._threads = threads

    async def known(self) -> tuple[StoreChoice, ...]:
        """Return the stores of this computer that are open to who is signed in, by name."""
        return await self._choices(())

    async def told(self) -> tuple[StoreChoice, ...]:
        """Return those and the others of the account; raises a `ServiceError` when its service does not tell them."""
        known = self._session.settings.current_place
        if known is None or not self._keeper.session.refresh_token:
            return await self.known()
        session, line = self._keeper.session, self._connections.accounts(known.accounts_origin, self._keeper)
        try:
            stores = await line.api.my_stores(self._keeper.token())
        finally:
            await line.close()
        offers = tuple(offer_of(store) for store in stores)
        await self._session.told_of(session, (offer.id for offer in offers if offer.state is StoreState.READY))
        return await self._choices(offers)

    async def _choices(self, offers: tuple[StoreOffer, ...]) -> tuple[StoreChoice, ...]:
        here = self._session.settings.current_place
        if here is None:
            raise InvalidInput(tr("No store is in use."))
        waiting = await self._threads.disk(self._waiting, here.place)
        known = {each.place: each for each in await self._open_to_us(here.place)}
        told = {Place(here.origin, offer.id): offer for offer in offers}
        for place, offer in told.items():
            named = KnownPlace(here.origin, here.accounts_origin, offer.id, offer.name)
            known.setdefault(place, named)
        choices = (
            StoreChoice(
                each,
                told[place].state if place in told else StoreState.READY,
                place == here.place,
                waiting.get(place, 0),
            )
            for place, each in known.items()
        )
        return tuple(sorted(choices, key=lambda choice: (choice.name.casefold(), choice.known.store_id)))

    async def _open_to_us(self, here: Place) -> list[KnownPlace]:
        """Return the store in use and those that who is signed in at their service was let into."""
        places, ours = self._session.settings.places, {here}
        for origin in {each.origin for each in places}:
            session = await self._session.session_at(origin)
            if session is not None:
                ours |= {Place(origin, store_id) for store_id in await self._session.stores_of(session)}
        return [each for each in places if each.place in ours]

    def _waiting(self, here: Place) -> dict[Place, int]:
        counts = self._records.outbox.counts(here)
        others = {one.place: one.count for one in self._records.whose_work.elsewhere(here)}
        return {
            **others,
            here: counts.queued + counts.sending + counts.in_doubt + counts.needs_decision + counts.refused,
        }
