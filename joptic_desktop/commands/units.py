"""What the command line calls a unit of a customer: by the contract's names, an eye also as `distance.right`."""

from __future__ import annotations

from joptic_desktop.domain.conflicts import EYE_UNITS
from joptic_desktop.domain.contract import ADDRESS_NAMES, EYE_NAMES, PERSONAL_NAMES, Json
from joptic_desktop.domain.differences import Value
from joptic_desktop.domain.prescription import Distance, Eye, Side

DISTANCES = {Distance.DISTANCE: "distance", Distance.INTERMEDIATE: "intermediate", Distance.NEAR: "near"}
SIDES = {Side.RIGHT: "right", Side.LEFT: "left"}
_PERSONAL = PERSONAL_NAMES | {"date_of_birth": "dateOfBirth", "sex": "sex"}


def field_name(unit: str) -> str:
    """Return where a unit stands in the contract's record: `customerData.email`, `address.city`, `opticData.…`."""
    if unit in _PERSONAL:
        return f"customerData.{_PERSONAL[unit]}"
    if unit in ADDRESS_NAMES:
        return f"address.{ADDRESS_NAMES[unit]}"
    return unit if unit.startswith("opticData.") else f"opticData.{unit}"


def row_name(unit: str) -> str:
    """Return the short name by which a person chooses: `email`, `address.city`, `distance.right`."""
    if place := EYE_UNITS.get(unit):
        return f"{DISTANCES[place[0]]}.{SIDES[place[1]]}"
    return field_name(unit).removeprefix("customerData.")


def json_value(value: Value) -> Json:
    """Return a unit's value as the contract writes it."""
    if isinstance(value, Eye):
        return {wire: getattr(value, name) or "" for name, wire in EYE_NAMES.items()}
    return value
