"""Carries writes to the service: marks, sends, reads again, confirms. Each step is durable before the next begins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import BinaryIO, cast

from joptic_desktop.api.budget import Method, Priority
from joptic_desktop.api.customers import CustomersApi, Update
from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.api.sending import UploadFile
from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.differences import still_holds
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.merging import Conflict, Merged, merge
from joptic_desktop.domain.overlay import apply_change, new_customer
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.errors import NotFound
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.outbox import IllegalTransition
from joptic_desktop.storage.overlay_rows import stamp
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.settling import GONE, NEVER_MADE, Settled, rest_after, settle
from joptic_desktop.sync.threads import Threads
from joptic_desktop.sync.verifying import Confirmed, Verifier

# files up to this size together travel with the data they belong to, larger ones in a request of their own after it
TOGETHER = 2 * 1024 * 1024
_STRANGE = re.compile(r"should not exist|unrecogni[sz]ed|unknown|additional propert|not allowed", re.IGNORECASE)
_CONFLICT = "Changed on the service too: {}."
TOO_LARGE = "Too large for the service: {}. Everything else was sent."


class Overtaken(Exception):
    """The write was taken back, or given up, after it was chosen and before its first byte."""


class Sender:
    """Sends the writes of one store. `progress` is told of uploads as (uid, sent name, percent).

    What the service said it has taken goes to the `verifier`, which reads it again.
    """

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
        self.verifier = Verifier(api, records, threads, clock, confirmed)
        self._progress = progress

    async def send(self, write: Write) -> Outcome | None:
        """Send one write as far as it goes; return what the service's last answer was, None when nothing was asked.

        Raises `ServiceError` when a read fails that must come first (the write stays queued) or right after (it is in
        doubt), `Overtaken` when the write was taken back meanwhile.
        """
        service_id = await self._threads.disk(self._records.ids.service_id, write.uid)
        if service_id is None and write.verb is Verb.CREATE:
            return await self._create(await self._mark(write, Method.POST))
        if service_id is None:
            state = WriteState.DISCARDED if write.verb is Verb.DELETE else WriteState.REFUSED
            await self._move(write, Settled(state, NEVER_MADE))
            return None
        match write.verb:
            case Verb.CREATE:
                return await self._upload(await self._mark(write, Method.PUT), service_id)
            case Verb.UPDATE:
                return await self._update(write, service_id)
            case Verb.DELETE:
                return await self._delete(await self._mark(write, Method.DELETE), service_id)

    async def _mark(self, write: Write, method: Method) -> Write:
        """Freeze a write and return it as it is now: an edit may have joined it since it was chosen."""
        # the turn of the rate budget is waited for first: a write that only waits is not in doubt after a kill
        await self._api.until_free(method)
        try:
            return await self._threads.disk(self._records.outbox.mark_sending, write.seq, self._clock.now())
        except IllegalTransition as error:
            raise Overtaken from error

    async def _create(self, write: Write) -> Outcome:
        assert write.change is not None  # noqa: S101  - the store's own rule: a create has its data
        files = _together(write)
        outcome = await self._api.create(write.change, self._uploads(files), progress=self._on_progress(write, files))
        if outcome.kind is Kind.TOO_LARGE and files:
            files = ()
            outcome = await self._api.create(write.change)
        if outcome.kind is not Kind.DONE or outcome.customer is None:
            await self._settle(write, outcome)
            return outcome
        service_id = outcome.customer.id
        if len(files) < len(_waiting(write)):
            await self._threads.disk(self._records.ids.adopt, write.place, write.uid, service_id)
            await self._move(write, Settled(WriteState.QUEUED, ""))
            return outcome
        await self.verifier.confirm(write, service_id, meant=_meant(write, service_id), answered=_stamp(outcome))
        return outcome

    async def _update(self, write: Write, service_id: str) -> Outcome | None:
        if write.data_sent:
            # compared once at the end, never merged again: a service that ignores a field would get it for ever
            return await self._upload(await self._mark(write, Method.PUT), service_id)
        await self._api.until_free(Method.PUT)
        try:
            theirs = await self._api.get(service_id)
        except NotFound:
            await self._move(write, Settled(WriteState.REFUSED, GONE))
            return None
        write = await self._mark(write, Method.PUT)
        merged = merge(write.change or CustomerChange(), write.base, theirs, same_eye)
        conflicts = await self._conflicts(write, merged, theirs)
        if conflicts:
            units = ", ".join(conflict.unit for conflict in conflicts)
            await self._move(write, Settled(WriteState.NEEDS_DECISION, _CONFLICT.format(units)))
            return None
        if merged.change.is_empty:
            return await self._upload(write, service_id, theirs)
        return await self._send_data(write, theirs, merged)

    async def _conflicts(self, write: Write, merged: Merged, theirs: Customer) -> list[Conflict]:
        """Return the conflicts but for what the service made of our own earlier writes: this one was made on those."""
        if not merged.conflicts:
            return []
        ours = await self._threads.disk(self._records.differences.made_before, write.uid, write.seq)
        known = {one.unit for one in ours if still_holds(one, theirs)}
        return [conflict for conflict in merged.conflicts if conflict.unit not in known]

    async def _send_data(self, write: Write, theirs: Customer, merged: Merged) -> Outcome:
        """Send merged data, with the files that fit; without the eyes to be taken back when those are refused."""
        together = _together(write)
        outcome = await self._put(write, theirs.id, _update_of(merged), together)
        if outcome.kind is Kind.TOO_LARGE and together:
            together = ()
            outcome = await self._put(write, theirs.id, _update_of(merged), ())
        said = ""
        if outcome.kind is Kind.REFUSED and merged.change.without_removals != merged.change:
            said = _once_each(outcome.words)
            merged = merge(merged.change.without_removals, None, theirs, same_eye)
            if merged.change.is_empty and not together:
                return await self._keep_refused(write, theirs, outcome)
            outcome = await self._put(write, theirs.id, _update_of(merged), together)
        if outcome.kind is not Kind.DONE:
            await self._settle(write, outcome)
        elif len(together) < len(_waiting(write)):
            await self._data_are_there(write)
        else:
            meant = _unread(apply_change(theirs, merged.change))
            await self.verifier.confirm(write, theirs.id, meant=meant, said=said, answered=_stamp(outcome))
        return outcome

    async def _keep_refused(self, write: Write, theirs: Customer, outcome: Outcome) -> Outcome:
        """End a write of which the service keeps every eye it was to take back: told as a difference, not sent again.

        Nothing could be corrected in it, and what is saved after it must not wait for ever.
        """
        if _waiting(write):
            await self._data_are_there(write)
        else:
            await self.verifier.confirm(write, theirs.id, theirs, said=_once_each(outcome.words))
        return outcome

    async def _data_are_there(self, write: Write) -> None:
        """Queue a write again of which nothing is left but its files."""
        await self._threads.disk(self._records.outbox.data_sent, write.seq)
        await self._move(write, Settled(WriteState.QUEUED, ""))

    async def _upload(self, write: Write, service_id: str, known: Customer | None = None) -> Outcome | None:
        """Send the files of a write whose data have arrived, all of one field together."""
        waiting = _waiting(write)
        if not waiting:
            await self._finish(write, service_id, known)
            return None
        field = tuple(file for file in waiting if file.field == waiting[0].field)
        outcome = await self._put(write, service_id, Update(PersonalChange()), field)
        if outcome.kind is Kind.IN_DOUBT:
            # a file may arrive twice, never not at all
            await self._move(write, Settled(WriteState.QUEUED, outcome.sentence), outcome)
            return outcome
        if outcome.kind not in {Kind.DONE, Kind.TOO_LARGE}:
            await self._settle(write, outcome)
            return outcome
        for file in field:
            await self._note_file(write, file, outcome)
        if len(field) < len(waiting):
            await self._move(write, Settled(WriteState.QUEUED, ""))
        else:
            meant = _unread(known) if known else _meant(write, service_id)
            write = await self._threads.disk(self._records.outbox.get, write.seq)
            await self._finish(write, service_id, meant=meant)
        return outcome

    async def _note_file(self, write: Write, file: WriteFile, outcome: Outcome) -> None:
        outbox = self._records.outbox
        if outcome.kind is Kind.DONE:
            await self._threads.disk(outbox.file_sent, write.seq, file.blob, self._clock.now())
        else:
            await self._threads.disk(outbox.file_refused, write.seq, file.blob, outcome.sentence)

    async def _finish(
        self, write: Write, service_id: str, known: Customer | None = None, meant: Customer | None = None
    ) -> None:
        """Confirm a write of which nothing is left to send, unless some of its files were not taken."""
        refused = [file.real_name for file in write.files if file.state is FileState.REFUSED]
        if refused:
            await self._move(write, Settled(WriteState.REFUSED, TOO_LARGE.format(", ".join(refused))))
        else:
            await self.verifier.confirm(write, service_id, known, meant)

    async def _put(self, write: Write, service_id: str, update: Update, files: tuple[WriteFile, ...]) -> Outcome:
        progress = self._on_progress(write, files)
        outcome = await self._api.update(service_id, update, self._uploads(files), progress=progress)
        carried = update.prescription is not None and bool(update.prescription.carried)
        if carried and outcome.kind is Kind.REFUSED and _STRANGE.search(outcome.words):
            # it tells members of a prescription that it does not take: they are its own affair
            bare = replace(update, prescription=replace(update.prescription or Prescription(), carried={}))
            outcome = await self._api.update(service_id, bare, self._uploads(files), progress=progress)
        return outcome

    async def _delete(self, write: Write, service_id: str) -> Outcome:
        outcome = await self._api.delete(service_id)
        if outcome.kind is Kind.GONE:
            # the answer alone also fits a wrong store; should the read fail, the write is where reading settles it
            await self._move(write, Settled(WriteState.IN_DOUBT, outcome.sentence))
            await self._settle_delete(write, service_id, outcome)
        elif outcome.kind is Kind.DONE:
            await self.verifier.confirm_deleted(write)
        else:
            await self._settle(write, outcome)
        return outcome

    async def settle_doubt(self, write: Write) -> None:
        """Settle a write in doubt by reading; a create whose id nobody knows stays as it is.

        Raises `ServiceError` when the service cannot be read.
        """
        service_id = await self._threads.disk(self._records.ids.service_id, write.uid)
        if service_id is None:
            return
        if write.verb is Verb.DELETE:
            await self._settle_delete(write, service_id)
        else:
            # merged again on a fresh read when its turn comes: what arrived already is not sent again
            await self._move(write, Settled(WriteState.QUEUED, ""))

    async def _settle_delete(self, write: Write, service_id: str, outcome: Outcome | None = None) -> None:
        if await self._is_gone(service_id):
            await self.verifier.confirm_deleted(write)
        else:
            await self._move(write, Settled(WriteState.QUEUED, ""), outcome)

    async def _is_gone(self, service_id: str) -> bool:
        try:
            await self._api.get(service_id)
        except NotFound:
            # a service that finds nothing at all says this too: the store itself must still answer
            await self._api.list(PageRequest(limit=1), priority=Priority.COUNTER)
            return True
        return False

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
            not_before=now + rest_after(write.attempts, outcome) if again else None,
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


def _waiting(write: Write) -> tuple[WriteFile, ...]:
    return tuple(file for file in write.files if file.state is FileState.WAITING)


def _meant(write: Write, service_id: str) -> Customer | None:
    """Return the record that a create made, as far as this computer knows; None for other writes."""
    if write.verb is not Verb.CREATE or write.change is None:
        return None
    return _unread(replace(new_customer(write.change, stamp(write.saved_at)), id=service_id))


def _once_each(words: str) -> str:
    """Return a service's complaints without those it repeats for every value of a prescription."""
    return "; ".join(dict.fromkeys(words.split("; ")))


def _update_of(merged: Merged) -> Update:
    return Update(merged.change.personal, merged.address, merged.prescription)


def _stamp(outcome: Outcome) -> str:
    """Return the stamp that a service gave the record with its answer."""
    return outcome.customer.updated_at if outcome.customer else ""


def _unread(customer: Customer) -> Customer:
    """Return a record that any other the service tells of is newer than."""
    return replace(customer, updated_at="")


def _together(write: Write) -> tuple[WriteFile, ...]:
    """Return the files that travel with the data they belong to."""
    waiting = _waiting(write)
    return waiting if sum(file.size for file in waiting) <= TOGETHER else ()
