"""The log of one run: kept in the profile while that is open, and told of a run before that ended without a word."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

from joptic_desktop.diagnostics.faults import Fault
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.diagnostics.sudden_end import SuddenEnd

_log = logging.getLogger("joptic_desktop.program")


class RunLog:
    """`tell` shows what the last run left when it ended suddenly."""

    def __init__(self, log: Log, tell: Callable[[Fault], None]) -> None:
        self._log = log
        self._tell = tell
        self._sudden_end: SuddenEnd | None = None

    def keep_in(self, profile: Path) -> None:
        """Keep the log in a profile from now on."""
        folder = self._log.keep_in(profile)
        _log.info("a window opened this profile")
        self._sudden_end = SuddenEnd(folder)
        if self._sudden_end.left:
            doing = "the last run ended suddenly"
            self._tell(Fault(time.time(), doing, self._sudden_end.left, of_last_run=True))

    def forget(self) -> None:
        """Tell the next profile nothing of the one that was left."""
        self._log.forget()

    def leave(self) -> None:
        """Leave the profile's folder to whoever works with it next."""
        if self._sudden_end is not None:
            self._sudden_end.close()
            self._sudden_end = None
        self._log.leave()
