"""What a window is given: the services of one store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from joptic_desktop.services.attachments import AttachmentService
    from joptic_desktop.services.conflicts import Conflicts
    from joptic_desktop.services.customers import CustomerService
    from joptic_desktop.services.drafts import DraftService
    from joptic_desktop.services.history import PrescriptionHistory
    from joptic_desktop.services.keys import KeyService
    from joptic_desktop.services.listing import CustomerList
    from joptic_desktop.services.lock import ScreenLock
    from joptic_desktop.services.privacy import Privacy
    from joptic_desktop.services.session import SessionService
    from joptic_desktop.services.shop_details import ShopDetailsService
    from joptic_desktop.services.status import SyncService
    from joptic_desktop.services.stores import StoreService
    from joptic_desktop.services.sync_centre import SyncCentre


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """The services that no row of the counter waits for."""

    history: PrescriptionHistory
    shop_details: ShopDetailsService
    centre: SyncCentre
    conflicts: Conflicts
    stores: StoreService
    privacy: Privacy


@dataclass(frozen=True, slots=True, eq=False)
class Services:
    """The services of one store, as `compose` puts them together; `beside` makes the others when they are asked for."""

    listing: CustomerList
    customers: CustomerService
    attachments: AttachmentService
    drafts: DraftService
    sync: SyncService
    session: SessionService
    keys: KeyService
    screen: ScreenLock
    beside: Callable[[], Beside]

    @property
    def history(self) -> PrescriptionHistory:
        """The prescriptions this computer saw."""
        return self.beside().history

    @property
    def shop_details(self) -> ShopDetailsService:
        """What stands at the head of printed sheets."""
        return self.beside().shop_details

    @property
    def centre(self) -> SyncCentre:
        """Everything on its way, write by write."""
        return self.beside().centre

    @property
    def conflicts(self) -> Conflicts:
        """What both sides changed."""
        return self.beside().conflicts

    @property
    def stores(self) -> StoreService:
        """The other stores of this account."""
        return self.beside().stores

    @property
    def privacy(self) -> Privacy:
        """What is kept of a person, and how it goes."""
        return self.beside().privacy
