"""The JSON shapes of the contract, to and from values: what is stored, what is sent, what `joptic` reads and writes.

`customer_from_json` reads back what this program stored. Answers of the service are read tolerantly in `api`, and what
people write strictly in `contract_input`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from joptic_desktop.domain.birth_dates import read_birth_date, write_birth_date
from joptic_desktop.domain.carried import EYE_MEMBERS, carried_of, with_carried
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Address, Customer, CustomerSummary, Group, PersonalData, Sex, Status
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"

PERSONAL_NAMES = {"first_name": "firstName", "last_name": "lastName", "email": "email", "phone_number": "phoneNumber"}
ADDRESS_NAMES = {"street": "street", "city": "city", "zip_code": "zipCode", "state": "state"}
EYE_NAMES = dict(zip(("sphere", "cylinder", "axis"), EYE_MEMBERS, strict=True))


def eye_to_json(eye: Eye) -> JsonObject:
    """Return an eye's values by the contract's names; absent ones are left out."""
    return {wire: value for name, wire in EYE_NAMES.items() if (value := getattr(eye, name)) is not None}


def vision_to_json(vision: Vision) -> JsonObject:
    """Return both eyes of one distance; absent ones are left out."""
    return {side.value: eye_to_json(eye) for side in Side if (eye := vision.eye(side)) is not None}


def prescription_to_json(prescription: Prescription) -> JsonObject:
    """Return the whole `opticData`, without its id; absent distances are left out, what is carried goes along."""
    named: JsonObject = {d.value: vision_to_json(v) for d in Distance if (v := prescription.vision(d)) is not None}
    return with_carried(named, prescription.carried)


def address_to_json(address: Address) -> JsonObject:
    """Return the whole `address`, without its id."""
    return {wire: getattr(address, name) for name, wire in ADDRESS_NAMES.items()}


def change_to_json(change: CustomerChange) -> JsonObject:
    """Return `jsonData` with nothing in it but what was changed."""
    personal: JsonObject = {
        wire: value for name, wire in PERSONAL_NAMES.items() if (value := getattr(change.personal, name)) is not None
    }
    if change.personal.date_of_birth is not None:
        personal["dateOfBirth"] = write_birth_date(change.personal.date_of_birth)
    if change.personal.sex is not None:
        personal["sex"] = change.personal.sex.value
    address: JsonObject = {
        wire: value for name, wire in ADDRESS_NAMES.items() if (value := getattr(change.address, name)) is not None
    }
    prescription = Prescription()
    for eye in change.eyes:
        prescription = prescription.with_eye(eye.distance, eye.side, eye.eye)
    parts = {"customerData": personal, "address": address, "opticData": prescription_to_json(prescription)}
    return {name: part for name, part in parts.items() if part}


def customer_to_json(customer: Customer) -> JsonObject:
    """Return the contract's detail of one customer."""
    record: JsonObject = {
        "id": customer.id,
        "isActive": customer.is_active,
        "createdAt": customer.created_at,
        "updatedAt": customer.updated_at,
        "deletedAt": customer.deleted_at,
    }
    if customer.personal is not None:
        record["localData"] = _owned(_personal_to_json(customer.personal), customer.personal.id, customer.id)
    if customer.address is not None:
        record["address"] = _owned(address_to_json(customer.address), customer.address.id, customer.id)
    if customer.prescription is not None:
        optic = prescription_to_json(customer.prescription)
        record["opticData"] = _owned(optic, customer.prescription.id, customer.id)
    return record


def summary_to_json(row: CustomerSummary) -> JsonObject:
    """Return the contract's list row of one customer."""
    return {
        "id": row.id,
        "name": row.name,
        "userName": row.user_name,
        "groups": [{"id": group.id, "name": group.name} for group in row.groups],
        "isLocal": row.is_local,
        "status": row.status.value,
        "createdAt": row.created_at,
        "updatedAt": row.updated_at,
    }


def _personal_to_json(personal: PersonalData) -> JsonObject:
    record: JsonObject = {wire: getattr(personal, name) for name, wire in PERSONAL_NAMES.items()}
    born = personal.date_of_birth
    record["dateOfBirth"] = write_birth_date(born) if born else ""
    record["sex"] = personal.sex.value
    return record


def _owned(part: JsonObject, own_id: str | None, customer_id: str) -> JsonObject:
    return ({"id": own_id} if own_id else {}) | part | {"customerId": customer_id}


def customer_from_json(record: Mapping[str, Json]) -> Customer:
    """Read back a record that `customer_to_json` wrote."""
    local, address, optic = (as_object(record.get(key)) for key in ("localData", "address", "opticData"))
    return Customer(
        id=_text(record["id"]),
        is_active=bool(record["isActive"]),
        created_at=_text(record["createdAt"]),
        updated_at=_text(record["updatedAt"]),
        deleted_at=as_text(record.get("deletedAt")),
        personal=_personal_from_json(local) if local is not None else None,
        address=_address_from_json(address) if address is not None else None,
        prescription=prescription_from_json(optic) if optic is not None else None,
    )


def summary_from_json(record: Mapping[str, Json]) -> CustomerSummary:
    """Read back a row that `summary_to_json` wrote."""
    groups = record.get("groups")
    objects = [as_object(group) or {} for group in groups] if isinstance(groups, list) else []
    return CustomerSummary(
        id=_text(record["id"]),
        name=_text(record["name"]),
        user_name=_text(record["userName"]),
        groups=tuple(Group(_text(group.get("id")), _text(group.get("name"))) for group in objects),
        is_local=bool(record["isLocal"]),
        status=Status(_text(record["status"])),
        created_at=_text(record["createdAt"]),
        updated_at=_text(record["updatedAt"]),
    )


def prescription_from_json(record: Mapping[str, Json]) -> Prescription:
    """Read an `opticData` object; values stay verbatim, numbers become their text."""
    prescription = Prescription(id=as_text(record.get("id")), carried=carried_of(record))
    for distance in Distance:
        vision = as_object(record.get(distance.value)) or {}
        for side in Side:
            eye = as_object(vision.get(side.value))
            if eye is not None:
                prescription = prescription.with_eye(distance, side, eye_from_json(eye))
    return prescription


def eye_from_json(record: Mapping[str, Json]) -> Eye:
    """Read one eye; a value that is absent or null is None, anything else its text."""
    return Eye(*(as_text(record.get(wire)) for wire in EYE_NAMES.values()))


def _personal_from_json(record: Mapping[str, Json]) -> PersonalData:
    names = {name: _text(record.get(wire)) for name, wire in PERSONAL_NAMES.items()}
    sex = _text(record.get("sex"))
    return PersonalData(
        **names,
        date_of_birth=read_birth_date(_text(record.get("dateOfBirth"))),
        sex=_sex(sex),
        id=as_text(record.get("id")),
    )


def _sex(text: str) -> Sex:
    try:
        return Sex(text)
    except ValueError:
        return Sex.UNKNOWN


def _address_from_json(record: Mapping[str, Json]) -> Address:
    parts = {name: _text(record.get(wire)) for name, wire in ADDRESS_NAMES.items()}
    return Address(**parts, id=as_text(record.get("id")))


def as_object(value: Json) -> dict[str, Json] | None:
    """Return a JSON object, or None for anything else."""
    return value if isinstance(value, dict) else None


def _text(value: Json) -> str:
    return "" if value is None else str(value)


def as_text(value: Json) -> str | None:
    """Return a JSON value as its text; null stays None."""
    return None if value is None else str(value)
