"""The connection under a request, so that tests can have it cut."""

from __future__ import annotations

import asyncio
from functools import partial

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

TRANSPORT = "joptic.transport"


class CuttableProtocol(H11Protocol):
    """The HTTP protocol of uvicorn, which also tells the application the transport of its connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as narrow as uvicorn's own
        """Remember the transport for the requests of this connection."""
        super().connection_made(transport)
        self.app = partial(_with_transport, self.app, transport)


async def _with_transport(
    app: ASGIApp, transport: asyncio.Transport, scope: Scope, receive: Receive, send: Send
) -> None:
    scope[TRANSPORT] = transport
    await app(scope, receive, send)


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Cut the connection of a request and wait until it is gone."""
    scope[TRANSPORT].abort()
    while (await receive())["type"] != "http.disconnect":
        pass
