"""An event loop whose time passes only when nobody has anything to do: then it jumps to whoever waits shortest.

Whatever sleeps, waits with a time-out or is called later does so in virtual time, the product's own code included.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")
# so many turns without a moment of time are a loop that eats the machine
MOST_TURNS = 100_000


class HotLoop(BaseException):
    """Somebody goes on and on without letting any time pass."""


class Asleep(BaseException):
    """Everybody waits, and for nothing that will come."""


class _Jump(selectors.SelectSelector):
    """Lets virtual time pass where a real selector waits; no socket ever has news."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self._turns = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise Asleep
        self._turns = 0 if timeout > 0 else self._turns + 1
        if self._turns > MOST_TURNS:
            raise HotLoop
        self.seconds += max(0.0, timeout)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop that begins at second 0."""

    def __init__(self) -> None:
        self._jump = _Jump()
        super().__init__(self._jump)

    def time(self) -> float:
        """Return the seconds since the loop began."""
        return self._jump.seconds

    def pass_time(self, seconds: float) -> None:
        """Let time pass in which nobody does anything, however much is due."""
        self._jump.seconds += seconds


def run_virtually(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end on a loop of its own; raises `HotLoop` and `Asleep`."""
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(work)
    finally:
        asyncio.set_event_loop(None)
        loop.close()
