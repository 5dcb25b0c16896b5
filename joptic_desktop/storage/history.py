"""The prescriptions that this computer saw or wrote, each with when, who and from where, so that a change is found.

An entry is a prescription with other values than the one before. Entries of a save name the write that carries them;
what became of it is read from the outbox and never kept twice. Nothing is taken away again: a sheet may have been
printed, or a lens ordered, from a prescription whose write was refused or given up later.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.contract import prescription_from_json, prescription_to_json
from joptic_desktop.domain.lenses import same_prescription
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.storage.database import Database, Row
from joptic_desktop.storage.write_codec import compact


class SnapshotOrigin(StrEnum):
    """Where a prescription came from."""

    SERVICE = "service"
    THIS_COMPUTER = "this computer"


class SnapshotState(StrEnum):
    """What became of a prescription: whether the service holds, or held, it."""

    ON_SERVICE = "on the service"
    WAITING = "waiting"
    NEEDS_DECISION = "needs a decision"
    REFUSED = "refused"
    NOT_SENT = "not sent"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The prescription of a customer as it was at a moment.

    Times are seconds since the epoch. `who` is what the account that saved it is called, "" for what the service told,
    and `approved_by` the other account under which it went out, "" for none; `confirmed_at` is when the service first
    told a prescription that was saved here.
    """

    uid: str
    at: float
    origin: SnapshotOrigin
    prescription: Prescription
    who: str = ""
    state: SnapshotState = SnapshotState.ON_SERVICE
    confirmed_at: float | None = None
    approved_by: str = ""


_STATES = {
    WriteState.CONFIRMED: SnapshotState.ON_SERVICE,
    WriteState.NEEDS_DECISION: SnapshotState.NEEDS_DECISION,
    WriteState.REFUSED: SnapshotState.REFUSED,
    WriteState.DISCARDED: SnapshotState.NOT_SENT,
}
# a save that a later one joined before it was sent never was the service's: the write carries the later values
_IS_OVERTAKEN = "EXISTS(SELECT 1 FROM history AS later WHERE later.seq = h.seq AND later.id > h.id)"
# the write is done, and the service holds another prescription than it meant
_IS_KEPT_OUT = (
    "EXISTS(SELECT 1 FROM difference AS d, json_each(d.units) AS unit WHERE d.seq = h.seq"
    " AND unit.value ->> 0 LIKE '%Vision.%Eye')"
)
_IS_LIVE = f"(h.seq IS NULL OR h.told IS NOT NULL OR (op.state <> 'discarded' AND NOT {_IS_OVERTAKEN}))"
_APPROVED_BY = (
    "coalesce((SELECT a.name FROM account AS a JOIN place AS p ON p.origin = a.origin"
    " WHERE p.id = op.place AND a.account = op.approved_by), op.approved_by, '')"
)
_TOLD = "SELECT prescription FROM history WHERE uid = ? AND told IS NOT NULL ORDER BY told DESC, id DESC"
_FROM = "FROM history AS h LEFT JOIN op ON op.seq = h.seq WHERE h.uid = ?"


class History:
    """The entries of a profile, for the writer's thread.

    `told` numbers what the service told, in the order it was heard: a clock that is set back confuses no comparison.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def note_reading(self, uid: str, at: float, prescription: Prescription) -> bool:
        """Take in what the service tells of a customer; tell whether that made a new entry.

        Values that were saved here and sent confirm their entry; the same values as at the last reading change nothing.
        """
        with self._database.transaction():
            saved = self._sent_here(uid, prescription)
            if saved is not None:
                sql = "UPDATE history SET told = ?, confirmed_at = ? WHERE id = ?"
                self._database.run(sql, (self._next_told(uid), at, saved))
                return False
            known = self.told(uid)
            if same_prescription(known or Prescription(), prescription) and not (known is None and self._was_sent(uid)):
                return False
            self._insert(uid, at, SnapshotOrigin.SERVICE, prescription, told=self._next_told(uid))
        return True

    def note_save(self, uid: str, at: float, prescription: Prescription, *, who: str, seq: int) -> bool:
        """Keep the prescription as it will be once the write `seq` has arrived; tell whether its values are others."""
        with self._database.transaction():
            sql = f"SELECT h.prescription {_FROM} AND {_IS_LIVE} ORDER BY h.id DESC LIMIT 1"
            last = self._database.value(sql, (uid,))
            before = _from_text(last) if last is not None else Prescription()
            if same_prescription(before, prescription):
                return False
            self._insert(uid, at, SnapshotOrigin.THIS_COMPUTER, prescription, who=who, seq=seq)
        return True

    def note_first_save(self, uid: str, at: float, prescription: Prescription, *, who: str, seq: int) -> None:
        """Keep the prescription of a customer of whom nothing was kept before, unless it is empty; see `note_save`."""
        if not same_prescription(None, prescription):
            self._insert(uid, at, SnapshotOrigin.THIS_COMPUTER, prescription, who=who, seq=seq)

    def told(self, uid: str) -> Prescription | None:
        """Return what the service told last, or None when it told nothing yet."""
        text = self._database.value(f"{_TOLD} LIMIT 1", (uid,))
        return _from_text(text) if text is not None else None

    def is_outdated(self, uid: str, seen: Prescription) -> bool:
        """Tell whether a prescription somebody saw is one that the service told before it told another."""
        last, *before = [_from_text(row[0]) for row in self._database.all(_TOLD, (uid,))] or [seen]
        return not same_prescription(last, seen) and any(same_prescription(old, seen) for old in before)

    def of_customer(self, uid: str) -> list[Snapshot]:
        """Return a customer's entries, newest first."""
        sql = (
            "SELECT h.at, h.origin, h.prescription, h.who, h.seq, h.told, h.confirmed_at, op.state,"
            f" {_IS_OVERTAKEN}, {_IS_KEPT_OUT}, {_APPROVED_BY} {_FROM} ORDER BY h.at DESC, h.id DESC"
        )
        return [_snapshot(uid, row) for row in self._database.all(sql, (uid,))]

    def _sent_here(self, uid: str, prescription: Prescription) -> int | None:
        """Return the newest entry of a sent write with these values, if the service told nothing since it was saved."""
        rows = self._database.all(
            f"SELECT h.id, h.prescription {_FROM} AND h.told IS NULL AND op.attempts > 0 AND NOT {_IS_OVERTAKEN}"  # noqa: S608  - constants
            " AND h.id > coalesce((SELECT id FROM history WHERE uid = h.uid AND told IS NOT NULL"
            " ORDER BY told DESC, id DESC LIMIT 1), 0) ORDER BY h.id DESC",
            (uid,),
        )
        return next((number for number, text in rows if same_prescription(_from_text(text), prescription)), None)

    def _was_sent(self, uid: str) -> bool:
        """Tell whether a prescription was sent from here: that the service tells of none afterwards is news."""
        return bool(self._database.value(f"SELECT count(*) {_FROM} AND op.attempts > 0", (uid,)))

    def _next_told(self, uid: str) -> int:
        return int(self._database.value("SELECT coalesce(max(told), 0) + 1 FROM history WHERE uid = ?", (uid,)))

    def _insert(
        self,
        uid: str,
        at: float,
        origin: SnapshotOrigin,
        prescription: Prescription,
        *,
        who: str = "",
        seq: int | None = None,
        told: int | None = None,
    ) -> None:
        text = compact(prescription_to_json(prescription))
        sql = "INSERT INTO history(uid, at, origin, prescription, who, seq, told) VALUES (?, ?, ?, ?, ?, ?, ?)"
        self._database.run(sql, (uid, at, origin.value, text, who, seq, told))


def _from_text(text: str) -> Prescription:
    return prescription_from_json(json.loads(text))


def _snapshot(uid: str, row: Row) -> Snapshot:
    at, origin, text, who, seq, told, confirmed_at, write_state, overtaken, kept_out, approved_by = row
    state = SnapshotState.ON_SERVICE
    if seq is not None and told is None and write_state is not None:
        state = _STATES.get(WriteState(write_state), SnapshotState.WAITING)
        state = SnapshotState.NOT_SENT if overtaken else SnapshotState.REFUSED if kept_out else state
    return Snapshot(uid, at, SnapshotOrigin(origin), _from_text(text), who, state, confirmed_at, approved_by)
