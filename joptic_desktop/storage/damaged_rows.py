"""Which customers of a store's cache the service's list told damaged last, and why."""

from __future__ import annotations

from joptic_desktop.domain.customers import DamagedRow
from joptic_desktop.domain.identity import is_nameless
from joptic_desktop.storage.database import Database


class DamagedRows:
    """The damaged rows of one connection, by the key of their customer.

    A row stays known as damaged until a whole one comes; whoever's record was read since is no longer shown as damaged.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def marks(self) -> dict[int, str]:
        """Return the mark of each damaged row by key: there are few or none."""
        return dict(self._database.all("SELECT key, mark FROM damaged"))

    def put(self, key: int, row: DamagedRow) -> None:
        """Take in that a row came damaged; it is shown so from now on."""
        self._database.run("INSERT OR REPLACE INTO damaged VALUES (?, ?, ?)", (key, row.mark, row.reason))

    def note_read(self, key: int) -> bool:
        """Take in that the whole record was read; tell whether the customer was shown as damaged until now.

        The same row again is then no reason to show it so.
        """
        self._database.run("UPDATE damaged SET reason = NULL WHERE key = ? AND reason IS NOT NULL", (key,))
        return self._database.connection.changes() > 0

    def drop(self, key: int) -> None:
        """Take in that a whole row came, or that the customer is gone."""
        self._database.run("DELETE FROM damaged WHERE key = ?", (key,))

    def reason(self, uid: str) -> str:
        """Return what is wrong with the row of a customer; "" when nothing is."""
        sql = "SELECT reason FROM damaged JOIN customer USING(key) WHERE uid = ?"
        return self._database.value(sql, (uid,)) or ""

    def nameless(self) -> list[str]:
        """Return the uids of rows without any usable id."""
        rows = self._database.all("SELECT uid FROM damaged JOIN customer USING(key) WHERE service_id IS NULL")
        return [uid for (uid,) in rows if is_nameless(uid)]
