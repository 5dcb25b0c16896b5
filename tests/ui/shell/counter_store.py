"""The store behind a window: it has read the sample people, and the service is out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from joptic_desktop.domain.changes import AddressChange, CustomerChange
from joptic_desktop.domain.customers import CustomerSummary
from joptic_desktop.domain.differences import Difference
from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.domain.writes import Verb, WriteState
from joptic_desktop.storage.audit import AuditAction
from tests.ui.store_at_rest import SEEN, StoreAtRest

ROAD = CustomerChange(address=AddressChange(street="2, rue du Port"))


class CounterStore(StoreAtRest):
    """The store of a counter: what became of what it saved, and what other tills did, as the engine tells it."""

    @contextmanager
    def damaged_list(self) -> Iterator[None]:
        """Let the cache on the disk hold nothing that can be read, as after a fault of the disk."""
        path = self.opened.profile.cache_path(self.store.local.place)
        # what a reader holds in memory it reads anew once somebody wrote
        self.store.local.cache.put_note("written", SEEN)
        whole = path.read_bytes()
        path.write_bytes(bytes(len(whole)))
        try:
            yield
        finally:
            path.write_bytes(whole)

    async def found(self, query: CustomerQuery) -> tuple[int, ...]:
        """The keys of the rows that the store finds."""
        local = self.store.local
        return tuple((await local.threads.search(local.searcher.ids, query)).keys)

    async def viewed(self) -> list[str]:
        """The uids of the records that were opened, the first first."""
        lines = await self.on_disk(self.opened.records.audit.newest, 100)
        return [line.uid for line in reversed(lines) if line.action is AuditAction.VIEWED]

    async def deleted(self) -> list[str]:
        """The uids of those to be deleted."""
        return [write.uid for write in await self.outbox() if write.verb is Verb.DELETE]

    async def write(self, uid: str, state: WriteState, *, reason: str = "", words: str = "") -> None:
        """Save a change and let it come to a state, as the sender does."""
        await self.services.customers.update(uid, None, ROAD)
        if state is not WriteState.QUEUED:
            outbox = self.opened.records.outbox
            write = (await self.outbox())[-1]
            await self.on_disk(outbox.mark_sending, write.seq, SEEN)
            move = partial(outbox.move, write.seq, state, SEEN, reason=reason, service_words=words)
            await self.on_disk(move)
            self.store.engine.drainer.changed.emit(frozenset((uid,)))

    async def differ(self, uid: str) -> None:
        """Save a change, and let the service confirm it and keep something else."""
        await self.services.customers.update(uid, None, ROAD)
        outbox = self.opened.records.outbox
        seq = (await self.outbox())[-1].seq
        await self.on_disk(outbox.mark_sending, seq, SEEN)
        kept = (Difference("street", "2, rue du Port", ""),)
        await self.on_disk(partial(outbox.confirm, seq, SEEN, differences=kept))
        self.store.engine.drainer.changed.emit(frozenset((uid,)))

    async def tell_row(self, uid: str, row: CustomerSummary) -> None:
        """Take in a row of the list, as a page of the service brings it."""
        await self.on_disk(self.store.local.cache.put_page, [(uid, row)])
        self.store.engine.puller.intake.tell((uid,))
