"""What a simulation runs on: one thread, so that nothing comes in another order, and a disk that lies in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from joptic_desktop.sync.threads import P, T, Threads

_MEMORY = Path("/dev/shm")


class OneThread(Threads):
    """The work of both threads done where it is asked for."""

    async def disk(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call and return what it returns."""
        return call(*args, **kwargs)

    async def search(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call and return what it returns."""
        return call(*args, **kwargs)


def memory_folder() -> TemporaryDirectory[str]:
    """Return a folder that lies in memory where the system has such a disk, and is gone after its `with`."""
    return TemporaryDirectory(prefix="joptic-world-", dir=_MEMORY if _MEMORY.is_dir() else None)
