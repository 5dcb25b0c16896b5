"""Carries writes to the service: marks, sends, reads again, confirms. Each step is durable before the next begins."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import BinaryIO, Protocol, cast

from joptic_desktop.api.budget import Method
from joptic_desktop.api.customers import CustomersApi, Update
from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.api.sending import UploadFile
from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.merging import Merged, merge
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.errors import NotFound, ServiceError
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.settling import GONE, NEVER_MADE, Settled, settle
from joptic_desktop.sync.threads import Threads

# files up to this size together travel with the data they belong to, larger ones in a request of their own after it
TOGETHER = 2 * 1024 * 1024
LONGEST_REST = 300
_CONFLICT = "Changed on the service too: {}."


class Confirmed(Protocol):
    """Told after a write was confirmed: its customer, and the record read again (None when that read failed)."""

    async def __call__(self, uid: str, customer: Customer | None, *, deleted: bool) -> None:
        """Bring the cache up to what was confirmed."""


class Sender:
    """Sends the writes of one store. `progress` is told of uploads as (uid, sent name, percent)."""

    def __init__(
        self,
        api: CustomersApi,
        records: Records,
        blobs: BlobStore,
        threads: Threads,
        clock: Clock,
        confirmed: Confirmed,
        progress: Callable[[str, str, int], None],
    ) -> None:
        self._api = api
        self._records = records
        self._blobs = blobs
        self._threads = threads
        self._clock = clock
        self._confirmed = confirmed
        self._progress = progress

    async def send(self, write: Write) -> Outcome | None:
        """Send one write as far as it goes; return what the service's last answer was, None when nothing was asked.

        Raises `ServiceError` when a read that must come first fails: the write stays queued then.
        """
        service_id = await self._threads.disk(self._records.ids.service_id, write.uid)
        if write.verb is Verb.CREATE and service_id is None:
            return await self._create(write)
        if service_id is None:
            state = WriteState.DISCARDED if write.verb is Verb.DELETE else WriteState.REFUSED
            await self._move(write, Settled(state, NEVER_MADE))
            return None
        if write.verb is Verb.CREATE:
            return await self._upload(write, service_id)
        if write.verb is Verb.UPDATE:
            return await self._update(write, service_id)
        return await self._delete(write, service_id)

    async def _create(self, write: Write) -> Outcome:
        assert write.change is not None  # noqa: S101  - the store's own rule: a create has its data
        files = _waiting(write) if _size(write) <= TOGETHER else ()
        await self._mark_sending(write, Method.POST)
        outcome = await self._api.create(write.change, self._uploads(files), progress=self._on_progress(write, files))
        if outcome.kind is not Kind.DONE or outcome.customer is None:
            await self._settle(write, outcome)
            return outcome
        service_id = outcome.customer.id
        if len(files) < len(_waiting(write)):
            await self._threads.disk(self._records.ids.learn, write.place, write.uid, service_id)
            await self._move(write, Settled(WriteState.QUEUED, ""))
            return outcome
        await self._confirm(write, service_id)
        return outcome

    async def _update(self, write: Write, service_id: str) -> Outcome | None:
        try:
            theirs = await self._api.get(service_id)
        except NotFound:
            await self._move(write, Settled(WriteState.REFUSED, GONE))
            return None
        merged = merge(write.change or CustomerChange(), write.base, theirs, same_eye)
        if merged.conflicts:
            units = ", ".join(conflict.unit for conflict in merged.conflicts)
            await self._move(write, Settled(WriteState.NEEDS_DECISION, _CONFLICT.format(units)))
            return None
        if merged.change.is_empty:
            return await self._upload(write, service_id, theirs)
        together = _waiting(write) if _size(write) <= TOGETHER else ()
        outcome = await self._put(write, service_id, merged, together)
        if outcome.kind is Kind.DONE and len(together) < len(_waiting(write)):
            # the data are there: what is left of this write is its files
            await self._move(write, Settled(WriteState.QUEUED, ""))
        elif outcome.kind is Kind.DONE:
            await self._confirm(write, service_id)
        return outcome

    async def _upload(self, write: Write, service_id: str, known: Customer | None = None) -> Outcome | None:
        """Send the files of a write whose data have arrived, all of one field together."""
        waiting = _waiting(write)
        if not waiting:
            await self._confirm(write, service_id, known)
            return None
        field = [file for file in waiting if file.field == waiting[0].field]
        outcome = await self._put(write, service_id, None, tuple(field))
        if outcome.kind is Kind.IN_DOUBT:
            # a file may arrive twice, never not at all
            await self._move(write, Settled(WriteState.QUEUED, outcome.sentence), outcome)
        elif outcome.kind is Kind.DONE and len(field) == len(waiting):
            await self._confirm(write, service_id)
        elif outcome.kind is Kind.DONE:
            for file in field:
                await self._threads.disk(self._records.outbox.file_sent, write.seq, file.blob, self._clock.now())
            await self._move(write, Settled(WriteState.QUEUED, ""))
        return outcome

    async def _put(self, write: Write, service_id: str, merged: Merged | None, files: tuple[WriteFile, ...]) -> Outcome:
        await self._mark_sending(write, Method.PUT)
        update = (
            Update(merged.change.personal, merged.address, merged.prescription) if merged else Update(PersonalChange())
        )
        progress = self._on_progress(write, files)
        outcome = await self._api.update(service_id, update, self._uploads(files), progress=progress)
        if outcome.kind is not Kind.DONE:
            await self._settle(write, outcome)
        return outcome

    async def _delete(self, write: Write, service_id: str) -> Outcome:
        await self._mark_sending(write, Method.DELETE)
        outcome = await self._api.delete(service_id)
        if outcome.kind is Kind.DONE or (outcome.kind is Kind.GONE and await self._is_gone(service_id)):
            await self._confirm_deleted(write)
        elif outcome.kind is Kind.GONE:
            await self._move(write, Settled(WriteState.QUEUED, ""))
        else:
            await self._settle(write, outcome)
        return outcome

    async def settle_doubt(self, write: Write) -> None:
        """Settle an update or delete in doubt by reading; a create in doubt stays as it is.

        Raises `ServiceError` when the service cannot be read.
        """
        service_id = await self._threads.disk(self._records.ids.service_id, write.uid)
        if service_id is None or write.verb is Verb.CREATE:
            return
        if write.verb is Verb.DELETE:
            if await self._is_gone(service_id):
                await self._confirm_deleted(write)
            else:
                await self._move(write, Settled(WriteState.QUEUED, ""))
            return
        # merged again on a fresh read when its turn comes: what arrived already is not sent again
        await self._move(write, Settled(WriteState.QUEUED, ""))

    async def _is_gone(self, service_id: str) -> bool:
        try:
            await self._api.get(service_id)
        except NotFound:
            return True
        return False

    async def _confirm(self, write: Write, service_id: str, fresh: Customer | None = None) -> None:
        """Read the record again and commit; what the service did not keep is noted with the write."""
        if fresh is None:
            try:
                fresh = await self._api.get(service_id)
            except ServiceError:
                fresh = None  # the answer itself said done; the details are read later
        now = self._clock.now()
        confirm = partial(self._records.outbox.confirm, service_id=service_id, verified=fresh)
        await self._threads.disk(confirm, write.seq, now)
        await self._confirmed(write.uid, fresh, deleted=False)

    async def _confirm_deleted(self, write: Write) -> None:
        await self._threads.disk(self._records.outbox.confirm, write.seq, self._clock.now())
        await self._confirmed(write.uid, None, deleted=True)

    async def _mark_sending(self, write: Write, method: Method) -> None:
        # the turn of the rate budget is waited for first: a write that only waits is not in doubt after a kill
        await self._api.until_free(method)
        await self._threads.disk(self._records.outbox.mark_sending, write.seq, self._clock.now())

    async def _settle(self, write: Write, outcome: Outcome) -> None:
        await self._move(write, settle(outcome, write.verb), outcome)

    async def _move(self, write: Write, settled: Settled, outcome: Outcome | None = None) -> None:
        now = self._clock.now()
        again = settled.state is WriteState.QUEUED and outcome is not None
        await self._threads.disk(
            self._records.outbox.move,
            write.seq,
            settled.state,
            now,
            reason=settled.reason,
            not_before=now + _pause(write) if again else None,
            service_words=outcome.words if outcome else "",
            last_byte_at=outcome.last_byte_at if outcome else None,
            body_done=outcome.body_done if outcome else None,
        )

    def _open(self, blob: str) -> BinaryIO:
        return cast("BinaryIO", self._blobs.open(blob))

    def _uploads(self, files: tuple[WriteFile, ...]) -> tuple[UploadFile, ...]:
        return tuple(
            UploadFile(f.field, f.sent_name, f.content_type, f.size, partial(self._open, f.blob)) for f in files
        )

    def _on_progress(self, write: Write, files: tuple[WriteFile, ...]) -> Callable[[int], None] | None:
        if not files:
            return None

        def tell(percent: int) -> None:
            for file in files:
                self._progress(write.uid, file.sent_name, percent)

        return tell


def _pause(write: Write) -> float:
    """Return the seconds a write rests before it is tried again, whatever the line does: no record is a hot loop."""
    return float(min(LONGEST_REST, write.attempts * write.attempts))


def _waiting(write: Write) -> tuple[WriteFile, ...]:
    return tuple(file for file in write.files if file.state is FileState.WAITING)


def _size(write: Write) -> int:
    return sum(file.size for file in _waiting(write))
