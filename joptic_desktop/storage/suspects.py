"""Customers whom the service no longer seems to have, and those of whom that is certain."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import apsw

from joptic_desktop.storage.database import Database

SUSPECTS_SCHEMA = """
CREATE TABLE suspect(uid TEXT NOT NULL PRIMARY KEY, accepted INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE tombstone(uid TEXT NOT NULL PRIMARY KEY, service_id TEXT NOT NULL, at REAL NOT NULL) STRICT, WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Suspect:
    """A customer whom the service may have no longer; `accepted` says that a person wants such to be looked for."""

    uid: str
    accepted: bool


class Suspects:
    """The suspects and tombstones of one store's cache, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, uids: Collection[str]) -> None:
        """Take in suspects; whoever is one already stays as he is, and whoever has no row here is none."""
        sql = "INSERT OR IGNORE INTO suspect SELECT uid, 0 FROM customer WHERE uid IN (SELECT value FROM carray(?))"
        if uids:
            self._database.run(sql, (apsw.carray(tuple(uids)),))

    def clear(self, uids: Collection[str]) -> None:
        """Take in that the service has these customers."""
        if uids and (self._has_any("suspect") or self._has_any("tombstone")):
            for table in ("suspect", "tombstone"):
                sql = f"DELETE FROM {table} WHERE uid IN (SELECT value FROM carray(?))"  # noqa: S608  - two constants
                self._database.run(sql, (apsw.carray(tuple(uids)),))

    def all(self) -> list[Suspect]:
        """Return the suspects who still have a row, in the order of their uids."""
        rows = self._database.all("SELECT uid, accepted FROM suspect JOIN customer USING(uid) ORDER BY uid")
        return [Suspect(uid, accepted == 1) for uid, accepted in rows]

    def accept(self) -> int:
        """Take in that a person agrees: all suspects of now may be looked for; return how many that is news for."""
        self._database.run("UPDATE suspect SET accepted = 1 WHERE accepted = 0")
        return self._database.connection.changes()

    def bury(self, uid: str, service_id: str, at: float) -> None:
        """Take in that a suspect is gone from the service for certain."""
        with self._database.transaction():
            self._database.run("DELETE FROM suspect WHERE uid = ?", (uid,))
            self._database.run("INSERT OR REPLACE INTO tombstone VALUES (?, ?, ?)", (uid, service_id, at))

    def buried_at(self, uid: str) -> float | None:
        """Return since when a customer is known to be gone (seconds since the epoch), None for anybody else."""
        at = self._database.value("SELECT at FROM tombstone WHERE uid = ?", (uid,))
        return at if isinstance(at, float) else None

    def tombstones(self) -> dict[str, str]:
        """Return the service's ids of customers who were found gone, by uid."""
        return dict(self._database.all("SELECT uid, service_id FROM tombstone"))

    def _has_any(self, table: str) -> bool:
        return bool(self._database.value(f"SELECT EXISTS(SELECT 1 FROM {table})"))  # noqa: S608  - two constants
