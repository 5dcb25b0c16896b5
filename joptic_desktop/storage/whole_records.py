"""Opening the records by the process that works alone with them: damage is noticed here, and mended."""

from __future__ import annotations

from collections.abc import Callable

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import StoreDamaged
from joptic_desktop.storage.database import damage_mark, open_database
from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.log_frames import commits_beyond
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import PURPOSE, Records
from joptic_desktop.storage.restoring import finish_restoring, restore

# each commit is forced to the disk before the next begins: a power cut tears one at most
TORN_BY_A_CUT = 1


def open_whole(
    profile: Profile,
    key: DataKey,
    clock: Callable[[], float],
    random_bytes: RandomBytes,
    *,
    lock: ProfileLock,
    copy: bool,
    vfs: str | None = None,
) -> Records:
    """Open the records, restoring them where they are damaged; with `copy` a copy is made, which reads every page.

    What was mended is remembered in `Mendings`. Raises as `Records.open` does; `StoreDamaged` only when neither they
    nor a copy can be read.
    """
    finish_restoring(profile)
    mark = damage_mark(profile.records_path)
    copy = copy or mark.exists()
    try:
        _check_log(profile, key.derive(PURPOSE), vfs)
        records = _opened(profile, key, clock, random_bytes, lock, vfs, copy=copy)
    except StoreDamaged:
        restore(profile, key.derive(PURPOSE), clock(), vfs)
        records = _opened(profile, key, clock, random_bytes, lock, vfs, copy=copy)
    mark.unlink(missing_ok=True)
    return records


def _check_log(profile: Profile, key: bytes, vfs: str | None) -> None:
    """Raise `StoreDamaged` where whole commits stand in the log behind the place up to which SQLite takes it."""
    path = profile.records_path
    log = path.with_name(f"{path.name}-wal")
    if not path.exists() or commits_beyond(log, 0) <= TORN_BY_A_CUT:
        return
    database = open_database(path, key, create=False, vfs=vfs)
    try:
        taken = database.log_frames()
    finally:
        database.close()
    if commits_beyond(log, taken) > TORN_BY_A_CUT:
        raise StoreDamaged(tr("{0} is damaged.").format(log.name))


def _opened(
    profile: Profile,
    key: DataKey,
    clock: Callable[[], float],
    random_bytes: RandomBytes,
    lock: ProfileLock,
    vfs: str | None,
    *,
    copy: bool,
) -> Records:
    records = Records.open(profile, key, clock, random_bytes, lock=lock, vfs=vfs)
    try:
        if copy:
            records.keep_copy()
    except BaseException:
        records.close()
        raise
    return records
