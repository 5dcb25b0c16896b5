"""Brings the cache up to a write that was confirmed; the records were committed before."""

from __future__ import annotations

from collections.abc import Callable

from joptic_desktop.domain.customers import Customer
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore


class CacheConfirmer:
    """Told by the sender after each confirmed write."""

    def __init__(self, store: LocalStore, clock: Clock, overtaken: Callable[[str], None]) -> None:
        """`overtaken` is told the uid first: what is being read of that customer is older than the write."""
        self._store = store
        self._clock = clock
        self._overtaken = overtaken

    async def __call__(self, uid: str, customer: Customer | None, *, deleted: bool) -> None:
        """Take in the record that was read again, or that the customer is gone, and what is still pending."""
        self._overtaken(uid)
        await self._store.threads.disk(self._apply, uid, customer, deleted)

    def _apply(self, uid: str, customer: Customer | None, deleted: bool) -> None:  # noqa: FBT001  - passed on by position
        if deleted:
            self._store.cache.remove(uid)
        if customer is not None:
            self._store.cache.put_detail(uid, customer, self._clock.now())
        self._store.project((uid,))
