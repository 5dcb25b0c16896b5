"""The files of writes: which travel with the data, which alone after them, and what becomes of those too large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import BinaryIO, cast

from joptic_desktop.api import sentences
from joptic_desktop.api.customers import CustomersApi, Update
from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.api.sending import UploadFile
from joptic_desktop.domain.attachments import MEGABYTE, FileState, WriteFile
from joptic_desktop.domain.changes import PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.moves import Moves
from joptic_desktop.sync.settling import Settled, failing, is_failure
from joptic_desktop.sync.threads import Threads
from joptic_desktop.sync.upload_limits import UploadLimits
from joptic_desktop.sync.verifying import Verifier

# files up to this size together travel with the data they belong to, larger ones in a request of their own after it
TOGETHER = 2 * 1024 * 1024
TOO_LARGE = tr("Too large for the service: {0}. It refused {1} MB at once. Everything else was sent.")
PERHAPS = tr(
    "The connection breaks whenever these files are sent, so they may be too large: {0}. Everything else was sent."
)
Progress = Callable[[str, str, int], None]


class Uploader:
    """Sends the files of one store's writes. `progress` is told of uploads as (uid, sent name, percent)."""

    def __init__(
        self,
        api: CustomersApi,
        records: Records,
        blobs: BlobStore,
        threads: Threads,
        clock: Clock,
        moves: Moves,
        verifier: Verifier,
        progress: Progress,
    ) -> None:
        self._api = api
        self._records = records
        self._blobs = blobs
        self._threads = threads
        self._clock = clock
        self._moves = moves
        self._verifier = verifier
        self._progress = progress
        self.limits = UploadLimits(records.learned, threads)

    async def beside(self, write: Write) -> tuple[WriteFile, ...]:
        """Return the files that travel with the data they belong to: none where they may be too large together."""
        files = waiting(write)
        size = sum(file.size for file in files)
        limit = await self.limits.limit(write.place.origin) if files else None
        fits = size <= TOGETHER and (limit is None or size < limit)
        return files if fits and not self.limits.is_suspect(write.seq, files) else ()

    async def note(self, write: Write, files: tuple[WriteFile, ...], outcome: Outcome) -> None:
        """Learn from what became of a request with files."""
        if files:
            await self.limits.note(write.seq, write.place.origin, files, outcome)

    async def send(
        self, write: Write, service_id: str, known: Customer | None = None, meant: Customer | None = None
    ) -> Outcome | None:
        """Send the files of a write whose data have arrived, all of one field together; None when there are none.

        `known` is the record as it was read before them, `meant` what a create made.
        """
        files = waiting(write)
        if not files:
            await self._finish(write, service_id, known)
            return None
        field = tuple(file for file in files if file.field == files[0].field)
        outcome = await self._put(write, service_id, field)
        if outcome.kind is Kind.IN_DOUBT:
            # a file may arrive twice, never not at all
            poisoned = failing(write.failures + is_failure(outcome))
            await self._moves.move(write, poisoned or Settled(WriteState.QUEUED, outcome.sentence), outcome)
            return outcome
        if outcome.kind not in {Kind.DONE, Kind.TOO_LARGE}:
            await self._moves.settle(write, outcome)
            return outcome
        for file in field:
            await self._note_file(write, file, outcome)
        if len(field) < len(files):
            await self._moves.move(write, Settled(WriteState.QUEUED, ""))
        else:
            told = replace(known, updated_at="") if known else meant
            await self._finish(await self._moves.get(write.seq), service_id, meant=told)
        return outcome

    async def _put(self, write: Write, service_id: str, files: tuple[WriteFile, ...]) -> Outcome:
        progress = self.on_progress(write, files)
        outcome = await self._api.update(service_id, Update(PersonalChange()), self.uploads(files), progress=progress)
        await self.note(write, files, outcome)
        if outcome.kind is not Kind.DONE and self.limits.is_too_large(write.seq, files):
            return replace(outcome, kind=Kind.TOO_LARGE, sentence=sentences.LINE_BROKE)
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
        refused = [file for file in write.files if file.state is FileState.REFUSED]
        if not refused:
            await self._verifier.confirm(write, service_id, known, meant)
            return
        limit = await self.limits.limit(write.place.origin) or sum(file.size for file in refused)
        names = ", ".join(file.real_name for file in refused)
        is_said = any(file.reason == sentences.TOO_LARGE for file in refused)
        reason = TOO_LARGE.format(names, round(limit / MEGABYTE, 1)) if is_said else PERHAPS.format(names)
        await self._moves.move(write, Settled(WriteState.REFUSED, reason))

    def uploads(self, files: tuple[WriteFile, ...]) -> tuple[UploadFile, ...]:
        """Return files as a request takes them."""
        return tuple(
            UploadFile(f.field, f.sent_name, f.content_type, f.size, partial(self._open, f.blob), f.real_name)
            for f in files
        )

    def on_progress(self, write: Write, files: tuple[WriteFile, ...]) -> Callable[[int], None] | None:
        """Return what a request with these files tells its percents."""
        if not files:
            return None

        def tell(percent: int) -> None:
            for file in files:
                self._progress(write.uid, file.sent_name, percent)

        return tell

    def _open(self, blob: str) -> BinaryIO:
        return cast("BinaryIO", self._blobs.open(blob))


def waiting(write: Write) -> tuple[WriteFile, ...]:
    """Return the files of a write that are still to be sent."""
    return tuple(file for file in write.files if file.state is FileState.WAITING)
