"""Builds storage, api, sync and services from settings. The only place that knows how the parts fit; no Qt."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import InvalidInput, SignInNeeded
from joptic_desktop.resource_files import resource
from joptic_desktop.services.attachments import AttachmentService
from joptic_desktop.services.bundle import Services
from joptic_desktop.services.conflicts import Conflicts
from joptic_desktop.services.connections import Connection, Connections, Lines
from joptic_desktop.services.customers import Author, CustomerService
from joptic_desktop.services.drafts import DraftService
from joptic_desktop.services.handing_over import hand_over, refresh_at
from joptic_desktop.services.history import PrescriptionHistory
from joptic_desktop.services.keys import KeyService, KeyWays, ways_of
from joptic_desktop.services.listing import CustomerList
from joptic_desktop.services.lock import ScreenLock
from joptic_desktop.services.privacy import privacy_of
from joptic_desktop.services.session import SessionService
from joptic_desktop.services.shop_details import ShopDetailsService
from joptic_desktop.services.status import SyncService
from joptic_desktop.services.stores import StoreService
from joptic_desktop.services.sync_centre import SyncCentre
from joptic_desktop.services.token_keeper import TokenKeeper
from joptic_desktop.services.unlocking import SameAccount
from joptic_desktop.settings import Settings
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.copies import kept_copies
from joptic_desktop.storage.erasing import forget_profile
from joptic_desktop.storage.key_sources import EphemeralKey, KeyringKey, KeySource, PassphraseKey, TypedKey
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_beginning import Begun, beginning, take_back
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.rescue import rescued_sentence
from joptic_desktop.storage.restoring import Restored
from joptic_desktop.storage.whole_records import open_whole
from joptic_desktop.sync.background import Background
from joptic_desktop.sync.backlog import Backlog
from joptic_desktop.sync.bulk_deleter import BulkDeleter
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.confirming import CacheConfirmer
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.doubts import DoubtSettler
from joptic_desktop.sync.drainer import Drainer
from joptic_desktop.sync.engine import Engine
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.probing import Prober
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.reader import Reader
from joptic_desktop.sync.retention import Retention
from joptic_desktop.sync.sender import Sender
from joptic_desktop.sync.sweep_times import SweepTimes
from joptic_desktop.sync.threads import Threads

if TYPE_CHECKING:
    from joptic_desktop.services.embedded_server import EmbeddedServer

# the first page, asked for by the list itself, is the test of the line; the canary comes only when nobody asks
FIRST_CANARY = 1.5
# seconds that a write under way may still take when the program ends
GRACE = 3.0
DAY = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Outside:
    """What a composition takes from the machine beside the time; a simulation hands in its own of each.

    `jitter` gives numbers in 0…1, `lines` the line to an origin: without it, one over HTTP.
    """

    random_bytes: RandomBytes = secrets.token_bytes
    jitter: Callable[[], float] = random.random
    threads: Callable[[], Threads] = Threads
    lines: Lines | None = None
    key_ring: KeyringEntry = field(default_factory=KeyringEntry)


@dataclass(frozen=True, slots=True)
class OpenProfile:
    """A profile with its key: everything that does not depend on the store in use."""

    profile: Profile
    key: DataKey
    begun: Begun
    records: Records
    blobs: BlobStore
    threads: Threads
    clock: Clock
    connections: Connections
    session: SessionService
    drafts: DraftService
    attachments: AttachmentService
    keys: KeyService
    screen: ScreenLock
    temporary: bool = False
    restored: Restored | None = None
    outside: Outside = Outside()

    @property
    def lock(self) -> ProfileLock | None:
        """The right to send, or None beside who has it."""
        return self.begun.lock

    def close(self, *, unless_used: bool = False) -> None:
        """Close the files; a temporary profile is deleted, with `unless_used` a new one that found no store too."""
        self.threads.close()
        self.records.close()
        if unless_used and self.session.shop is None:
            take_back(self.profile, self.begun, self.outside.key_ring)
        if self.lock is not None:
            self.lock.release()
        if self.temporary:
            import shutil

            shutil.rmtree(self.profile.folder, ignore_errors=True)


def key_source(settings: Settings, key_ring: KeyringEntry) -> KeySource:
    """Return the way to the profile's key that the settings name. Raises `InvalidInput` for an unreadable file."""
    if settings.passphrase_file is not None:
        try:
            lines = settings.passphrase_file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidInput(
                tr("The passphrase file {0} cannot be read.").format(settings.passphrase_file)
            ) from error
        return PassphraseKey(lines[0] if lines else "")
    return EphemeralKey() if settings.profile is None else KeyringKey(key_ring)


def passphrase_source(passphrase: str) -> KeySource:
    """Return the way to a key that a typed passphrase, or the recovery code in its place, opens."""
    return TypedKey(passphrase)


def ways_in(folder: Path) -> KeyWays | None:
    """Return the ways to the key of a profile; None for a new one, which has no key and no files yet.

    None of them is there where the key file is missing. Raises `StoreDamaged` or `StoreNewer`.
    """
    profile = Profile(folder)
    return ways_of(profile) if profile.is_begun else None


def forget_computer(closed: OpenProfile) -> None:
    """Destroy the keys of a profile that was closed, then delete its files. Raises `ProfileInUse` or `StoreFull`."""
    with ProfileLock(closed.profile.lock_path):
        forget_profile(closed.profile, closed.outside.key_ring)


def _passing_folder() -> Path:
    import tempfile

    return Path(tempfile.mkdtemp(prefix="joptic-demo-"))


def open_profile(
    settings: Settings,
    source: KeySource | None = None,
    clock: Clock | None = None,
    outside: Outside = Outside(),
    *,
    exclusive: bool = True,
    copy_each_start: bool = True,
    make: bool = True,
) -> OpenProfile:
    """Open (or, with `make`, make) the profile; slow, so call it in a thread.

    With `exclusive` this process is the one that sends; otherwise it only reads and saves beside it. Five copies of
    the records are kept: a window adds one at each start, a command (`copy_each_start` off) at most one a day.
    Raises `InvalidInput` where there is none, `ProfileInUse`, `KeyMissing`, `KeyWrong` and other errors of a store.
    """
    clock = clock or Clock()
    source = source or key_source(settings, outside.key_ring)
    profile = Profile(settings.profile or _passing_folder())
    given = (profile, outside.key_ring, clock.now(), outside.random_bytes)
    with beginning(*given, exclusive=exclusive, make=make) as begun:
        key = source.data_key(profile, outside.random_bytes)
        files = _open_files(profile, key, clock, outside, begun.lock, copy_each_start=copy_each_start)
        return _opened(settings, profile, key, begun, files, clock, outside)


def _opened(
    settings: Settings,
    profile: Profile,
    key: DataKey,
    begun: Begun,
    files: tuple[Records, Restored | None, BlobStore],
    clock: Clock,
    outside: Outside,
) -> OpenProfile:
    records, restored, blobs = files
    threads = outside.threads()
    connections = Connections(clock, lines=outside.lines, way=profile.load().settings.way_out)
    session = SessionService(
        profile, records, threads, clock, connections, key.derive("token fingerprints"), sample=settings.demo
    )
    account = SameAccount(session, connections, clock)
    drafts = DraftService(records, threads, account.place)
    given = (drafts, AttachmentService(records, blobs, threads, clock, removes_places=session.removes_photo_places))
    keys = KeyService(profile, key, records, threads, outside.random_bytes, outside.key_ring)
    screen = ScreenLock(records, threads, clock, keys, account.place, outside.random_bytes, account.is_here)
    parts = (profile, key, begun, records, blobs, threads, clock, connections, session, *given, keys, screen)
    return OpenProfile(*parts, temporary=settings.profile is None, restored=restored, outside=outside)


def _open_files(
    profile: Profile, key: DataKey, clock: Clock, outside: Outside, lock: ProfileLock | None, *, copy_each_start: bool
) -> tuple[Records, Restored | None, BlobStore]:
    if lock is None:
        records = Records.open(profile, key, clock.now, outside.random_bytes, lock=None)
        return records, None, _blobs(profile, key, records, outside, swept_at=None)
    copies = copy_each_start or _copy_is_old(profile, clock.now())
    records, restored = open_whole(profile, key, clock.now, outside.random_bytes, lock=lock, copy=copies)
    return records, restored, _blobs(profile, key, records, outside, swept_at=clock.now())


def _blobs(profile: Profile, key: DataKey, records: Records, outside: Outside, swept_at: float | None) -> BlobStore:
    blobs = BlobStore(profile.blobs, key, outside.random_bytes)
    if swept_at is not None:
        records.blobs.forget(blobs.sweep(records.blobs.in_use(), swept_at))
    return blobs


def _copy_is_old(profile: Profile, now: float) -> bool:
    newest = next(iter(kept_copies(profile.copies, profile.records_path.stem)), None)
    return newest is None or now - newest.stat().st_mtime > DAY


@dataclass(frozen=True, slots=True)
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
    local = await _local(opened, known.place)
    watch = LineWatch(connection.customers, opened.clock, opened.outside.jitter, first_canary)
    puller = Puller(connection.customers, local, opened.clock)
    background = Background()
    store = _compose(opened, keeper, connection, local, watch, puller, background)
    await store.services.sync.refresh()  # what waits, and whose it is, is told before anything is heard of the line
    return store


async def _local(opened: OpenProfile, place: Place) -> LocalStore:
    parts = (opened.profile, opened.key, place, opened.records, opened.blobs, opened.threads)
    now = opened.clock.now() if opened.lock is not None else None
    return await opened.threads.disk(LocalStore.open, *parts, rescue_at=now, restored=opened.restored is not None)


def _compose(
    opened: OpenProfile,
    keeper: TokenKeeper,
    connection: Connection,
    local: LocalStore,
    watch: LineWatch,
    puller: Puller,
    background: Background,
) -> OpenStore:
    clock, api, session = opened.clock, connection.customers, opened.session
    listing = CustomerList(local, puller, watch, clock, background)
    drainer: Drainer
    sync: SyncService

    async def saved(uids: frozenset[str]) -> None:
        await listing.note_writes(uids)
        customers.note(uids)
        await sync.refresh()
        drainer.wake()

    author = Author(keeper.account, opened.outside.random_bytes, keeper.name)
    customers = CustomerService(local, puller, watch, clock, opened.session, author, background, saved)
    confirm = CacheConfirmer(local, clock, puller.intake.overtake)
    parts = (api, opened.records, opened.blobs, opened.threads, clock)
    sender = Sender(*parts, confirm, _progress(customers, opened.attachments), keeper.account)
    drainer = _drainer(opened, keeper, local.place, api, watch, sender, confirm)
    engine = Engine(local, clock, watch, drainer, _reader(opened, local, watch, drainer, puller))
    sync = SyncService(local, engine, clock, background, opened.session)
    drainer.changed.connect(lambda uids: background.spawn(saved(uids)))
    puller.deletions.decided.connect(lambda uids: background.spawn(saved(uids)))
    puller.deletions.held_changed.connect(lambda _held: background.spawn(sync.refresh()))
    opened.session.serve(hand_over(opened.session, local.place, keeper, engine, sync, GRACE))
    shop = ShopDetailsService(local.place, opened.records, opened.threads, clock, opened.session, keeper.account)
    centre, conflicts = SyncCentre(local, clock, keeper.account, saved), Conflicts(local, clock, author, saved)
    history, files, drafts = PrescriptionHistory(opened.records, opened.threads), opened.attachments, opened.drafts
    stores = StoreService(session, opened.connections, keeper, opened.records, opened.threads)
    privacy = privacy_of(local, opened.profile, opened.key, clock, keeper.account, puller.forget, saved)
    more = (history, shop, centre, conflicts, stores, privacy, opened.keys, opened.screen)
    services = Services(listing, customers, files, drafts, sync, session, *more)
    return OpenStore(services, local, connection, engine, background, _warnings(opened, local))


def _reader(opened: OpenProfile, local: LocalStore, watch: LineWatch, drainer: Drainer, puller: Puller) -> Reader:
    clock = opened.clock
    times = SweepTimes(clock, opened.outside.jitter)
    retention = Retention(local, clock, lambda: opened.session.settings.forget_details_days)
    return Reader(local, clock, watch, drainer, puller, times, retention)


def _warnings(opened: OpenProfile, local: LocalStore) -> tuple[str, ...]:
    lost = (rescued_sentence(local.rescued),) if local.rescued else ()
    return ((opened.restored.sentence,) if opened.restored else ()) + lost


def _drainer(
    opened: OpenProfile,
    keeper: TokenKeeper,
    place: Place,
    api: CustomersApi,
    watch: LineWatch,
    sender: Sender,
    confirm: CacheConfirmer,
) -> Drainer:
    records, threads, clock = opened.records, opened.threads, opened.clock
    times = DoubtTimes(clock, opened.session.settings.quiet_time, api.service_clock.now)
    doubts = DoubtSettler(api, sender.moves, sender.deletes, sender.verifier, Prober(api, clock), times)
    bulk = BulkDeleter(api, records, threads, clock, confirm, keeper.account)
    backlog = Backlog(place, records, threads)
    return Drainer(backlog, keeper.account, records, threads, clock, watch, sender, bulk, doubts, times)


def _progress(customers: CustomerService, attachments: AttachmentService) -> Callable[[str, str, int], None]:
    def tell(uid: str, sent_name: str, percent: int) -> None:
        customers.note_progress(uid, sent_name, percent)
        attachments.progress.emit((uid, sent_name, percent))

    return tell


async def start_demo(opened: OpenProfile) -> EmbeddedServer:
    """Start the embedded server on the sample customers and connect the profile to it. Raises `Unreachable`."""
    # the demo's own parts are imported by the demo: every other start comes to its rows without them
    from joptic_desktop.services.embedded_server import EmbeddedServer, server_command

    seed = resource("samples", "customers.json")
    server = await asyncio.to_thread(EmbeddedServer.start, server_command(seed))
    told = server.announcement
    await opened.session.connect(told.service, told.store_id, told.token, told.store_name)
    await give_sample_history(opened)
    return server


async def give_sample_history(opened: OpenProfile) -> None:
    """Give some of the sample customers their past, which no service tells. Raises `ServiceError`."""
    from joptic_desktop.services.sample_history import SampleHistory, read_sample_history

    session, known = await opened.session.current(), opened.session.settings.current_place
    if session is not None and known is not None:
        past = read_sample_history(resource("samples", "history.json"))
        samples = SampleHistory(opened.records, opened.threads, known.place, session, opened.clock.now())
        await samples.give(opened.connections, past)
