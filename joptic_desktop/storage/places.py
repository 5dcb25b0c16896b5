"""The stores that rows of `records.db` belong to, by a short number."""

from __future__ import annotations

from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.database import Database


class Places:
    """Stores and their numbers; a number is given once and stays."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def number(self, place: Place) -> int:
        """Return the number of a store, giving it one inside the running transaction."""
        known = self.known(place)
        if known is not None:
            return known
        sql = "INSERT INTO place(origin, store_id) VALUES (?, ?)"
        return self._database.insert(sql, (place.origin, place.store_id))

    def known(self, place: Place) -> int | None:
        """Return the number of a store, or None when nothing of it was ever kept."""
        sql = "SELECT id FROM place WHERE origin = ? AND store_id = ?"
        number: int | None = self._database.value(sql, (place.origin, place.store_id))
        return number
