"""Deletes a selection in one call, and settles id by id whatever the count leaves open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from joptic_desktop.api.budget import Method, Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.outcome import Hint, Kind, Outcome
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.errors import NotFound
from joptic_desktop.storage.outbox import IllegalTransition
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.settling import NEVER_MADE, is_excused, rest_after, settle
from joptic_desktop.sync.threads import Threads
from joptic_desktop.sync.verifying import Confirmed


class BulkDeleter:
    """Sends the deletes of one selection together.

    `works` is false once the way to the service stripped such a call of its body; `left_over` are the numbers of writes
    that a call left behind, which is not for them again; `account` is who sends.
    """

    def __init__(
        self,
        api: CustomersApi,
        records: Records,
        threads: Threads,
        clock: Clock,
        confirmed: Confirmed,
        account: Callable[[], str] | None = None,
    ) -> None:
        self._api = api
        self._records = records
        self._threads = threads
        self._clock = clock
        self._confirmed = confirmed
        self._account = account
        self.works = True
        self.left_over: set[int] = set()

    async def send(self, writes: Sequence[Write]) -> Outcome | None:
        """Send one call; return the service's answer, None when there was nobody to delete.

        Raises `ServiceError` when settling by reads fails: what was not settled is in doubt.
        """
        now = self._clock.now()
        ids: dict[int, str] = {}
        for write in writes:
            service_id = await self._threads.disk(self._records.ids.service_id, write.uid)
            if service_id is None:
                await self._threads.disk(self._records.outbox.discard, write.seq, now, NEVER_MADE)
            else:
                ids[write.seq] = service_id
        writes = [write for write in writes if write.seq in ids]
        if not writes:
            return None
        await self._api.until_free(Method.DELETE)
        writes = [write for write in writes if await self._mark(write)]
        ids = {write.seq: ids[write.seq] for write in writes}
        if not writes:
            return None
        outcome = await self._api.delete_many(ids.values())
        if outcome.hint is Hint.DELETE_BODY_LOST:
            self.works = False
            await self._move(writes, WriteState.QUEUED, outcome)
        elif outcome.kind is Kind.DONE and outcome.deleted_count == len(set(ids.values())):
            for write in writes:
                await self._confirm(write)
        elif outcome.kind in {Kind.DONE, Kind.GONE}:
            await self._one_by_one(writes, ids, outcome)
        else:
            await self._move(writes, settle(outcome, Verb.DELETE).state, outcome)
        return outcome

    async def _one_by_one(self, writes: Sequence[Write], ids: dict[int, str], outcome: Outcome) -> None:
        # a short count names nobody, so each id is asked for; first all leave the wire, as a read may fail
        await self._move(writes, WriteState.IN_DOUBT, outcome)
        # a service that finds nothing at all says "gone" of each: the store itself must answer before and after
        await self._api.list(PageRequest(limit=1), priority=Priority.COUNTER)
        gone = [write for write in writes if await self._is_not_found(ids[write.seq])]
        await self._api.list(PageRequest(limit=1), priority=Priority.COUNTER)
        for write in writes:
            if write in gone:
                await self._confirm(write)
            else:
                self.left_over.add(write.seq)
                await self._move((write,), WriteState.QUEUED, outcome)

    async def _is_not_found(self, service_id: str) -> bool:
        try:
            await self._api.get(service_id)
        except NotFound:
            return True
        return False

    async def _mark(self, write: Write) -> bool:
        """Freeze a delete; tell whether it still stands."""
        try:
            account = self._account() if self._account else None
            await self._threads.disk(self._records.outbox.mark_sending, write.seq, self._clock.now(), None, account)
        except IllegalTransition:
            return False
        return True

    async def _confirm(self, write: Write) -> None:
        await self._threads.disk(self._records.outbox.confirm, write.seq, self._clock.now())
        await self._confirmed(write.uid, None, deleted=True)

    async def _move(self, writes: Sequence[Write], state: WriteState, outcome: Outcome) -> None:
        now = self._clock.now()
        # a lost body is no fault of these deletes: they go one by one at once
        rests = state is WriteState.QUEUED and outcome.hint is not Hint.DELETE_BODY_LOST
        for write in writes:
            await self._threads.disk(
                self._records.outbox.move,
                write.seq,
                state,
                now,
                reason=outcome.sentence,
                not_before=now + rest_after(write.tries, outcome) if rests else None,
                service_words=outcome.words,
                last_byte_at=outcome.last_byte_at,
                body_done=outcome.body_done,
                excused=is_excused(outcome),
            )
