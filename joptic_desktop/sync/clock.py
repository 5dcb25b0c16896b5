"""The clock, handed in: wall time for what is shown and stored, monotonic time for waiting."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """`now` gives seconds since the epoch, `monotonic` seconds that never jump."""

    now: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic

    def stamp(self) -> str:
        """Return the wall time in the contract's form, milliseconds and Z."""
        return datetime.fromtimestamp(self.now(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
