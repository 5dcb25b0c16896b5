"""`records.db`: everything that cannot be fetched again, for all stores of a profile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import KeyWrong, StoreDamaged
from joptic_desktop.storage.accounts import Accounts
from joptic_desktop.storage.audit import Audit, AuditAction
from joptic_desktop.storage.blob_index import BlobIndex
from joptic_desktop.storage.copies import copied_before, copy_database, drop_older, keep_copy, kept_copies
from joptic_desktop.storage.database import Database, open_database
from joptic_desktop.storage.differences import Differences
from joptic_desktop.storage.drafts import Drafts
from joptic_desktop.storage.history import History
from joptic_desktop.storage.id_map import IdMap
from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.learned import Learned
from joptic_desktop.storage.migrations import is_old, migrate
from joptic_desktop.storage.op_log import OpLog
from joptic_desktop.storage.outbox import Outbox
from joptic_desktop.storage.personal_traces import PersonalTraces
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records_schema import ALLOWED_MOVES, RECORDS_SCHEMA
from joptic_desktop.storage.sent_files import SentFiles
from joptic_desktop.storage.sessions import Sessions
from joptic_desktop.storage.shops import Shops
from joptic_desktop.storage.whose_work import WhoseWork

PURPOSE = "records"
# whoever signed out must not come back with a copy, and a pair is dead soon after it was copied
NOT_COPIED = ("session",)
_EMPTY = tr("{0} is empty; copies of it are in {1}.")
_MISSING = tr("{0} is missing; copies of it are in {1}.")


class Records:
    """The open `records.db`, one part a subject. For one thread at a time."""

    def __init__(
        self,
        database: Database,
        profile: Profile,
        key: bytes,
        clock: Callable[[], float],
        random_bytes: RandomBytes,
        vfs: str | None,
    ) -> None:
        self._database = database
        self._profile = profile
        self._key = key
        self._clock = clock
        self._vfs = vfs
        self.ids = IdMap(database, clock, random_bytes)
        self.sent_files = SentFiles(database)
        self.history = History(database)
        self.differences = Differences(database)
        self.outbox = Outbox(database, self.ids, self.sent_files, self.history, self.differences)
        self.op_log = OpLog(database)
        self.drafts = Drafts(database)
        self.sessions = Sessions(database)
        self.accounts = Accounts(database)
        self.whose_work = WhoseWork(database)
        self.shops = Shops(database)
        self.learned = Learned(database)
        self.audit = Audit(database)
        self.traces = PersonalTraces(database)
        self.blobs = BlobIndex(database)

    @classmethod
    def open(
        cls,
        profile: Profile,
        key: DataKey,
        clock: Callable[[], float],
        random_bytes: RandomBytes,
        *,
        lock: ProfileLock | None,
        vfs: str | None = None,
    ) -> Records:
        """Open the file, making it for a new profile.

        The holder of the profile's lock also puts right what a sudden end left; without the lock (`joptic` beside an
        open window) nothing but ordinary rows is written, and the lock is taken for as long as an older schema is
        brought to this version's.
        Raises `KeyWrong`, `StoreDamaged`, `StoreNewer`, `StoreFull`, or `ProfileInUse` where an older window is open.
        """
        raw = key.derive(PURPOSE)
        database = _open(profile, raw, vfs)
        try:
            with _alone(database, profile, lock):
                migrate(database, RECORDS_SCHEMA, lambda version: _keep_old(database, raw, profile, version, vfs))
            records = cls(database, profile, raw, clock, random_bytes, vfs)
            records.allow_moves()
            if lock is not None:
                records.outbox.recover(clock())
        except BaseException:
            database.close()
            raise
        return records

    def allow_moves(self) -> None:
        """Bring the table of allowed transitions to what `domain.writes` says."""
        rows = self._database.all("SELECT before, after FROM op_transition")
        if sorted(rows) != sorted(ALLOWED_MOVES):
            with self._database.transaction():
                self._database.run("DELETE FROM op_transition")
                self._database.run_many("INSERT INTO op_transition VALUES (?, ?)", ALLOWED_MOVES)

    def keep_copy(self) -> Path:
        """Copy the file, as is done at each start; five copies stay. Raises `StoreFull`.

        None stays from before somebody was erased here: that it was cut off then does not keep them.
        """
        copy = keep_copy(self._database, self._key, self._profile.copies, self._clock(), self._vfs, NOT_COPIED)
        erased = self.audit.last(AuditAction.ERASED)
        older = kept_copies(copy.parent, self._profile.records_path.stem)
        if erased is not None and any(copied_before(each, erased) for each in older if each != copy):
            drop_older(self._profile.folder, copy)
        return copy

    def renew_copies(self) -> None:
        """Copy the file as it is now and delete every older or damaged one: what was erased is erased there too.

        What the log of the last changes still holds goes into the file first. Raises `StoreFull`.
        """
        self._database.all("PRAGMA wal_checkpoint(TRUNCATE)")
        drop_older(self._profile.folder, self.keep_copy())

    def data_version(self) -> int:
        """Return a number that changes when another process has written."""
        return int(self._database.value("PRAGMA data_version"))

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context in which several changes make one commit."""
        return self._database.transaction()

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def _open(profile: Profile, key: bytes, vfs: str | None) -> Database:
    path = profile.records_path
    if not _has_content(path) and (copy := _readable_copy(profile, key, vfs)):
        # SQLite would begin an empty file: what waits to be sent would be gone, and nobody told
        raise StoreDamaged((_EMPTY if path.exists() else _MISSING).format(path.name, copy.parent))
    try:
        return open_database(path, key, create=True, vfs=vfs, marks_damage=True)
    except KeyWrong as error:
        # a copy that the key does open tells that the key is right and the file is broken
        if copy := _readable_copy(profile, key, vfs):
            raise StoreDamaged(tr("{0} is damaged; copies of it are in {1}.").format(path.name, copy.parent)) from error
        raise


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def _readable_copy(profile: Profile, key: bytes, vfs: str | None) -> Path | None:
    """Return the newest copy that the key opens."""
    for copy in kept_copies(profile.copies, profile.records_path.stem):
        try:
            open_database(copy, key, create=False, vfs=vfs).close()
        except (KeyWrong, StoreDamaged):
            continue
        return copy
    return None


def _alone(database: Database, profile: Profile, lock: ProfileLock | None) -> AbstractContextManager[object]:
    """Return a context in which no window of an older version works with the file, where its schema is to change."""
    needs_lock = lock is None and is_old(database, RECORDS_SCHEMA)
    return ProfileLock(profile.lock_path) if needs_lock else nullcontext()


def _keep_old(database: Database, key: bytes, profile: Profile, version: int, vfs: str | None) -> None:
    copy_database(database, key, profile.copies / f"{profile.records_path.stem}-version-{version}.db", vfs, NOT_COPIED)
