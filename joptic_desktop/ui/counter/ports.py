"""What the counter asks of the services, as shapes: the window is painted before any of them is imported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.services.views import (
    Counts,
    CustomerRow,
    CustomerView,
    DeleteTicket,
    Listing,
    PastRx,
    Shop,
    SyncStatus,
)

if TYPE_CHECKING:
    from psygnal import SignalInstance


class CustomerLists(Protocol):
    """The list of customers: answers at once from this computer, asks the service behind."""

    @property
    def changed(self) -> SignalInstance:
        """Tell a `Listing`: the query shown last has another order or membership."""

    @property
    def rows_changed(self) -> SignalInstance:
        """Tell a frozen set of the keys of rows whose texts changed."""

    @property
    def counts_changed(self) -> SignalInstance:
        """Tell new `Counts`."""

    async def show(self, query: CustomerQuery) -> Listing:
        """Return the rows of a query."""

    def rows(self, keys: Sequence[int]) -> Sequence[CustomerRow]:
        """Read rows by key, at once."""

    def key_of(self, uid: str) -> int | None:
        """Return the key of a customer's row; None while there is none."""

    def need(self, position: int) -> None:
        """Ask for the page of a row that is in sight and not here yet."""

    async def counts(self) -> Counts:
        """Return the numbers beside the filters."""


class CustomerRecords(Protocol):
    """Single customers: opened, changed, deleted."""

    @property
    def changed(self) -> SignalInstance:
        """Tell the uid of a customer whose view changed."""

    async def open(self, uid: str) -> CustomerView:
        """Return what is known of a customer; a fresh read follows by `changed`."""

    async def view(self, uid: str) -> CustomerView:
        """Return what is known of a customer, without asking the service."""

    async def acknowledge(self, uid: str) -> None:
        """Take in that a person saw what the service kept otherwise; `changed` follows."""

    def read_again(self, uid: str) -> None:
        """Ask the service once more for what could not be read; `changed` follows."""

    async def update(
        self, uid: str, base: Customer | None, change: CustomerChange, files: tuple[WriteFile, ...] = ()
    ) -> None:
        """Save a change; returns once durable."""

    async def delete(self, uids: Sequence[str]) -> DeleteTicket:
        """Delete customers; it waits in the outbox and can be undone."""

    async def undo(self, ticket: DeleteTicket) -> int:
        """Take deletes back; return how many."""

    def is_walk_in(self, email: str) -> bool:
        """Tell whether an e-mail is the shop's stand-in for customers without one."""


class PastPrescriptions(Protocol):
    """The prescriptions this computer saw."""

    async def of(self, uid: str) -> tuple[PastRx, ...]:
        """Return a customer's prescriptions, newest first."""


class Files(Protocol):
    """Encrypted copies of files; `InvalidInput` says why one is not taken."""

    async def take_path(self, path: Path, field: str) -> WriteFile:
        """Copy a file."""

    async def take_bytes(self, data: bytes, name: str, field: str) -> WriteFile:
        """Keep bytes as a file of that name."""

    async def release(self, file: WriteFile) -> None:
        """Give up a copy that no write refers to."""


class Line(Protocol):
    """The line to the service and everything on its way."""

    @property
    def changed(self) -> SignalInstance:
        """Tell a new `SyncStatus`."""

    @property
    def status(self) -> SyncStatus:
        """The state of now."""

    def sync_now(self) -> None:
        """Try at once."""

    def look(self) -> None:
        """Read soon what changed elsewhere: a person is back at the window."""

    def accept_deletions(self) -> None:
        """Let those go whom the service no longer has; until then many at once are kept."""

    def pause(self) -> None:
        """Send and ask nothing until `resume`."""

    def resume(self) -> None:
        """Go on."""


class ShopSession(Protocol):
    """The shop this window works for."""

    @property
    def changed(self) -> SignalInstance:
        """Tell another `Shop`."""

    @property
    def shop(self) -> Shop | None:
        """The shop, or None before the first connection."""


class CounterServices(Protocol):
    """All a window is given."""

    @property
    def listing(self) -> CustomerLists:
        """The list of customers."""

    @property
    def customers(self) -> CustomerRecords:
        """Single customers."""

    @property
    def history(self) -> PastPrescriptions:
        """Their prescriptions over time."""

    @property
    def attachments(self) -> Files:
        """Files on their way."""

    @property
    def sync(self) -> Line:
        """The line to the service."""

    @property
    def session(self) -> ShopSession:
        """The shop."""
