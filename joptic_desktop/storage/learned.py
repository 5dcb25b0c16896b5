"""What was learned of a service by dealing with it: a size limit, a bulk body that never arrives."""

from __future__ import annotations

import json

from joptic_desktop.domain.contract import Json
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.write_codec import compact


class Learned:
    """Values by service and name, for the writer's thread; the origin "" holds what belongs to the profile."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, origin: str, name: str) -> Json:
        """Return a value, or None when nothing was learned."""
        text = self._database.value("SELECT value FROM learned WHERE origin = ? AND name = ?", (origin, name))
        value: Json = json.loads(text) if text is not None else None
        return value

    def put(self, origin: str, name: str, value: Json) -> None:
        """Keep a value; None forgets it."""
        if value is None:
            self._database.run("DELETE FROM learned WHERE origin = ? AND name = ?", (origin, name))
            return
        self._database.run("INSERT OR REPLACE INTO learned VALUES (?, ?, ?)", (origin, name, compact(value)))
