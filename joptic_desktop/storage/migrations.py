"""Bringing a database to this version's schema: in one transaction, with a copy of the old file kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import StoreNewer
from joptic_desktop.storage.database import Database


def is_old(database: Database, steps: Sequence[str]) -> bool:
    """Tell whether a database that holds something lacks a step."""
    return 0 < _version(database) < len(steps)


def migrate(database: Database, steps: Sequence[str], keep_copy: Callable[[int], None]) -> None:
    """Carry out the steps a database lacks; step n leads from schema n to n + 1, and 0 is an empty file.

    `keep_copy(version)` is called before a database that holds something is changed. A failing step leaves the
    database as it was. Raises `StoreNewer` when the database knows more steps than we do.
    """
    version = _version(database)
    if version > len(steps):
        raise StoreNewer(
            tr("{0} was written by a newer version of JOptic Desktop: update the program.").format(database.path.name)
        )
    if version == len(steps):
        return
    if version:
        keep_copy(version)
    with database.transaction():
        for step in steps[_version(database) :]:
            database.run(step)
        database.run(f"PRAGMA user_version = {len(steps)}")


def _version(database: Database) -> int:
    return int(database.value("PRAGMA user_version"))
