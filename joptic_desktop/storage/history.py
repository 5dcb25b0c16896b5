"""Snapshots of prescriptions: each one this computer saw or wrote, so that a change can be looked up."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.contract import prescription_from_json, prescription_to_json
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.write_codec import compact


class SnapshotOrigin(StrEnum):
    """Where a prescription came from."""

    SERVICE = "service"
    THIS_COMPUTER = "this computer"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The prescription of a customer as it was at a moment (seconds)."""

    uid: str
    at: float
    origin: SnapshotOrigin
    prescription: Prescription


class History:
    """The snapshots of a profile, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, snapshot: Snapshot) -> bool:
        """Keep a snapshot unless it equals the customer's last one; tell whether it was kept."""
        text = compact(prescription_to_json(snapshot.prescription))
        last = self._database.value(
            "SELECT prescription FROM history WHERE uid = ? ORDER BY at DESC, id DESC LIMIT 1", (snapshot.uid,)
        )
        if text == last:
            return False
        sql = "INSERT INTO history(uid, at, origin, prescription) VALUES (?, ?, ?, ?)"
        self._database.run(sql, (snapshot.uid, snapshot.at, snapshot.origin.value, text))
        return True

    def of_customer(self, uid: str) -> list[Snapshot]:
        """Return a customer's snapshots, newest first."""
        sql = "SELECT at, origin, prescription FROM history WHERE uid = ? ORDER BY at DESC, id DESC"
        rows = self._database.all(sql, (uid,))
        return [Snapshot(uid, at, SnapshotOrigin(o), prescription_from_json(json.loads(text))) for at, o, text in rows]
