"""The store in use: what lies of it on this computer, the line to it, and the services of the counter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import SignInNeeded
from joptic_desktop.services.attachments import AttachmentService
from joptic_desktop.services.bundle import Beside, Services
from joptic_desktop.services.connections import Connection
from joptic_desktop.services.customers import Author, CustomerService
from joptic_desktop.services.handing_over import hand_over, refresh_at
from joptic_desktop.services.listing import CustomerList
from joptic_desktop.services.status import SyncService
from joptic_desktop.services.token_keeper import TokenKeeper
from joptic_desktop.storage.rescue import rescued_sentence
from joptic_desktop.sync.background import Background
from joptic_desktop.sync.engine import Engine
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller

if TYPE_CHECKING:
    from joptic_desktop.sync.drainer import Drainer
    from joptic_desktop.sync.reader import Reader

# the first page, asked for by the list itself, is the test of the line; the canary comes only when nobody asks
FIRST_CANARY = 1.5
# seconds that a write under way may still take when the program ends
GRACE = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class OpenStore:
    """One store at work: its services, and what must be ended in order.

    `warnings` are sentences on damaged files of this computer, for the person who starts it.
    """

    services: Services
    local: LocalStore
    connection: Connection
    engine: Engine
    background: Background
    warnings: tuple[str, ...] = ()

    async def close(self) -> None:
        """Stop sending, finish what runs, close the line and the cache."""
        self.services.session.rest()
        await self.engine.stop(GRACE)
        await self.background.close()
        await self.connection.close()
        # a search goes on though nobody waits for it any more: its connection is closed by the thread that uses it
        await self.local.threads.search(self.local.searcher.close)
        self.local.windows.close()  # here, where windows read by it: what they still begin meets a closed file
        await self.local.threads.disk(self.local.close)


async def open_store(opened: OpenProfile, *, first_canary: float = FIRST_CANARY) -> OpenStore:
    """Compose the store that is in use; the engine is made, not started. Raises `SignInNeeded` when there is none."""
    session = await opened.session.current()
    known = opened.session.settings.current_place
    if session is None or known is None:
        raise SignInNeeded(tr("No store is connected yet."))
    refresh = refresh_at(opened.connections, known.accounts_origin) if opened.lock is not None else None
    keeper = TokenKeeper(session, opened.records.sessions, opened.threads, opened.clock, refresh)
    connection = await opened.connections.open(known.origin, known.store_id, keeper.token, keeper)
    local, warnings = await opened.threads.disk(_local, opened, known.place)
    store = replace(_compose(opened, keeper, connection, local, first_canary), warnings=warnings)
    await store.services.sync.refresh()  # what waits, and whose it is, is told before anything is heard of the line
    return store


def _local(opened: OpenProfile, place: Place) -> tuple[LocalStore, tuple[str, ...]]:
    """Open the files of a store; return with them what a person must be told of damaged ones. Blocks."""
    parts = (opened.profile, opened.key, place, opened.records, opened.blobs, opened.threads)
    if opened.lock is None:
        return LocalStore.open(*parts), ()
    names = [mending.name for mending in opened.mendings.all()]
    local = LocalStore.open(*parts, rescue_at=opened.clock.now(), mendings=names)
    lost = (rescued_sentence(local.rescued),) if local.rescued else ()
    return local, (*(mending.sentence for mending in opened.mendings.take_untold()), *lost)


def _compose(
    opened: OpenProfile, keeper: TokenKeeper, connection: Connection, local: LocalStore, first_canary: float
) -> OpenStore:
    clock, session = opened.clock, opened.session
    watch = LineWatch(connection.customers, clock, opened.outside.jitter, first_canary)
    puller, background = Puller(connection.customers, local, clock), Background()
    listing = CustomerList(local, puller, watch, clock, background)
    sync: SyncService

    async def saved(uids: frozenset[str]) -> None:
        await listing.note_writes(uids)
        customers.note(uids)
        await sync.refresh()
        engine.wake()

    def tell_saved(uids: frozenset[str]) -> None:
        background.spawn(saved(uids))

    def hands() -> tuple[Drainer, Reader]:
        from joptic_desktop.compose.sending import hands_of

        progress = _progress(customers, files)
        return hands_of(opened, keeper, local, connection, watch, puller, progress, tell_saved)

    @cache
    def beside() -> Beside:
        from joptic_desktop.compose.beside import beside_of

        return beside_of(opened, keeper, local, puller, author, saved)

    author, files = Author(keeper.account, opened.outside.random_bytes, keeper.name), opened.attachments
    customers = CustomerService(local, puller, watch, clock, session, author, background, saved)
    engine = Engine(local, clock, watch, puller, hands)
    sync = SyncService(local, engine, clock, background, session, keeper.account)
    puller.deletions.decided.connect(tell_saved)
    puller.deletions.held_changed.connect(lambda _held: background.spawn(sync.refresh()))
    session.serve(hand_over(session, local.place, keeper, engine, sync, GRACE))
    services = Services(listing, customers, files, opened.drafts, sync, session, opened.keys, opened.screen, beside)
    return OpenStore(services, local, connection, engine, background)


def _progress(customers: CustomerService, attachments: AttachmentService) -> Callable[[str, str, int], None]:
    def tell(uid: str, sent_name: str, percent: int) -> None:
        customers.note_progress(uid, sent_name, percent)
        attachments.progress.emit((uid, sent_name, percent))

    return tell
