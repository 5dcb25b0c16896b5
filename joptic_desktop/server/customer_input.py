"""What a `jsonData` may hold: read from JSON into values, every broken field told at once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn, TypeAlias

from joptic_desktop.server.problems import bad_request
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.text_rules import ANY, PERSONAL_RULES, TextRule

ADDRESS = ("street", "city", "zipCode", "state")
VISIONS = ("distanceVision", "intermediateVision", "nearVision")
EYES = ("rightEye", "leftEye")
LEAVES = ("sph", "cyl", "axis")
GENERIC = "Invalid input data or missing required fields"

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Leaf: TypeAlias = str | int | float
Optic: TypeAlias = dict[str, dict[str, dict[str, Leaf]]]


@dataclass(frozen=True, slots=True)
class CustomerInput:
    """A `jsonData` that passed: only what was given, in the contract's words. None: the part was not given."""

    personal: Mapping[str, str] | None
    address: Mapping[str, str] | None
    optic: Optic | None


def read_json(text: str | bytes) -> Json:
    """Return a JSON value that can be stored.

    Raises:
        ValueError: it is no JSON (NaN and Infinity are none), is too deep, or holds half a character.
    """

    def refuse(constant: str) -> NoReturn:
        raise ValueError(constant)

    try:
        found: Json = json.loads(text, parse_constant=refuse)
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except RecursionError as deep:
        raise ValueError("nested too deeply") from deep
    return found


def read_customer(text: str, quirks: QuirkBoard, *, creating: bool) -> CustomerInput:
    """Return what a `jsonData` holds.

    Raises:
        Problem: 400 with a string when it is no JSON object or lacks its customer, else with one line a field.
    """
    try:
        found = read_json(text)
    except ValueError as broken:
        raise bad_request("jsonData must be a valid JSON string") from broken
    if not isinstance(found, dict) or (creating and not isinstance(found.get("customerData"), dict)):
        raise bad_request(GENERIC)
    return _Reader(quirks, creating=creating).read(found)


class _Reader:
    """Collects the faults of one `jsonData`."""

    def __init__(self, quirks: QuirkBoard, *, creating: bool) -> None:
        self._quirks = quirks
        self._creating = creating
        self._faults: list[str] = []

    def read(self, found: Mapping[str, Json]) -> CustomerInput:
        personal = self._object(found, "customerData", "")
        address = self._object(found, "address", "")
        optic = self._object(found, "opticData", "")
        result = CustomerInput(
            None if personal is None else self._personal(personal),
            None if address is None else self._texts(address, "address", ADDRESS),
            None if optic is None else self._optic(optic),
        )
        if self._faults:
            text = ", ".join(self._faults)
            raise bad_request(text if Quirk.MESSAGE_STRING in self._quirks else self._faults)
        return result

    def _fault(self, path: str, name: str, rule: str) -> None:
        prefix = f"{path}." if path and Quirk.PREFIXED_FIELDS in self._quirks else ""
        self._faults.append(f"{prefix}{name} {rule}")

    def _object(self, found: Mapping[str, Json], name: str, path: str) -> dict[str, Json] | None:
        """Return the object under a name; None when it is absent or null, which changes nothing."""
        value = found.get(name)
        if value is None or isinstance(value, dict):
            return value
        self._fault(path, name, "must be an object")
        return None

    def _personal(self, found: Mapping[str, Json]) -> dict[str, str]:
        read: dict[str, str] = {}
        for name, rule in PERSONAL_RULES.items():
            value = found.get(name)
            if value is None and not self._creating:
                continue
            if not isinstance(value, str):
                self._fault("customerData", name, "must be a string")
                continue
            read[name] = rule.kept(value)
            self._check("customerData", name, value, rule)
        return read

    def _check(self, path: str, name: str, value: str, rule: TextRule = ANY) -> None:
        fault = rule.fault(value)
        if fault is not None:
            self._fault(path, name, fault)

    def _texts(self, found: Mapping[str, Json], path: str, names: tuple[str, ...]) -> dict[str, str]:
        read: dict[str, str] = {}
        for name in names:
            value = found.get(name)
            if isinstance(value, str):
                self._check(path, name, value)
                self._clearing(path, name, value)
                read[name] = value
            elif value is not None:
                self._fault(path, name, "must be a string")
        return read

    def _clearing(self, path: str, name: str, value: Leaf) -> None:
        if value == "" and Quirk.CLEAR_400 in self._quirks:
            self._fault(path, name, "should not be empty")

    def _optic(self, found: Mapping[str, Json]) -> Optic:
        read: Optic = {}
        for vision in VISIONS:
            eyes = self._object(found, vision, "opticData")
            if eyes is None:
                continue
            path = f"opticData.{vision}"
            objects = {eye: self._object(eyes, eye, path) for eye in EYES}
            read[vision] = {
                eye: self._leaves(leaves, f"{path}.{eye}") for eye, leaves in objects.items() if leaves is not None
            }
        return read

    def _leaves(self, found: Mapping[str, Json], path: str) -> dict[str, Leaf]:
        read: dict[str, Leaf] = {}
        for name in LEAVES:
            value = found.get(name)
            if isinstance(value, (str, int, float)) and not isinstance(value, bool):
                self._check(path, name, str(value))
                self._clearing(path, name, value)
                read[name] = value
            elif value is not None:
                self._fault(path, name, "must be a string")
        return read
