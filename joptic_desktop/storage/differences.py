"""What the service holds otherwise than a confirmed write meant it: kept with the write, unseen until a person saw it.

A person has seen it who says so, or who saves something else of the same customer after it.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from joptic_desktop.domain.differences import Difference, Different, Value
from joptic_desktop.domain.prescription import Eye
from joptic_desktop.domain.writes import Place, Verb
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.write_codec import change_from_text, compact

_UNSEEN = "seen_at IS NULL AND units IS NOT NULL"
_LATER = "SELECT change FROM op WHERE uid = ? AND seq > ? AND state = 'confirmed' AND change IS NOT NULL"


class Differences:
    """The differences of a profile, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, seq: int, found: Sequence[Difference], said: str, now: float) -> None:
        """Keep what one confirmed write made; nothing found keeps nothing.

        What the write overtook is seen, and so is what later writes overtook before it could be compared.
        """
        with self._database.transaction():
            self._database.run("DELETE FROM difference WHERE seq = ? AND units IS NULL", (seq,))
            if found:
                text = compact([[one.unit, _to_json(one.meant), _to_json(one.kept)] for one in found])
                self._database.run("INSERT INTO difference(seq, units, said) VALUES (?, ?, ?)", (seq, text, said))
            self._see_overtaken(seq, now)

    def unseen(self, place: Place | None = None, uid: str | None = None) -> list[Different]:
        """Return what nobody has seen yet, oldest first; of one store and one customer, or of all.

        A unit that a later confirmed write changed again is left out.
        """
        rows = self._database.all(
            "SELECT seq, uid, verb, origin, store_id, finished_at, units, said FROM difference JOIN op USING(seq)"  # noqa: S608  - a constant
            f" JOIN place ON place.id = op.place WHERE {_UNSEEN} AND (?1 IS NULL OR uid = ?1) ORDER BY seq",
            (uid,),
        )
        found = [
            Different(seq, whom, Verb(verb), Place(origin, store), at, self._left(seq, whom, units), said)
            for seq, whom, verb, origin, store, at, units, said in rows
        ]
        return [one for one in found if one.differences and place in {None, one.place}]

    def made_before(self, uid: str, seq: int) -> list[Difference]:
        """Return what the service made of a customer's earlier writes, seen or not."""
        sql = "SELECT units FROM difference JOIN op USING(seq) WHERE uid = ? AND seq < ? AND units IS NOT NULL"
        return [one for (units,) in self._database.all(sql, (uid, seq)) for one in _from_text(units)]

    def count(self, place: int | None) -> int:
        """Return how many writes nobody has seen yet; of one store by its number, or of all."""
        sql = f"SELECT count(*) FROM difference JOIN op USING(seq) WHERE {_UNSEEN} AND (?1 IS NULL OR place = ?1)"  # noqa: S608  - a constant
        return int(self._database.value(sql, (place,)))

    def see(self, uid: str, now: float) -> int:
        """Commit that a person saw all of one customer; return how many writes that were."""
        seqs = f"SELECT seq FROM difference JOIN op USING(seq) WHERE uid = ? AND {_UNSEEN}"  # noqa: S608  - a constant
        with self._database.transaction():
            rows = self._database.all(seqs, (uid,))
            for (seq,) in rows:
                self._see(seq, now, "seen")
        return len(rows)

    def put_off(self, seq: int, answered: str) -> None:
        """Keep that a confirmed write could not be read again yet; `answered` is the stamp of the service's answer."""
        self._database.run("INSERT OR IGNORE INTO difference(seq, said, answered) VALUES (?, '', ?)", (seq, answered))

    def put_off_next(self, place: Place, but: Iterable[int] = ()) -> tuple[int, str] | None:
        """Return the oldest write of a store that is still to be compared, with the stamp of its answer.

        Those numbered in `but` are passed over.
        """
        passed = array("q", (0, *but))  # no write has the number 0; an empty array cannot be handed in
        row = self._database.one(
            "SELECT seq, answered FROM difference JOIN op USING(seq) JOIN place ON place.id = op.place"
            # whatever has no units was seen by nobody: said here for the index
            " WHERE seen_at IS NULL AND units IS NULL AND origin = ? AND store_id = ?"
            " AND seq NOT IN (SELECT value FROM carray(?)) ORDER BY seq LIMIT 1",
            (place.origin, place.store_id, apsw.carray(passed)),
        )
        return (row[0], row[1]) if row else None

    def _left(self, seq: int, uid: str, units: str) -> tuple[Difference, ...]:
        later = {unit for (text,) in self._database.all(_LATER, (uid, seq)) for unit in _units_of(text)}
        return tuple(one for one in _from_text(units) if one.unit not in later)

    def _see_overtaken(self, seq: int, now: float) -> None:
        uid = self._database.value("SELECT uid FROM op WHERE seq = ?", (seq,))
        sql = f"SELECT seq, units FROM difference JOIN op USING(seq) WHERE uid = ? AND seq <= ? AND {_UNSEEN}"  # noqa: S608  - a constant
        for earlier, units in self._database.all(sql, (uid, seq)):
            if not self._left(earlier, uid, units):
                self._see(earlier, now, "overtaken")

    def _see(self, seq: int, now: float, how: str) -> None:
        self._database.run("UPDATE difference SET seen_at = ? WHERE seq = ?", (now, seq))
        self._database.run(
            "INSERT INTO op_log(at, seq, what, state, note) SELECT ?, seq, ?, state, '' FROM op WHERE seq = ?",
            (now, how, seq),
        )


def _units_of(change: str) -> tuple[str, ...]:
    return change_from_text(change).changed_fields


def _from_text(units: str) -> list[Difference]:
    return [Difference(unit, _from_json(meant), _from_json(kept)) for unit, meant, kept in json.loads(units)]


def _to_json(value: Value) -> str | list[str | None]:
    return [value.sphere, value.cylinder, value.axis] if isinstance(value, Eye) else value


def _from_json(value: Any) -> Value:
    return Eye(*value) if isinstance(value, list) else str(value)
