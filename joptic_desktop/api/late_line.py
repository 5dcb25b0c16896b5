"""A line that is built when it is first asked: the HTTP library is imported then, outside the loop."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import TYPE_CHECKING

from joptic_desktop.api.calls import Call
from joptic_desktop.api.observed import Observed
from joptic_desktop.api.origins import must_be_secure
from joptic_desktop.api.throttle import Throttle

if TYPE_CHECKING:
    import ssl

    from joptic_desktop.api.line import Line, Timeouts

# the answer's reader and what the HTTP library itself imports at its first request, so that the loop need not
READERS = ("joptic_desktop.api.wire", "httpcore", "anyio._backends._asyncio")
# the rows of this computer are painted first: imports in a thread hold the interpreter's lock most of the time
BREATH = 0.05


class LateLine:
    """Stands for the line to one origin.

    `tls` gives the context of an https line; it may be slow and is called in a thread. `clock` gives seconds since the
    epoch, `sleep` lets seconds pass; `timeouts` are other than the usual ones, `proxy` is the address of
    one. Raises `InvalidInput` for plain http to another computer.
    """

    def __init__(
        self,
        origin: str,
        throttle: Throttle,
        tls: Callable[[], ssl.SSLContext],
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        timeouts: Timeouts | None = None,
        proxy: str = "",
    ) -> None:
        must_be_secure(origin)
        self.origin = origin
        self.throttle = throttle
        self._tls = tls
        self._clock = clock
        self._sleep = sleep
        self._timeouts = timeouts
        self._proxy = proxy
        self._line: Line | None = None
        self._building = asyncio.Lock()
        self._closed = False

    async def ask(self, call: Call) -> Observed:
        """Send a request when its turn comes; see `Line.ask`."""
        if self._line is None:
            async with self._building:
                if self._line is None:
                    if not sys.modules.keys() >= set(READERS):
                        await self._sleep(BREATH)
                    self._line = await asyncio.to_thread(self._build)
        if self._closed:
            await self._line.close()
        return await self._line.ask(call)

    async def close(self) -> None:
        """Let go; what is asked afterwards finds no connection."""
        self._closed = True
        if self._line is not None:
            await self._line.close()

    def _build(self) -> Line:
        """Build the line; imports and a TLS context take some tenths of a second."""
        from joptic_desktop.api.line import Line, http_transports

        for reader in READERS:
            import_module(reader)
        tls = self._tls() if must_be_secure(self.origin) else None
        transports = http_transports(self.origin, tls, self._proxy or None)
        return Line(self.origin, transports, self.throttle, timeouts=self._timeouts, clock=self._clock)
