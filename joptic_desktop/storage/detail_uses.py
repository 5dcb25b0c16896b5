"""When somebody last needed the details of a customer, and whose details rest: gone, and not read until opened."""

from __future__ import annotations

from joptic_desktop.storage.database import Database

DETAIL_USES_SCHEMA = """
CREATE TABLE detail_use(key INTEGER PRIMARY KEY, used_at REAL NOT NULL, rests INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX detail_use_age ON detail_use(used_at) WHERE rests = 0;
"""
# details that were here before uses were noted count as used when they were read
DETAIL_USES_ADDITION = f"{DETAIL_USES_SCHEMA} INSERT INTO detail_use SELECT key, fetched_at, 0 FROM detail;"  # noqa: S608  - a constant
_UNUSED = (
    "SELECT uid FROM detail_use JOIN detail USING(key) JOIN customer USING(key) WHERE rests = 0 AND used_at < ?"
    " AND service_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pending WHERE pending.key = detail_use.key)"
    " ORDER BY used_at LIMIT ?"
)
# a use is written down again after this many seconds
USE_SECONDS = 600.0


class DetailUses:
    """The uses of one store's cache, by row key, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note_read(self, key: int, at: float) -> None:
        """Take in that details were read: the first time is a use, and they rest no longer."""
        sql = (
            "INSERT INTO detail_use(key, used_at) VALUES (?1, ?2)"
            " ON CONFLICT(key) DO UPDATE SET rests = 0, used_at = ?2 WHERE rests = 1"
        )
        self._database.run(sql, (key, at))

    def note_opened(self, key: int, at: float) -> bool:
        """Take in that somebody opened a customer; tell whether the details rested until now."""
        rested = self.rests(key)
        sql = (
            "INSERT INTO detail_use(key, used_at) VALUES (?1, ?2)"
            " ON CONFLICT(key) DO UPDATE SET rests = 0, used_at = ?2 WHERE rests = 1 OR used_at < ?2 - ?3"
        )
        self._database.run(sql, (key, at, USE_SECONDS))
        return rested

    def unused(self, before: float, limit: int) -> tuple[str, ...]:
        """Return the uids whose details may go: nobody needed them since a time (seconds), longest ago first."""
        return tuple(row[0] for row in self._database.all(_UNUSED, (before, limit)))

    def lay_to_rest(self, key: int) -> None:
        """Have the details of a customer not read until somebody opens it."""
        sql = "INSERT INTO detail_use VALUES (?, 0, 1) ON CONFLICT(key) DO UPDATE SET rests = 1"
        self._database.run(sql, (key,))

    def wake_all(self) -> list[int]:
        """Have all details read again that rest; return their keys."""
        keys = [row[0] for row in self._database.all("SELECT key FROM detail_use WHERE rests = 1")]
        self._database.run("DELETE FROM detail_use WHERE rests = 1")
        return keys

    def rests(self, key: int) -> bool:
        """Tell whether the details of a customer are not to be read until it is opened."""
        return bool(self._database.value("SELECT rests FROM detail_use WHERE key = ?", (key,)))

    def drop(self, key: int) -> None:
        """Forget a row that goes."""
        self._database.run("DELETE FROM detail_use WHERE key = ?", (key,))
