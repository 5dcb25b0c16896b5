"""A pool of connections that can be given up: the HTTP library leaks places in it when requests are cancelled."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx


class Pool:
    """One transport and how many requests use it now."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self.transport = transport
        self.users = 0


class Lane:
    """The current pool of one kind of request; made when first needed, in the running loop."""

    def __init__(self, build: Callable[[], httpx.AsyncBaseTransport]) -> None:
        self._build = build
        self._current: Pool | None = None

    @asynccontextmanager
    async def pool(self) -> AsyncIterator[Pool]:
        """Lend the current pool; a pool given up meanwhile is closed by its last user."""
        pool = self._current = self._current or Pool(self._build())
        pool.users += 1
        try:
            yield pool
        finally:
            pool.users -= 1
            if pool is not self._current and not pool.users:
                await pool.transport.aclose()

    def give_up(self, pool: Pool) -> None:
        """Let the next request build a new pool; requests that still use this one go on."""
        if pool is self._current:
            self._current = None

    async def close(self) -> None:
        """Close the current pool."""
        pool, self._current = self._current, None
        if pool is not None:
            await pool.transport.aclose()
