"""A prescription as JSON text: the contract's `opticData`, by itself or inside `jsonData` or a customer's record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from joptic_desktop.domain.lenses import readings
from joptic_desktop.domain.powers import Reading
from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place, quoted
from joptic_desktop.domain.rx_reading import ReadEye, ReadRx

if TYPE_CHECKING:
    from joptic_desktop.domain.contract import Json

_BOOKS = frozenset({"id", "customerId", "createdAt", "updatedAt", "deletedAt"})
_EYE_MEMBERS = frozenset({"sph", "cyl", "axis"})
_OUTER = "opticData"


def read_json(text: str) -> ReadRx:
    """Read a prescription from JSON text; what has another shape is left in `unread` whole. Never raises."""
    try:
        data = json.loads(text, parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return ReadRx(unread=text)
    from joptic_desktop.domain.contract import prescription_from_json

    optic = data.get(_OUTER) if isinstance(data, dict) and _OUTER in data else data
    if not isinstance(optic, dict) or not _is_optic(optic):
        return ReadRx(unread=text)
    prescription = prescription_from_json(optic)
    read = ReadRx({(d, s): ReadEye(*readings(eye)) for d, s, eye in prescription.eyes() if not eye.is_empty})
    strangers = list(_strangers(optic))
    if read.is_empty:
        return ReadRx(unread=text)
    return ReadRx(read.eyes, {}, "\n".join(strangers), tuple(_faults(read)))


def write_json(prescription: Prescription) -> str:
    """Return the `opticData` of a prescription as JSON text, every value as it would be sent."""
    from joptic_desktop.domain.contract import prescription_to_json

    return json.dumps(prescription_to_json(prescription), ensure_ascii=False)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands there twice")
    return found


def _is_optic(optic: Mapping[str, Json]) -> bool:
    """Tell whether an object has the places of the contract, and nothing but objects and values in them."""
    visions = [optic[distance] for distance in Distance if optic.get(distance) is not None]
    eyes = [v[side] for v in visions if isinstance(v, dict) for side in Side if v.get(side) is not None]
    leaves = [e[name] for e in eyes if isinstance(e, dict) for name in _EYE_MEMBERS & e.keys()]
    objects = all(isinstance(part, dict) for part in (*visions, *eyes))
    return bool(eyes) and objects and not any(isinstance(leaf, dict | list | bool) for leaf in leaves)


def _strangers(optic: Mapping[str, Json]) -> Iterator[str]:
    """Yield the members the contract does not name, each as it may stand in JSON."""
    yield from _others("", optic, frozenset(Distance) | _BOOKS)
    for distance in Distance:
        vision = cast("Mapping[str, Json]", optic.get(distance) or {})
        yield from _others(f"{distance}.", vision, frozenset(Side) | _BOOKS)
        for side in Side:
            yield from _others(f"{distance}.{side}.", cast("Mapping[str, Json]", vision.get(side) or {}), _EYE_MEMBERS)


def _others(where: str, record: Mapping[str, Json], known: frozenset[str]) -> Iterator[str]:
    for name, value in record.items():
        if name not in known and value is not None:
            yield f"{where}{name}: {json.dumps(value, ensure_ascii=False)}"


def _faults(read: ReadRx) -> Iterator[Finding]:
    for (distance, side), eye in read.eyes.items():
        for measure, reading in zip(Measure, eye.readings, strict=True):
            if reading.is_unreadable and distance and side:
                yield _unreadable(reading, Place(distance, side, measure))


def _unreadable(reading: Reading, place: Place) -> Finding:
    fault = Fault.UNREADABLE_AXIS if place.measure is Measure.AXIS else Fault.UNREADABLE_POWER
    return Finding(Level.BLOCK, fault, (quoted(reading.text),), place)
