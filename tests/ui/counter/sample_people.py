"""The sample customers, as a table shows them and as a service tells them, at the moment of the pictures."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from joptic_desktop.domain.contract import customer_from_json
from joptic_desktop.domain.customers import Customer, CustomerSummary, Group, Status
from joptic_desktop.resource_files import resource
from joptic_desktop.services.views import CustomerRow

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Person:
    """One customer: the row of the table, the service's row of the list, and the whole record."""

    row: CustomerRow
    summary: CustomerSummary
    customer: Customer


@cache
def sample_people() -> tuple[Person, ...]:
    """The sample customers, newest change first; the uid of the first is `uid-0`, the service calls him `c0`."""
    data = json.loads(resource("samples", "customers.json").read_text("utf-8"))
    groups = {group["key"]: Group(group["key"], group["name"]) for group in data["groups"]}
    ordered = sorted(data["customers"], key=lambda raw: raw["updatedAgo"])
    return tuple(_person(key, raw, groups) for key, raw in enumerate(ordered))


def _person(key: int, raw: dict[str, object], groups: dict[str, Group]) -> Person:
    updated = (NOW - timedelta(seconds=int(str(raw["updatedAgo"])))).isoformat()
    record: dict[str, object] = {
        "id": f"c{key}",
        "isActive": raw["isActive"],
        "createdAt": updated,
        "updatedAt": updated,
        "localData": raw["customerData"],
    }
    record |= {name: raw[name] for name in ("address", "opticData") if name in raw}
    customer = customer_from_json(record)  # type: ignore[arg-type]  # JSON read from a file
    belongs = tuple(groups[name] for name in raw["groups"])  # type: ignore[attr-defined]  # as above
    personal = customer.personal
    user_name = str(raw["userName"] or "")
    name, email = (personal.name, personal.email) if personal else (user_name, user_name)
    phone = personal.phone_number if personal else None
    status, is_local = Status.ACTIVE if customer.is_active else Status.INACTIVE, personal is not None
    shown = ", ".join(group.name for group in belongs)
    row = CustomerRow(key, f"uid-{key}", name, email, phone, shown, status, updated, None, is_local)
    summary = CustomerSummary(f"c{key}", name, email, belongs, is_local, status, updated, updated)
    return Person(row, summary, customer)
