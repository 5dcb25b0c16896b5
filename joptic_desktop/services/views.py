"""The frozen values that services give to the screens. Light to import: the first window paints before the network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.customers import Customer, CustomerSummary, Group, Status
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.queries import Attention, CustomerQuery
from joptic_desktop.domain.writes import Write

if TYPE_CHECKING:
    from joptic_desktop.domain.differences import Different

NOT_HERE = -1


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One row of the table: confirmed values with this computer's pending changes laid over.

    `second_line` is the e-mail or user name, "" for a walk-in; `phone` is None while the details were never read;
    `updated_at` is the service's ISO stamp.
    """

    key: int
    uid: str
    name: str
    second_line: str
    phone: str | None
    groups: str
    status: Status
    updated_at: str
    attention: Attention | None
    is_local: bool
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows that answer a query, as keys in order; `NOT_HERE` is a row that only the service has so far.

    `more` says that the search found more than is listed.
    """

    query: CustomerQuery
    keys: Sequence[int]
    total: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers beside the filters and in the status bar; `damaged` rows cannot be read."""

    all: int = 0
    active: int = 0
    inactive: int = 0
    groups: tuple[tuple[Group, int], ...] = ()
    waiting: int = 0
    conflict: int = 0
    refused: int = 0
    different: int = 0
    with_details: int = 0
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of a customer: sent from this computer, or on its way. `percent` is set while it is being sent."""

    field: str
    real_name: str
    content_type: str
    size: int
    state: FileState
    percent: int | None = None
    sent_at: float | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CustomerView:
    """Everything a screen shows of one customer.

    `customer` has the pending changes laid over, `confirmed` is the record as the service told it (the base of an
    edit); both are None while the details were never read. `missing` says that the service no longer has it, `damage`
    what the service sent that cannot be read ("groups: …" for a member of its row, "record" for the whole record).
    `different` are the writes of which the service holds something else than was meant, until somebody saw that.
    `saved_by` is another account whose change waits until the person who works here confirms it, "" for none;
    `may_write` is false once the service refused a write of the account that works here.
    """

    uid: str
    service_id: str | None
    customer: Customer | None
    summary: CustomerSummary | None
    confirmed: Customer | None
    fetched_at: float | None
    pending: tuple[Write, ...] = ()
    files: tuple[FileView, ...] = ()
    attention: Attention | None = None
    may_write: bool = True
    missing: bool = False
    damage: str = ""
    different: tuple[Different, ...] = ()
    saved_by: str = ""


class RxOrigin(StrEnum):
    """Where a prescription of the history came from."""

    SERVICE = "service"
    THIS_COMPUTER = "this computer"


class RxFate(StrEnum):
    """What became of a prescription of the history."""

    ON_SERVICE = "on the service"
    WAITING = "waiting"
    NEEDS_DECISION = "needs a decision"
    REFUSED = "refused"
    NOT_SENT = "not sent"


@dataclass(frozen=True, slots=True)
class PastRx:
    """A prescription that this computer saw. Times are seconds since the epoch.

    `who` is the account that saved it, "" for what the service told; `approved_by` the other account under which it
    went out, "" for none; `confirmed_at` is when the service first told what was saved here.
    """

    at: float
    who: str
    origin: RxOrigin
    prescription: Prescription
    fate: RxFate = RxFate.ON_SERVICE
    confirmed_at: float | None = None
    approved_by: str = ""

    @property
    def is_valid(self) -> bool:
        """True unless it never came into force: refused, given up, or overtaken before it was sent."""
        return self.fate not in {RxFate.REFUSED, RxFate.NOT_SENT}


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Another customer who may be the same person, and why."""

    uid: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class DeleteTicket:
    """Deletes that wait in the outbox and can be undone until `until` (seconds since the epoch)."""

    seqs: tuple[int, ...]
    uids: tuple[str, ...]
    until: float


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-typed form; `uid` is None for a new customer, `text` is the form's own JSON."""

    id: str
    uid: str | None
    saved_at: float
    text: str
    files: tuple[WriteFile, ...] = ()


class SyncState(StrEnum):
    """The state of the line, as the status bar says it."""

    STARTING = "starting"
    ONLINE = "online"
    OFFLINE = "offline"
    PORTAL = "portal"
    FAILING = "failing"
    SIGN_IN = "sign_in"
    PAUSED = "paused"
    STORAGE = "storage"


@dataclass(frozen=True, slots=True)
class Whose:
    """How many changes another account saved that wait until the person who works here confirms them."""

    account: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class OtherShop:
    """How many changes wait for a shop that is not the one in use."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The honest state of everything on its way. Times are seconds since the epoch.

    `account` is what the account that works here is called, `by_password` whether it can be asked for its password:
    otherwise it came with a token. `waiting` are the changes that it may send, `unconfirmed`
    whose others wait for a person; `elsewhere` is what waits for other shops, and is never sent to this one.
    `held_deletions` customers are no longer in the service's list, too many at once to be believed: they stay until a
    person agrees. `advice` is the reason where somebody must do something about the line.
    """

    state: SyncState = SyncState.STARTING
    since: float | None = None
    checked_at: float | None = None
    waiting: int = 0
    in_doubt: int = 0
    conflict: int = 0
    refused: int = 0
    different: int = 0
    oldest: float | None = None
    sending: str = ""
    reason: str = ""
    advice: str = ""
    read_only: bool = False
    held_deletions: int = 0
    account: str = ""
    by_password: bool = False
    unconfirmed: tuple[Whose, ...] = ()
    elsewhere: tuple[OtherShop, ...] = ()

    @property
    def to_confirm(self) -> int:
        """How many changes of other accounts wait until a person confirms them."""
        return sum(whose.count for whose in self.unconfirmed)


@dataclass(frozen=True, slots=True)
class Shop:
    """The store this window works for; `role` is "owner", "read-only" or "unknown"."""

    name: str
    city: str
    store_id: str
    origin: str
    role: str = "unknown"
    sample: bool = False
    person: str = ""

    @property
    def is_here(self) -> bool:
        """Whether the service runs on this computer: nothing else is asked without encryption."""
        return self.origin.startswith("http://")


@dataclass(frozen=True, slots=True)
class ConnectionProof:
    """What a test of a connection found out."""

    origin: str
    store_id: str
    customers: int
