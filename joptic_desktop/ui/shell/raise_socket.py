"""Where the window of a profile listens for a second start: light, as each start looks there before it paints."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

# the longest path of a socket that every system takes
LONGEST_PATH = 100


def socket_name(profile: Path) -> str:
    """Return the name of the socket: in the profile's own folder, which nobody else may enter, if that is not too long.

    On Windows it is the name of a pipe.
    """
    path = profile.resolve() / "window"
    mark = hashlib.sha256(os.fsencode(path)).hexdigest()[:32]
    if sys.platform == "win32":
        return rf"\\.\pipe\joptic-desktop-{mark}"
    if len(os.fsencode(path)) <= LONGEST_PATH:
        return str(path)
    return str(Path(tempfile.gettempdir()) / f"joptic-desktop-{mark}")


def may_listen(profile: Path) -> bool:
    """Tell whether a window of this profile may be open: it, or one that ended suddenly, has made its socket."""
    return Path(socket_name(profile)).exists()
