"""Copies of a database, encrypted with the same key, in case the file itself is damaged one day."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import apsw

from joptic_desktop.storage.database import Database, SqliteErrors, cipher_vfs, set_key
from joptic_desktop.storage.durable_files import disk_errors, make_private_folder, put_in_place, sync_file

KEPT_COPIES = 5
PAGES_AT_ONCE = 4096


def copy_database(
    database: Database, key: bytes, target: Path, vfs: str | None = None, left_out: Sequence[str] = ()
) -> None:
    """Copy an open database into a new file under the same key; it appears only when it is whole.

    The rows of the tables `left_out` stay behind. Raises `StoreFull` or `StoreDamaged`.
    """
    make_private_folder(target.parent)
    aside = target.with_name(f"{target.name}.part")
    for left in (aside, aside.with_name(f"{aside.name}-wal")):
        left.unlink(missing_ok=True)
    with SqliteErrors(target):
        copy = apsw.Connection(str(aside), vfs=cipher_vfs(vfs))
        try:
            set_key(copy, key)
            copy.pragma("synchronous", "OFF")  # what is cut off is no copy: the whole is forced to the disk at once
            with copy.backup("main", database.connection, "main") as backup:
                while not backup.done:
                    backup.step(PAGES_AT_ONCE)
            copy.pragma("secure_delete", True)
            for table in left_out:
                copy.execute(f"DELETE FROM {table}")  # noqa: S608  - names of our own schema
        finally:
            copy.close()
    with disk_errors():
        sync_file(aside)
        put_in_place(aside, target)


def keep_copy(
    database: Database, key: bytes, folder: Path, now: float, vfs: str | None = None, left_out: Sequence[str] = ()
) -> Path:
    """Copy a database into `folder` under a name that sorts by time; the five newest copies stay."""
    target = folder / f"{database.path.stem}-{int(now * 1000):016d}.db"
    copy_database(database, key, target, vfs, left_out)
    for old in kept_copies(folder, database.path.stem)[KEPT_COPIES:]:
        old.unlink(missing_ok=True)
    return target


def drop_older(profile: Path, newest: Path) -> None:
    """Delete every copy of a profile's records but one, and what was put aside as damaged, of its caches too."""
    with disk_errors():
        for old in newest.parent.iterdir():
            if old != newest:
                old.unlink()
        for damaged in profile.glob("stores/*/cache.db.damaged"):
            damaged.unlink()
        shutil.rmtree(profile / "damaged", ignore_errors=True)


def copied_before(copy: Path, moment: float) -> bool:
    """Tell whether one of the copies that sort by time was made before a moment (seconds)."""
    return int(copy.stem.rpartition("-")[2]) < moment * 1000


def kept_copies(folder: Path, stem: str) -> list[Path]:
    """Return the copies made at each start, newest first."""
    return sorted(folder.glob(f"{stem}-[0-9]*.db"), reverse=True)
