"""What the service holds after a write, compared with what was meant: a loss is told, never passed over.

The whole address and the whole prescription travel with any part of them. So their other parts are compared too, with
what was sent of them: a service that replaces, or keeps a part only, must not lose what nobody touched in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, TypeAlias

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.likeness import alike, leaf_text
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side

if TYPE_CHECKING:
    from joptic_desktop.domain.contract import Json
    from joptic_desktop.domain.customers import Customer
    from joptic_desktop.domain.writes import Place, Verb

Value: TypeAlias = "str | Eye"


@dataclass(frozen=True, slots=True)
class Difference:
    """A unit that the service holds otherwise than it was meant.

    `unit` is named as in `changed_fields`, or `opticData.<name>` for what the contract does not name. Both values are
    an `Eye` for an eye (an empty one where there is none), else text ("" for nothing, a date as `1992-05-12`).
    """

    unit: str
    meant: Value
    kept: Value

    @property
    def eye(self) -> tuple[Distance, Side] | None:
        """The eye this is about, if it is one."""
        distance, _, side = self.unit.partition(".")
        return (Distance(distance), Side(side)) if isinstance(self.meant, Eye) else None

    @property
    def is_kept_eye(self) -> bool:
        """True when an eye was to be taken back and the service keeps it; nothing made into zeros is another thing."""
        if not isinstance(self.meant, Eye) or not isinstance(self.kept, Eye):
            return False
        return self.meant.is_empty and not same_eye(self.kept, Eye("0", "0", "0"))


@dataclass(frozen=True, slots=True)
class Different:
    """A confirmed write that made a difference; `at` is when (seconds), `said` what the service said, cut, plain."""

    seq: int
    uid: str
    verb: Verb
    place: Place
    at: float
    differences: tuple[Difference, ...]
    said: str = ""


def differences(change: CustomerChange, sent: Customer | None, held: Customer) -> tuple[Difference, ...]:
    """Compare what the service holds with a change and, where parts travelled whole, with the record as it was sent.

    What the service tidied (blanks, the writing of a number, `domain.likeness`) is no difference.
    """
    found = [*_leaves(change.personal, change.personal, held.personal)]
    if change.address != AddressChange():
        found += _leaves(change.address, sent.address if sent else None, held.address)
    if change.eyes:
        found += _eyes(change, sent.prescription if sent else None, held.prescription)
        found += _lost_members(sent, held)
    return tuple(found)


def still_holds(one: Difference, held: Customer) -> bool:
    """Tell whether the service holds what it made of an earlier write: nobody else changed that since."""
    if one.eye:
        kept = held.prescription.eye(*one.eye) if held.prescription else None
        return same_eye(one.kept if isinstance(one.kept, Eye) else None, kept)
    value = getattr(held.personal, one.unit, None) or getattr(held.address, one.unit, None)
    return leaf_text(value) == one.kept


def _leaves(change: PersonalChange | AddressChange, sent: object, held: object) -> Iterator[Difference]:
    for leaf in fields(change):
        meant = getattr(change, leaf.name)
        if meant is None:
            meant = getattr(sent, leaf.name, None)
        kept = getattr(held, leaf.name, None)
        if meant is not None and not alike(leaf.name, leaf_text(meant), leaf_text(kept)):
            yield Difference(leaf.name, leaf_text(meant), leaf_text(kept))


def _eyes(change: CustomerChange, sent: Prescription | None, held: Prescription | None) -> Iterator[Difference]:
    meant = {(distance, side): eye for distance, side, eye in (sent or Prescription()).eyes()}
    meant |= {(eye.distance, eye.side): eye.eye for eye in change.eyes}
    for (distance, side), eye in sorted(meant.items(), key=lambda item: _place(*item[0])):
        kept = held.eye(distance, side) if held else None
        if not same_eye(eye, kept):
            yield Difference(f"{distance}.{side}", eye, kept or Eye())


def _place(distance: Distance, side: Side) -> tuple[int, int]:
    return list(Distance).index(distance), list(Side).index(side)


def _lost_members(sent: Customer | None, held: Customer) -> Iterator[Difference]:
    """Yield what the service told of a prescription beyond the contract, and holds no longer."""
    before = _members(sent.prescription.carried if sent and sent.prescription else {})
    after = _members(held.prescription.carried if held.prescription else {})
    for name, value in before.items():
        if name not in after:
            yield Difference(f"opticData.{name}", value, "")


def _members(carried: Mapping[str, Json], path: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in carried.items():
        if isinstance(value, dict):
            found |= _members(value, f"{path}{name}.")
        else:
            found[f"{path}{name}"] = str(value)
    return found
