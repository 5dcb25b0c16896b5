"""Whose work waits: what other accounts saved for a store, and what waits for other stores."""

from __future__ import annotations

from dataclasses import dataclass

from joptic_desktop.domain.writes import Place, Write
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.outbox_rows import select_writes
from joptic_desktop.storage.places import Places

# it lies still, and the account may neither send it as its own nor as one that a person confirmed; two ranges, as the
# index then steps over the account's own, however many these are
_SIDE = "finished_at IS NULL AND state = 'queued' AND op.place = ?1 AND account {} ?2 AND approved_by <> ?2"
_COUNT = "SELECT account, count(*), min(saved_at) FROM op WHERE {} GROUP BY account"
_COUNT_ALL = " UNION ALL ".join(_COUNT.format(_SIDE.format(sign)) for sign in "<>")
_NUMBERS = " UNION ALL ".join(f"SELECT seq FROM op WHERE {_SIDE.format(sign)}" for sign in "<>")  # noqa: S608  - constants


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """How many writes of another account wait until a person confirms them."""

    account: str
    count: int


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """How many writes wait for another store than the one in use."""

    place: Place
    count: int


class WhoseWork:
    """Reads the outbox by account and store, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._places = Places(database)

    def unconfirmed(self, place: Place, account: str) -> list[Unconfirmed]:
        """Return whose writes `account` may not send to a store without a person, and how many there are of each."""
        rows = self._database.all(f"{_COUNT_ALL} ORDER BY 3", (self._places.known(place), account))
        return [Unconfirmed(who, count) for who, count, _ in rows]

    def writes(self, place: Place, account: str, limit: int = -1) -> list[Write]:
        """Return the writes that `account` may not send to a store without a person, oldest first."""
        condition = f"WHERE op.seq IN ({_NUMBERS}) ORDER BY op.seq LIMIT ?3"
        return select_writes(self._database, condition, (self._places.known(place), account, limit))

    def elsewhere(self, place: Place) -> list[Elsewhere]:
        """Return the other stores for which something waits, and how much."""
        rows = self._database.all(
            "SELECT origin, store_id, (SELECT count(*) FROM op WHERE place = p.id AND finished_at IS NULL)"
            " FROM place AS p WHERE id IS NOT ? ORDER BY id",
            (self._places.known(place),),
        )
        return [Elsewhere(Place(origin, store_id), count) for origin, store_id, count in rows if count]
