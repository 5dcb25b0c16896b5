"""Customers as the service tells them: the row of a list and the whole record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from joptic_desktop.domain.prescription import Prescription


class Sex(StrEnum):
    """The two values of the contract; anything else that arrives is `UNKNOWN`."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """The status of a customer; the contract spells the second one "unactive"."""

    ACTIVE = "active"
    INACTIVE = "unactive"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Group:
    """A group of customers; read-only in the contract."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PersonalData:
    """The personal data of a customer; `date_of_birth` is None when the service's text is no date."""

    first_name: str
    last_name: str
    email: str
    phone_number: str
    date_of_birth: date | None
    sex: Sex
    id: str | None = None

    @property
    def name(self) -> str:
        """First and last name, as they are shown."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; every part may be empty."""

    street: str = ""
    city: str = ""
    zip_code: str = ""
    state: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerSummary:
    """A row of the service's list. Stamps are kept as the service wrote them."""

    id: str
    name: str
    user_name: str
    groups: tuple[Group, ...]
    is_local: bool
    status: Status
    created_at: str
    updated_at: str

    @property
    def display_name(self) -> str:
        """The name, else the user name, else the empty text (the screens have a word for that)."""
        return self.name.strip() or self.user_name.strip()


NOTHING_READ = CustomerSummary("", "", "", (), is_local=True, status=Status.UNKNOWN, created_at="", updated_at="")


@dataclass(frozen=True, slots=True)
class DamagedRow:
    """A row of a list that could not be read: its place on the page, and what was wrong with which member.

    `mark` is the same whenever the same row comes again. `rest` is what of it could be read: empty texts, no groups
    and an unknown status stand for what could not, and an empty id for a row whose customer nobody can name.
    """

    position: int
    reason: str
    mark: str = ""
    rest: CustomerSummary = NOTHING_READ

    def over(self, known: CustomerSummary) -> CustomerSummary:
        """Return an earlier row with what could be read of this one laid over it."""
        rest = self.rest
        return CustomerSummary(
            rest.id or known.id,
            rest.name or known.name,
            rest.user_name or known.user_name,
            rest.groups or known.groups,
            known.is_local,
            known.status if rest.status is Status.UNKNOWN else rest.status,
            rest.created_at or known.created_at,
            rest.updated_at or known.updated_at,
        )


@dataclass(frozen=True, slots=True)
class Customer:
    """The whole record of one customer; `personal` is None for a customer who is not local to the store."""

    id: str
    is_active: bool
    created_at: str
    updated_at: str
    deleted_at: str | None = None
    personal: PersonalData | None = None
    address: Address | None = None
    prescription: Prescription | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list: its rows in the service's order, and what the service says of the whole.

    `rows` holds a `DamagedRow` where one could not be read. `total` and `total_pages` are the service's words.
    """

    rows: tuple[CustomerSummary | DamagedRow, ...]
    page: int
    limit: int
    total: int
    total_pages: int
