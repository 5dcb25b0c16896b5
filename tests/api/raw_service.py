"""A service that does exactly what a test says, byte by byte, on a real socket."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

Reader: TypeAlias = asyncio.StreamReader
Writer: TypeAlias = asyncio.StreamWriter
Script = Callable[["Arrived", Reader, Writer], Awaitable[None]]


@dataclass
class Arrived:
    """What a connection received."""

    head: bytes = b""
    body: bytes = b""

    @property
    def length(self) -> int:
        """The announced length of the body."""
        for line in self.head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                return int(line.split(b":")[1])
        return 0

    async def take_head(self, reader: Reader) -> None:
        """Read the head of a request."""
        self.head = await reader.readuntil(b"\r\n\r\n")

    async def take_body(self, reader: Reader) -> None:
        """Read the whole body."""
        self.body = await reader.readexactly(self.length)


@dataclass
class RawService:
    """The address, and what arrived on each connection."""

    origin: str = ""
    connections: list[Arrived] = field(default_factory=list)


def answer(body: bytes = b"{}", status: str = "200 OK", *headers: str) -> bytes:
    """Return the bytes of an answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def answering(data: bytes) -> Script:
    """Return a script that reads each request whole, answers it with `data` and hangs up."""

    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await arrived.take_head(reader)
        await arrived.take_body(reader)
        writer.write(data)
        await writer.drain()

    return script


async def hang_up(writer: Writer) -> None:
    """End a connection with a reset."""
    writer.transport.abort()


@asynccontextmanager
async def raw_service(script: Script, tls: ssl.SSLContext | None = None) -> AsyncIterator[RawService]:
    """Serve a script to every connection."""
    service = RawService()
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: Reader, writer: Writer) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        arrived = Arrived()
        service.connections.append(arrived)
        try:
            await script(arrived, reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            tasks.discard(task)
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    scheme = "https" if tls else "http"
    service.origin = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield service
    finally:
        server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
