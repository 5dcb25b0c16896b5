"""All that this computer has of one person: handed out as files anybody can read, or erased from here."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.customers import CustomerSummary
from joptic_desktop.domain.safe_names import SafeName
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput, StoreDamaged, StoreError
from joptic_desktop.services.person_shape import KeptFile, PersonRecords, person_to_json
from joptic_desktop.services.showing import Saved, following
from joptic_desktop.services.written_files import new_file, new_folder, refused, write_whole
from joptic_desktop.storage.audit import AuditAction, AuditFilter, AuditNote
from joptic_desktop.storage.cache_reader import CachedDetail
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore

DATA = "data.json"
FILES = "files"
_NOTE = "one person's data"
_FAILED = f"{_NOTE}: nothing was written"
_WAITS = tr("Changes of this person still wait to be sent: send them or give them up first.")


@dataclass(frozen=True, slots=True)
class Handed:
    """What was handed out: the folder, and how many files are in it beside the data; `lost` are no longer here."""

    folder: Path
    files: int
    lost: int


class PersonalData:
    """The data of one person at a time, of one store.

    `forget` is told who was erased, in the writer's thread, so that no answer on its way brings anything back;
    `saved` is awaited with whoever was.
    """

    def __init__(
        self,
        store: LocalStore,
        clock: Clock,
        note: AuditNote,
        forget: Callable[[str], None],
        saved: Saved,
    ) -> None:
        self._store = store
        self._clock = clock
        self._note = note
        self._forget = forget
        self._saved = following(saved)

    async def hand_out(self, uid: str, to: Path, more: Mapping[str, bytes] | None = None) -> Handed:
        """Write what is here of a person into a new folder inside `to`; `more` are files by name that go with it.

        The trail tells of it before anything is written, so that no end of the program hides it, and once more when
        nothing was. Raises `InvalidInput` when nothing is known of the person, or
        the folder refuses.
        """
        windows = self._store.windows
        person = await self._store.threads.disk(self._gather, uid, windows.detail(uid), windows.summary(uid))
        if not person.is_known:
            raise InvalidInput(tr("Nothing is known of this person on this computer."))
        await self._store.threads.disk(self._store.records.audit.add, self._note(AuditAction.EXPORTED, uid, _NOTE))
        day = datetime.fromtimestamp(self._clock.now(), UTC).date().isoformat()
        name = SafeName.of(f"{person.name or uid} {day}").text
        try:
            return await asyncio.to_thread(self._write, person, to, name, more or {})
        except OSError as error:
            with suppress(StoreError):  # the first line says too much then, and never too little
                failed = self._note(AuditAction.FAILED, uid, _FAILED)
                await self._store.threads.disk(self._store.records.audit.add, failed)
            raise refused(error) from error

    async def waits(self, uid: str) -> bool:
        """Tell whether changes of a person are not done yet: who waits cannot be erased."""
        return await self._store.threads.disk(self._store.records.traces.waits, uid)

    async def erase(self, uid: str) -> None:
        """Erase what this computer has of a person, copies of the records included; the service keeps its record.

        The row of the list stays as long as the service lists it; its details are not read again until it is opened.
        Raises `InvalidInput` while changes wait, `StoreFull`.
        """
        await self._store.threads.disk(self._erase, uid)
        await self._saved(frozenset({uid}))

    def _erase(self, uid: str) -> None:
        records, cache = self._store.records, self._store.cache
        self._must_not_wait(uid)
        # before the trail says that it was done: cut off here, it is asked for again
        cache.erase_details(uid)
        with records.transaction():
            self._must_not_wait(uid)  # another program of this profile may have saved something
            blobs = records.traces.erase(uid)
            records.audit.add(self._note(AuditAction.ERASED, uid, ""))
        for blob in blobs:
            self._store.blobs.delete(blob)
        if records.ids.service_id(uid) is None:
            cache.remove(uid)
        # in this thread, in which answers are kept too: whatever was asked until now comes behind it
        self._forget(uid)
        records.renew_copies()

    def _must_not_wait(self, uid: str) -> None:
        if self._store.records.traces.waits(uid):
            raise InvalidInput(_WAITS)

    def _gather(self, uid: str, detail: CachedDetail | None, summary: CustomerSummary | None) -> PersonRecords:
        records = self._store.records
        numbers = records.audit.numbers(AuditFilter(uids=(uid,)))
        return PersonRecords(
            uid=uid,
            service_id=records.ids.service_id(uid),
            place=self._store.place,
            detail=detail,
            summary=summary,
            prescriptions=tuple(records.history.of_customer(uid)),
            writes=tuple(records.traces.writes(uid)),
            log=records.traces.log(uid),
            sent=tuple(records.sent_files.of_customer(uid)),
            drafts=tuple(records.traces.drafts(uid)),
            audit=tuple(reversed(records.audit.numbered(numbers))),
        )

    def _write(self, person: PersonRecords, to: Path, name: str, more: Mapping[str, bytes]) -> Handed:
        """Write the folder whole, or leave none: nobody would look for half of a person's data."""
        folder = new_folder(to, name)
        try:
            files = self._copy_files(folder / FILES, person.files)
            for foreign, content in more.items():
                write_whole(folder / SafeName.of(foreign).text, (content,))
            shape = person_to_json(person, files, self._clock.now())
            write_whole(folder / DATA, (json.dumps(shape, ensure_ascii=False, indent=2).encode(),))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        written = sum(file is not None for file in files)
        return Handed(folder, written, len(files) - written)

    def _copy_files(self, folder: Path, files: Sequence[WriteFile]) -> list[KeptFile | None]:
        return [self._copy_file(folder, number, file) for number, file in enumerate(files, 1)]

    def _copy_file(self, folder: Path, number: int, file: WriteFile) -> KeptFile | None:
        name = SafeName.of(f"{number:02}-{SafeName.of(file.real_name).text}").text
        try:
            reader = self._store.blobs.open(file.blob)
        except StoreDamaged:
            return None
        with reader:
            folder.mkdir(mode=0o700, exist_ok=True)
            try:
                with new_file(folder / name) as target:
                    while piece := reader.read(1024 * 1024):
                        target.write(piece)
            except StoreError:
                (folder / name).unlink(missing_ok=True)
                return None
        return KeptFile(f"{FILES}/{name}", file)
