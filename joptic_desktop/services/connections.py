"""Makes connections to services: one TLS context for all of them, built outside the loop when first needed."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.line import Line, http_transports
from joptic_desktop.api.origins import is_loopback
from joptic_desktop.api.renewal import Renewal
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.api.tls import build_tls_context


@dataclass(frozen=True, slots=True)
class Connection:
    """A line to one origin and the customers of one store over it."""

    line: Line
    customers: CustomersApi

    async def close(self) -> None:
        """Close the line."""
        await self.line.close()


class Connections:
    """Opens connections; `clock` gives seconds since the epoch."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._tls: ssl.SSLContext | None = None
        self._throttles: dict[str, Throttle] = {}

    async def open(
        self,
        origin: str,
        store_id: str,
        token: Callable[[], str],
        on_renewal: Callable[[Renewal], None] | None = None,
    ) -> Connection:
        """Return a connection; nothing is sent yet. Raises `InvalidInput` for an address or id that cannot be used."""
        if origin.startswith("https://") and self._tls is None:
            self._tls = await asyncio.to_thread(build_tls_context)
        transports = http_transports(origin, self._tls)
        # the budget belongs to the origin: every connection to it draws on the same one
        throttle = self._throttles.setdefault(origin, Throttle(RateBudget(unlimited=is_loopback(origin))))
        line = Line(origin, transports, throttle, clock=self._clock)
        return Connection(line, CustomersApi(line, store_id, token, on_renewal))
