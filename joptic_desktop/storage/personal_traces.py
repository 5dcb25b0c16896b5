"""Everything that `records.db` keeps of one person, to be handed out, listed or erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import apsw

from joptic_desktop.domain.writes import Place, Write
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.op_log import LogLine
from joptic_desktop.storage.outbox_rows import select_writes
from joptic_desktop.storage.write_codec import change_from_text

_PARTS = (
    "SELECT uid, saved_at AS at, CASE WHEN finished_at IS NULL THEN 'waiting changes' ELSE 'past changes' END AS kind"
    " FROM op UNION ALL SELECT uid, at, 'past prescriptions' FROM history"
    " UNION ALL SELECT uid, sent_at, 'names of sent files' FROM sent_file"
    " UNION ALL SELECT op.uid, op.saved_at, 'files' FROM op_file JOIN op USING(seq) JOIN blob ON name = op_file.blob"
    # a form of somebody new, who has no uid yet
    " UNION ALL SELECT coalesce(uid, 'draft ' || id), saved_at, 'half-typed forms' FROM draft"
)
_NEWEST_PLACE = (
    "(SELECT json_array(origin, store_id) FROM idmap JOIN place ON place.id = idmap.place WHERE idmap.uid = found.uid),"
    "(SELECT json_array(origin, store_id) FROM op JOIN place ON place.id = op.place WHERE op.uid = found.uid"
    " ORDER BY seq DESC LIMIT 1),"
    "(SELECT json_array(body ->> 'origin', body ->> 'store') FROM draft"
    " WHERE 'draft ' || id = found.uid AND body ->> 'store' IS NOT NULL)"
)
_NEWEST_NAME = "(SELECT coalesce(change, base) FROM op WHERE op.uid = found.uid ORDER BY seq DESC LIMIT 1)"
# in the order in which rows point at each other
_ERASED = (
    "DELETE FROM history WHERE uid = ?",
    "DELETE FROM draft WHERE uid = ?",
    "DELETE FROM sent_file WHERE uid = ?",
    "DELETE FROM difference WHERE seq IN (SELECT seq FROM op WHERE uid = ?)",
    "UPDATE op_log SET note = '' WHERE seq IN (SELECT seq FROM op WHERE uid = ?)",
    "DELETE FROM op_file WHERE seq IN (SELECT seq FROM op WHERE uid = ?)",
    "DELETE FROM op WHERE uid = ?",
)
_BLOBS = (
    "SELECT blob FROM op_file JOIN op USING(seq) WHERE uid = ?1"
    " UNION SELECT blob FROM draft_blob JOIN draft ON draft.id = draft WHERE uid = ?1"
)
_HELD_BY_NOBODY = (
    "SELECT value FROM carray(?) WHERE value NOT IN (SELECT blob FROM op_file)"
    " AND value NOT IN (SELECT blob FROM draft_blob)"
)


class TraceKind(StrEnum):
    """What the records keep of a person."""

    WAITING = "waiting changes"
    CHANGES = "past changes"
    PRESCRIPTIONS = "past prescriptions"
    SENT_NAMES = "names of sent files"
    FILES = "files"
    DRAFTS = "half-typed forms"


@dataclass(frozen=True, slots=True)
class Trace:
    """That something of a person is here: what, since when (seconds), of which store, and the name written last."""

    uid: str
    kinds: frozenset[TraceKind]
    since: float
    place: Place | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A half-typed form of a person: when it was kept, and its text (JSON)."""

    saved_at: float
    body: str


class PersonalTraces:
    """Reads and erases by person, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def writes(self, uid: str) -> list[Write]:
        """Return every write of a person, done ones too, oldest first."""
        return select_writes(self._database, "WHERE op.uid = ? ORDER BY op.seq", (uid,))

    def log(self, uid: str) -> dict[int, list[LogLine]]:
        """Return the lines of the log by number of the write, oldest first."""
        sql = "SELECT seq, at, what, note FROM op_log WHERE seq IN (SELECT seq FROM op WHERE uid = ?) ORDER BY id"
        found: dict[int, list[LogLine]] = {}
        for seq, *line in self._database.all(sql, (uid,)):
            found.setdefault(seq, []).append(LogLine(*line))
        return found

    def drafts(self, uid: str) -> list[KeptDraft]:
        """Return a person's half-typed forms, newest first."""
        sql = "SELECT saved_at, body FROM draft WHERE uid = ? ORDER BY saved_at DESC, id"
        return [KeptDraft(*row) for row in self._database.all(sql, (uid,))]

    def all(self) -> Iterator[Trace]:
        """Yield everybody of whom something is kept, by uid."""
        rows = self._database.all(
            "SELECT found.uid, json_group_array(DISTINCT kind), min(at),"  # noqa: S608  - constants
            f" coalesce({_NEWEST_PLACE}), {_NEWEST_NAME} FROM ({_PARTS}) AS found GROUP BY found.uid ORDER BY found.uid"
        )
        for uid, kinds, since, place, text in rows:
            known = Place(*json.loads(place)) if place else None
            yield Trace(uid, frozenset(map(TraceKind, json.loads(kinds))), since, known, _name(text))

    def erase(self, uid: str) -> list[str]:
        """Erase what is kept of a person whose changes are all done; return the blobs that nobody holds any more.

        The audit, the log without its notes, and the pair of ids stay.
        """
        with self._database.transaction():
            blobs = tuple(row[0] for row in self._database.all(_BLOBS, (uid,)))
            for statement in _ERASED:
                self._database.run(statement, (uid,))
            free = [row[0] for row in self._database.all(_HELD_BY_NOBODY, (apsw.carray(blobs),))] if blobs else []
            self._database.run_many("DELETE FROM blob WHERE name = ?", [(name,) for name in free])
        return free

    def waits(self, uid: str) -> bool:
        """Tell whether a change of a person is not done yet, for any store."""
        sql = "SELECT EXISTS(SELECT 1 FROM op WHERE uid = ? AND finished_at IS NULL)"
        return bool(self._database.value(sql, (uid,)))


def _name(text: str | None) -> str:
    """Return the name in a change or a record as the outbox keeps it."""
    record = json.loads(text) if text else {}
    if "personal" in record:
        personal = change_from_text(text or "").personal
        parts: tuple[str | None, ...] = (personal.first_name, personal.last_name)
    else:
        local = record.get("localData") or {}
        parts = (local.get("firstName"), local.get("lastName"))
    return " ".join(part for part in parts if part)
