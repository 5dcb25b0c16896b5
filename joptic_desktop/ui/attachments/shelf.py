"""The files of one open form: taken into encrypted copies, named, taken away again. No widget."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Protocol

import shiboken6
from PySide6.QtCore import QLocale, QObject, Signal

from joptic_desktop.domain.attachments import (
    DEFAULT_SIZE_LIMIT,
    HEAD_BYTES,
    PRESCRIPTION_FIELD,
    WriteFile,
    refusal_of,
)
from joptic_desktop.errors import InvalidInput, JOpticError
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.attachments.acceptance import Judgement, judge_path, likely_field
from joptic_desktop.ui.attachments.file_words import duplicate_sentence, not_taken_sentence, refusal_sentence
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.attachments.tiles import Tile, TileState, tiles_of_views, with_replacements
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.tasks import TaskOwner

Taking = Callable[[], Awaitable[WriteFile]]


class FileStore(Protocol):
    """The encrypted copies of files, as `services.attachments` keeps them. `InvalidInput` says why one is not taken."""

    async def take_path(self, path: Path, field: str) -> WriteFile:
        """Copy a file."""

    async def take_bytes(self, data: bytes, name: str, field: str) -> WriteFile:
        """Keep bytes as a file of that name."""

    async def release(self, file: WriteFile) -> None:
        """Give up a copy that no write refers to."""

    async def rename_field(self, file: WriteFile, field: str) -> WriteFile:
        """Return the same copy under another field name."""

    def open(self, file: WriteFile) -> BinaryIO:
        """Open the plain bytes, in memory only."""


@dataclass(slots=True)
class _Held:
    """A file the form was given, and what became of it."""

    key: int
    field: str
    name: str
    size: int | None = None
    file: WriteFile | None = None
    reason: str = ""

    def tile(self) -> Tile:
        state = TileState.NOT_TAKEN if self.reason else TileState.READY if self.file else TileState.COPYING
        kind = self.file.content_type if self.file else ""
        return Tile(self.key, self.field, self.name, state, self.size, kind, reason=self.reason)


class Shelf(QObject):
    """Holds a form's files. `changed` fires whenever a tile is another; `limit` is the largest file in bytes."""

    changed = Signal()

    def __init__(
        self, store: FileStore, tasks: TaskOwner, limit: int = DEFAULT_SIZE_LIMIT, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._limit = limit
        self._held: dict[int, _Held] = {}
        self._saved: tuple[Tile, ...] = ()
        self._hashes: dict[str, str] = {}
        self._next_key = 0
        self._copying = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def tiles(self) -> tuple[Tile, ...]:
        """Return all tiles: what was saved before, then the form's own in the order they came."""
        return with_replacements((*self._saved, *(held.tile() for held in self._held.values())))

    def files(self) -> tuple[WriteFile, ...]:
        """Return the copies that a save hands over."""
        return tuple(held.file for held in self._held.values() if held.file)

    def file_of(self, key: int) -> WriteFile | None:
        """Return the copy behind one tile, once there is one."""
        held = self._held.get(key)
        return held.file if held else None

    @property
    def names(self) -> tuple[str, ...]:
        """The field names in use, the two usual ones apart, to be offered again."""
        return tuple(dict.fromkeys(tile.field for tile in self.tiles()))

    async def idle(self) -> None:
        """Wait until nothing is being copied."""
        await self._idle.wait()

    def show_record(self, view: CustomerView) -> None:
        """Show the files this computer sent of that customer, or is about to."""
        self._saved = tiles_of_views(view.files)
        self._hashes = {file.sha256: file.real_name for write in view.pending for file in write.files}
        self.changed.emit()

    def restore(self, files: Iterable[WriteFile]) -> None:
        """Put the copies of a draft back."""
        for file in files:
            held = self._new(file.real_name, file.field, file.size)
            held.file = file
        self.changed.emit()

    def add(self, brought: Brought, picture_name: str) -> None:
        """Take what was dropped, pasted or chosen; a picture without a file is kept as `picture_name`."""
        for path in brought.paths:
            held = self._new(path.name, likely_field(path.name))
            self._take(held, partial(self._take_path, path, held))
        if brought.picture:
            held = self._new(picture_name, PRESCRIPTION_FIELD, len(brought.picture))
            self._take(held, partial(self._take_picture, brought.picture, held))
        self.changed.emit()

    def remove(self, key: int) -> None:
        """Take one file away again, whatever it is in."""
        held = self._held.pop(key, None)
        if held is None:
            return
        if held.file:
            self._tasks.spawn(self._store.release(held.file))
        self.changed.emit()

    def set_field(self, key: int, field: str) -> None:
        """Let one file travel under another field name."""
        held = self._held.get(key)
        if held is None or held.field == field:
            return
        held.field = field
        if held.file:
            self._tasks.spawn(self._settle_field(held))
        self.changed.emit()

    def hand_over(self) -> None:
        """Forget the form's own files: a save or a draft keeps them now."""
        self._held.clear()

    def clear(self) -> None:
        """Show no files at all, for another customer."""
        self._held.clear()
        self._saved = ()
        self._hashes = {}
        self.changed.emit()

    async def release_all(self) -> None:
        """Give up all copies: the form is thrown away. What is still being copied is released when it arrives."""
        given_up = self.files()
        self._held.clear()
        for file in given_up:
            await self._store.release(file)

    def _new(self, name: str, field: str, size: int | None = None) -> _Held:
        held = _Held(self._next_key, field, name, size)
        self._held[held.key] = held
        self._next_key += 1
        return held

    def _take(self, held: _Held, taking: Taking) -> None:
        self._copying += 1
        self._idle.clear()
        self._tasks.spawn(self._finish(held, taking))

    async def _finish(self, held: _Held, taking: Taking) -> None:
        try:
            await self._keep(held, await taking())
        except JOpticError as error:
            held.reason = said(error)
        except Exception:
            held.reason = not_taken_sentence()
            raise
        finally:
            self._copying -= 1
            if not self._copying:
                self._idle.set()
            self._tell()

    async def _take_path(self, path: Path, held: _Held) -> WriteFile:
        self._accept(held, await asyncio.to_thread(judge_path, path, self._limit))
        return await self._store.take_path(path, held.field)

    async def _take_picture(self, data: bytes, held: _Held) -> WriteFile:
        self._accept(held, Judgement(len(data), refusal_of(data[:HEAD_BYTES], len(data), self._limit)))
        return await self._store.take_bytes(data, held.name, held.field)

    def _accept(self, held: _Held, judged: Judgement) -> None:
        held.size = judged.size
        if judged.refusal is not None:
            raise InvalidInput(refusal_sentence(judged.refusal, self._limit, QLocale()))

    async def _keep(self, held: _Held, file: WriteFile) -> None:
        if held.key not in self._held:
            await self._store.release(file)
            return
        if (twin := self._twin(file)) is not None:
            held.reason = duplicate_sentence(twin)
            await self._store.release(file)
            return
        held.file, held.size = file, file.size
        await self._settle_field(held)

    async def _settle_field(self, held: _Held) -> None:
        """Bring the copy to the field chosen last; the person may choose again meanwhile."""
        while held.file and held.file.field != held.field:
            held.file = await self._store.rename_field(held.file, held.field)
        self._tell()

    def _twin(self, file: WriteFile) -> str | None:
        ours = (held.name for held in self._held.values() if held.file and held.file.sha256 == file.sha256)
        return next(ours, self._hashes.get(file.sha256))

    def _tell(self) -> None:
        """Tell of a change after waiting, unless the form has gone meanwhile."""
        if shiboken6.isValid(self):
            self.changed.emit()
