"""Our own uid of each customer and the service's id: one to one, mapped once, never changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import apsw

from joptic_desktop.domain.identity import new_uids
from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.keys import RandomBytes
from joptic_desktop.storage.places import Places


class IdTaken(ValueError):
    """A uid or a service id is mapped to another one already."""


class IdMap:
    """The id map of a profile, for the writer's thread."""

    def __init__(self, database: Database, clock: Callable[[], float], random_bytes: RandomBytes) -> None:
        self._database = database
        self._places = Places(database)
        self._clock = clock
        self._random_bytes = random_bytes

    def service_id(self, uid: str) -> str | None:
        """Return the service's id of a customer, or None while the service knows none."""
        found: str | None = self._database.value("SELECT service_id FROM idmap WHERE uid = ?", (uid,))
        return found

    def uid(self, place: Place, service_id: str) -> str | None:
        """Return our uid of a customer of a store, or None for one never seen."""
        sql = "SELECT uid FROM idmap WHERE place = ? AND service_id = ?"
        found: str | None = self._database.value(sql, (self._places.known(place), service_id))
        return found

    def uid_for(self, place: Place, service_id: str) -> str:
        """Return our uid of a customer, making one for an id seen for the first time."""
        return self.uids_for(place, (service_id,))[0]

    def uids_for(self, place: Place, service_ids: Sequence[str]) -> list[str]:
        """Return the uids of a whole page in its order, making those that lack, in at most one commit."""
        known = self._known(self._places.known(place), service_ids)
        missing = [service_id for service_id in dict.fromkeys(service_ids) if service_id not in known]
        if missing:
            with self._database.transaction():
                number = self._places.number(place)
                known |= self._known(number, missing)
                unseen = [service_id for service_id in missing if service_id not in known]
                fresh = dict(zip(unseen, new_uids(len(unseen), self._clock(), self._random_bytes), strict=True))
                sql = "INSERT INTO idmap(uid, place, service_id) VALUES (?, ?, ?)"
                self._database.run_many(sql, [(uid, number, service_id) for service_id, uid in fresh.items()])
                known |= fresh
        return [known[service_id] for service_id in service_ids]

    def learn_again(self, place: Place, pairs: Sequence[tuple[str, str]]) -> None:
        """Map uids to ids that were mapped before, as (uid, service's id); what is mapped otherwise by now stays."""
        with self._database.transaction():
            number = self._places.number(place)
            sql = "INSERT OR IGNORE INTO idmap(uid, place, service_id) VALUES (?, ?, ?)"
            self._database.run_many(sql, [(uid, number, service_id) for uid, service_id in pairs])

    def learn(self, place: Place, uid: str, service_id: str) -> None:
        """Map a uid to the id the service gave; the same again does no harm. Raises `IdTaken`."""
        if self.service_id(uid) == service_id:
            return
        with self._database.transaction():
            number = self._places.number(place)
            try:
                self._database.run("INSERT INTO idmap VALUES (?, ?, ?)", (uid, number, service_id))
            except apsw.ConstraintError as error:
                raise IdTaken(f"{uid} or {service_id} is mapped already") from error

    def adopt(self, place: Place, uid: str, service_id: str) -> str | None:
        """Map a uid as `learn` does, also when a pull met the new customer first and gave it a uid of its own.

        That other uid is given up, and returned, unless anything was ever saved under it; what was read under it
        stays in the customer's history. Raises `IdTaken`.
        """
        with self._database.transaction():
            other = self.uid(place, service_id)
            if other == uid:
                return None
            if other is not None and self._names_something(other):
                raise IdTaken(f"{service_id} belongs to {other}, who has records of his own")
            if other is not None:
                self._database.run("DELETE FROM idmap WHERE uid = ?", (other,))
                self._database.run("UPDATE history SET uid = ? WHERE uid = ?", (uid, other))
            self.learn(place, uid, service_id)
            return other

    def _names_something(self, uid: str) -> bool:
        sql = (
            "SELECT EXISTS(SELECT 1 FROM op WHERE uid = ?1) OR EXISTS(SELECT 1 FROM sent_file WHERE uid = ?1)"
            " OR EXISTS(SELECT 1 FROM draft WHERE uid = ?1)"
        )
        return bool(self._database.value(sql, (uid,)))

    def _known(self, number: int | None, service_ids: Sequence[str]) -> dict[str, str]:
        if number is None or not service_ids:
            return {}
        rows = self._database.all(
            "SELECT service_id, uid FROM idmap WHERE place = ? AND service_id IN (SELECT value FROM carray(?))",
            (number, apsw.carray(tuple(service_ids))),
        )
        return dict(rows)
