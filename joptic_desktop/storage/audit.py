"""The audit trail: who did what to whose data. Lines are added and never changed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import apsw

from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.database import Database, Row

# who looks at a customer again within these seconds has not looked twice
VIEW_SECONDS = 600.0
_COLUMNS = "at, account, action, origin, store_id, uid, note"
_INSERT = f"INSERT INTO audit({_COLUMNS})"
# a clock that was set back does not hide a view: lines of the future are none of these minutes
_JUST_VIEWED = (
    "SELECT 1 FROM audit WHERE uid = ?6 AND account = ?2 AND action = ?3 AND origin = ?4 AND store_id = ?5"
    " AND at BETWEEN ?1 - ?8 AND ?1"
)


class AuditAction(StrEnum):
    """What is written down. `OTHER` is what a newer version wrote and this one has no word for.

    What leaves the computer is written down before it does; `FAILED` follows where nothing left after all.
    """

    VIEWED = "viewed"
    CREATED = "created"
    EDITED = "edited"
    DELETED = "deleted"
    EXPORTED = "exported"
    PRINTED = "printed"
    DISCARDED = "discarded"
    APPROVED = "approved"
    SIGNED_IN = "signed_in"
    UNLOCK_FAILED = "unlock_failed"
    ERASED = "erased"
    FAILED = "failed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line. `uid` is "" where no customer is meant; `note` names fields, never values."""

    at: float
    account: str
    action: AuditAction
    place: Place
    uid: str = ""
    note: str = ""


AuditNote = Callable[[AuditAction, str, str], AuditLine]
"""Makes the line of an action, a uid and a note, by whoever works at this moment."""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which lines: from `since` until before `until` (seconds), of an action, of these people; None is all.

    `uids` and `accounts` are names of one search: a line of either is found.
    """

    since: float | None = None
    until: float | None = None
    action: AuditAction | None = None
    uids: tuple[str, ...] | None = None
    accounts: tuple[str, ...] | None = None


class Audit:
    """The trail of a profile, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, line: AuditLine) -> None:
        """Write a line."""
        self._database.run(f"{_INSERT} VALUES (?, ?, ?, ?, ?, ?, ?)", _values(line))

    def add_viewed(self, line: AuditLine) -> bool:
        """Write that somebody looks at a customer, unless that was written minutes ago; tell whether it was written."""
        before = self._database.connection.total_changes()
        sql = f"{_INSERT} SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS ({_JUST_VIEWED})"
        self._database.run(sql, (*_values(line), VIEW_SECONDS))
        return self._database.connection.total_changes() > before

    def newest(self, limit: int, uid: str | None = None) -> list[AuditLine]:
        """Return the last lines, newest first; of one customer, or of all."""
        rows = self._database.all(
            f"SELECT {_COLUMNS} FROM audit WHERE (?1 IS NULL OR uid = ?1) ORDER BY id DESC LIMIT ?2",  # noqa: S608  - constants
            (uid, limit),
        )
        return [_line(row) for row in rows]

    def numbers(self, wanted: AuditFilter) -> array[int]:
        """Return the numbers of the lines that a filter lets through, newest first."""
        conditions, values = _conditions(wanted)
        where = " AND ".join(conditions) or "1"
        rows = self._database.all(f"SELECT id FROM audit WHERE {where} ORDER BY id DESC", values)  # noqa: S608  - constants
        return array("q", [row[0] for row in rows])

    def numbered(self, numbers: Sequence[int]) -> list[AuditLine]:
        """Return lines by their numbers, in that order."""
        sql = f"SELECT id, {_COLUMNS} FROM audit WHERE id IN (SELECT value FROM carray(?))"  # noqa: S608  - constants
        if not numbers:
            return []
        found = {number: row for number, *row in self._database.all(sql, (apsw.carray(array("q", numbers)),))}
        return [_line(tuple(found[number])) for number in numbers if number in found]

    def last(self, action: AuditAction) -> float | None:
        """Return when something was done last (seconds), or None."""
        at: float | None = self._database.value("SELECT max(at) FROM audit WHERE action = ?", (action.value,))
        return at

    def accounts(self) -> list[tuple[str, str]]:
        """Return origin and account of everybody who has a line."""
        return [(row[0], row[1]) for row in self._database.all("SELECT DISTINCT origin, account FROM audit")]


def _values(line: AuditLine) -> tuple[float | str, ...]:
    return (line.at, line.account, line.action.value, line.place.origin, line.place.store_id, line.uid, line.note)


def _line(row: Row) -> AuditLine:
    at, account, action, origin, store_id, uid, note = row
    known = AuditAction(action) if action in _ACTIONS else AuditAction.OTHER
    return AuditLine(at, account, known, Place(origin, store_id), uid, note)


def _conditions(wanted: AuditFilter) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    for condition, value in (
        ("at >= ?", wanted.since),
        ("at < ?", wanted.until),
        ("action = ?", wanted.action.value if wanted.action else None),
    ):
        if value is not None:
            conditions.append(condition)
            values.append(value)
    people = [
        (condition, apsw.carray(names))
        for condition, names in (
            ("uid IN (SELECT value FROM carray(?))", wanted.uids),
            ("account IN (SELECT value FROM carray(?))", wanted.accounts),
        )
        if names
    ]
    if people:
        conditions.append(f"({' OR '.join(condition for condition, _ in people)})")
        values += [value for _, value in people]
    elif wanted.uids is not None or wanted.accounts is not None:
        conditions.append("0")
    return conditions, values


_ACTIONS = frozenset(AuditAction)
