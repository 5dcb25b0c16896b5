"""An encrypted SQLite file: opened with its key, its cipher proven, its faults told in this program's errors."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import apsw

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import KeyWrong, Refusal, StoreClosed, StoreDamaged, StoreError, StoreFull
from joptic_desktop.storage.refusals import WORDS

CIPHER = "chacha20"
CIPHER_VFS = "multipleciphers"
KEY_BYTES = 32
OLDEST_SQLITE = (3, 51, 3)
BUSY_MILLISECONDS = 5000
CHECKPOINT_PAGES = 4000
MENDED_LATER = tr("{0} is damaged. It is mended when the program starts again.")
_REFUSES = tr("The disk refuses to write {0}, nothing was saved: {1}.")

Row = tuple[Any, ...]
Synchronous = Literal["FULL", "NORMAL", "OFF"]


class SqliteErrors:
    """A context that turns what SQLite says of a file into `StoreDamaged`, `StoreFull` or `StoreClosed`.

    Broken rules of a schema stay as they are. With `marks_damage` a mark is left beside a damaged file.
    """

    __slots__ = ("_marks_damage", "_path")

    def __init__(self, path: Path, *, marks_damage: bool = False) -> None:
        self._path = path
        self._marks_damage = marks_damage

    def __enter__(self) -> None:
        """Begin; one context may be entered again and again, and inside itself."""

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if error is None:
            return
        name = self._path.name
        match error:
            case apsw.CorruptError() | apsw.NotADBError():
                if self._marks_damage:
                    with contextlib.suppress(OSError):
                        damage_mark(self._path).touch()
                raise StoreDamaged(MENDED_LATER.format(name)) from error
            case apsw.ConnectionClosedError():
                raise StoreClosed(tr("{0} is closed.").format(name)) from error
            case apsw.ReadOnlyError():
                words = WORDS[Refusal.READ_ONLY]
                raise StoreFull(_REFUSES.format(name, words), Refusal.READ_ONLY) from error
            case apsw.FullError() | apsw.IOError() | apsw.CantOpenError():
                refusal = Refusal.FULL if isinstance(error, apsw.FullError) else Refusal.OTHER
                raise StoreFull(_REFUSES.format(name, str(error)), refusal) from error
            case apsw.BusyError() | apsw.LockedError():
                raise StoreFull(
                    tr("Another program holds {0}, nothing was saved.").format(name), Refusal.OTHER
                ) from error


class Database:
    """A keyed connection. Not for two threads at once; each method raises `StoreDamaged` or `StoreFull`.

    One that `marks_damage` leaves a mark beside its file when it meets any, for the next start.
    """

    def __init__(self, connection: apsw.Connection, path: Path, *, marks_damage: bool = False) -> None:
        self.connection = connection
        self.path = path
        self._errors = SqliteErrors(path, marks_damage=marks_damage)
        self._log_has_refuse = False

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """Carry out one statement, or a script without parameters."""
        with self._errors:
            self.connection.execute(sql, tuple(parameters) or None)

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Carry out one statement for each row of parameters."""
        with self._errors:
            self.connection.executemany(sql, rows)

    def all(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query."""
        with self._errors:
            return self.connection.execute(sql, tuple(parameters) or None).fetchall()

    def each(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield the rows of a query one by one, as far as they can be read."""
        with self._errors:
            yield from self.connection.execute(sql, tuple(parameters) or None)

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with self._errors:
            return self.connection.execute(sql, tuple(parameters) or None).fetchone()

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, or None."""
        row = self.one(sql, parameters)
        return row[0] if row else None

    def insert(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Insert one row; return its row id."""
        self.run(sql, parameters)
        return self.connection.last_insert_rowid()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside one commit, or nothing; inside another transaction it belongs to that one."""
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException as error:
            self._log_has_refuse |= isinstance(error, StoreFull)
            self._roll_back()
            raise
        if self._log_has_refuse:
            self._clear_log()

    def _clear_log(self) -> None:
        # commits that a disk refused at their end stand in the log: nobody shall take them for lost ones
        with contextlib.suppress(StoreFull):
            self.run("PRAGMA wal_checkpoint(TRUNCATE)")
            self._log_has_refuse = False

    def log_frames(self) -> int:
        """Return how many frames of the write-ahead log count, and leave the log as it is when this is closed."""
        with self._errors:
            self.connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            return self.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_NOOP)[0]

    def _roll_back(self) -> None:
        # a failed COMMIT or a full disk may have ended the transaction already
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close the file; more than once does no harm."""
        self.connection.close()


def open_database(
    path: Path,
    key: bytes,
    *,
    create: bool,
    synchronous: Synchronous = "FULL",
    vfs: str | None = None,
    cache_kilobytes: int = 8192,
    marks_damage: bool = False,
) -> Database:
    """Open an encrypted database with its raw key of 32 bytes; `vfs` names a layer to go *under* the cipher.

    `marks_damage` is as for `Database`.

    Raises `KeyWrong` when the key does not open it, `StoreDamaged`, `StoreFull`, or `StoreError` when this computer's
    SQLite is too old or would not encrypt.
    """
    assert_sqlite_version()
    if not create and not path.exists():
        raise StoreDamaged(tr("{0} is missing.").format(path.name))
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    with SqliteErrors(path):
        connection = apsw.Connection(str(path), flags=flags, vfs=cipher_vfs(vfs))
    try:
        with SqliteErrors(path):
            # before the first read: whoever closes the file meanwhile holds it alone for a moment
            connection.set_busy_timeout(BUSY_MILLISECONDS)
            set_key(connection, key)
            _prove_key(connection, path)
            _configure(connection, synchronous, cache_kilobytes)
    except BaseException:
        connection.close()
        raise
    return Database(connection, path, marks_damage=marks_damage)


def damage_mark(path: Path) -> Path:
    """Return the file that says that a database was found damaged."""
    return path.with_name(f"{path.name}.broken")


def cipher_vfs(below: str | None) -> str:
    """Return the name of the cipher's layer over a layer: above it, files would be written in the clear."""
    return f"{CIPHER_VFS}-{below or ('win32' if sys.platform == 'win32' else 'unix')}"


def assert_sqlite_version() -> None:
    """Refuse an SQLite that can lose a write-ahead log. Raises `StoreError`."""
    if tuple(map(int, apsw.sqlite_lib_version().split("."))) < OLDEST_SQLITE:
        raise StoreError(tr("SQLite {0} is too old: 3.51.3 is needed.").format(apsw.sqlite_lib_version()))


def set_key(connection: apsw.Connection, key: bytes) -> None:
    """Give a connection its key; the first read will show whether it is the right one."""
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    connection.pragma("cipher", CIPHER)
    connection.execute(f'PRAGMA key="raw:{key.hex()}"')
    encrypts = str(connection.vfsname("main")).startswith(CIPHER_VFS)
    if connection.pragma("cipher") != CIPHER or not encrypts:
        raise StoreError(tr("This computer's SQLite does not encrypt: nothing was written."))


def _prove_key(connection: apsw.Connection, path: Path) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except apsw.NotADBError as error:
        raise KeyWrong(tr("The key does not open {0}.").format(path.name)) from error


def _configure(connection: apsw.Connection, synchronous: Synchronous, cache_kilobytes: int) -> None:
    connection.pragma("temp_store", "MEMORY")
    connection.pragma("journal_mode", "WAL")
    connection.pragma("synchronous", synchronous)
    connection.pragma("fullfsync", sys.platform == "darwin" and synchronous == "FULL")
    connection.pragma("secure_delete", True)
    connection.pragma("foreign_keys", True)
    connection.pragma("cache_size", -cache_kilobytes)
    connection.pragma("trusted_schema", False)
    connection.pragma("wal_autocheckpoint", CHECKPOINT_PAGES)
