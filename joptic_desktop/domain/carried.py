"""What the service tells of a prescription beyond the contract (`add`, `pd`, notes): kept, and sent back as it came.

The contract has a changed prescription sent whole: a service that replaces it would lose what was left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from joptic_desktop.domain.prescription import Distance, Side

if TYPE_CHECKING:
    from joptic_desktop.domain.contract import Json, JsonObject

EYE_MEMBERS = ("sph", "cyl", "axis")
_DEEPEST = 30
# the service's own books: it writes them, nobody sends them
_BOOKS = frozenset({"id", "customerId", "createdAt", "updatedAt", "deletedAt"})


class WrittenNumber(str):
    """A JSON number with a fraction, as the text it was written as."""

    __slots__ = ()


def carried_of(optic: Mapping[str, Json]) -> JsonObject:
    """Return the members of an `opticData` that the contract does not name, in their places.

    Nulls and the service's own books are left out. Raises `ValueError` for what is nested too deep to be kept.
    """
    rest = _strangers(optic, Distance)
    for distance in Distance:
        vision = optic.get(distance.value)
        if isinstance(vision, dict) and (inside := _of_vision(vision)):
            rest[distance.value] = inside
    return rest


def with_carried(optic: JsonObject, carried: Mapping[str, Json]) -> JsonObject:
    """Return an `opticData` with what is carried put back in its places; named members stay as they are."""
    result = dict(optic)
    for name, value in carried.items():
        inner = result.get(name)
        if isinstance(inner, dict) and isinstance(value, dict):
            result[name] = with_carried(inner, value)
        else:
            result.setdefault(name, value)
    return result


def _of_vision(vision: Mapping[str, Json]) -> JsonObject:
    rest = _strangers(vision, Side)
    for side in Side:
        eye = vision.get(side.value)
        if isinstance(eye, dict) and (inside := _strangers(eye, EYE_MEMBERS)):
            rest[side.value] = inside
    return rest


def _strangers(record: Mapping[str, Json], named: Iterable[str]) -> JsonObject:
    known = _BOOKS.union(map(str, named))
    return {name: _as_written(value) for name, value in record.items() if name not in known and value is not None}


def _as_written(value: Json, depth: int = 0) -> Json:
    """Return a value whose numbers are numbers again, where that changes none of their digits."""
    if depth > _DEEPEST:
        raise ValueError("nested too deep")
    if isinstance(value, WrittenNumber):
        number = float(value)
        return number if Decimal(repr(number)) == Decimal(value) else str(value)
    if isinstance(value, list):
        return [_as_written(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {name: _as_written(item, depth + 1) for name, item in value.items()}
    return value
