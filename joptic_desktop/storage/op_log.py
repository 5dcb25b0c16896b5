"""What the outbox did, read for a person: the lines logged of one write, and the writes that stand or ended somewhere.

For the writer's thread. Times are seconds since the epoch.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from joptic_desktop.domain.writes import Place, Write, WriteState
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.outbox_rows import select_writes
from joptic_desktop.storage.places import Places


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log: when, what happened ("added", "absorbed", "seen", … or a state), and the sentence kept."""

    at: float
    what: str
    note: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A write that is confirmed or given up, and when."""

    write: Write
    at: float


class OpLog:
    """The log and the ends of the writes of a profile."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._places = Places(database)

    def of(self, seq: int) -> list[LogLine]:
        """Return what was logged of one write, oldest first."""
        rows = self._database.all("SELECT at, what, note FROM op_log WHERE seq = ? ORDER BY id", (seq,))
        return [LogLine(*row) for row in rows]

    def standing(self, place: Place, states: Iterable[WriteState], limit: int) -> list[Write]:
        """Return the first unfinished writes of a store that stand in one of the states, oldest first."""
        names = ", ".join(f"'{state.value}'" for state in states)
        condition = f"WHERE finished_at IS NULL AND op.place = ? AND state IN ({names}) ORDER BY op.seq LIMIT ?"
        return select_writes(self._database, condition, (self._places.known(place), limit))

    def ended_since(self, place: Place, moment: float, limit: int) -> list[Ended]:
        """Return what ended in a store at `moment` or later, newest first."""
        rows = self._database.all(
            "SELECT seq, finished_at FROM op WHERE finished_at >= ? AND place = ?"
            " ORDER BY finished_at DESC, seq DESC LIMIT ?",
            (moment, self._places.known(place), limit),
        )
        writes = {write.seq: write for write in self._numbered([seq for seq, _ in rows])}
        return [Ended(writes[seq], at) for seq, at in rows]

    def count_ended_since(self, place: Place, moment: float) -> int:
        """Return how many writes of a store ended at `moment` or later."""
        sql = "SELECT count(*) FROM op WHERE finished_at >= ? AND place = ?"
        return int(self._database.value(sql, (moment, self._places.known(place))))

    def first_of(self, uids: Iterable[str]) -> dict[str, int]:
        """Return the number of the oldest unfinished write of each customer who has one."""
        sql = "SELECT uid, min(seq) FROM op WHERE finished_at IS NULL AND uid = ?"
        rows = [self._database.one(f"{sql} GROUP BY uid", (uid,)) for uid in dict.fromkeys(uids)]
        return {row[0]: row[1] for row in rows if row}

    def _numbered(self, numbers: list[int]) -> list[Write]:
        condition = "WHERE op.seq IN (SELECT value FROM carray(?))"
        return select_writes(self._database, condition, (apsw.carray(array("q", numbers)),)) if numbers else []
