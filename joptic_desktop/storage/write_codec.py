"""Changes and records as the JSON text the store keeps, read back exactly as they were."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from typing import Any

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.contract import customer_from_json, customer_to_json
from joptic_desktop.domain.customers import Customer, Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def compact(value: object) -> str:
    """Return JSON without blanks, letters as they are."""
    return _ENCODER.encode(value)


def change_to_text(change: CustomerChange) -> str:
    """Return a change as JSON text; what was left alone is left out."""
    personal = _given(change.personal)
    if change.personal.date_of_birth is not None:
        personal["date_of_birth"] = change.personal.date_of_birth.isoformat()
    eyes = [[e.distance.value, e.side.value, e.eye.sphere, e.eye.cylinder, e.eye.axis] for e in change.eyes]
    return compact({"personal": personal, "address": _given(change.address), "eyes": eyes})


def change_from_text(text: str) -> CustomerChange:
    """Read back what `change_to_text` wrote."""
    record = json.loads(text)
    personal = dict(record["personal"])
    if "date_of_birth" in personal:
        personal["date_of_birth"] = date.fromisoformat(personal["date_of_birth"])
    if "sex" in personal:
        personal["sex"] = Sex(personal["sex"])
    eyes = tuple(EyeChange(Distance(row[0]), Side(row[1]), Eye(*row[2:])) for row in record["eyes"])
    return CustomerChange(PersonalChange(**personal), AddressChange(**record["address"]), eyes)


def customer_to_text(customer: Customer) -> str:
    """Return a record in the contract's shape as JSON text."""
    return compact(customer_to_json(customer))


def customer_from_text(text: str) -> Customer:
    """Read back what `customer_to_text` wrote."""
    return customer_from_json(json.loads(text))


def _given(part: PersonalChange | AddressChange) -> dict[str, Any]:
    return {f.name: value for f in fields(part) if (value := getattr(part, f.name)) is not None}
