"""Carries writes to the service: marks, sends, reads again, confirms. Each step is durable before the next begins."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from joptic_desktop.api.budget import Method, Priority
from joptic_desktop.api.customers import CustomersApi, Update
from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.differences import still_holds
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.merging import Conflict, Merged, merge
from joptic_desktop.domain.overlay import apply_change, new_customer
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.writes import Cause, Verb, Write, WriteState
from joptic_desktop.errors import NotFound, ServiceError
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.overlay_rows import stamp
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.deletes import DeleteSettler
from joptic_desktop.sync.moves import Moves
from joptic_desktop.sync.settling import CHANGED_TOO, GONE, NEVER_MADE, Settled
from joptic_desktop.sync.threads import Threads
from joptic_desktop.sync.uploading import Uploader, waiting
from joptic_desktop.sync.verifying import Confirmed, Verifier

# what a service told before this many seconds is asked again before anything is written over it
FRESH_SECONDS = 0.5
_STRANGE = re.compile(r"should not exist|unrecogni[sz]ed|unknown|additional propert|not allowed", re.IGNORECASE)


class Sender:
    """Sends the writes of one store. `progress` is told of uploads as (uid, sent name, percent), `account` who sends.

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
        account: Callable[[], str] | None = None,
    ) -> None:
        self._api = api
        self._records = records
        self._threads = threads
        self._clock = clock
        self.verifier = Verifier(api, records, threads, clock, confirmed)
        self.moves = Moves(api, records, threads, clock, account)
        self.deletes = DeleteSettler(api, self.moves, self.verifier)
        self._files = Uploader(api, records, blobs, threads, clock, self.moves, self.verifier, progress)

    async def send(self, write: Write) -> Outcome | None:
        """Send one write as far as it goes; return what the service's last answer was, None when nothing was asked.

        Raises `ServiceError` when a read fails that must come first (the write stays queued) or right after (it is in
        doubt), `Overtaken` when the write was taken back meanwhile.
        """
        service_id = await self.moves.service_id(write)
        if service_id is None and write.verb is Verb.CREATE:
            return await self._create(await self.moves.mark(write, Method.POST))
        if service_id is None:
            state = WriteState.DISCARDED if write.verb is Verb.DELETE else WriteState.REFUSED
            await self.moves.end_unsent(write, Settled(state, NEVER_MADE))
            return None
        match write.verb:
            case Verb.CREATE:
                write = await self.moves.mark(write, Method.PUT)
                return await self._files.send(write, service_id, meant=_meant(write, service_id))
            case Verb.UPDATE:
                return await self._update(write, service_id)
            case Verb.DELETE:
                return await self._delete(await self.moves.mark(write, Method.DELETE), service_id)

    async def _create(self, write: Write) -> Outcome:
        files = await self._files.beside(write)
        outcome = await self._post(write, files)
        if outcome.kind is Kind.TOO_LARGE and files:
            files = ()
            outcome = await self._post(write, files)
        if outcome.kind is not Kind.DONE or outcome.customer is None:
            await self.moves.settle(write, outcome)
            return outcome
        service_id = outcome.customer.id
        if len(files) < len(waiting(write)):
            await self.moves.adopt(write, service_id)
            return outcome
        await self.verifier.confirm(write, service_id, meant=_meant(write, service_id), answered=_stamp(outcome))
        return outcome

    async def _post(self, write: Write, files: tuple[WriteFile, ...]) -> Outcome:
        assert write.change is not None  # noqa: S101  - the store's own rule: a create has its data
        progress = self._files.on_progress(write, files)
        outcome = await self._api.create(write.change, self._files.uploads(files), progress=progress)
        await self._files.note(write, files, outcome)
        return outcome

    async def _update(self, write: Write, service_id: str) -> Outcome | None:
        if write.data_sent:
            # compared once at the end, never merged again: a service that ignores a field would get it for ever
            return await self._files.send(await self.moves.mark(write, Method.PUT), service_id)
        await self._api.until_free(Method.PUT)
        try:
            theirs = await self._api.get(service_id)
        except NotFound:
            # a service that finds nothing at all says this too: the store itself must still answer
            await self._api.list(PageRequest(limit=1), priority=Priority.COUNTER)
            await self.moves.end_unsent(write, Settled(WriteState.REFUSED, GONE, Cause.GONE))
            return None
        told_at = self._clock.monotonic()
        write = await self.moves.mark(write, Method.PUT)
        if self._clock.monotonic() - told_at > FRESH_SECONDS:
            # the mark stood behind others on a busy disk; who does not answer now is asked by the PUT itself
            with suppress(ServiceError):
                theirs = await self._api.get(service_id)
        merged = merge(write.change or CustomerChange(), write.base, theirs, same_eye)
        conflicts = await self._conflicts(write, merged, theirs)
        if conflicts:
            units = ", ".join(conflict.unit for conflict in conflicts)
            await self.moves.move(write, Settled(WriteState.NEEDS_DECISION, CHANGED_TOO.format(units), Cause.CONFLICT))
            await self.verifier.heard(write.uid, theirs)
            return None
        if merged.change.is_empty:
            return await self._files.send(write, service_id, theirs)
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
        together = await self._files.beside(write)
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
            await self.moves.settle(write, outcome)
        elif len(together) < len(waiting(write)):
            await self._data_are_there(write)
        else:
            meant = _unread(apply_change(theirs, merged.change))
            await self.verifier.confirm(write, theirs.id, meant=meant, said=said, answered=_stamp(outcome))
        return outcome

    async def _keep_refused(self, write: Write, theirs: Customer, outcome: Outcome) -> Outcome:
        """End a write of which the service keeps every eye it was to take back: told as a difference, not sent again.

        Nothing could be corrected in it, and what is saved after it must not wait for ever.
        """
        if waiting(write):
            await self._data_are_there(write)
        else:
            await self.verifier.confirm(write, theirs.id, theirs, said=_once_each(outcome.words))
        return outcome

    async def _data_are_there(self, write: Write) -> None:
        """Queue a write again of which nothing is left but its files."""
        await self._threads.disk(self._records.outbox.data_sent, write.seq)
        await self.moves.move(write, Settled(WriteState.QUEUED, ""))

    async def _put(self, write: Write, service_id: str, update: Update, files: tuple[WriteFile, ...]) -> Outcome:
        progress = self._files.on_progress(write, files)
        outcome = await self._api.update(service_id, update, self._files.uploads(files), progress=progress)
        carried = update.prescription is not None and bool(update.prescription.carried)
        if carried and outcome.kind is Kind.REFUSED and _STRANGE.search(outcome.words):
            # it tells members of a prescription that it does not take: they are its own affair
            bare = replace(update, prescription=replace(update.prescription or Prescription(), carried={}))
            outcome = await self._api.update(service_id, bare, self._files.uploads(files), progress=progress)
        await self._files.note(write, files, outcome)
        return outcome

    async def _delete(self, write: Write, service_id: str) -> Outcome:
        outcome = await self._api.delete(service_id)
        if outcome.kind is Kind.GONE:
            # the answer alone also fits a wrong store; should the read fail, the write is where reading settles it
            await self.moves.move(write, Settled(WriteState.IN_DOUBT, outcome.sentence))
            await self.deletes.settle(write, service_id, outcome)
        elif outcome.kind is Kind.DONE:
            await self.verifier.confirm_deleted(write)
        else:
            await self.moves.settle(write, outcome)
        return outcome


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
