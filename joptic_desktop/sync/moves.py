"""Commits where the writes of one store go: marked before the first byte, moved by what came back."""

from __future__ import annotations

from collections.abc import Callable

from joptic_desktop.api.budget import Method
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.outcome import Outcome
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.storage.outbox import IllegalTransition
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.settling import Settled, is_excused, is_failure, rest_after, settle
from joptic_desktop.sync.threads import Threads

_METHODS = {Verb.CREATE: Method.POST, Verb.UPDATE: Method.PUT, Verb.DELETE: Method.DELETE}


class Overtaken(Exception):
    """The write was taken back, or is not for the account of now, after it was chosen and before its first byte."""


class Moves:
    """The changes of state of the writes of one store. `account` is who sends; without it, whoever saved a write."""

    def __init__(
        self,
        api: CustomersApi,
        records: Records,
        threads: Threads,
        clock: Clock,
        account: Callable[[], str] | None = None,
    ) -> None:
        self._api = api
        self._records = records
        self._threads = threads
        self._clock = clock
        self._account = account

    async def service_id(self, write: Write) -> str | None:
        """Return the service's id of a write's customer, None while nobody knows it."""
        return await self._threads.disk(self._records.ids.service_id, write.uid)

    async def get(self, seq: int) -> Write:
        """Return a write as it is now."""
        return await self._threads.disk(self._records.outbox.get, seq)

    def free_in(self, write: Write) -> float:
        """Return the seconds until the rate budget would let a write go, and the reads that it takes; 0 for now."""
        method = Method.PUT if write.is_upload else _METHODS[write.verb]
        return max(self._api.free_in(method), self._api.free_in(Method.GET))

    async def mark(self, write: Write, method: Method) -> Write:
        """Freeze a write and return it as it is now: an edit may have joined it since it was chosen.

        Raises `Overtaken`.
        """
        # the turn of the rate budget is waited for first: a write that only waits is not in doubt after a kill
        await self._api.until_free(method)
        there, account = self._api.service_clock.now(), self._account() if self._account else None
        mark = self._records.outbox.mark_sending
        try:
            return await self._threads.disk(mark, write.seq, self._clock.now(), there, account)
        except IllegalTransition as error:
            raise Overtaken from error

    async def settle(self, write: Write, outcome: Outcome) -> None:
        """Move a sent write to where its outcome leads."""
        await self.move(write, settle(outcome, write.verb), outcome)

    async def move(
        self, write: Write, settled: Settled, outcome: Outcome | None = None, *, failed: bool = False
    ) -> None:
        """Move a write; queued again for an `outcome` it rests first. `failed` counts a fault that has no answer."""
        now = self._clock.now()
        # a person who is asked reads what the service said of it before
        kept = None if settled.state is WriteState.NEEDS_DECISION else ""
        again = settled.state is WriteState.QUEUED and outcome is not None
        await self._threads.disk(
            self._records.outbox.move,
            write.seq,
            settled.state,
            now,
            reason=settled.reason,
            not_before=now + rest_after(write.tries, outcome) if again else None,
            service_words=outcome.words if outcome else kept,
            last_byte_at=outcome.last_byte_at if outcome else None,
            body_done=outcome.body_done if outcome else None,
            cause=settled.cause,
            holder=settled.holder,
            failed=failed or (outcome is not None and is_failure(outcome)),
            excused=outcome is not None and is_excused(outcome),
        )

    async def note_held(self, write: Write, reason: str) -> None:
        """Keep why a write that waits does not get through: what it needs first cannot be read."""
        await self._threads.disk(self._records.outbox.note_held, write.seq, self._clock.now(), reason)

    async def end_unsent(self, write: Write, settled: Settled) -> None:
        """Move a write that was not marked. Raises `Overtaken` when it is no longer queued."""
        try:
            await self.move(write, settled)
        except IllegalTransition as error:
            raise Overtaken from error

    async def adopt(self, write: Write, service_id: str) -> Write:
        """Note which customer a create made of which nothing is left but its files."""
        return await self._threads.disk(self._records.outbox.adopt, write.seq, self._clock.now(), service_id)
