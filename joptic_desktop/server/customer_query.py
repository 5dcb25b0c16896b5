"""The query string of the customer list: read, checked, and turned into conditions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func

from joptic_desktop.server.problems import bad_request
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.tables import customers
from joptic_desktop.server.text_rules import NUL

MAX_LIMIT = 100
STRICT_LIMIT = 20
PARAMETERS = ("search", "name", "isActive", "page", "limit", "sortBy", "sortOrder")
SORTS = {
    "name": customers.c.name_key,
    "status": customers.c.is_active,
    "createdAt": customers.c.created_at,
    "updatedAt": customers.c.updated_at,
}
ORDERS = ("asc", "desc")
LARGEST = 2**63 - 1
INTEGER = re.compile(r"-?[0-9]{1,19}")


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What of which store is asked for. Texts are folded; `page` counts from 1."""

    search: str = ""
    name: str = ""
    is_active: bool | None = None
    page: int = 1
    limit: int = 10
    sort_by: str = "createdAt"
    descending: bool = True

    def condition(self, store_id: str) -> ColumnElement[bool]:
        """Return the condition of the rows wanted."""
        if NUL in self.search + self.name:  # nothing stored contains it, and PostgreSQL cannot even be asked
            return false()
        wanted = [customers.c.store_id == store_id, customers.c.deleted_at.is_(None)]
        if self.search:
            wanted.append(customers.c.search_key.contains(self.search, autoescape=True))
        if self.name:
            wanted.append(customers.c.name_key.contains(self.name, autoescape=True))
        if self.is_active is not None:
            wanted.append(customers.c.is_active == self.is_active)
        return and_(*wanted)

    def order(self, quirks: QuirkBoard) -> list[ColumnElement[Any]]:
        """Return the order: the field asked for, ties by id, or in no order at all by quirk."""
        key = SORTS[self.sort_by]
        tie: ColumnElement[Any] = func.random() if Quirk.UNSTABLE_TIES in quirks else customers.c.id
        return [key.desc(), tie.desc()] if self.descending else [key.asc(), tie.asc()]


def fold(text: str) -> str:
    """Return a text as it is compared: without case, on one line."""
    return " ".join(text.casefold().split("\n"))


def read_query(pairs: Sequence[tuple[str, str]], quirks: QuirkBoard) -> ListQuery:
    """Return the query of a list from the names and values of a query string.

    Raises:
        Problem: 400 with one line for every parameter that cannot be understood.
    """
    given, names = dict(pairs), Counter(name for name, _ in pairs)
    faults = [f"{name} must be given once" for name in PARAMETERS if names[name] > 1]
    if Quirk.FORBID_UNKNOWN_QUERY in quirks:
        faults += [f"property {name} should not exist" for name in given if name not in PARAMETERS]
    query = ListQuery(
        search=fold(given.get("search", "").strip()),
        name=fold(given.get("name", "").strip()),
        is_active=_is_active(given.get("isActive"), quirks, faults),
        page=_number(given, "page", 1, faults),
        limit=_number(given, "limit", 10, faults),
        sort_by=_choice(given, "sortBy", "createdAt", tuple(SORTS), faults),
        descending=_choice(given, "sortOrder", "desc", ORDERS, faults) == "desc",
    )
    if Quirk.LIMIT_400 in quirks:
        faults += _out_of_range(query)
    if faults:
        raise bad_request(", ".join(faults) if Quirk.MESSAGE_STRING in quirks else faults)
    return _within_range(query)


def _out_of_range(query: ListQuery) -> list[str]:
    found = []
    if query.page < 1:
        found.append("page must not be less than 1")
    if query.limit < 1:
        found.append("limit must not be less than 1")
    if query.limit > STRICT_LIMIT:
        found.append(f"limit must not be greater than {STRICT_LIMIT}")
    return found


def _within_range(query: ListQuery) -> ListQuery:
    return ListQuery(
        query.search,
        query.name,
        query.is_active,
        max(query.page, 1),
        min(max(query.limit, 1), MAX_LIMIT),
        query.sort_by,
        query.descending,
    )


def _number(given: Mapping[str, str], name: str, default: int, faults: list[str]) -> int:
    text = given.get(name, str(default))
    if INTEGER.fullmatch(text) is None or abs(int(text)) > LARGEST:
        faults.append(f"{name} must be an integer number")
        return default
    return int(text)


def _choice(given: Mapping[str, str], name: str, default: str, allowed: tuple[str, ...], faults: list[str]) -> str:
    text = given.get(name, default)
    if text not in allowed:
        faults.append(f"{name} must be one of the following values: {', '.join(allowed)}")
        return default
    return text


def _is_active(text: str | None, quirks: QuirkBoard, faults: list[str]) -> bool | None:
    if text is None:
        return None
    if Quirk.TRUTHY in quirks:
        return True
    if Quirk.STRICT_TRUE in quirks:
        return text == "true"
    if text.lower() not in {"true", "false"}:
        faults.append("isActive must be a boolean value")
        return None
    return text.lower() == "true"
