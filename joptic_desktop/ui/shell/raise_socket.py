"""Where the window of a profile listens for a second start: light, as each start looks there before it paints."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# the longest path of a socket that every system takes
LONGEST_PATH = 100


def socket_name(profile: Path) -> str:
    """Return the name of the socket: in the profile's own folder, which nobody else may enter, if that is not too long.

    On Windows it is the name of a pipe.
    """
    path = profile.resolve() / "window"
    if sys.platform == "win32":
        return rf"\\.\pipe\joptic-desktop-{_mark(path)}"
    if len(os.fsencode(path)) <= LONGEST_PATH:
        return str(path)
    import tempfile  # half a dozen milliseconds that most starts need not spend

    return str(Path(tempfile.gettempdir()) / f"joptic-desktop-{_mark(path)}")


def may_listen(profile: Path) -> bool:
    """Tell whether a window of this profile may be open: it, or one that ended suddenly, has made its socket."""
    return Path(socket_name(profile)).exists()


def _mark(path: Path) -> str:
    import hashlib

    return hashlib.sha256(os.fsencode(path)).hexdigest()[:32]
