"""Files on their way into the store: accepted or refused in a sentence, copied into encrypted blobs, never lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, BinaryIO, cast

from psygnal import Signal

from joptic_desktop.domain.attachments import (
    DEFAULT_SIZE_LIMIT,
    HEAD_BYTES,
    MEGABYTE,
    Refusal,
    WriteFile,
    is_field_name,
    recognise,
    refusal_of,
    sent_name,
)
from joptic_desktop.domain.photo_places import DamagedPhoto, without_places
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

_PHOTOS = "image/"


class AttachmentService:
    """Takes files into the store and opens them for a look. `progress` tells (uid, sent name, percent).

    Where `removes_places` says so, a photo loses what its camera wrote beside the picture before anything is kept: what
    is kept is what is shown and sent.
    """

    progress = Signal(object)

    def __init__(
        self,
        records: Records,
        blobs: BlobStore,
        threads: Threads,
        clock: Clock,
        size_limit: Callable[[], int] = lambda: DEFAULT_SIZE_LIMIT,
        *,
        removes_places: Callable[[], bool] = lambda: True,
    ) -> None:
        self._records = records
        self._blobs = blobs
        self._threads = threads
        self._clock = clock
        self._size_limit = size_limit
        self._removes_places = removes_places

    async def take_path(self, path: Path, field: str) -> WriteFile:
        """Copy a file into the store; the file itself may go away afterwards.

        Raises `InvalidInput` with a sentence when it is no file, empty, too large or of another kind, `StoreFull`.
        """
        return await self._threads.disk(self._take_path, path, field)

    async def take_bytes(self, data: bytes, name: str, field: str) -> WriteFile:
        """Take bytes (a pasted picture) into the store; raises as `take_path`."""
        return await self._threads.disk(self._take, data, data[:HEAD_BYTES], len(data), name, field)

    async def release(self, file: WriteFile) -> None:
        """Take back a file of a form that was not saved; one that a write or a draft holds on to stays."""
        await self._threads.disk(self._release, file.blob)

    async def rename_field(self, file: WriteFile, field: str) -> WriteFile:
        """Return the file for another form field; raises `InvalidInput` for a name that cannot be one."""
        _check_field(field)
        kind = recognise(await self._threads.disk(self._head, file))
        if kind is None:
            raise InvalidInput(tr("{0} cannot be read any more.").format(file.real_name))
        return replace(file, field=field, sent_name=sent_name(field, self._today(), file.sha256, kind))

    def open(self, file: WriteFile) -> BinaryIO:
        """Open the plain bytes for a preview; they stay in memory. Raises `StoreDamaged`."""
        return cast("BinaryIO", self._blobs.open(file.blob))

    def _release(self, blob: str) -> None:
        if blob not in self._records.blobs.in_use():
            self._blobs.delete(blob)

    def _head(self, file: WriteFile) -> bytes:
        with self.open(file) as reader:
            return reader.read(HEAD_BYTES)

    def _take_path(self, path: Path, field: str) -> WriteFile:
        if path.is_dir():
            raise InvalidInput(tr("{0} is a folder: choose the files in it.").format(path.name))
        try:
            with path.open("rb") as source:
                size = path.stat().st_size
                head = source.read(HEAD_BYTES)
                source.seek(0)
                return self._take(source, head, size, path.name, field)
        except OSError as error:
            raise InvalidInput(tr("{0} cannot be read: {1}.").format(path.name, error.strerror or error)) from error

    def _take(self, source: IO[bytes] | bytes, head: bytes, size: int, name: str, field: str) -> WriteFile:
        _check_field(field)
        refusal, kind = refusal_of(head, size, self._size_limit()), recognise(head)
        if refusal or kind is None:
            raise InvalidInput(self._why_not(refusal, name, size))
        if kind.content_type.startswith(_PHOTOS) and self._removes_places():
            source = _cleaned(source, name)
        blob = self._blobs.write(source)
        self._records.blobs.remember(blob, self._clock.now())
        wire = sent_name(field, self._today(), blob.sha256, kind)
        return WriteFile(field, blob.name, name, wire, kind.content_type, blob.size, blob.sha256)

    def _why_not(self, refusal: Refusal | None, name: str, size: int) -> str:
        if refusal is Refusal.EMPTY:
            return tr("{0} is empty.").format(name)
        if refusal is Refusal.TOO_LARGE:
            limit = self._size_limit() // MEGABYTE
            return tr("{0} is too large: {1} MB, at most {2} MB go through.").format(
                name, round(size / MEGABYTE, 1), limit
            )
        return tr("{0} is not accepted: use PDF, JPEG, PNG or WEBP.").format(name)

    def _today(self) -> datetime:
        return datetime.fromtimestamp(self._clock.now(), UTC)


def _cleaned(source: IO[bytes] | bytes, name: str) -> bytes:
    try:
        return without_places(source if isinstance(source, bytes) else source.read())
    except DamagedPhoto:
        raise InvalidInput(
            tr("{0} is damaged: save it anew in a viewer of pictures, then add it.").format(name)
        ) from None


def _check_field(field: str) -> None:
    if not is_field_name(field):
        raise InvalidInput(tr("A field name has letters, digits and _, begins with a letter, and is not jsonData."))
