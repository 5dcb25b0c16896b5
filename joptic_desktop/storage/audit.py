"""The audit trail: who did what to whose data. Lines are added and never changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.database import Database


class AuditAction(StrEnum):
    """What is written down."""

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


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line. `uid` is "" where no customer is meant; `note` names fields, never values."""

    at: float
    account: str
    action: AuditAction
    place: Place
    uid: str = ""
    note: str = ""


class Audit:
    """The trail of a profile, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, line: AuditLine) -> None:
        """Write a line."""
        self._database.run(
            "INSERT INTO audit(at, account, action, origin, store_id, uid, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (line.at, line.account, line.action.value, line.place.origin, line.place.store_id, line.uid, line.note),
        )

    def newest(self, limit: int, uid: str | None = None) -> list[AuditLine]:
        """Return the last lines, newest first; of one customer, or of all."""
        rows = self._database.all(
            "SELECT at, account, action, origin, store_id, uid, note FROM audit WHERE (?1 IS NULL OR uid = ?1)"
            " ORDER BY id DESC LIMIT ?2",
            (uid, limit),
        )
        return [AuditLine(at, who, AuditAction(what), Place(*p), uid, note) for at, who, what, *p, uid, note in rows]
