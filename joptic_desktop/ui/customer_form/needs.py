"""What the customer dialog asks of the services; `services.bundle.Services` has it all."""

from __future__ import annotations

from typing import Protocol

from psygnal import SignalInstance

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.writes import Write
from joptic_desktop.services.views import CustomerView, Draft, Duplicate, PastRx, SyncStatus
from joptic_desktop.ui.attachments.shelf import FileStore


class CustomerStore(Protocol):
    """The customers of this computer."""

    @property
    def changed(self) -> SignalInstance:
        """Tells the uid of a customer whose view is another."""

    async def open(self, uid: str) -> CustomerView:
        """Return a customer as this computer knows it now, and have the service asked behind."""

    async def view(self, uid: str) -> CustomerView:
        """Return a customer as this computer knows it now."""

    async def create(self, change: CustomerChange, files: tuple[WriteFile, ...] = ()) -> str:
        """Keep a new customer; return the uid once durable."""

    async def update(
        self, uid: str, base: Customer | None, change: CustomerChange, files: tuple[WriteFile, ...] = ()
    ) -> None:
        """Keep a change made on `base`; return once durable."""

    async def correct(
        self, stopped: Write, base: Customer | None, change: CustomerChange, files: tuple[WriteFile, ...] = ()
    ) -> str:
        """Keep a corrected revision in place of a write that was refused; return the uid once durable."""

    async def duplicates(self, personal: PersonalChange, own_uid: str | None) -> tuple[Duplicate, ...]:
        """Return the customers who may be the same person."""

    async def walk_in_email(self) -> str | None:
        """Return a fresh stand-in for an e-mail, or None while the shop's domain is not known."""

    def is_walk_in(self, email: str) -> bool:
        """Tell whether an e-mail is such a stand-in."""


class RxHistory(Protocol):
    """The prescriptions this computer saw."""

    async def of(self, uid: str) -> tuple[PastRx, ...]:
        """Return a customer's prescriptions, newest first."""

    async def latest_before(self, uid: str, prescription: Prescription | None) -> PastRx | None:
        """Return a customer's prescription before the given one."""


class DraftStore(Protocol):
    """The half-typed forms."""

    async def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one with its id."""

    async def discard(self, draft_id: str) -> None:
        """Forget a draft."""


class ShopSettings(Protocol):
    """What the shop has set, as far as the form needs it."""

    @property
    def phone_region(self) -> str:
        """The region of the shop's phones (ISO 3166)."""


class ShopSession(Protocol):
    """The store in use."""

    @property
    def settings(self) -> ShopSettings:
        """What is set for it."""

    async def set_walk_in_domain(self, domain: str) -> None:
        """Keep the domain of the stand-in e-mails; raises `InvalidInput`."""


class Outbox(Protocol):
    """The writes on their way."""

    @property
    def changed(self) -> SignalInstance:
        """Tells the new `SyncStatus`."""

    @property
    def status(self) -> SyncStatus:
        """The state of the line."""


class FormServices(Protocol):
    """All of it."""

    @property
    def customers(self) -> CustomerStore:
        """The customers."""

    @property
    def attachments(self) -> FileStore:
        """The encrypted copies of files."""

    @property
    def drafts(self) -> DraftStore:
        """The half-typed forms."""

    @property
    def history(self) -> RxHistory:
        """The prescriptions this computer saw."""

    @property
    def sync(self) -> Outbox:
        """The writes on their way."""

    @property
    def session(self) -> ShopSession:
        """The session."""
