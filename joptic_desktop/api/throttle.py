"""Turns: a request waits here until the rate budget of its origin lets it go."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping

from joptic_desktop.api.budget import Method, Priority, RateBudget

_LONGEST_NAP = 5.0


class Throttle:
    """The rate budget of one origin, shared by everything that calls it.

    `clock` gives seconds and only goes forward; `sleep` waits seconds.
    """

    def __init__(
        self,
        budget: RateBudget,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._budget = budget
        self._clock = clock
        self._sleep = sleep

    def delay(self, method: Method, priority: Priority = Priority.COUNTER) -> float:
        """Return the seconds until such a request may go; 0 when it may go now."""
        return self._budget.delay(method, priority, self._clock())

    async def until_free(self, method: Method, priority: Priority = Priority.COUNTER) -> None:
        """Wait until such a request may go, without taking the turn."""
        while (seconds := self.delay(method, priority)) > 0:
            await self._sleep(min(seconds, _LONGEST_NAP))

    async def turn(self, method: Method, priority: Priority = Priority.COUNTER) -> None:
        """Wait until such a request may go, and count it."""
        await self.until_free(method, priority)
        self._budget.take(method, self._clock())

    def learn(self, method: Method, headers: Mapping[str, str]) -> None:
        """Heed what an answer says of its limits; header names in lower case."""
        self._budget.learn(method, headers, self._clock())

    def refused(self, method: Method, wait: float) -> None:
        """Heed a 429 that asks to wait `wait` seconds."""
        self._budget.refused(method, wait, self._clock())
