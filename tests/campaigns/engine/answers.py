"""The service's answers in the shapes of the contract."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.campaigns.virtual_clock import stamp_of

if TYPE_CHECKING:
    from tests.campaigns.engine.shop_service import Record

Answer = tuple[int, bytes, dict[str, str]]
Time = Callable[[float], float]


def reply(status: int, body: dict[str, Any], headers: dict[str, str] | None = None) -> Answer:
    """Return an answer."""
    return status, json.dumps(body).encode(), headers or {}


def complain(status: int, words: str, headers: dict[str, str] | None = None) -> Answer:
    """Return a refusal in the form of the service's own."""
    return reply(status, {"statusCode": status, "message": words, "error": "Error"}, headers)


def row(one: Record, time: Time, *, names_are_emails: bool) -> dict[str, Any]:
    """Return a record's row of a list."""
    return {
        "id": one.id,
        "name": f"{one.personal['firstName']} {one.personal['lastName']}",
        "userName": one.personal["email"] if names_are_emails else f"user-{one.id}",
        "groups": [],
        "isLocal": True,
        "status": "active",
        "createdAt": stamp_of(time(one.made)),
        "updatedAt": stamp_of(time(one.changed)),
    }


def page(rows: list[dict[str, Any]], number: int, limit: int, total: int) -> dict[str, Any]:
    """Return one page of a list."""
    told = {"page": number, "limit": limit, "total": total, "totalPages": -(-total // limit)}
    return {"data": rows, "pagination": told}


def detail(one: Record, time: Time) -> dict[str, Any]:
    """Return the whole of a record."""
    return {**_head(one, time), "localData": one.personal, "address": one.address, "opticData": one.optics}


def written(one: Record, time: Time) -> dict[str, Any]:
    """Return what the answer to a write holds."""
    return {"customer": _head(one, time), "localData": one.personal}


def _head(one: Record, time: Time) -> dict[str, Any]:
    made, changed = stamp_of(time(one.made)), stamp_of(time(one.changed))
    return {"id": one.id, "isActive": True, "createdAt": made, "updatedAt": changed, "deletedAt": None}
