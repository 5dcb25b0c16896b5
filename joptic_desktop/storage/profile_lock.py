"""One process works with a profile at a time; the operating system gives its lock back when a process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import ProfileInUse

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProfileLock:
    """The right to work with a profile, held until `release`, the end of a `with` block or of the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock kept in the file `path`. Raises `ProfileInUse` when somebody has it."""
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError as error:
            self.release()
            raise ProfileInUse(tr("Another window of JOptic Desktop works with this profile.")) from error

    def release(self) -> None:
        """Give the lock back; more than once does no harm."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
