"""The prescription in a JSON file: `jsonData`, a customer's record, `opticData`, an answer of `rx read`, or several."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from joptic_desktop.commands.json_files import name_of, read_json
from joptic_desktop.commands.rx_shape import DISTANCES, ONE, SIDES
from joptic_desktop.domain.contract import EYE_NAMES
from joptic_desktop.domain.lenses import lens_of, near_from
from joptic_desktop.domain.powers import write_power
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_checks import check
from joptic_desktop.domain.typed_powers import read_addition
from joptic_desktop.errors import InvalidInput

if TYPE_CHECKING:
    from joptic_desktop.domain.contract import Json

Line = tuple[str, str, str]
_EITHER_NAME = {own: tuple(dict.fromkeys((own, wire))) for own, wire in EYE_NAMES.items()}


def check_file(path: Path, age: int | None) -> list[Line]:
    """Return level, cell and sentence of everything to say of a file's prescription, the gravest first.

    A file may hold a list; a cell then starts with the place in it, from 0. Raises `InvalidInput` when the file cannot
    be read or holds no prescription.
    """
    data = read_json(path)
    parts = [(f"{i}.", part) for i, part in enumerate(data)] if isinstance(data, list) else [("", data)]
    found: list[Line] = []
    for prefix, part in parts:
        prescription, is_one = _prescription(part, f"{name_of(path)}: {prefix}".rstrip())
        for finding in check(prescription, age=age):
            cell = prefix
            if finding.place is not None:
                side = ONE if is_one else SIDES[finding.place.side]
                cell += f"{DISTANCES[finding.place.distance]}.{side}.{finding.place.measure}"
            found.append((finding.level.name.lower(), cell, finding.text))
    if not parts:
        raise InvalidInput(f"{name_of(path)} holds no prescription.")
    return found


def _prescription(data: Json, where: str) -> tuple[Prescription, bool]:
    """Return a prescription, and whether its eyes have no name."""
    if isinstance(data, dict) and "opticData" in data:
        data = data["opticData"]
    if not isinstance(data, dict):
        raise InvalidInput(f"{where} this is no prescription: it must be an object with distanceVision or distance.")
    prescription, sides = Prescription(), set()
    for distance in Distance:
        vision = _object(data, (distance.value, DISTANCES[distance]), where)
        for side in Side:
            one = (ONE,) if side is Side.RIGHT else ()
            if eye := _object(vision, (side.value, SIDES[side], *one), where):
                sides.add(ONE if one and ONE in vision else SIDES[side])
                prescription = prescription.with_eye(distance, side, _eye(eye, where))
    if not sides:
        raise InvalidInput(f"{where} there is no eye in it.")
    if ONE in sides and len(sides) > 1:
        raise InvalidInput(f"{where} eyes with and without a name.")
    said = _object(data, ("addition",), where)
    for side in Side:
        add = said.get(SIDES[side], said.get(ONE) if side is Side.RIGHT else None)
        prescription = _with_addition(prescription, side, add, where)
    return prescription, ONE in sides


def _with_addition(prescription: Prescription, side: Side, said: Json, where: str) -> Prescription:
    """Return a prescription with near made from an addition that `rx read` told, where near itself is not given."""
    if said is None:
        return prescription
    add = read_addition(str(said)).value
    if add is None:
        raise InvalidInput(f"{where} addition must be a power as +2.00.")
    distance = lens_of(prescription.eye(Distance.DISTANCE, side))
    if distance is None or prescription.eye(Distance.NEAR, side) is not None:
        return prescription
    near = near_from(distance, add)
    eye = Eye(write_power(near.sphere), write_power(near.cylinder), str(near.axis))
    return prescription.with_eye(Distance.NEAR, side, eye)


def _object(record: Mapping[str, Json], names: tuple[str, ...], where: str) -> Mapping[str, Json]:
    found = [record[name] for name in names if record.get(name) is not None]
    if len(found) > 1 or not all(isinstance(part, dict) for part in found):
        raise InvalidInput(f"{where} {names[-1]} must be one object.")
    return found[0] if found and isinstance(found[0], dict) else {}


def _eye(record: Mapping[str, Json], where: str) -> Eye:
    texts: dict[str, str | None] = {}
    for own, names in _EITHER_NAME.items():
        given = [record[name] for name in names if record.get(name) is not None]
        if len(given) > 1 or any(isinstance(value, dict | list | bool) for value in given):
            raise InvalidInput(f"{where} {names[-1]} must be one text or number.")
        texts[own] = str(given[0]) if given else None
    return Eye(**texts)
