"""Opening a store's cache: it can be fetched again, so a damaged or outdated one is moved aside and made anew."""

from __future__ import annotations

import logging
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import KeyWrong, StoreDamaged
from joptic_desktop.storage.cache_schema import CACHE_ADDITIONS, CACHE_VERSION
from joptic_desktop.storage.database import Database, damage_mark, open_database
from joptic_desktop.storage.durable_files import disk_errors, make_private_folder
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile

_log = logging.getLogger(__name__)
WRITER_KILOBYTES = 16 * 1024
READER_KILOBYTES = 64 * 1024
_COMPANIONS = ("-wal", "-shm")
_READABLE = {*CACHE_ADDITIONS, CACHE_VERSION} - {0}  # 0 has no tables yet
_NONE_YET = tr("There is no copy of this store on this computer yet.")


def open_cache_file(profile: Profile, place: Place, key: DataKey, vfs: str | None = None) -> Database:
    """Open a store's cache for writing; one that is damaged, of another key or of another version is replaced.

    Raises `StoreFull`.
    """
    path = profile.cache_path(place)
    make_private_folder(path.parent)
    try:
        _refuse_marked(path)
        database = _open(path, key, place, vfs)
        if _version(database) in {*CACHE_ADDITIONS, CACHE_VERSION}:
            _make_tables(database)
            return database
        database.close()
    except (KeyWrong, StoreDamaged):
        _log.warning("the copy of a store was damaged: it is made anew")
    set_aside(path)
    database = _open(path, key, place, vfs)
    _make_tables(database)
    return database


def open_cache_for_reading(profile: Profile, place: Place, key: DataKey, vfs: str | None = None) -> Database:
    """Open a cache that a writer has made. Raises `StoreDamaged` when there is none that this version reads."""
    path = profile.cache_path(place)
    if not path.exists():
        raise StoreDamaged(_NONE_YET)
    database = _open(path, key, place, vfs, READER_KILOBYTES)
    try:
        _check_version(database)
        database.run("PRAGMA query_only = ON")
    except BaseException:
        database.close()
        raise
    return database


def set_aside(path: Path) -> None:
    """Move a damaged cache out of the way; only the last one is kept. Raises `StoreFull`."""
    with disk_errors():
        for companion in _COMPANIONS:
            path.with_name(path.name + companion).unlink(missing_ok=True)
        damage_mark(path).unlink(missing_ok=True)
        if path.exists():
            path.replace(path.with_name(f"{path.name}.damaged"))


def cache_key(key: DataKey, place: Place) -> bytes:
    """Return the raw key of one store's cache."""
    return key.derive(f"cache {place.origin} {place.store_id}")


def _refuse_marked(path: Path) -> None:
    if damage_mark(path).exists():
        raise StoreDamaged(tr("{0} was found damaged.").format(path.name))


def _open(path: Path, key: DataKey, place: Place, vfs: str | None, kilobytes: int = WRITER_KILOBYTES) -> Database:
    raw = cache_key(key, place)
    return open_database(
        path, raw, create=True, synchronous="NORMAL", vfs=vfs, cache_kilobytes=kilobytes, marks_damage=True
    )


def _check_version(database: Database) -> None:
    if _version(database) not in _READABLE:
        raise StoreDamaged(_NONE_YET)


def _version(database: Database) -> int:
    return int(database.value("PRAGMA user_version"))


def _make_tables(database: Database) -> None:
    with database.transaction():
        lacking = CACHE_ADDITIONS.get(_version(database))
        if lacking is not None:
            database.run(lacking)
            database.run(f"PRAGMA user_version = {CACHE_VERSION}")
