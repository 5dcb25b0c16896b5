"""Rows of the database in the shapes of the contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from joptic_desktop.server.customer_input import ADDRESS
from joptic_desktop.server.customer_query import ListQuery
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.stamps import iso, iso_or_none

PLACEHOLDER = "Unnamed customer"

Shape = dict[str, object]
CustomerRow = Row[Any]


def head(row: CustomerRow) -> Shape:
    """Return the five keys that every answer about a customer has."""
    return {
        "id": row.id,
        "isActive": row.is_active,
        "createdAt": iso(row.created_at),
        "updatedAt": iso(row.updated_at),
        "deletedAt": iso_or_none(row.deleted_at),
    }


def local_data(row: CustomerRow) -> Shape | None:
    """Return the personal information, or nothing for a customer with an account of their own."""
    if row.local_id is None:
        return None
    return {
        "id": row.local_id,
        "firstName": row.first_name,
        "lastName": row.last_name,
        "email": row.email,
        "phoneNumber": row.phone_number,
        "dateOfBirth": row.date_of_birth,
        "sex": row.sex,
        "customerId": row.id,
    }


def written(row: CustomerRow) -> Shape:
    """Return the answer to a create or an update."""
    return {"customer": head(row), "localData": local_data(row)}


def detail(row: CustomerRow, quirks: QuirkBoard) -> Shape:
    """Return the whole customer."""
    shape = head(row) | {"localData": local_data(row)}
    if row.address is not None:
        parts = {name: row.address.get(name) for name in ADDRESS}
        shape["address"] = {"id": row.address_id, **parts, "customerId": row.id}
    if row.optic is not None:
        shape["opticData"] = {"id": row.optic_id, **row.optic, "customerId": row.id}
    if Quirk.NULL_PARTS in quirks:
        shape = shape | {name: shape.get(name) for name in ("address", "opticData")}
    return shape


def display_name(first: str | None, last: str | None, user_name: str | None) -> str:
    """Return the name by the contract's fallback order: own name, user name, placeholder."""
    return " ".join(part for part in (first, last) if part) or user_name or PLACEHOLDER


def list_row(row: CustomerRow, groups: Sequence[Mapping[str, str]], quirks: QuirkBoard) -> Shape:
    """Return one row of the list."""
    inactive = "inactive" if Quirk.INACTIVE_SPELLING in quirks else "unactive"
    return {
        "id": row.id,
        "name": display_name(row.first_name, row.last_name, row.user_name),
        "userName": row.user_name,
        "groups": None if Quirk.NULL_GROUPS in quirks else list(groups),
        "isLocal": row.local_id is not None,
        "status": "active" if row.is_active else inactive,
        "createdAt": iso(row.created_at),
        "updatedAt": iso(row.updated_at),
    }


def pagination(query: ListQuery, total: int, quirks: QuirkBoard) -> Shape:
    """Return the numbers beside a page."""
    pages = -(-total // query.limit)
    if Quirk.ONE_EMPTY_PAGE in quirks:
        pages = max(pages, 1)
    numbers = {"page": query.page, "limit": query.limit, "total": total, "totalPages": pages}
    as_text = Quirk.STRING_NUMBERS in quirks
    return {name: str(value) if as_text else value for name, value in numbers.items()}
