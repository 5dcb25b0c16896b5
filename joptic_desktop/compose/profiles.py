"""A profile and its key: everything that does not depend on the store in use."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.attachments import AttachmentService
from joptic_desktop.services.connections import Connections, Lines
from joptic_desktop.services.drafts import DraftService
from joptic_desktop.services.keys import KeyService, KeyWays, ways_of
from joptic_desktop.services.lock import ScreenLock
from joptic_desktop.services.session import SessionService
from joptic_desktop.services.unlocking import SameAccount
from joptic_desktop.settings import Settings
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.copies import kept_copies
from joptic_desktop.storage.erasing import forget_profile
from joptic_desktop.storage.key_sources import EphemeralKey, KeyringKey, KeySource, PassphraseKey, TypedKey
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.mendings import Mendings
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_beginning import Begun, beginning, take_back
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.whole_records import open_whole
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

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
    outside: Outside = Outside()

    @property
    def mendings(self) -> Mendings:
        """What was done about damaged records, for the process that works alone."""
        return Mendings(self.profile)

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
    files: tuple[Records, BlobStore],
    clock: Clock,
    outside: Outside,
) -> OpenProfile:
    records, blobs = files
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
    return OpenProfile(*parts, temporary=settings.profile is None, outside=outside)


def _open_files(
    profile: Profile, key: DataKey, clock: Clock, outside: Outside, lock: ProfileLock | None, *, copy_each_start: bool
) -> tuple[Records, BlobStore]:
    if lock is None:
        records = Records.open(profile, key, clock.now, outside.random_bytes, lock=None)
        return records, _blobs(profile, key, records, outside, swept_at=None)
    copies = copy_each_start or _copy_is_old(profile, clock.now())
    records = open_whole(profile, key, clock.now, outside.random_bytes, lock=lock, copy=copies)
    return records, _blobs(profile, key, records, outside, swept_at=clock.now())


def _blobs(profile: Profile, key: DataKey, records: Records, outside: Outside, swept_at: float | None) -> BlobStore:
    blobs = BlobStore(profile.blobs, key, outside.random_bytes)
    if swept_at is not None:
        records.blobs.forget(blobs.sweep(records.blobs.in_use(), swept_at))
    return blobs


def _copy_is_old(profile: Profile, now: float) -> bool:
    newest = next(iter(kept_copies(profile.copies, profile.records_path.stem)), None)
    return newest is None or now - newest.stat().st_mtime > DAY
