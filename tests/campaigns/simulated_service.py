"""A model of the service: what it holds, when a request takes effect, and a ledger of whose request made which row."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from typing import Any

from tests.campaigns.virtual_clock import EPOCH, stamp_of

Answer = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Personality:
    """How one service deals with what its contract leaves open.

    `constraint`: e-mails are unique by the database; else by a look before the insert. `skew` is how many seconds its
    clock is ahead. `tidies` makes letters of e-mails small and double blanks single. With `names_are_emails` the user
    name of a row is its e-mail, so that a search finds it.
    """

    constraint: bool
    tidies: bool = False
    names_are_emails: bool = True
    skew: float = 0.0
    unlimited: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """A customer as the service holds one: `till` sent the request that made it, `phone` tells of whom."""

    id: str
    till: str
    phone: str
    email: str
    name: str
    user_name: str
    at: float
    summary: str
    detail: bytes
    written: bytes


@dataclass(slots=True)
class SimulatedService:
    """The service at a virtual time; `rows` are in the order of their making, and are its ledger."""

    personality: Personality
    rows: list[Row] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    _by_id: dict[str, Row] = field(default_factory=dict)
    _holders: dict[str, Row] = field(default_factory=dict)
    _works: list[tuple[float, int, Callable[[float], None]]] = field(default_factory=list)
    _numbers: count[int] = field(default_factory=lambda: count(1))
    _answers: dict[int, Answer] = field(default_factory=dict)

    def time(self, seconds: float) -> float:
        """Return the service's own time in seconds since the epoch."""
        return EPOCH + seconds + self.personality.skew

    def take(self, till: str, text: str, at: float, checked: float, done: float) -> int:
        """Take a create that arrives at `at` and takes effect at `done`; return the number of its answer.

        Where no constraint watches, the e-mail is looked for at `checked`, some time before.
        """
        number = next(self._numbers)
        self.log.append(f"{at:.3f} take {number} {till} {text}")
        if self.personality.constraint:
            self._plan(done, lambda now: self._insert(number, till, text, now))
            return number

        def check(now: float) -> None:
            if self._is_held(number, text, now):
                return
            self._plan(done, lambda then: self._put(number, till, text, then))

        self._plan(checked, check)
        return number

    def settle(self, until: float) -> None:
        """Let everything take effect that is due."""
        while self._works and self._works[0][0] <= until:
            due, _, work = heappop(self._works)
            work(due)

    def answer(self, number: int) -> Answer:
        """Return the answer to a request that has taken effect."""
        return self._answers[number]

    def show(self, customer_id: str, at: float) -> Answer:
        """Answer a request for one record."""
        self.settle(at)
        row = self._by_id.get(customer_id)
        return (200, row.detail) if row else complaint(404, "Customer not found")

    def list(self, params: dict[str, str], at: float) -> Answer:
        """Answer a request for one page, sorted by the moment of making."""
        self.settle(at)
        found = self.rows
        if search := params.get("search", "").casefold():
            found = [row for row in found if search in row.name or search in row.user_name]
        if params["sortOrder"] == "desc":
            found = found[::-1]
        page, limit = int(params["page"]), int(params["limit"])
        told = {"total": len(found), "page": page, "limit": limit, "totalPages": -(-len(found) // limit)}
        data = ",".join(row.summary for row in found[(page - 1) * limit : page * limit])
        return 200, f'{{"data":[{data}],"pagination":{json.dumps(told)}}}'.encode()

    def _plan(self, due: float, work: Callable[[float], None]) -> None:
        heappush(self._works, (due, next(self._numbers), work))

    def _insert(self, number: int, till: str, text: str, now: float) -> None:
        if not self._is_held(number, text, now):
            self._put(number, till, text, now)

    def _is_held(self, number: int, text: str, now: float) -> bool:
        held = self._tidy(json.loads(text)["customerData"])["email"] in self._holders
        if held:
            self.log.append(f"{now:.3f} refuse {number}")
            self._answers[number] = complaint(409, "A customer with this email already exists in this store")
        return held

    def _tidy(self, personal: dict[str, str]) -> dict[str, str]:
        if not self.personality.tidies:
            return personal | {"email": personal["email"].strip()}
        tidied = {name: " ".join(value.split()) for name, value in personal.items()}
        return tidied | {"email": tidied["email"].lower()}

    def _put(self, number: int, till: str, text: str, now: float) -> None:
        sent: dict[str, Any] = json.loads(text)
        row = _row(f"c-{number}", till, self._tidy(sent["customerData"]), sent, self, now)
        self.rows.append(row)
        self._by_id[row.id] = row
        self._holders.setdefault(row.email, row)
        self._answers[number] = 201, row.written
        self.log.append(f"{now:.3f} make {row.id} {till}")


def _row(
    row_id: str, till: str, personal: dict[str, str], sent: dict[str, Any], service: SimulatedService, now: float
) -> Row:
    stamp = stamp_of(service.time(now))
    record = {"id": row_id, "isActive": True, "createdAt": stamp, "updatedAt": stamp, "deletedAt": None}
    name = f"{personal['firstName']} {personal['lastName']}"
    user_name = personal["email"] if service.personality.names_are_emails else f"user-{row_id}"
    row = {"id": row_id, "name": name, "userName": user_name, "groups": [], "isLocal": True, "status": "active"}
    row |= {"createdAt": stamp, "updatedAt": stamp}
    detail = record | {"localData": personal, "address": sent.get("address"), "opticData": sent.get("opticData")}
    return Row(
        row_id,
        till,
        personal["phoneNumber"],
        personal["email"],
        name.casefold(),
        user_name.casefold(),
        now,
        json.dumps(row),
        json.dumps(detail).encode(),
        json.dumps({"customer": record, "localData": personal}).encode(),
    )


def complaint(status: int, words: str) -> Answer:
    """Return a refusal in the form of the service's own."""
    return status, json.dumps({"statusCode": status, "message": words, "error": "Error"}).encode()
