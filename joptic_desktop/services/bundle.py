"""What a window is given: the services of one store."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Services:
    """The services of one store, composed by `compose.py`."""

    listing: CustomerList
    customers: CustomerService
    attachments: AttachmentService
    drafts: DraftService
    sync: SyncService
    session: SessionService
    history: PrescriptionHistory
    shop_details: ShopDetailsService
    centre: SyncCentre
    conflicts: Conflicts
    stores: StoreService
    privacy: Privacy
    keys: KeyService
    screen: ScreenLock
