"""One process works with a profile at a time; the operating system gives its lock back when a process ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import ProfileInUse, Refusal, StoreFull

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TRIES = 10
_GOES = tr("The file {0} cannot be locked: it does not stay in its folder.")


class ProfileLock:
    """The right to work with a profile, held until `release`, the end of a `with` block or of the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock kept in the file `path`.

        Raises `ProfileInUse` when somebody has it, `FileNotFoundError` without the folder, `StoreFull` where what is
        taken is never the file of that name.
        """
        self._path = path
        self._handle: int | None = None
        for _ in range(_TRIES):  # who had it may have taken the file away just before it was ours
            self._take_file()
            if self._is_kept_there():
                return
            self.release()
        raise StoreFull(_GOES.format(path.name), Refusal.OTHER)

    def release(self) -> None:
        """Give the lock back; more than once does no harm."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def discard(self) -> None:
        """Give the lock back and take its file away."""
        if sys.platform == "win32":
            self.release()  # no open file can be deleted there: neither ours, nor that of who waits for it
        with suppress(OSError):
            self._path.unlink()
        self.release()

    def _take_file(self) -> None:
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError as error:
            self.release()
            raise ProfileInUse(tr("Another window of JOptic Desktop works with this profile.")) from error

    def _is_kept_there(self) -> bool:
        if self._handle is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._handle), self._path.stat())
        except OSError:  # it is gone, or Windows is about to take it away
            return False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
