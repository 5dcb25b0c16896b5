"""Reading a damaged database as far as it goes: around pages that were altered, which the cipher does not open."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path

from joptic_desktop.errors import KeyWrong, StoreDamaged
from joptic_desktop.storage.database import Database, Row, open_database

BATCH = 500
_FARTHEST = 2**40


@dataclass(frozen=True, slots=True)
class Table:
    """What is to be read of a table; `key` are the names of its primary key where it has no row numbers."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()


@dataclass(slots=True)
class Found:
    """The rows of a table that could be read; `whole` when these are all."""

    rows: list[Row] = field(default_factory=list)
    whole: bool = True


def tables_of(database: Database) -> list[Table]:
    """Return the tables of a database, without SQLite's own."""
    sql = "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
    found = []
    for name, without_rowid in database.all(sql):
        columns = database.all("SELECT name, pk FROM pragma_table_info(?)", (name,))
        key = [column for column, place in sorted(columns, key=itemgetter(1)) if place]
        found.append(Table(name, tuple(column for column, _ in columns), tuple(key) if without_rowid else ()))
    return found


class Wreck:
    """A database that may be damaged. It is read by one connection until that meets a damage, then by a new one."""

    def __init__(self, path: Path, key: bytes, vfs: str | None = None) -> None:
        self._path = path
        self._key = key
        self._vfs = vfs
        self._database: Database | None = None

    @property
    def opens(self) -> bool:
        """Whether anything can be read at all."""
        with suppress(KeyWrong, StoreDamaged):
            self._all("SELECT count(*) FROM sqlite_master")
            return True
        return False

    @property
    def version(self) -> int:
        """Return the version of its schema. Raises `StoreDamaged`."""
        return int(self._all("PRAGMA user_version")[0][0])

    @property
    def is_whole(self) -> bool:
        """Whether every page of it is as it was written."""
        with suppress(KeyWrong, StoreDamaged):
            return self._all("PRAGMA quick_check") == [("ok",)]
        return False

    def read(self, table: Table) -> Found:
        """Return the rows of a table."""
        return self._by_key(table) if table.key else self._by_number(table)

    def close(self) -> None:
        """Close it; more than once does no harm."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _by_number(self, table: Table) -> Found:
        found, at, batch = Found(), -1, BATCH
        while True:
            try:
                rows = self._after(table, at, batch)
            except StoreDamaged:
                found.whole = False
                if batch > 1:
                    batch //= 2
                    continue
                beyond = self._next_readable(table, at)
                if beyond is None:
                    return found
                at, batch = beyond, BATCH
                continue
            found.rows += [row[1:] for row in rows]
            if len(rows) < batch:
                return found
            at = rows[-1][0]

    def _next_readable(self, table: Table, at: int) -> int | None:
        """Return the first row number behind a damage after which rows can be read again."""
        bad, step = at, 1
        while not self._reads_after(table, at + step):
            bad, step = at + step, step * 2
            if step > _FARTHEST:
                return None
        good = at + step
        while good - bad > 1:
            middle = (good + bad) // 2
            if self._reads_after(table, middle):
                good = middle
            else:
                bad = middle
        return good

    def _reads_after(self, table: Table, at: int) -> bool:
        with suppress(StoreDamaged):
            self._after(table, at, 1)
            return True
        return False

    def _after(self, table: Table, at: int, limit: int) -> list[Row]:
        columns = ", ".join(table.columns)
        sql = f"SELECT rowid, {columns} FROM {table.name} NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?"  # noqa: S608  - names of our own schema
        return self._all(sql, (at, limit))

    def _by_key(self, table: Table) -> Found:
        """Read from the beginning up to a damage, and from the end down to it."""
        rows: dict[Row, Row] = {}
        whole = self._walk(table, "ASC", rows) or self._walk(table, "DESC", rows)
        return Found(list(rows.values()), whole)

    def _walk(self, table: Table, order: str, rows: dict[Row, Row]) -> bool:
        width = len(table.key)
        names, by = ", ".join((*table.key, *table.columns)), ", ".join(f"{name} {order}" for name in table.key)
        sql = f"SELECT {names} FROM {table.name} ORDER BY {by}"  # noqa: S608  - names of our own schema
        try:
            for row in self._open().each(sql):
                rows[row[:width]] = row[width:]
        except StoreDamaged:
            self.close()
            return False
        return True

    def _all(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        try:
            return self._open().all(sql, parameters)
        except StoreDamaged:
            self.close()  # once it has met a damage, a connection reads nothing more
            raise

    def _open(self) -> Database:
        if self._database is None:
            self._database = open_database(self._path, self._key, create=False, vfs=self._vfs)
        return self._database
