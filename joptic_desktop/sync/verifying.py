"""Reads what was written again, compares it with what was meant, and commits both: a loss is told, never sent again."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.differences import differences
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.writes import Place, Write
from joptic_desktop.errors import NotFound, ServiceError
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

READ_AGAIN = 60.0
LONGEST_PAUSE = 3600.0


class Confirmed(Protocol):
    """Told after a write was confirmed: its customer, and the record read again.

    When that read failed the record is what was sent, its `updated_at` empty; None when not even that is known.
    """

    async def __call__(self, uid: str, customer: Customer | None, *, deleted: bool) -> None:
        """Bring the cache up to what was confirmed."""


class _LateReads:
    """Which writes are not read again for a while, because that failed lately."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failed: dict[int, tuple[int, float]] = {}

    def resting(self) -> list[int]:
        """Return the numbers of those that are not to be read now."""
        now = self._clock.monotonic()
        return [seq for seq, (_, until) in self._failed.items() if now < until]

    def failed(self, seq: int) -> None:
        """Take in that a read failed: the next one comes later each time."""
        times = self._failed.get(seq, (0, 0.0))[0]
        rest = min(LONGEST_PAUSE, READ_AGAIN * 2.0 ** min(times, 10))
        self._failed[seq] = (times + 1, self._clock.monotonic() + rest)

    def read(self, seq: int) -> None:
        """Take in that it was read."""
        self._failed.pop(seq, None)


class Verifier:
    """Confirms the writes of one store."""

    def __init__(
        self, api: CustomersApi, records: Records, threads: Threads, clock: Clock, confirmed: Confirmed
    ) -> None:
        self._api = api
        self._records = records
        self._threads = threads
        self._clock = clock
        self._confirmed = confirmed
        self._late = _LateReads(clock)

    async def confirm(
        self,
        write: Write,
        service_id: str,
        fresh: Customer | None = None,
        meant: Customer | None = None,
        said: str = "",
        answered: str = "",
    ) -> None:
        """Read the record again (unless `fresh` is it), compare it with what was `meant`, and commit.

        When it cannot be read, what was meant is shown until it can: `compare_late`. `said` are the service's words
        when it did not take everything, `answered` is the stamp of its answer.
        """
        if fresh is None:
            try:
                fresh = await self._api.get(service_id)
            except ServiceError:
                fresh = None  # the answer itself said done; the details are read later
        # what the service refused it does not hold, whether that can be read or not
        held = fresh or (meant if said else None)
        found = differences(write.change, meant, held) if held and write.change else ()
        confirm = partial(self._records.outbox.confirm, service_id=service_id, verified=fresh, differences=found)
        await self._threads.disk(confirm, write.seq, self._clock.now(), said=said, answered=answered)
        await self._confirmed(write.uid, fresh or meant, deleted=False)

    async def heard(self, uid: str, theirs: Customer) -> None:
        """Keep what the service holds beside a write that stopped by it: a person chooses between the two."""
        note = self._records.history.note_reading
        await self._threads.disk(note, uid, self._clock.now(), theirs.prescription or Prescription())
        await self._confirmed(uid, theirs, deleted=False)

    async def adopt(self, write: Write, record: Customer) -> None:
        """Commit that a create made the customer of a record, id and record together; its files are to be sent again.

        Raises `IdTaken`.
        """
        adopt = self._records.outbox.adopt
        await self._threads.disk(adopt, write.seq, self._clock.now(), record.id, record)
        await self._confirmed(write.uid, record, deleted=False)

    async def confirm_deleted(self, write: Write) -> None:
        """Commit that a customer is gone from the service."""
        await self._threads.disk(self._records.outbox.confirm, write.seq, self._clock.now())
        await self._confirmed(write.uid, None, deleted=True)

    async def compare_late(self, place: Place) -> str | None:
        """Compare one write that could not be read again when it was sent; return its customer, None for none.

        Raises `ServiceError` when it still cannot be read: its turn comes again later, and that of the others before.
        """
        resting = self._late.resting()
        put_off = await self._threads.disk(self._records.differences.put_off_next, place, resting)
        if put_off is None:
            return None
        seq, answered = put_off
        write = await self._threads.disk(self._records.outbox.get, seq)
        try:
            fresh = await self._read(write)
        except ServiceError:
            self._late.failed(seq)
            raise
        self._late.read(seq)
        # a record that somebody changed since says nothing of what became of this write
        is_ours = fresh is not None and (not answered or fresh.updated_at <= answered)
        found = differences(write.change, None, fresh) if fresh and is_ours and write.change else ()
        await self._threads.disk(self._records.differences.put, seq, found, "", self._clock.now())
        if fresh is not None:
            await self._confirmed(write.uid, fresh, deleted=False)
        return write.uid

    async def _read(self, write: Write) -> Customer | None:
        service_id = await self._threads.disk(self._records.ids.service_id, write.uid)
        try:
            return await self._api.get(service_id) if service_id else None
        except NotFound:
            return None
