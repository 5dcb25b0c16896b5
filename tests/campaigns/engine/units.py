"""The units of a record, by the names of the product: what a person changes, what a service holds, compared."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from joptic_desktop.domain.birth_dates import write_birth_date
from joptic_desktop.domain.changes import CustomerChange

PERSONAL = {
    "first_name": "firstName",
    "last_name": "lastName",
    "email": "email",
    "phone_number": "phoneNumber",
    "date_of_birth": "dateOfBirth",
    "sex": "sex",
}
ADDRESS = {"street": "street", "city": "city", "zip_code": "zipCode", "state": "state"}
EMPTY_EYE = ("", "", "")
Value = str | tuple[str, str, str]


def wanted(change: CustomerChange | None) -> dict[str, Value]:
    """Return the units of a change with their values."""
    if change is None:
        return {}
    units: dict[str, Value] = {}
    for part in (change.personal, change.address):
        for leaf in fields(part):
            value = getattr(part, leaf.name)
            if value is not None:
                units[leaf.name] = write_birth_date(value) if leaf.name == "date_of_birth" else _plain(value)
    for one in change.eyes:
        eye = (one.eye.sphere or "", one.eye.cylinder or "", one.eye.axis or "")
        units[f"{one.distance}.{one.side}"] = eye
    return units


def held(content: dict[str, Any]) -> dict[str, Value]:
    """Return the units of a record, the empty ones too."""
    units: dict[str, Value] = {name: content["customerData"].get(wire, "") for name, wire in PERSONAL.items()}
    units |= {name: content["address"].get(wire, "") for name, wire in ADDRESS.items()}
    return units | eyes_of(content.get("opticData", {}))


def eyes_of(optics: dict[str, Any]) -> dict[str, Value]:
    """Return the eyes of a prescription that have any value."""
    return {
        f"{distance}.{side}": eye
        for distance, eyes in optics.items()
        for side, values in eyes.items()
        if (eye := tuple(values.get(name, "") for name in ("sph", "cyl", "axis"))) != EMPTY_EYE
    }


def sent_units(data: dict[str, Any]) -> dict[str, Value]:
    """Return the units that a request sent."""
    units: dict[str, Value] = {}
    for part, names in (("customerData", PERSONAL), ("address", ADDRESS)):
        units |= {name: data[part][wire] for name, wire in names.items() if wire in data.get(part, {})}
    return units | eyes_of(data.get("opticData", {}))


def same(unit: str, one: Value, other: Value) -> bool:
    """Tell whether two values of a unit are one: a service may tidy blanks and the letters of an e-mail."""
    if isinstance(one, tuple) or isinstance(other, tuple):
        return one == other
    mine, theirs = " ".join(one.split()), " ".join(other.split())
    return mine.lower() == theirs.lower() if unit == "email" else mine == theirs


def _plain(value: object) -> str:
    return str(getattr(value, "value", value))
