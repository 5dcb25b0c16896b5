"""Damaged records are put together again: what can still be read of them, and the newest good copy for the rest.

The damaged file is copied into a folder of its own first and stays there. What only the copy knows may have been sent
since it was made: such a write is looked for on the service before it is sent again.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import StoreDamaged
from joptic_desktop.storage.copies import kept_copies
from joptic_desktop.storage.database import Database, open_database
from joptic_desktop.storage.durable_files import disk_errors, make_private_folder, put_in_place, sync_folder
from joptic_desktop.storage.log_frames import PAGE, laid_into
from joptic_desktop.storage.mendings import Mending, Mendings
from joptic_desktop.storage.migrations import migrate
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records_schema import RECORDS_SCHEMA
from joptic_desktop.storage.wreck import Table, Wreck, tables_of

DOUBT = tr("restored from a copy: it may have been sent since that was made")
# what grew in a damaged table may have had numbers that are still known elsewhere
NUMBERS_LEFT_OUT = 1000
_COMPANIONS = ("-wal", "-shm")
_READING = "reading.db"
_UP_TO_THE_DAMAGE = "up-to-the-damage.db"


def restore(profile: Profile, key: bytes, now: float, vfs: str | None = None) -> Mending:
    """Put the records together again, for the holder of the lock while nobody has them open.

    Raises `StoreDamaged` when nothing at all can be read, of them or of a copy, and `StoreFull`; then nothing was
    changed.
    """
    folder = profile.folder / "damaged" / f"{profile.records_path.stem}-{int(now * 1000):016d}"
    with disk_errors():
        try:
            return _restore(profile, folder, key, now, vfs)
        except BaseException:
            if not _ready(profile).exists():
                shutil.rmtree(folder, ignore_errors=True)
            raise


def _restore(profile: Profile, folder: Path, key: bytes, now: float, vfs: str | None) -> Mending:
    path = profile.records_path
    _keep_damaged(path, folder)
    copy = _as_sqlite_reads(folder / path.name, key, vfs) or _newest_whole_copy(profile, key, vfs)
    wreck = Wreck(_laid_out(folder / path.name, copy, key, vfs), key, vfs)
    source = Wreck(copy, key, vfs) if copy else None
    try:
        if not wreck.opens and source is None:
            raise StoreDamaged(tr("{0} is damaged, and there is no copy of it that can be read.").format(path.name))
        whole = _rebuild(_part(profile), key, wreck, source, now, vfs)
    finally:
        for one in (wreck, source):
            if one is not None:
                one.close()
        for name in (_READING, _UP_TO_THE_DAMAGE):
            _drop_database(folder / name)
    is_old = copy is not None and copy.parent == profile.copies
    mending = Mending(folder.name, whole, copy.stat().st_mtime if copy and is_old and not whole else None)
    Mendings(profile).add(mending)  # it is a fact from the next step on, also should this process end right there
    put_in_place(_part(profile), _ready(profile))
    finish_restoring(profile)
    return mending


def finish_restoring(profile: Profile) -> None:
    """Let restored records take the place of the damaged ones; at each start, should the last one have ended there."""
    ready = _ready(profile)
    if not ready.exists():
        return
    with disk_errors():
        # SQLite would lay the log of the damaged file over the new one
        for companion in _COMPANIONS:
            profile.records_path.with_name(profile.records_path.name + companion).unlink(missing_ok=True)
        sync_folder(profile.folder)
        put_in_place(ready, profile.records_path)


def _part(profile: Profile) -> Path:
    return profile.folder / "records.db.restoring"


def _ready(profile: Profile) -> Path:
    return profile.folder / "records.db.restored"


def _keep_damaged(path: Path, folder: Path) -> None:
    make_private_folder(folder)
    for name in (path.name, f"{path.name}-wal"):
        if path.with_name(name).exists():
            shutil.copyfile(path.with_name(name), folder / name)


def _as_sqlite_reads(damaged: Path, key: bytes, vfs: str | None) -> Path | None:
    """Return the database up to a damage in its log, where that alone is damaged: newer than any copy."""
    if not damaged.with_name(f"{damaged.name}-wal").exists() or not damaged.exists():
        return None
    path = damaged.with_name(_UP_TO_THE_DAMAGE)
    for companion in ("", "-wal"):
        shutil.copyfile(damaged.with_name(damaged.name + companion), path.with_name(path.name + companion))
    return path if _is_whole(path, key, vfs) else None


def _is_whole(path: Path, key: bytes, vfs: str | None) -> bool:
    wreck = Wreck(path, key, vfs)
    try:
        return wreck.is_whole
    finally:
        wreck.close()


def _newest_whole_copy(profile: Profile, key: bytes, vfs: str | None) -> Path | None:
    copies = kept_copies(profile.copies, profile.records_path.stem)
    return next((copy for copy in copies if _is_whole(copy, key, vfs)), None)


def _laid_out(damaged: Path, copy: Path | None, key: bytes, vfs: str | None) -> Path:
    """Write a database to read from beside a damaged one: its log laid into it, its first page borrowed if need be.

    Room is added at the end, as SQLite reads nothing of a file that is shorter than it says.
    """
    reading = damaged.with_name(_READING)
    log = damaged.with_name(f"{damaged.name}-wal")
    content = damaged.read_bytes() if damaged.exists() else b""
    content = laid_into(content, log.read_bytes() if log.exists() else b"")
    room = max(len(content), copy.stat().st_size if copy else 0) // PAGE * 2 + 1
    content = content.ljust(room * PAGE, b"\0")
    reading.write_bytes(content)
    wreck = Wreck(reading, key, vfs)
    opens = wreck.opens
    wreck.close()
    if not opens and copy is not None:
        longer = _made_longer(copy, reading.with_name("borrowed.db"), room, key, vfs)
        reading.write_bytes((longer[:PAGE] + content[PAGE:]).ljust(len(longer), b"\0"))
    return reading


def _made_longer(copy: Path, work: Path, pages: int, key: bytes, vfs: str | None) -> bytes:
    """Return a copy with so many more pages: its first page, which tells the length, then fits a longer file."""
    shutil.copyfile(copy, work)
    database = open_database(work, key, create=False, vfs=vfs)
    database.run(
        "INSERT INTO audit(at, account, action, origin, store_id, uid, note) VALUES (0, '', '', '', '', '', ?)",
        ("." * (pages * PAGE),),
    )
    database.close()
    content = work.read_bytes()
    _drop_database(work)
    return content


def _rebuild(path: Path, key: bytes, wreck: Wreck, copy: Wreck | None, now: float, vfs: str | None) -> bool:
    """Fill a new database with what is found; tell whether nothing is missing."""
    _drop_database(path)
    database = open_database(path, key, create=True, vfs=vfs)
    try:
        version = wreck.version if wreck.opens else copy.version if copy else 0
        migrate(database, RECORDS_SCHEMA[:version], lambda _: None)
        database.run("PRAGMA foreign_keys = OFF")
        with database.transaction():
            rules = _without_rules(database)
            filled = [_fill(database, table, wreck, copy, now) for table in tables_of(database)]
            _drop_dangling(database)
            for rule in rules:
                database.run(rule)
    finally:
        database.close()
    return all(filled)


def _without_rules(database: Database) -> list[str]:
    """Drop the triggers, which know only writes that begin; return how to make them again."""
    rules = database.all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for name, _ in rules:
        database.run(f"DROP TRIGGER {name}")
    return [sql for _, sql in rules]


def _fill(database: Database, table: Table, wreck: Wreck, copy: Wreck | None, now: float) -> bool:
    """Fill a table, from the copy where the damaged one cannot be read; tell whether all of it could be."""
    found = wreck.read(table) if wreck.opens else None
    columns = ", ".join(table.columns)
    marks = ", ".join("?" * len(table.columns))
    put = f"INSERT OR REPLACE INTO {table.name}({columns}) VALUES ({marks})"  # noqa: S608  - names of our own schema
    if found is not None and found.whole:
        database.run_many(put, found.rows)
        return True
    if copy is not None:
        database.run_many(put, copy.read(table).rows)
    if table.name == "op":
        _doubt_all(database, now)
    if found is not None:
        database.run_many(put, found.rows)
    sql = "UPDATE sqlite_sequence SET seq = seq + ? WHERE name = ?"
    database.run(sql, (NUMBERS_LEFT_OUT, table.name))
    return False


def _doubt_all(database: Database, now: float) -> None:
    """Put in doubt what a copy takes for not sent; rows that can still be read take the place of these."""
    database.run(
        "UPDATE op SET state = ?, attempts = max(attempts, 1), first_sent_at = coalesce(first_sent_at, saved_at),"
        " last_byte_at = ?, reason = ? WHERE state IN (?, ?)",
        (WriteState.IN_DOUBT.value, now, DOUBT, WriteState.QUEUED.value, WriteState.SENDING.value),
    )


def _drop_dangling(database: Database) -> None:
    """Take away what belongs to rows that are lost; where it may stand alone, it does."""
    steps = []
    for table in tables_of(database):
        required: dict[str, int] = dict(database.all('SELECT name, "notnull" FROM pragma_table_info(?)', (table.name,)))
        sql = 'SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)'
        for parent, column, known_as in database.all(sql, (table.name,)):
            lost = f"WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT {known_as} FROM {parent})"  # noqa: S608  - as above
            action = f"DELETE FROM {table.name}" if required[column] else f"UPDATE {table.name} SET {column} = NULL"  # noqa: S608  - as above
            steps.append(f"{action} {lost}")
    for _ in range(2):  # what belonged to what has just gone goes too
        for step in steps:
            database.run(step)


def _drop_database(path: Path) -> None:
    for name in (path.name, *(path.name + companion for companion in _COMPANIONS)):
        path.with_name(name).unlink(missing_ok=True)
