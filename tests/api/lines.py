"""Lines and clients for tests."""

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.line import Line, Timeouts, http_transports
from joptic_desktop.api.throttle import Throttle
from tests.server_process import PATIENCE

ORIGIN = "http://127.0.0.1:9"
Answering = Callable[[httpx.Request], httpx.Response]


def unlimited() -> Throttle:
    """Return a throttle that lets everything go."""
    return Throttle(RateBudget(unlimited=True))


def answered_by(handler: Answering, throttle: Throttle | None = None) -> Line:
    """Return a line whose requests a function answers."""
    return Line(ORIGIN, lambda: httpx.MockTransport(handler), throttle or unlimited())


def customers_of(line: Line, token: str = "token-1") -> CustomersApi:
    """Return the client of one store on a line."""
    return CustomersApi(line, "store-1", lambda: token)


@asynccontextmanager
async def line_to(
    origin: str, *, timeouts: Timeouts | None = None, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Line]:
    """Open a line over real sockets; a busy computer lets nobody wait too long for a connection."""
    patient = Timeouts(connect=PATIENCE, pool=PATIENCE)
    line = Line(origin, http_transports(origin, tls), unlimited(), timeouts=timeouts or patient)
    try:
        yield line
    finally:
        await line.close()
