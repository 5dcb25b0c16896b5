"""What the outbox holds, read: writes by number, customer or state, what is news in it, and how many stand where."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import apsw

from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.writes import Place, Verb, Write, WriteState
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.differences import Differences
from joptic_desktop.storage.outbox_rows import select_writes
from joptic_desktop.storage.places import Places
from joptic_desktop.storage.write_codec import customer_from_text

UNFINISHED = "finished_at IS NULL"
_VERBS = {verb.value: verb for verb in Verb}
_STATES = {state.value: state for state in WriteState}
_MOVING = frozenset({WriteState.QUEUED, WriteState.SENDING, WriteState.IN_DOUBT})


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """How many writes stand where; `oldest_saved_at` is of the oldest that goes by itself.

    `different` writes are done, and nobody has seen yet what the service made of them.
    """

    queued: int = 0
    sending: int = 0
    in_doubt: int = 0
    needs_decision: int = 0
    refused: int = 0
    oldest_saved_at: float | None = None
    different: int = 0

    @property
    def unfinished(self) -> int:
        """All writes that are not on the service yet."""
        return self.queued + self.sending + self.in_doubt + self.needs_decision + self.refused

    @property
    def is_moving(self) -> bool:
        """Whether any write is to go out, or on its way."""
        return bool(self.queued + self.sending + self.in_doubt)


@dataclass(frozen=True, slots=True)
class Verified:
    """What the service answered when a confirmed write was read again; `at` is when that was committed."""

    seq: int
    uid: str
    place: Place
    customer: Customer
    at: float


class Outline(NamedTuple):
    """Whom a write is about and where it stands: all that a list needs of ten thousand of them."""

    uid: str
    verb: Verb
    state: WriteState


@dataclass(frozen=True, slots=True)
class News:
    """The writes something was logged of since `before`, as they are now; `until` is what to ask from next time."""

    until: int
    writes: tuple[Write, ...]


class OutboxReader:
    """The reading half of the outbox, for the writer's thread."""

    def __init__(self, database: Database, differences: Differences) -> None:
        self._database = database
        self._differences = differences
        self._places = Places(database)

    def get(self, seq: int) -> Write:
        """Return one write. Raises `KeyError`."""
        found = select_writes(self._database, "WHERE op.seq = ?", (seq,))
        if not found:
            raise KeyError(seq)
        return found[0]

    def unfinished(self, place: Place | None = None, limit: int = -1) -> list[Write]:
        """Return the writes that are not finished, oldest first; of one store, or of all."""
        if place is None:
            return select_writes(self._database, f"WHERE {UNFINISHED} ORDER BY op.seq LIMIT ?", (limit,))
        condition = f"WHERE {UNFINISHED} AND op.place = ? ORDER BY op.seq LIMIT ?"
        return select_writes(self._database, condition, (self._places.known(place), limit))

    def unfinished_after(self, place: Place, seq: int, limit: int) -> list[Write]:
        """Return at most `limit` unfinished writes of a store behind a number, oldest first."""
        condition = f"WHERE {UNFINISHED} AND op.place = ? AND op.seq > ? ORDER BY op.seq LIMIT ?"
        return select_writes(self._database, condition, (self._places.known(place), seq, limit))

    def claimed_by_others(self, place: Place, uid: str) -> frozenset[str]:
        """Return the e-mails, trimmed, that unfinished writes of a store's other customers hold on to."""
        columns = "json_extract(change, '$.personal.email'), json_extract(base, '$.localData.email')"
        sql = f"SELECT {columns} FROM op WHERE {UNFINISHED} AND place = ? AND uid <> ?"  # noqa: S608  - constants
        rows = self._database.all(sql, (self._places.known(place), uid))
        return frozenset(trim(text) for row in rows for text in row if isinstance(text, str) and text)

    def outlines(self, place: Place) -> list[Outline]:
        """Return the unfinished creates and deletes of a store, oldest first."""
        condition = f"{UNFINISHED} AND place = ? AND verb IN ('create', 'delete') ORDER BY seq"
        sql = f"SELECT uid, verb, state FROM op WHERE {condition}"  # noqa: S608  - constants
        rows = self._database.all(sql, (self._places.known(place),))
        return [Outline(uid, _VERBS[verb], _STATES[state]) for uid, verb, state in rows]

    def has_save(self, uid: str, saved_at: float) -> bool:
        """Tell whether a write of a customer that was saved at that moment is known, finished ones included."""
        return bool(self._database.value("SELECT 1 FROM op WHERE uid = ? AND saved_at = ?", (uid, saved_at)))

    def has_any(self, uid: str) -> bool:
        """Tell whether any write of a customer is known, finished ones included."""
        return self._database.value("SELECT 1 FROM op WHERE uid = ? LIMIT 1", (uid,)) is not None

    def of_customer(self, uid: str) -> list[Write]:
        """Return the unfinished writes of one customer, oldest first."""
        return select_writes(self._database, f"WHERE uid = ? AND {UNFINISHED} ORDER BY op.seq", (uid,))

    def on_their_way(self, place: Place) -> list[Write]:
        """Return the writes of a store that are being sent or in doubt, oldest first."""
        condition = f"WHERE {UNFINISHED} AND op.place = ? AND state IN ('sending', 'in_doubt') ORDER BY op.seq"
        return select_writes(self._database, condition, (self._places.known(place),))

    def news(self, place: Place, since: int | None = None) -> News:
        """Return the writes of a store of which anything was logged after the line `since`; finished ones too.

        Without `since` none: all unfinished ones are read by `unfinished_after` then. Every change of a write is
        logged, whichever process made it.
        """
        until = int(self._database.value("SELECT coalesce(max(id), 0) FROM op_log"))
        if since is None or since == until:
            return News(until, ())
        sql = "SELECT DISTINCT seq FROM op_log WHERE id > ? AND id <= ?"
        numbers = [row[0] for row in self._database.all(sql, (since, until))]
        return News(until, tuple(write for write in self.numbered(numbers) if write.place == place))

    def numbered(self, numbers: Iterable[int]) -> list[Write]:
        """Return writes by their numbers, in order."""
        condition = "WHERE op.seq IN (SELECT value FROM carray(?)) ORDER BY op.seq"
        wanted = array("q", numbers)
        return select_writes(self._database, condition, (apsw.carray(wanted),)) if wanted else []

    def finished_since(self, moment: float) -> list[Write]:
        """Return what was confirmed or discarded at `moment` or later, oldest first."""
        return select_writes(self._database, "WHERE finished_at >= ? ORDER BY finished_at, op.seq", (moment,))

    def verified_since(self, moment: float) -> list[Verified]:
        """Return the records read after writes confirmed at `moment` or later: a cache that lags is made up by them."""
        rows = self._database.all(
            "SELECT seq, uid, origin, store_id, verified, finished_at FROM op JOIN place ON place.id = op.place"
            " WHERE finished_at >= ? AND verified IS NOT NULL ORDER BY finished_at, seq",
            (moment,),
        )
        return [Verified(r[0], r[1], Place(r[2], r[3]), customer_from_text(r[4]), r[5]) for r in rows]

    def counts(self, place: Place | None = None) -> OutboxCounts:
        """Count the unfinished writes by state, and those done that nobody looked at; of one store, or of all."""
        number = self._places.known(place) or -1 if place is not None else None
        where = f"{UNFINISHED} AND place = ?" if place is not None else UNFINISHED
        rows = self._database.all(
            f"SELECT state, count(*), min(saved_at) FROM op WHERE {where} GROUP BY state",  # noqa: S608  - constants
            () if number is None else (number,),
        )
        oldest = min((row[2] for row in rows if row[0] in _MOVING), default=None)
        states = {row[0]: row[1] for row in rows}
        return OutboxCounts(**states, oldest_saved_at=oldest, different=self._differences.count(number))
