"""A shop's computer whose service never answers, and what the service told before."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.domain.customers import Customer, CustomerSummary, Page
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.services.views import CustomerView, Draft
from joptic_desktop.sync.intake import Told
from tests.ui.customer_form.people import NOW, SAMIRA, summary
from tests.ui.store_at_rest import StoreAtRest
from tests.ui.turns import LIMIT, PAUSE

UID = "u1"


class OfflineShop(StoreAtRest):
    """The store of a form: it knows nobody but whom a test lets the service have told."""

    now: ClassVar[datetime] = NOW

    async def drafts(self) -> tuple[Draft, ...]:
        """The drafts that are kept."""
        return await self.services.drafts.all()

    async def until_drafts(self, wanted: Callable[[tuple[Draft, ...]], object] = bool) -> tuple[Draft, ...]:
        """Wait until the drafts that are kept are as wanted, and return them; there are some, if nothing is said."""
        async with asyncio.timeout(LIMIT):
            while not wanted(kept := await self.drafts()):  # noqa: ASYNC110  - the store tells nobody of drafts
                await asyncio.sleep(PAUSE)
        return kept

    async def list_row(self, row: CustomerSummary, uid: str = UID) -> CustomerView:
        """Let the list of the service have told of a customer, and nothing have read the details."""
        local, puller = self.store.local, self.store.engine.puller
        await self.on_disk(local.records.ids.learn, local.place, uid, row.id)
        await puller.intake.pages((Page((row,), 1, 1, 0, 1),), 0, self.opened.clock.monotonic())
        return await self.services.customers.view(uid)

    async def know(self, customer: Customer = SAMIRA, uid: str = UID) -> CustomerView:
        """Let the service have told a whole record, and whoever looks at the customer hear of it."""
        await self.list_row(summary(customer), uid)
        told = Told(uid, customer, self.opened.clock.monotonic())
        await self.store.engine.puller.intake.records((told,))
        return await self.services.customers.view(uid)

    async def sending(self, seq: int) -> None:
        """Let a write be on its way."""
        await self.on_disk(self.opened.records.outbox.mark_sending, seq, self.wall())

    async def arrived(self, seq: int) -> None:
        """Let a write on its way arrive."""
        await self.on_disk(self.opened.records.outbox.confirm, seq, self.wall())

    async def refuse(self, write: Write, words: str) -> Write:
        """Let the service have refused a write, in its own words."""
        await self.sending(write.seq)
        move, reason = self.opened.records.outbox.move, "The service does not accept the data."
        return await self.on_disk(move, write.seq, WriteState.REFUSED, self.wall(), reason=reason, service_words=words)

    def refuse_writes(self, sentence: str) -> None:
        """Let the service have answered that this account may only read."""
        self.watch.note_outcome(Outcome(Kind.FORBIDDEN, sentence))
