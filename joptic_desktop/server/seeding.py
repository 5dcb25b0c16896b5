"""What a fresh database starts with: accounts, stores, customers of a file, customers by the thousand."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select

from joptic_desktop.server import stamps
from joptic_desktop.server.access import OWNER, READER
from joptic_desktop.server.accounts import stable_id
from joptic_desktop.server.customers import COLUMNS, folded_keys
from joptic_desktop.server.tables import customers, groups, memberships, relations, stores, users

DOMAIN = "joptic.example"
PEOPLE = {"owner": "Nadia Amrani", "reader": "Karim Ziani", "stranger": "Claire Moreau", "unverified": "Omar Tazi"}
CHUNK = 2000
FIRST = ("Layla", "Ahmed", "Salma", "Youssef", "Amina", "Rachid", "Camille", "Julien", "Imane", "Mehdi", "Sofia")
LAST = ("Hassan", "Benali", "El Fassi", "Bouzid", "Haddad", "Lefebvre", "Cherkaoui", "Moreau", "Naciri", "Saidi")


class Role(StrEnum):
    """What a person may do in a store."""

    OWNER = OWNER
    READER = READER


class BadSeed(Exception):
    """The seed file cannot be used; the text is the sentence shown."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The ids of the stores that every database has."""

    store: str
    store_name: str
    branch: str
    foreign: str


def email_of(person: str) -> str:
    """Return the e-mail of one of the four people."""
    return f"{person}@{DOMAIN}"


def user_id_of(person: str) -> str:
    """Return the id of one of the four people."""
    return stable_id("user", person)


def lay_ground(connection: Connection, seed: Path | None, synthetic: int) -> Ground:
    """Return the stores, having made them with their people and customers when the database is new.

    Raises:
        BadSeed: the seed file cannot be read.
    """
    ids = {key: stable_id("store", key) for key in ("main", "branch", "foreign", "pending")}
    known = connection.execute(select(stores.c.name).where(stores.c.id == ids["main"])).scalar()
    if known is None:
        known = _fresh(connection, ids, _read_seed(seed), synthetic)
    return Ground(ids["main"], known, ids["branch"], ids["foreign"])


def _fresh(connection: Connection, ids: Mapping[str, str], seed: Mapping[str, Any], synthetic: int) -> str:
    people = [
        {"id": user_id_of(key), "email": email_of(key), "name": name, "verified": key != "unverified"}
        for key, name in PEOPLE.items()
    ]
    connection.execute(insert(users), people)
    store = seed.get("store", {})
    name, city = store.get("name", "Optique Atlas"), store.get("city", "Casablanca")
    add_store(connection, name, city, store_id=ids["main"], roles={"owner": Role.OWNER, "reader": Role.READER})
    add_store(connection, "Optique Menara", "Marrakech", store_id=ids["branch"], roles={"owner": Role.OWNER})
    add_store(connection, "Optique Sahel", "Oran", store_id=ids["foreign"], roles={"stranger": Role.OWNER})
    add_store(connection, "Optique Rif", "Tanger", store_id=ids["pending"], roles={"owner": Role.OWNER}, pending=True)
    try:
        _add_seeded(connection, ids["main"], seed)
    except (AttributeError, KeyError, TypeError) as broken:
        raise BadSeed(f"the sample customers do not have the shape of the samples: {broken}") from broken
    add_synthetic(connection, ids["main"], synthetic)
    return str(name)


def add_store(
    connection: Connection,
    name: str,
    city: str,
    *,
    roles: Mapping[str, Role],
    store_id: str | None = None,
    pending: bool = False,
) -> str:
    """Add a store with the people who have access to it, and return its id."""
    own_id, present = store_id or str(uuid.uuid4()), stamps.now()
    connection.execute(
        insert(stores).values(
            id=own_id,
            name=name,
            city=city,
            status="pending" if pending else "accepted",
            is_active=not pending,
            created_at=present,
            last_stamp=present,
        )
    )
    for person, role in roles.items():
        values = {"user_id": user_id_of(person), "store_id": own_id, "role": role.value, "is_active": True}
        connection.execute(insert(relations).values(values))
    return own_id


def _read_seed(seed: Path | None) -> Mapping[str, Any]:
    if seed is None:
        return {}
    try:
        found = json.loads(seed.read_text(encoding="utf-8"))
    except (OSError, ValueError) as broken:
        raise BadSeed(f"the sample customers in {seed} cannot be read: {broken}") from broken
    if not isinstance(found, dict):
        raise BadSeed(f"the sample customers in {seed} are not a JSON object")
    if not isinstance(found.get("customers"), list):
        raise BadSeed(f"the sample customers in {seed} are missing: there is no list named customers")
    return found


def _add_seeded(connection: Connection, store_id: str, seed: Mapping[str, Any]) -> None:
    present = stamps.now()
    group_ids = {group["key"]: stable_id("group", group["key"]) for group in seed.get("groups", ())}
    for group in seed.get("groups", ()):
        connection.execute(insert(groups).values(id=group_ids[group["key"]], store_id=store_id, name=group["name"]))
    people = list(enumerate(seed.get("customers", ())))
    _insert(connection, (_seeded_row(store_id, place, person, present) for place, person in people))
    members = [
        {"customer_id": stable_id("customer", str(place)), "group_id": group_ids[key], "place": order}
        for place, person in people
        for order, key in enumerate(person.get("groups", ()))
    ]
    if members:
        connection.execute(insert(memberships), members)


def _seeded_row(store_id: str, place: int, person: Mapping[str, Any], present: int) -> dict[str, object]:
    data = person.get("customerData")
    created = present - round(person.get("createdAgo", place) * 1000)
    personal = {column: (data or {}).get(name) for name, column in COLUMNS.items()}
    user_name = personal["email"] if data else person.get("userName")
    key = str(place)
    return {
        "id": stable_id("customer", key),
        "store_id": store_id,
        "is_active": person.get("isActive", True),
        "created_at": created,
        "updated_at": max(created, present - round(person.get("updatedAgo", person.get("createdAgo", place)) * 1000)),
        "deleted_at": None,
        "user_name": user_name,
        "local_id": stable_id("local", key) if data else None,
        **personal,
        "address_id": stable_id("address", key) if person.get("address") else None,
        "address": person.get("address"),
        "optic_id": stable_id("optic", key) if person.get("opticData") else None,
        "optic": person.get("opticData"),
        "email_key": personal["email"],
        **folded_keys(personal["first_name"], personal["last_name"], user_name),
    }


def add_synthetic(connection: Connection, store_id: str, count: int) -> None:
    """Add plain invented customers, the same ones each time, a second of age apart."""
    present = stamps.now()
    _insert(connection, (_synthetic_row(store_id, number, present) for number in range(count)))


def _synthetic_row(store_id: str, number: int, present: int) -> dict[str, object]:
    first, last = FIRST[number % len(FIRST)], f"{LAST[number // len(FIRST) % len(LAST)]} {number:06d}"
    email = f"customer{number:06d}@shop.example"
    moment = present - (number + 1) * 1000
    root = f"{store_id[:8]}-{number:08d}"
    return {
        "id": f"syn-{root}",
        "store_id": store_id,
        "is_active": number % 10 != 9,
        "created_at": moment,
        "updated_at": moment,
        "deleted_at": None,
        "user_name": email,
        "local_id": f"loc-{root}",
        "first_name": first,
        "last_name": last,
        "email": email,
        "phone_number": f"+2126{number:08d}",
        "date_of_birth": f"{1940 + number % 70}-{1 + number % 12:02d}-{1 + number % 28:02d}T00:00:00.000Z",
        "sex": ("female", "male")[number % 2],
        "address_id": f"adr-{root}",
        "address": {"street": f"{number % 200 + 1} Rue des Lunettes", "city": "Casablanca", "zipCode": "20000"},
        "optic_id": f"opt-{root}",
        "optic": {"distanceVision": _synthetic_eyes(number)},
        "email_key": email,
        **folded_keys(first, last, email),
    }


def _synthetic_eyes(number: int) -> dict[str, dict[str, str]]:
    quarter = ("00", "25", "50", "75")[number % 4]
    return {
        "rightEye": {"sph": f"-{number % 6}.{quarter}", "cyl": "-0.50", "axis": str(number % 180)},
        "leftEye": {"sph": f"-{(number + 1) % 6}.{quarter}", "cyl": "-0.25", "axis": str((number + 10) % 180)},
    }


def _insert(connection: Connection, rows: Iterator[dict[str, object]]) -> None:
    while chunk := list(islice(rows, CHUNK)):
        connection.execute(insert(customers), chunk)
