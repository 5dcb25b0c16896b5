"""A model of the whole service, with a ledger: what each request made of which record, and when."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

from tests.campaigns.engine.answers import Answer, complain, detail, page, reply, row, written
from tests.campaigns.engine.manner import Bulk, Clearing, Manner, Parts
from tests.campaigns.engine.requests import Asked, Sent
from tests.campaigns.virtual_clock import EPOCH

DOCUMENTED = {"GET": 60, "POST": 10, "PUT": 20, "DELETE": 3}
CLASH = "Customer with this email already exists"
GONE = "Customer not found or does not belong to this store"
Finish = Callable[[], Answer]


@dataclass(slots=True)
class Record:
    """A customer as the service holds one; moments are in seconds of the run."""

    id: str
    store: str
    made: float
    changed: float
    personal: dict[str, str]
    address: dict[str, str] | None = None
    optics: dict[str, Any] | None = None
    deleted: bool = False

    def content(self) -> dict[str, Any] | None:
        """Return a copy of what it holds, None for a deleted one."""
        parts = {"customerData": self.personal, "address": self.address or {}, "opticData": self.optics or {}}
        return None if self.deleted else copy.deepcopy(parts)


@dataclass(frozen=True, slots=True)
class Effect:
    """What one request made of one record. `till` is the account that asked, or "other" for another till."""

    at: float
    till: str
    store: str
    method: str
    id: str
    sent: dict[str, Any]
    files: tuple[Sent, ...] = ()


@dataclass(slots=True)
class ShopService:
    """The service at the virtual time that `now` tells. `histories` hold what each record was from when on."""

    manner: Manner
    random: Random
    now: Callable[[], float]
    records: dict[str, Record] = field(default_factory=dict)
    effects: list[Effect] = field(default_factory=list)
    histories: dict[str, list[tuple[float, dict[str, Any] | None]]] = field(default_factory=dict)
    total_is_off: int = 0
    ignores_page: bool = False
    ignores_limit: bool = False
    odd_rows: tuple[dict[str, Any], ...] = ()
    _numbers: count[int] = field(default_factory=lambda: count(1))
    _recent: dict[str, list[float]] = field(default_factory=dict)

    def time(self, seconds: float) -> float:
        """Return a moment of the run as the service's stamps tell it, in seconds since the epoch."""
        return EPOCH + (float(seconds // 1) if self.manner.ties else seconds) + self.manner.skew

    def begin(self, asked: Asked) -> Finish:
        """Take a request; what is returned makes it take effect, at once or later, and gives the answer."""
        if (refused := self._too_many(asked)) is not None:
            return lambda: refused
        if asked.method == "POST":
            held = not self.manner.constraint and self._holder(asked.store, _email(asked), "") is not None
            return lambda: complain(409, CLASH) if held else self._create(asked)
        if asked.method == "PUT":
            email = _email(asked)
            looks = not self.manner.constraint and bool(email)
            taken = looks and self._holder(asked.store, email, asked.customer) is not None
            return lambda: complain(409, CLASH) if taken else self._update(asked)
        return lambda: self._answer(asked)

    def live(self, store: str) -> list[Record]:
        """Return the records of a store that are not deleted, oldest first."""
        return [one for one in self.records.values() if one.store == store and not one.deleted]

    def _answer(self, asked: Asked) -> Answer:
        if asked.method == "DELETE":
            return self._delete_many(asked) if asked.customer == "bulk" else self._delete(asked)
        if not asked.customer:
            return self._list(asked)
        one = self._find(asked)
        return reply(200, detail(one, self.time)) if one else complain(404, GONE)

    def _too_many(self, asked: Asked) -> Answer | None:
        if not self.manner.limited or asked.account == "other":
            return None
        limit, now = DOCUMENTED[asked.method], self.now()
        recent = self._recent[asked.method] = [at for at in self._recent.get(asked.method, []) if at > now - 60.0]
        if len(recent) >= limit:
            return complain(
                429, "ThrottlerException: Too Many Requests", {"retry-after": str(int(recent[0] + 61 - now))}
            )
        recent.append(now)
        return None

    def limits(self, method: str) -> dict[str, str]:
        """Return the headers that tell what is left of a minute."""
        if not (self.manner.limited and self.manner.tells):
            return {}
        recent, limit = self._recent.get(method, []), DOCUMENTED[method]
        reset = int(recent[0] + 61 - self.now()) if recent else 60
        told = {"limit": limit, "remaining": max(0, limit - len(recent)), "reset": max(0, reset)}
        return {f"x-ratelimit-{name}": str(value) for name, value in told.items()}

    def _create(self, asked: Asked) -> Answer:
        if (refused := self._refusal(asked)) is not None:
            return refused
        personal = self._tidy(asked.data["customerData"])
        if self.manner.constraint and self._holder(asked.store, personal["email"], "") is not None:
            return complain(409, CLASH)
        now = self.now()
        one = Record(f"c-{next(self._numbers)}", asked.store, now, now, personal)
        self._lay_over(one, asked.data)
        self.records[one.id] = one
        self._note(one, asked)
        return reply(201, written(one, self.time))

    def _update(self, asked: Asked) -> Answer:
        one = self._find(asked)
        if one is None:
            return complain(404, GONE)
        if (refused := self._refusal(asked)) is not None:
            return refused
        email = _email(asked)
        if self.manner.constraint and email and self._holder(asked.store, email, one.id) is not None:
            return complain(409, CLASH)
        personal = self._tidy(asked.data.get("customerData", {}))
        one.personal = one.personal | personal
        self._lay_over(one, asked.data)
        if personal or self.manner.stamps_parts:
            one.changed = self.now()
        self._note(one, asked)
        return reply(200, written(one, self.time))

    def _lay_over(self, one: Record, data: dict[str, Any]) -> None:
        replaces = self.manner.parts is Parts.REPLACES
        if "address" in data:
            one.address = dict(data["address"]) if replaces else {**(one.address or {}), **data["address"]}
        if "opticData" in data:
            ignores = self.manner.clearing is Clearing.IGNORED
            fresh = {} if replaces else copy.deepcopy(one.optics or {})
            for distance, eyes in data["opticData"].items():
                for side, eye in eyes.items():
                    before = (one.optics or {}).get(distance, {}).get(side, {})
                    kept = {name: value for name, value in eye.items() if value or not ignores}
                    fresh.setdefault(distance, {})[side] = {**before, **kept}
            one.optics = fresh

    def _refusal(self, asked: Asked) -> Answer | None:
        size = sum(file.size for file in asked.files)
        if self.manner.largest is not None and size > self.manner.largest:
            return complain(413, "Payload Too Large")
        empty = any(eye == {"sph": "", "cyl": "", "axis": ""} for eye in _eyes(asked.data))
        if empty and self.manner.clearing is Clearing.REFUSED:
            return complain(400, "sph must not be empty")
        return None

    def _delete(self, asked: Asked) -> Answer:
        one = self._find(asked)
        if one is None:
            return complain(404, GONE)
        self._remove(one, asked)
        return reply(200, {"message": "Customer successfully deleted", "customerId": one.id})

    def _delete_many(self, asked: Asked) -> Answer:
        ids = asked.data.get("ids", [])
        if self.manner.bulk is Bulk.LOSES_BODY or not ids:
            return complain(400, "No customer IDs provided")
        found = [one for name in ids if (one := self.records.get(name)) and self._is_there(one, asked)]
        if self.manner.bulk is Bulk.SKIPS:
            found = found[: max(1, len(found) - 1)]
        for one in found:
            self._remove(one, asked)
        if not found:
            return complain(404, "No valid customers found to delete")
        return reply(200, {"message": f"Successfully deleted {len(found)} customer(s)", "deletedCount": len(found)})

    def _remove(self, one: Record, asked: Asked) -> None:
        one.deleted, one.changed = True, self.now()
        self._note(one, asked)

    def _note(self, one: Record, asked: Asked) -> None:
        now = self.now()
        self.effects.append(Effect(now, asked.account, asked.store, asked.method, one.id, asked.data, asked.files))
        self.histories.setdefault(one.id, []).append((now, one.content()))

    def _find(self, asked: Asked) -> Record | None:
        one = self.records.get(asked.customer)
        return one if one is not None and self._is_there(one, asked) else None

    def _is_there(self, one: Record, asked: Asked) -> bool:
        return one.store == asked.store and not one.deleted

    def _holder(self, store: str, email: str, but: str) -> Record | None:
        email = self._tidied(email)
        for one in self.records.values():
            counts = not one.deleted or not self.manner.frees
            if one.store == store and counts and one.id != but and one.personal["email"] == email:
                return one
        return None

    def _tidied(self, email: str) -> str:
        return email.strip().lower() if self.manner.tidies else email.strip()

    def _tidy(self, personal: dict[str, str]) -> dict[str, str]:
        if "email" in personal:
            personal = personal | {"email": self._tidied(personal["email"])}
        return {name: " ".join(v.split()) for name, v in personal.items()} if self.manner.tidies else dict(personal)

    def _list(self, asked: Asked) -> Answer:
        params = asked.params
        found = self.live(asked.store)
        if search := params.get("search", "").casefold():
            found = [one for one in found if search in " ".join(self._searched(one)).casefold()]
        found = self._ordered(found, params["sortBy"], params["sortOrder"] == "desc")
        number = 1 if self.ignores_page else int(params["page"])
        limit = min(10 if self.ignores_limit else int(params["limit"]), self.manner.page_cap)
        shown = found[(number - 1) * limit : number * limit]
        if not shown and number > 1 and not self.manner.answers_beyond:
            return complain(404, "Not Found")
        rows = [row(one, self.time, names_are_emails=self.manner.names_are_emails) for one in shown]
        return reply(200, page([*rows, *self.odd_rows], number, limit, max(0, len(found) + self.total_is_off)))

    def _searched(self, one: Record) -> Iterator[str]:
        yield f"{one.personal['firstName']} {one.personal['lastName']}"
        yield one.personal["email"] if self.manner.names_are_emails else f"user-{one.id}"

    def _ordered(self, found: list[Record], by: str, descending: bool) -> list[Record]:
        places = {one.id: place for place, one in enumerate(found)}

        def key(one: Record) -> tuple[float, float]:
            moment = one.changed if by == "updatedAt" else one.made
            return (moment // 1, self.random.random()) if self.manner.ties else (moment, places[one.id])

        return sorted(found, key=key, reverse=descending)


def _email(asked: Asked) -> str:
    return str(asked.data.get("customerData", {}).get("email", ""))


def _eyes(data: dict[str, Any]) -> Iterator[dict[str, str]]:
    for eyes in data.get("opticData", {}).values():
        yield from eyes.values()
