"""The clock, handed in: wall time for what is shown and stored, monotonic time for waiting."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Clock:
    """`now` gives seconds since the epoch, `monotonic` seconds that never jump; `sleep` lets seconds of these pass."""

    now: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Coroutine[Any, Any, None]] = asyncio.sleep

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        """Wait until an event is set, at most some seconds."""
        works = [asyncio.ensure_future(event.wait()), asyncio.ensure_future(self.sleep(seconds))]
        try:
            await asyncio.wait(works, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for work in works:
                work.cancel()

    def stamp(self) -> str:
        """Return the wall time in the contract's form, milliseconds and Z."""
        return datetime.fromtimestamp(self.now(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
