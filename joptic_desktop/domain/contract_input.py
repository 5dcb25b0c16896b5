"""`jsonData` as a person wrote it (for `joptic`, for imports): read strictly, each fault in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from joptic_desktop.domain.birth_dates import EARLIEST, read_birth_date
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.contract import (
    ADDRESS_NAMES,
    EYE_NAMES,
    PERSONAL_NAMES,
    Json,
    as_object,
    as_text,
    eye_from_json,
)
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.prescription import Distance, Side

_PARTS = ("customerData", "address", "opticData")


class InvalidData(ValueError):
    """Data that a person gave do not have the contract's shape; `sentences` say each fault."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("; ".join(sentences))
        self.sentences = tuple(sentences)


def change_from_json(data: Json, *, complete: bool) -> CustomerChange:
    """Read `jsonData` as a person wrote it; `complete` asks for all that a new customer needs.

    Raises `InvalidData` with one sentence for each fault.
    """
    if not isinstance(data, dict):
        raise InvalidData(["the data must be a JSON object with customerData, address or opticData"])
    faults = _strangers(data, "", _PARTS)
    faults += [f"{part} must be an object" for part in _PARTS if not isinstance(data.get(part), dict | None)]
    personal = _personal_change(as_object(data.get("customerData")) or {}, faults, complete=complete)
    address = as_object(data.get("address")) or {}
    _strings(address, "address", ADDRESS_NAMES.values(), faults)
    eyes = _eye_changes(as_object(data.get("opticData")) or {}, faults)
    if faults:
        raise InvalidData(faults)
    parts = {name: as_text(address.get(wire)) for name, wire in ADDRESS_NAMES.items()}
    return CustomerChange(personal, AddressChange(**parts), eyes)


def _personal_change(data: Mapping[str, Json], faults: list[str], *, complete: bool) -> PersonalChange:
    wires = (*PERSONAL_NAMES.values(), "dateOfBirth", "sex")
    _strings(data, "customerData", wires, faults)
    for wire in wires:
        value = data.get(wire)
        if (complete and value is None) or (isinstance(value, str) and not trim(value)):
            faults.append(f"customerData.{wire} must not be empty")
    born, sex = (value if isinstance(value := data.get(wire), str) and trim(value) else None for wire in wires[-2:])
    birth = read_birth_date(born) if born else None
    if born and (birth is None or birth < EARLIEST):
        faults.append("customerData.dateOfBirth must be a date as 1992-05-12, not before 1900")
    if sex and sex not in {Sex.MALE, Sex.FEMALE}:
        faults.append('customerData.sex must be "male" or "female"')
    if faults:
        return PersonalChange()
    names = {n: trim(str(data[wire])) if data.get(wire) is not None else None for n, wire in PERSONAL_NAMES.items()}
    return PersonalChange(**names, date_of_birth=birth, sex=Sex(sex) if sex else None)


def _strings(data: Mapping[str, Json], where: str, wires: Iterable[str], faults: list[str]) -> None:
    known = tuple(wires)
    faults += _strangers(data, f"{where}.", known)
    faults += [f"{where}.{n} must be a string" for n in known if not isinstance(data.get(n), str | None)]
    faults += [f"{where}.{n} holds characters that cannot be sent" for n in known if not _is_sendable(data.get(n))]


def _strangers(data: Mapping[str, Json], where: str, known: Iterable[str]) -> list[str]:
    return [f"{where}{name} is not part of the contract" for name in data if name not in set(known)]


def _is_sendable(value: Json) -> bool:
    return not isinstance(value, str) or not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value)


def _eye_changes(data: Mapping[str, Json], faults: list[str]) -> tuple[EyeChange, ...]:
    faults += _strangers(data, "opticData.", Distance)
    changes = []
    for distance in Distance:
        vision = data.get(distance.value)
        if vision is None:
            continue
        if not isinstance(vision, dict):
            faults.append(f"opticData.{distance.value} must be an object")
            continue
        faults += _strangers(vision, f"opticData.{distance.value}.", Side)
        changes += _vision_changes(distance, vision, faults)
    return tuple(changes)


def _vision_changes(distance: Distance, vision: Mapping[str, Json], faults: list[str]) -> list[EyeChange]:
    changes = []
    for side in Side:
        eye = vision.get(side.value)
        if eye is None:
            continue
        if not isinstance(eye, dict):
            faults.append(f"opticData.{distance.value}.{side.value} must be an object")
            continue
        where = f"opticData.{distance.value}.{side.value}"
        wires = EYE_NAMES.values()
        faults += _strangers(eye, f"{where}.", wires)
        faults += [
            f"{where}.{n} must be a string or number" for n in wires if isinstance(eye.get(n), list | dict | bool)
        ]
        faults += [f"{where}.{n} holds characters that cannot be sent" for n in wires if not _is_sendable(eye.get(n))]
        changes.append(EyeChange(distance, side, eye_from_json(eye)))
    return changes
