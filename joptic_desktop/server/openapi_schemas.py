"""The shapes of the OpenAPI description, as JSON schemas."""

from __future__ import annotations

from collections.abc import Iterable

from joptic_desktop.server.customer_input import ADDRESS, EYES, LEAVES, VISIONS
from joptic_desktop.server.text_rules import ANY, PERSONAL_RULES, SEXES

Schema = dict[str, object]

MOMENT: Schema = {"type": "string", "format": "date-time"}
TEXT: Schema = {"type": "string"}
NULLABLE_TEXT: Schema = {"type": ["string", "null"]}
NUMBER: Schema = {"type": "integer", "minimum": 0}


def ref(name: str) -> Schema:
    """Return a reference to a schema by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(properties: dict[str, Schema], optional: Iterable[str] = (), **more: object) -> Schema:
    """Return the schema of an object whose properties are all required but the `optional` ones."""
    required = [name for name in properties if name not in set(optional)]
    return {"type": "object", "properties": properties, "required": required, **more}


def array(items: Schema, **more: object) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": items, **more}


def nullable(schema: Schema) -> Schema:
    """Return a schema that also takes null."""
    return {"anyOf": [schema, {"type": "null"}]}


def _personal() -> dict[str, Schema]:
    rules: dict[str, Schema] = {name: rule.schema() for name, rule in PERSONAL_RULES.items()}
    rules["email"]["description"] = "Stored without what is unseen around it; unique in the store."
    rules["dateOfBirth"]["description"] = "An ISO 8601 date, stored as provided."
    rules["sex"] = {"type": "string", "enum": list(SEXES)}
    return rules


def _requests() -> dict[str, Schema]:
    personal, parts = _personal(), {"address": nullable(ref("AddressInput")), "opticData": nullable(ref("OpticInput"))}
    text: Schema = {**ANY.schema(), "type": ["string", "null"]}
    leaf: Schema = {**text, "type": ["string", "number", "null"], "description": "Dioptres, or degrees of an axis."}
    unchanged = {name: nullable(schema) for name, schema in personal.items()}
    return {
        "CustomerDataInput": record(dict(personal)),
        "CustomerDataChange": record(unchanged, optional=unchanged),
        "AddressInput": record(dict.fromkeys(ADDRESS, text), optional=ADDRESS),
        "EyeInput": record(dict.fromkeys(LEAVES, leaf), optional=LEAVES),
        "VisionInput": record(dict.fromkeys(EYES, nullable(ref("EyeInput"))), optional=EYES),
        "OpticInput": record(dict.fromkeys(VISIONS, nullable(ref("VisionInput"))), optional=VISIONS),
        "CustomerInput": record({"customerData": ref("CustomerDataInput"), **parts}, optional=parts),
        "CustomerChange": record(
            {"customerData": nullable(ref("CustomerDataChange")), **parts}, optional=("customerData", *parts)
        ),
        "BulkDelete": record({"ids": array({"type": "string", "minLength": 1}, minItems=1)}),
        "SignIn": record({"email": TEXT, "password": TEXT}),
    }


def _customer_answers() -> dict[str, Schema]:
    head: dict[str, Schema] = {
        "id": TEXT,
        "isActive": {"type": "boolean"},
        "createdAt": MOMENT,
        "updatedAt": MOMENT,
        "deletedAt": nullable(MOMENT),
    }
    leaf: Schema = {"type": ["string", "number"]}
    eye = record(dict.fromkeys(LEAVES, leaf), optional=LEAVES)
    vision = record(dict.fromkeys(EYES, eye), optional=EYES)
    local = {"id": TEXT, **dict.fromkeys(_personal(), TEXT), "customerId": TEXT}
    row: dict[str, Schema] = {
        "id": TEXT,
        "name": TEXT,
        "userName": NULLABLE_TEXT,
        "groups": array(record({"id": TEXT, "name": TEXT})),
        "isLocal": {"type": "boolean"},
        "status": {"type": "string", "enum": ["active", "unactive"]},
        "createdAt": MOMENT,
        "updatedAt": MOMENT,
    }
    optic = {"id": TEXT, **dict.fromkeys(VISIONS, vision), "customerId": TEXT}
    parts: dict[str, Schema] = {"address": ref("Address"), "opticData": ref("OpticData")}
    return {
        "LocalData": record(local),
        "Address": record({"id": TEXT, **dict.fromkeys(ADDRESS, NULLABLE_TEXT), "customerId": TEXT}),
        "OpticData": record(optic, optional=VISIONS),
        "CustomerHead": record(head),
        "CustomerWritten": record({"customer": ref("CustomerHead"), "localData": nullable(ref("LocalData"))}),
        "Customer": record({**head, "localData": nullable(ref("LocalData")), **parts}, optional=parts),
        "CustomerRow": record(row),
        "CustomerPage": record({"data": array(ref("CustomerRow")), "pagination": ref("Pagination")}),
        "CustomerDeleted": record({"message": TEXT, "customerId": TEXT}),
        "CustomersDeleted": record({"message": TEXT, "deletedCount": {"type": "integer", "minimum": 1}}),
    }


def _account_answers() -> dict[str, Schema]:
    user: dict[str, Schema] = {"id": TEXT, "email": TEXT, "name": TEXT, "isVerified": {"type": "boolean"}}
    pair: dict[str, Schema] = {"accessToken": TEXT, "refreshToken": TEXT, "expiresIn": NUMBER}
    store: dict[str, Schema] = {
        "id": TEXT,
        "name": TEXT,
        "city": TEXT,
        "status": {"type": "string", "enum": ["pending", "accepted", "rejected"]},
        "isActive": {"type": "boolean"},
        "role": {"type": "string", "enum": ["owner", "reader"]},
        "createdAt": MOMENT,
    }
    return {
        "User": record(user),
        "SignedIn": record({"message": TEXT, "user": ref("User"), **pair}),
        "Refreshed": record({"message": TEXT, **pair}),
        "Message": record({"message": TEXT}),
        "Stores": record({"store": array(record(store)), "pagination": ref("Pagination")}),
        "Pagination": record(dict.fromkeys(("page", "limit", "total", "totalPages"), NUMBER)),
        "Problem": record(
            {"statusCode": {"type": "integer"}, "message": {"anyOf": [TEXT, array(TEXT)]}, "error": TEXT},
            optional=("error",),
        ),
    }


def schemas() -> dict[str, Schema]:
    """Return every named schema."""
    return _requests() | _customer_answers() | _account_answers()
