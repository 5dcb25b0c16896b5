"""The shop's own head of its sheets and its habits of printing, kept encrypted for each store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from psygnal import Signal

from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.shop_details import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    LONGEST_PHONE,
    SheetKind,
    ShopDetails,
)
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import InvalidInput, StoreError
from joptic_desktop.services.session import SessionService
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

LARGEST_LOGO = 1024 * 1024
_PNG = b"\x89PNG\r\n\x1a\n"


class ShopDetailsService:
    """The details of the store in use. `changed` tells the new `ShopDetails`."""

    changed = Signal(object)

    def __init__(
        self,
        place: Place,
        records: Records,
        threads: Threads,
        clock: Clock,
        session: SessionService,
        account: Callable[[], str],
    ) -> None:
        self._place = place
        self._records = records
        self._threads = threads
        self._clock = clock
        self._session = session
        self._account = account

    async def load(self) -> ShopDetails:
        """Return what is set; before that, the store's name."""
        kept = await self._threads.disk(self._records.shops.get, self._place)
        if kept is not None:
            return kept
        shop = self._session.shop
        return ShopDetails(name=trim(shop.name)[:LONGEST_NAME] if shop else "")

    async def save(self, details: ShopDetails) -> ShopDetails:
        """Keep details, trimmed, and return them. Raises `InvalidInput` or `StoreFull`."""
        details = replace(details, name=trim(details.name), address=trim(details.address), phone=trim(details.phone))
        faults = [fault for fault in _faults(details) if fault]
        if faults:
            raise InvalidInput(*faults)
        await self._threads.disk(self._records.shops.put, self._place, details)
        self.changed.emit(details)
        return details

    async def note_printed(self, uids: Sequence[str], kind: SheetKind) -> None:
        """Write down that sheets of customers go to paper or into a file, before they do. Raises `StoreFull`."""
        await self._note(AuditAction.PRINTED, uids, kind.value)

    async def note_not_printed(self, uids: Sequence[str], kind: SheetKind) -> None:
        """Write down that what was noted as printed was not, where the disk takes it."""
        with suppress(StoreError):  # the line before says too much then, and never too little
            await self._note(AuditAction.FAILED, uids, f"{kind.value}: nothing was printed")

    async def _note(self, action: AuditAction, uids: Sequence[str], note: str) -> None:
        for uid in uids:
            line = AuditLine(self._clock.now(), self._account(), action, self._place, uid, note)
            await self._threads.disk(self._records.audit.add, line)


def _faults(details: ShopDetails) -> tuple[str, ...]:
    long = tr("{0} is too long: at most {1} characters.")
    return (
        long.format(tr("The name"), LONGEST_NAME) if len(details.name) > LONGEST_NAME else "",
        long.format(tr("The address"), LONGEST_ADDRESS) if len(details.address) > LONGEST_ADDRESS else "",
        long.format(tr("The phone"), LONGEST_PHONE) if len(details.phone) > LONGEST_PHONE else "",
        tr("The logo is no picture that can be printed.") if details.logo and not details.logo.startswith(_PNG) else "",
        tr("The logo is too large.") if len(details.logo) > LARGEST_LOGO else "",
    )
