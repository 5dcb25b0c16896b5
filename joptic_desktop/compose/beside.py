"""The services beside the counter: wanted by windows that are opened one day, never by the first rows."""

from __future__ import annotations

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.services.bundle import Beside
from joptic_desktop.services.conflicts import Conflicts
from joptic_desktop.services.customers import Author
from joptic_desktop.services.history import PrescriptionHistory
from joptic_desktop.services.privacy import privacy_of
from joptic_desktop.services.shop_details import ShopDetailsService
from joptic_desktop.services.showing import Saved
from joptic_desktop.services.stores import StoreService
from joptic_desktop.services.sync_centre import SyncCentre
from joptic_desktop.services.token_keeper import TokenKeeper
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller


def beside_of(
    opened: OpenProfile, keeper: TokenKeeper, local: LocalStore, puller: Puller, author: Author, saved: Saved
) -> Beside:
    """Compose them; `saved` shows what was saved of customers."""
    records, threads, clock, session = opened.records, opened.threads, opened.clock, opened.session
    return Beside(
        PrescriptionHistory(records, threads),
        ShopDetailsService(local.place, records, threads, clock, session, keeper.account),
        SyncCentre(local, clock, keeper.account, saved),
        Conflicts(local, clock, author, saved),
        StoreService(session, opened.connections, keeper, records, threads),
        privacy_of(local, opened.profile, opened.key, clock, keeper.account, puller.forget, saved),
    )
