"""No copy of the memory of this program is left behind when it ends suddenly: customers and keys stand in it."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

_KINDS = Path("/proc/self/coredump_filter")


def forbid_core_dumps() -> None:
    """Let this process, and those that it starts, leave no memory behind. A system without such limits is left alone.

    The limit keeps the kernel from writing a file. A program that the system hands dumps to is not bound by it: for
    that one, no part of the memory belongs into a dump.
    """
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError):
        if _KINDS.exists():
            _KINDS.write_text("0", encoding="ascii")
