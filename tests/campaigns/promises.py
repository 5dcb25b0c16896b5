"""What the person at a desk saw saved, held against the outbox, the cache and the service's ledger after every step."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from joptic_desktop.domain.contract import change_to_json, customer_to_json
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.sync.doubts import PERHAPS_OURS
from tests.campaigns.desk import PLACE, Desk
from tests.campaigns.desk_line import OURS, DeskLine
from tests.campaigns.engine.shop_service import ShopService

Value = str | tuple[str, str, str]
Units = dict[str, Value]
_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})
_NO_EYE = ("", "", "")


def units_of(data: Mapping[str, Any] | None) -> Units:
    """Return the personal and address leaves and the eyes of a `jsonData` or of what the service holds."""
    data = data or {}
    found: Units = {name: str(value) for name, value in (data.get("customerData") or {}).items()}
    found |= {f"address.{name}": str(value) for name, value in (data.get("address") or {}).items()}
    for distance, eyes in (data.get("opticData") or {}).items():
        for side, eye in eyes.items():
            found[f"{distance}.{side}"] = (eye.get("sph") or "", eye.get("cyl") or "", eye.get("axis") or "")
    return found


def units_of_record(record: Customer) -> Units:
    """Return the same of a record as this computer knows it."""
    told: Any = customer_to_json(record)
    parts = {name: _without_ids(told.get(name)) for name in ("localData", "address", "opticData")}
    return units_of({**parts, "customerData": parts["localData"]})


def _without_ids(part: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (part or {}).items() if name not in {"id", "customerId"}}


def is_same(one: Value | None, other: Value | None) -> bool:
    """Tell whether two values are alike; nothing and an empty one are."""
    return (one or "") == (other or "") or {one, other} <= {None, "", _NO_EYE}


@dataclass(frozen=True, slots=True)
class Promise:
    """One acknowledged save."""

    number: int
    seq: int
    uid: str
    units: Units
    sha256: str = ""


@dataclass(slots=True)
class Promises:
    """All that was acknowledged, and what was seen of it; `given_up` and `deleted` are the person's own doing."""

    desk: Desk
    service: ShopService
    line: DeskLine
    made: list[Promise] = field(default_factory=list)
    given_up: set[int] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    triples: set[Value] = field(default_factory=lambda: {_NO_EYE})
    _open: dict[int, Promise] = field(default_factory=dict)
    _entered: dict[tuple[str, str], dict[Value, list[int]]] = field(default_factory=lambda: defaultdict(dict))
    _newest: Counter[tuple[str, str]] = field(default_factory=Counter)
    _held: dict[tuple[str, str], set[Value]] = field(default_factory=lambda: defaultdict(set))
    _files: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _created: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _ids: dict[str, str] = field(default_factory=dict)
    _attempts: int = 0
    _effects: int = 0
    _versions: Counter[str] = field(default_factory=Counter)

    def note(self, write: Write, change: Any = None, sha256: str = "") -> None:
        """Take in a save that was acknowledged."""
        units = units_of(change_to_json(change)) if change is not None else {}
        promise = Promise(len(self.made) + 1, write.seq, write.uid, units, sha256)
        self.made.append(promise)
        if write.verb is not Verb.DELETE:
            self._open[promise.number] = promise
        for unit, value in units.items():
            self._entered[write.uid, unit].setdefault(value, []).append(promise.number)
            self.note_eye(value)

    def note_eye(self, value: Value) -> None:
        """Take in an eye that somebody entered."""
        if isinstance(value, tuple):
            self.triples.add(value)

    def check(self) -> None:
        """Hold everything against everything; raises `AssertionError`."""
        self._check_attempts()
        self._check_effects()
        self._check_map()
        unfinished = self.desk.records.outbox.unfinished(PLACE)
        self._check_open({write.seq: write for write in unfinished})
        self._check_shown(unfinished)

    def _check_attempts(self) -> None:
        """I4 and I5: what is sent otherwise than it was held was entered for this customer, and nothing overtakes."""
        for attempt in self.line.attempts[self._attempts :]:
            asked, before = attempt.asked, units_of(attempt.before)
            if asked.method == "DELETE":
                continue
            units = units_of(asked.data)
            uid = self._maker(units) if asked.method == "POST" else self._uid(asked.customer)
            for unit, value in units.items():
                if is_same(value, before.get(unit)):
                    continue
                numbers = self._entered[uid, unit].get(value, [])
                assert numbers, f"I5: {unit} of {uid} was to become {value}, which nobody entered"
                # what was entered twice, as taking an eye back is, may be the earlier one
                number = next((one for one in numbers if one >= self._newest[uid, unit]), None)
                assert number is not None, f"I4: {unit} of {uid} goes back to {value}"
                self._newest[uid, unit] = number
        self._attempts = len(self.line.attempts)

    def _check_effects(self) -> None:
        """I2 and I6: no customer stands there twice, and no eye is held that nobody entered."""
        for effect in self.service.effects[self._effects :]:
            _, content = self.service.histories[effect.id][self._versions[effect.id]]
            self._versions[effect.id] += 1
            self._files[effect.id] |= {file.sha256 for file in effect.files}
            for unit, value in units_of(content).items():
                self._held[effect.id, unit].add(value)
                assert not isinstance(value, tuple) or value in self.triples, f"I6: {effect.id} has the eye {value}"
            if effect.till == OURS and effect.method == "POST":
                uid = self._maker(units_of(effect.sent))
                self._created[uid].add(effect.id)
                # one that another till deleted before it was looked for may be made again: nobody can tell the two
                assert len(self._alive(uid)) <= 1, f"I2: {uid} was made as {self._alive(uid)}"
        self._effects = len(self.service.effects)

    def _check_map(self) -> None:
        """I7 and I8: ids are mapped one to one and for ever; nobody alive has a tombstone."""
        ids = self.desk.records.ids
        for uid in {promise.uid for promise in self.made}:
            known = ids.service_id(uid)
            assert known == self._ids.get(uid, known), f"I7: {uid} was {self._ids.get(uid)}, is {known}"
            if known is not None:
                self._ids[uid] = known
        assert len(set(self._ids.values())) == len(self._ids), f"I7: {self._ids}"
        alive = {record.id for record in self.service.live(self.line.store)}
        buried = alive.intersection(self.desk.local.cache.suspects.tombstones().values())
        assert not buried, f"I8: {buried} are alive"

    def _check_open(self, unfinished: Mapping[int, Write]) -> None:
        """I1: each save is on the service, in the outbox, or stopped with a reason."""
        for promise in list(self._open.values()):
            write = unfinished.get(promise.seq)
            if write is not None:
                self._check_unfinished(promise, write)
                continue
            self._check_finished(promise, self.desk.records.outbox.get(promise.seq))
            del self._open[promise.number]

    def _check_unfinished(self, promise: Promise, write: Write) -> None:
        held = units_of(change_to_json(write.change)) if write.change is not None else {}
        missing = list(self._lacking(promise, held))
        assert not missing, f"I1: the outbox lost {missing} of {promise}"
        if write.state not in _STOPPED:
            return
        assert write.reason, f"I1: {promise} stopped without a reason"
        if write.verb is Verb.CREATE and promise.uid not in self._ids and not self._may_be_taken_for_another(write):
            assert not self._alive(promise.uid), f"I1: {promise} stopped ({write.reason}) and is on the service too"

    def _may_be_taken_for_another(self, write: Write) -> bool:
        """Tell whether a person is asked, in true words, of one whom another till changed before we found it."""
        is_changed = any(
            effect.id == write.holder and effect.till != OURS and effect.method == "PUT"
            for effect in self.service.effects
        )
        return is_changed and write.holder in self._alive(write.uid) and write.reason == PERHAPS_OURS

    def _check_finished(self, promise: Promise, write: Write) -> None:
        if write.state is WriteState.DISCARDED:
            is_own = promise.uid in self.deleted or promise.seq in self.given_up
            assert is_own, f"I1: {promise} was discarded: {write.reason}"
            return
        assert write.state is WriteState.CONFIRMED
        service_id = self._ids[promise.uid]
        for unit, value in promise.units.items():
            if not self._is_superseded(promise, unit) and value != _NO_EYE:
                assert value in self._held[service_id, unit], f"I1: {unit} of {promise} never arrived"
        assert not promise.sha256 or promise.sha256 in self._files[service_id], f"I10: the file of {promise}"

    def _alive(self, uid: str) -> list[str]:
        """Return the service's ids of those that the create of a customer made, and nobody deleted."""
        return [name for name in self._created[uid] if not self.service.records[name].deleted]

    def _lacking(self, promise: Promise, held: Units) -> Iterator[tuple[str, Value]]:
        for unit, value in promise.units.items():
            if not self._is_superseded(promise, unit) and not is_same(held.get(unit), value):
                yield unit, value

    def _is_superseded(self, promise: Promise, unit: str) -> bool:
        """Tell whether a later save was joined to the same write and says otherwise."""
        later = self.made[promise.number :]
        return any(other.seq == promise.seq and unit in other.units for other in later)

    def _check_shown(self, unfinished: list[Write]) -> None:
        """I11: joined or not, what is shown is what was typed last."""
        wanted: dict[str, Units] = defaultdict(dict)
        seqs = {write.seq for write in unfinished}
        for promise in self._open.values():
            if promise.seq in seqs:
                wanted[promise.uid] |= promise.units
        for uid, units in wanted.items():
            detail = self.desk.local.windows.detail(uid)
            assert detail is not None, f"I11: {uid} is not shown"
            shown = units_of_record(detail.customer)
            for unit, value in units.items():
                assert is_same(shown.get(unit), value), (
                    f"I11: {unit} of {uid} is shown as {shown.get(unit)}, not {value}"
                )

    def check_end(self) -> None:
        """I9: what is here is what is there, but for what waits for a person."""
        local, waiting = self.desk.local, {write.uid for write in self.desk.records.outbox.unfinished(PLACE)}
        alive = {record.id: record for record in self.service.live(self.line.store)}
        here = local.searcher.known_service_ids()
        settled = {name for name, uid in here.items() if uid not in waiting}
        assert settled <= alive.keys(), f"I9: {settled - alive.keys()} are gone"
        assert alive.keys() <= here.keys(), f"I9: {alive.keys() - here.keys()} are not here"
        for name in settled:
            detail = local.windows.detail(here[name])
            shown = units_of_record(detail.customer) if detail else {}
            for unit, value in units_of(alive[name].content()).items():
                assert is_same(shown.get(unit), value), f"I9: {unit} of {name} is {value}, here {shown.get(unit)}"

    def _maker(self, units: Units) -> str:
        """Return whose create holds an e-mail."""
        email = units["email"]
        return next(uid for (uid, unit), values in self._entered.items() if unit == "email" and email in values)

    def _uid(self, service_id: str) -> str:
        uid = self.desk.records.ids.uid(PLACE, service_id)
        assert uid is not None
        return uid
