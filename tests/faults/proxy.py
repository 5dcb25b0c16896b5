"""A line between a till and the service that breaks where a test says: in the request, in the answer, or by silence.

It runs in a thread of its own, so that commands and engines in the test's process can be served. One request a
connection; GETs pass whole, and so does every write for which no fault is ordered.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Coroutine
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

HEAD_END = b"\r\n\r\n"
START_SECONDS = 5.0


class How(StrEnum):
    """How a connection ends."""

    RESET = "reset"
    CLOSE = "close"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Cut:
    """One fault: what the service gets of a request's body, or what the till gets of the answer, and how that ends.

    With `answer` None the request is cut after `body` bytes; else the service gets it whole and answers, and the till
    gets `answer` bytes of that.
    """

    body: int = 0
    answer: int | None = None
    how: How = How.RESET


@dataclass(frozen=True, slots=True)
class Passed:
    """A request that came: its method, the length of its body and that of the answer (0 when none was waited for)."""

    method: str
    body: int
    answer: int = 0


class FaultProxy:
    """A context manager: `origin` is where a till asks, `cuts` are the faults of the next writes, in order."""

    def __init__(self, target: str, tls: ssl.SSLContext | None = None) -> None:
        parts = urlsplit(target)
        self._host, self._port = parts.hostname or "", parts.port or 80
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="fault proxy", daemon=True)
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.cuts: deque[Cut] = deque()
        self.writes: list[Passed] = []
        self.origin = ""

    def __enter__(self) -> Self:
        self._thread.start()
        self.origin = self._call(self._listen()).result(START_SECONDS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call(self._end()).result(START_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(START_SECONDS)
        self._loop.close()

    def _call(self, work: Coroutine[Any, Any, str]) -> Future[str]:
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def _listen(self) -> str:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        scheme = "https" if self._tls else "http"
        return f"{scheme}://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _end(self) -> str:
        if self._server is not None:
            self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return ""

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._pass(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(HEAD_END)
        method, length = head.split(b" ", 1)[0].decode(), _length(head)
        cut = self.cuts.popleft() if method != "GET" and self.cuts else None
        there, up = await asyncio.open_connection(self._host, self._port)
        try:
            up.write(head[:-2] + b"connection: close" + HEAD_END)
            if cut is not None and cut.answer is None:
                await self._cut_request(cut, method, length, reader, up)
                answer = b""
            else:
                up.write(await reader.readexactly(length))
                answer = await there.read()
                self._note(Passed(method, length, len(answer)))
        finally:
            up.transport.abort() if cut is not None else up.close()
        writer.write(answer if cut is None else answer[: cut.answer or 0])
        await writer.drain()
        await _leave(writer, cut.how if cut else How.CLOSE)

    async def _cut_request(
        self, cut: Cut, method: str, length: int, reader: asyncio.StreamReader, up: asyncio.StreamWriter
    ) -> None:
        self._note(Passed(method, length))
        up.write(await reader.readexactly(min(cut.body, length)))
        await up.drain()

    def _note(self, passed: Passed) -> None:
        if passed.method != "GET":
            self.writes.append(passed)


async def _leave(writer: asyncio.StreamWriter, how: How) -> None:
    match how:
        case How.RESET:
            writer.transport.abort()
        case How.CLOSE:
            writer.close()
        case How.SILENCE:
            await asyncio.Event().wait()


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.split(b":")[1])
    return 0
