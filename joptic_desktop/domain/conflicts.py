"""What both sides changed to different values, as the rows a person chooses from, and the change that follows.

Nothing is chosen for anybody: there is no change before each row has its choice, and "all mine" or "all theirs" means
every row but those of the prescription. A row is a whole leaf or a whole eye, so that no choice can mix two lenses.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.differences import Value
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.likeness import alike, leaf_text
from joptic_desktop.domain.merging import merge
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side

EYE_UNITS = {f"{distance}.{side}": (distance, side) for distance in Distance for side in Side}
UNITS = (*(f.name for f in fields(PersonalChange)), *(f.name for f in fields(AddressChange)), *EYE_UNITS)


class Pick(StrEnum):
    """Whose value of a row is to hold."""

    MINE = "mine"
    THEIRS = "theirs"


Picks = Mapping[str, Pick]


class Undecided(ValueError):
    """Rows are left without a choice; `units` names them."""

    def __init__(self, units: Sequence[str]) -> None:
        super().__init__(f"not chosen: {', '.join(units)}")
        self.units = tuple(units)


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One unit that both sides changed, named as in `changed_fields`.

    Values are an `Eye` for an eye (an empty one where there is none), else text ("" for nothing, a date as
    `1992-05-12`): before both changes, as typed here, and as the service holds it.
    """

    unit: str
    before: Value
    mine: Value
    theirs: Value

    @property
    def eye(self) -> tuple[Distance, Side] | None:
        """The eye this is about, if it is one."""
        return EYE_UNITS.get(self.unit)

    @property
    def is_prescription(self) -> bool:
        """True for an eye: it is never chosen together with others."""
        return self.unit in EYE_UNITS

    def value(self, pick: Pick) -> Value:
        """Return one side's value."""
        return self.mine if pick is Pick.MINE else self.theirs


@dataclass(frozen=True, slots=True)
class Dispute:
    """A change made on `base`, the record that somebody else changed since, and what a person must choose.

    `only_mine` and `only_theirs` are the units that one side alone changed: they are put together without a question.
    """

    change: CustomerChange
    base: Customer
    theirs: Customer
    rows: tuple[ConflictRow, ...]
    only_mine: tuple[str, ...] = ()
    only_theirs: tuple[str, ...] = ()

    def left(self, picks: Picks) -> tuple[ConflictRow, ...]:
        """Return the rows that have no choice yet."""
        return tuple(row for row in self.rows if row.unit not in picks)


def dispute_of(change: CustomerChange, base: Customer, theirs: Customer, ours: Collection[str] = ()) -> Dispute:
    """Compare a change with what the service holds; `ours` are units it made of our own earlier writes."""
    merged = merge(change, base, theirs, same_eye)
    disputed = {one.unit for one in merged.conflicts} - set(ours)
    mine = dict.fromkeys(merged.change.changed_fields)
    rows = tuple(
        ConflictRow(unit, value_of(base, unit), changed_to(change, unit), value_of(theirs, unit))
        for unit in UNITS
        if unit in disputed
    )
    return Dispute(
        change,
        base,
        theirs,
        rows,
        tuple(unit for unit in UNITS if unit in mine and unit not in disputed),
        _only_theirs(change, base, theirs),
    )


def still_meant(before: Sequence[ConflictRow], now: Sequence[ConflictRow], picks: Picks) -> dict[str, Pick]:
    """Return the choices that hold for rows of now: a choice was made between two values, and goes with them."""
    same = set(before) & set(now)
    return {row.unit: picks[row.unit] for row in now if row in same and row.unit in picks}


def with_all(dispute: Dispute, picks: Picks, pick: Pick) -> dict[str, Pick]:
    """Return the choices with one side's taken for every row but those of the prescription."""
    return {**picks, **{row.unit: pick for row in dispute.rows if not row.is_prescription}}


def resolved(dispute: Dispute, picks: Picks) -> CustomerChange:
    """Return what is still to be done to the service's record: a change on `theirs`, empty where that holds it all.

    Raises `Undecided` unless each row has its choice.
    """
    if left := dispute.left(picks):
        raise Undecided([row.unit for row in left])
    given_up = {row.unit for row in dispute.rows if picks[row.unit] is Pick.THEIRS}
    kept = only(dispute.change, set(dispute.change.changed_fields) - given_up)
    return merge(kept, dispute.theirs, dispute.theirs, same_eye).change


def outcome(dispute: Dispute, picks: Picks) -> dict[str, Value | None]:
    """Return what each unit that changed will hold, None where nothing is chosen yet; in the order of `UNITS`."""
    rows = {row.unit: row for row in dispute.rows}
    found: dict[str, Value | None] = {}
    for unit in UNITS:
        if unit in rows:
            found[unit] = rows[unit].value(picks[unit]) if unit in picks else None
        elif unit in dispute.only_mine:
            found[unit] = changed_to(dispute.change, unit)
        elif unit in dispute.only_theirs:
            found[unit] = value_of(dispute.theirs, unit)
    return found


def seen_by(edits: Sequence[tuple[CustomerChange, Customer | None]], base: Customer) -> Customer:
    """Return the record as it was seen when each of its units was first changed by edits that follow one another.

    `base` is what the first of them was made on: a later one may have been made on what came meanwhile.
    """
    seen, known = base, set[str]()
    for change, made_on in edits:
        fresh = set(change.changed_fields) - known
        if known and made_on is not None:
            seen = apply_change(seen, part_of(made_on, fresh))
        known |= fresh
    return seen


def only(change: CustomerChange, units: Collection[str]) -> CustomerChange:
    """Return the part of a change that is about these units."""
    personal = {f.name: None for f in fields(change.personal) if f.name not in units}
    address = {f.name: None for f in fields(change.address) if f.name not in units}
    return CustomerChange(
        replace(change.personal, **personal),
        replace(change.address, **address),
        tuple(eye for eye in change.eyes if f"{eye.distance}.{eye.side}" in units),
    )


def part_of(customer: Customer, units: Collection[str]) -> CustomerChange:
    """Return these units of a record as the change that would set them."""
    whole = CustomerChange(
        PersonalChange(**{f.name: getattr(customer.personal, f.name, None) for f in fields(PersonalChange)}),
        AddressChange(**{f.name: getattr(customer.address, f.name, "") for f in fields(AddressChange)}),
        tuple(EyeChange(*place, _eye(customer, *place)) for place in EYE_UNITS.values()),
    )
    return only(whole, units)


def value_of(customer: Customer, unit: str) -> Value:
    """Return what a record holds of a unit."""
    if place := EYE_UNITS.get(unit):
        return _eye(customer, *place)
    holder = customer.personal if unit in PersonalChange.__dataclass_fields__ else customer.address
    return leaf_text(getattr(holder, unit, None))


def changed_to(change: CustomerChange, unit: str) -> Value:
    """Return what a change makes of a unit."""
    if unit in EYE_UNITS:
        return next(eye.eye for eye in change.eyes if f"{eye.distance}.{eye.side}" == unit)
    holder = change.personal if unit in PersonalChange.__dataclass_fields__ else change.address
    return leaf_text(getattr(holder, unit))


def _only_theirs(change: CustomerChange, base: Customer, theirs: Customer) -> tuple[str, ...]:
    if not base.id:
        return ()  # nobody saw the record before: all of it would be news
    touched = set(change.changed_fields)
    return tuple(unit for unit in UNITS if unit not in touched and not _same(unit, base, theirs))


def _same(unit: str, one: Customer, other: Customer) -> bool:
    first, second = value_of(one, unit), value_of(other, unit)
    if isinstance(first, Eye) and isinstance(second, Eye):
        return same_eye(first, second)
    return alike(unit, first, second)


def _eye(customer: Customer, distance: Distance, side: Side) -> Eye:
    return (customer.prescription or Prescription()).eye(distance, side) or Eye()
