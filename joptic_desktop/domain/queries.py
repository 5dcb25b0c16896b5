"""What is asked of the customer list: by the person at the counter, and of the service."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.customers import Status


class SortBy(StrEnum):
    """The sort fields of the contract."""

    NAME = "name"
    STATUS = "status"
    CREATED = "createdAt"
    UPDATED = "updatedAt"


class SortOrder(StrEnum):
    """The sort orders of the contract."""

    ASCENDING = "asc"
    DESCENDING = "desc"


class Attention(StrEnum):
    """Rows with something to be said about: by a write of this computer, or because the service's row is damaged."""

    WAITING = "waiting"
    CONFLICT = "conflict"
    REFUSED = "refused"
    DIFFERENT = "different"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """What the list shows: a search text and filters over this computer's rows, in one order."""

    search: str = ""
    name: str = ""
    status: Status | None = None
    group: str | None = None
    attention: Attention | None = None
    sort_by: SortBy = SortBy.UPDATED
    sort_order: SortOrder = SortOrder.DESCENDING


@dataclass(frozen=True, slots=True)
class PageRequest:
    """One call of the contract's list, with each of its parameters; None is left out of the call."""

    search: str | None = None
    name: str | None = None
    is_active: bool | None = None
    page: int = 1
    limit: int = 10
    sort_by: SortBy = SortBy.CREATED
    sort_order: SortOrder = SortOrder.DESCENDING
