"""Everything that a profile asks of the disk, seen as it happens: below the cipher, and in plain files."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Protocol
from unittest import mock

import apsw

SYSTEM = "unix"
_BY_NUMBER: dict[int | None, type[Exception]] = {errno.ENOSPC: apsw.FullError, errno.EROFS: apsw.ReadOnlyError}


class Watch(Protocol):
    """Is told of each step just before it is taken; an `OSError` of its own is what the disk answers then."""

    def made(self, path: Path) -> None:
        """A file or folder that was not there gets its name."""

    def wrote(self, path: Path, offset: int, data: bytes) -> None:
        """Bytes are written to a file."""

    def cut(self, path: Path, size: int) -> None:
        """A file is shortened or lengthened."""

    def forced(self, path: Path) -> None:
        """A file, or the names in a folder, are forced to the disk."""

    def renamed(self, path: Path, target: Path) -> None:
        """A file takes the place of another."""

    def removed(self, path: Path) -> None:
        """A file loses its name."""


@contextmanager
def _as_sqlite_says() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _BY_NUMBER.get(error.errno, apsw.IOError)(error.strerror) from error


class _WatchedFile(apsw.VFSFile):
    """A file of SQLite. A new journal or log is forced together with its name, as SQLite does it on this system."""

    def __init__(self, path: Path, name: Any, flags: list[int], watch: Watch, *, is_new: bool) -> None:
        self._path = path
        self._watch = watch
        self._name_is_loose = is_new and path.name.endswith(("-wal", "-journal"))
        super().__init__(SYSTEM, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        with _as_sqlite_says():
            self._watch.wrote(self._path, offset, data)
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        with _as_sqlite_says():
            self._watch.cut(self._path, newsize)
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        with _as_sqlite_says():
            self._watch.forced(self._path)
            if self._name_is_loose:
                self._watch.forced(self._path.parent)
                self._name_is_loose = False
        super().xSync(flags)


class WatchedLayer(apsw.VFS):
    """A layer between the cipher and the disk, by its `name`, as long as the process lives."""

    # the cipher keeps what it was once laid over
    _all: ClassVar[list[WatchedLayer]] = []

    def __init__(self, watch: Watch) -> None:
        self.name = f"watched-{len(self._all)}"
        self._watch = watch
        self._all.append(self)
        super().__init__(self.name, SYSTEM)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = Path(str(name.filename() if isinstance(name, apsw.URIFilename) else name))
        is_new = bool(flags[0] & apsw.SQLITE_OPEN_CREATE) and not path.exists()
        if is_new:
            with _as_sqlite_says():
                self._watch.made(path)
        return _WatchedFile(path, name, flags, self._watch, is_new=is_new)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        path = Path(filename)
        with _as_sqlite_says():
            self._watch.removed(path)
            if syncdir:
                self._watch.forced(path.parent)
        super().xDelete(filename, syncdir)


class _WatchedRaw(io.FileIO):
    def __init__(self, path: Path, mode: str, watch: Watch) -> None:
        self._path = path
        self._watch = watch
        super().__init__(path, mode)

    def write(self, data: Any) -> int:
        self._watch.wrote(self._path, self.tell(), bytes(data))
        return super().write(data)


class _Files:
    """Stands in for the ways in which Python asks for plain files, below one folder."""

    def __init__(self, root: Path, watch: Watch) -> None:
        self._root = root
        self._watch = watch
        self._handles: dict[int, Path] = {}
        self._original = {name: getattr(os, name) for name in ("open", "fsync", "replace", "unlink", "rmdir", "mkdir")}
        self._opens = io.open

    def patches(self) -> dict[str, Callable[..., Any]]:
        """Return what takes the place of functions of `os`."""
        watch = self._watch
        return {
            "open": self.open_handle,
            "fsync": self.fsync,
            "replace": partial(self._call, "replace", lambda path, target: watch.renamed(path, Path(target))),
            "unlink": partial(self._call, "unlink", watch.removed),
            "rmdir": partial(self._call, "rmdir", watch.removed),
            "mkdir": partial(self._call, "mkdir", lambda path, *_mode: watch.made(path)),
        }

    def open(self, path: Any, mode: str = "r", *more: Any, **options: Any) -> Any:
        """Open a file; one that is written in bytes is watched."""
        if not self._is_ours(path) or "b" not in mode or not set("wx") & set(mode):
            return self._opens(path, mode, *more, **options)
        if not Path(path).exists():
            self._watch.made(Path(path))
        elif "w" in mode:
            self._watch.cut(Path(path), 0)
        raw = _WatchedRaw(Path(path), mode.replace("b", ""), self._watch)
        self._handles[raw.fileno()] = Path(path)
        return io.BufferedWriter(raw)

    def open_handle(self, path: Any, *more: Any, **options: Any) -> int:
        """Open a folder, or whatever is asked for by its handle."""
        handle = int(self._original["open"](path, *more, **options))
        self._handles.pop(handle, None)
        if self._is_ours(path):
            self._handles[handle] = Path(path)
        return handle

    def fsync(self, handle: int) -> None:
        """Force a file or a folder."""
        if handle in self._handles:
            self._watch.forced(self._handles[handle])
        self._original["fsync"](handle)

    def _call(self, name: str, tell: Callable[..., None], path: Any, *more: Any, **options: Any) -> Any:
        # a file that is removed without being there, or a folder made again, is no step
        if self._is_ours(path) and Path(path).exists() is not (name == "mkdir"):
            tell(Path(path), *more)
        return self._original[name](path, *more, **options)

    def _is_ours(self, path: Any) -> bool:
        return isinstance(path, (str, os.PathLike)) and Path(path).is_relative_to(self._root)


@contextmanager
def watched_files(root: Path, watch: Watch) -> Iterator[None]:
    """Watch what is asked of plain files and folders below `root`, by whatever way Python asks."""
    files = _Files(root, watch)
    with ExitStack() as stack:
        stack.enter_context(mock.patch.object(io, "open", files.open))
        for name, patch in files.patches().items():
            stack.enter_context(mock.patch.object(os, name, patch))
        yield
