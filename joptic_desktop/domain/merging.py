"""Three-way merge of a change with what the service holds now: base, mine, theirs, unit by unit.

A unit is one personal or address leaf, or one eye's sphere, cylinder and axis together: powers of two sources are
never mixed into a lens that nobody prescribed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer
from joptic_desktop.domain.likeness import alike
from joptic_desktop.domain.prescription import CLEARED, Distance, Eye, Prescription, Side

_ABSENT = object()
SameEye = Callable[[Eye | None, Eye | None], bool]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A unit that both sides changed to different values; `unit` is named as in `changed_fields`."""

    unit: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome of a merge.

    `change` is what must still be sent (empty when the service has it all), `address` and `prescription` are the whole
    objects to send when a leaf of theirs changes, `conflicts` what a person must decide.
    """

    change: CustomerChange
    address: Address | None
    prescription: Prescription | None
    conflicts: tuple[Conflict, ...]


def merge(change: CustomerChange, base: Customer | None, theirs: Customer, same_eye: SameEye) -> Merged:
    """Merge a person's change, made on `base`, with the fresh record; `same_eye` compares powers as numbers."""
    conflicts: list[Conflict] = []
    personal = _leaves(change.personal, _before(base, "personal"), theirs.personal, conflicts)
    address = _leaves(change.address, _before(base, "address"), theirs.address, conflicts)
    eyes = _eyes(change.eyes, base, theirs, same_eye, conflicts)
    left = CustomerChange(PersonalChange(**personal), AddressChange(**address), eyes)  # type: ignore[arg-type]  # leaves keep the types of the change they come from
    return Merged(
        left,
        replace(theirs.address or Address(), **address) if address else None,  # type: ignore[arg-type]  # as above
        laid_over(theirs.prescription, eyes) if eyes else None,
        tuple(conflicts),
    )


def laid_over(prescription: Prescription | None, eyes: tuple[EyeChange, ...]) -> Prescription:
    """Return the prescription with the changed eyes put in; all others stay verbatim.

    An eye that is taken back has three empty texts, and with it the other eye of a distance that is empty then: left
    out, a service that merges would keep them. A value that a changed eye no longer has is empty for the same reason.
    """
    result = prescription or Prescription()
    for change in eyes:
        before = result.eye(change.distance, change.side)
        result = result.with_eye(change.distance, change.side, _whole(change.eye, before))
    for distance in {change.distance for change in eyes if change.eye.is_empty}:
        result = _without(distance, result)
    return result


def _whole(eye: Eye, before: Eye | None) -> Eye:
    if eye.is_empty:
        return CLEARED
    had = before or Eye()
    gone = {f.name: "" for f in fields(eye) if getattr(eye, f.name) is None is not getattr(had, f.name)}
    return replace(eye, **gone)


def _without(distance: Distance, prescription: Prescription) -> Prescription:
    eyes = {side: prescription.eye(distance, side) for side in Side}
    if any(eye is not None and not eye.is_empty for eye in eyes.values()):
        return prescription
    for side in eyes:
        prescription = prescription.with_eye(distance, side, CLEARED)
    return prescription


def _before(base: Customer | None, part: str) -> object:
    # a base without the part was seen empty; no base at all means that nothing can conflict
    return None if base is None else getattr(base, part) or _ABSENT


def _leaves(mine: object, base: object, theirs: object, conflicts: list[Conflict]) -> dict[str, object]:
    left: dict[str, object] = {}
    for leaf in fields(mine):  # type: ignore[arg-type]  # both callers hand in dataclasses
        wanted = getattr(mine, leaf.name)
        if wanted is None:
            continue
        there = _value(theirs, leaf.name)
        before = _value(base, leaf.name)
        if there == wanted:
            continue
        # the service tidies what it stores: neither that nor our own lost answer is somebody else's change
        if base is not None and not alike(leaf.name, there, before):
            if alike(leaf.name, there, wanted):
                continue
            conflicts.append(Conflict(leaf.name))
        left[leaf.name] = wanted
    return left


def _value(holder: object, name: str) -> object:
    # an absent address is the same as one with empty parts, and a day that is no date as none
    value = getattr(holder, name, "")
    return "" if value is None else value


def _eyes(
    mine: tuple[EyeChange, ...], base: Customer | None, theirs: Customer, same: SameEye, conflicts: list[Conflict]
) -> tuple[EyeChange, ...]:
    left = []
    for wanted in mine:
        there = _eye(theirs, wanted)
        before = _eye(base, wanted) if base else None
        if same(there, wanted.eye):
            continue
        if base is not None and not same(there, before):
            conflicts.append(Conflict(f"{wanted.distance}.{wanted.side}"))
        left.append(wanted)
    return tuple(left)


def _eye(customer: Customer, wanted: EyeChange) -> Eye | None:
    return customer.prescription.eye(wanted.distance, wanted.side) if customer.prescription else None
