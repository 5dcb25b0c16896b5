"""The line to one origin: sends a request, reads the answer within its bounds, and says what was seen.

Requests go to the transport itself, not through a client: so there are no redirects, no cookies and nothing taken from
the environment, and because only paths are given, no header can leave for another host.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec

import httpx

from joptic_desktop.api.budget import Method
from joptic_desktop.api.calls import Call, Form
from joptic_desktop.api.counted_body import CountedBody
from joptic_desktop.api.failures import failure_of
from joptic_desktop.api.lane import Lane
from joptic_desktop.api.observed import Failure, Observed
from joptic_desktop.api.origins import PLAIN_TO_ANOTHER, is_host, is_loopback, must_be_secure
from joptic_desktop.api.reading import ERROR_CAP, read_into
from joptic_desktop.api.sending import FileReader
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.api.waiting import UNTOLD, retry_after
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput

if find_spec("sniffio") is None:
    # what is below `httpx` looks for this module eight times a request, in every folder: a fifth of a small request
    sys.modules["sniffio"] = None  # type: ignore[assignment]  # how Python is told that a module is not there
_log = logging.getLogger(__name__)
# the service's platform closes idle connections after five seconds: let go of them first
_IDLE = 4.0
_HEADERS = (("accept", "application/json"), ("accept-encoding", "gzip"), ("user-agent", "joptic-desktop"))
Transports = Callable[[], httpx.AsyncBaseTransport]


@dataclass(frozen=True, slots=True)
class Timeouts:
    """All in seconds; an upload gets one second more for each `upload_rate` bytes."""

    connect: float = 5.0
    pool: float = 5.0
    write: float = 30.0
    read: float = 30.0
    upload_read: float = 120.0
    total: float = 60.0
    upload_rate: float = 100_000.0


@dataclass(slots=True)
class _Seen:
    """What is known of a request so far."""

    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: bytearray = field(default_factory=bytearray)
    sending: CountedBody | None = None
    error: Exception | None = None


def http_transports(origin: str, tls: ssl.SSLContext | None, proxy: str | None = None) -> Transports:
    """Return what builds a transport to an origin; `tls` may be None for plain http to this computer only.

    `proxy` is the address of an http or https proxy, not used for this computer itself. Raises `InvalidInput` for http
    to another computer, https without a context, and what is no proxy.
    """
    if must_be_secure(origin) and tls is None:
        raise InvalidInput(PLAIN_TO_ANOTHER)
    way = None if proxy is None or is_loopback(origin) else proxy_of(proxy)

    def build() -> httpx.AsyncBaseTransport:
        return httpx.AsyncHTTPTransport(
            verify=tls if tls is not None else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            trust_env=False,
            limits=httpx.Limits(max_connections=10, max_keepalive_connections=5, keepalive_expiry=_IDLE),
            proxy=way,
        )

    return build


def proxy_of(address: str) -> httpx.Proxy:
    """Return the proxy of an address; raises `InvalidInput` for what is none."""
    try:
        url = httpx.URL(address.strip())
        if url.scheme in {"http", "https"} and is_host(url.host):
            return httpx.Proxy(url)
    except (httpx.InvalidURL, ValueError):
        pass
    raise InvalidInput(tr("This is not the address of a proxy, as http://proxy.example:3128 is."))


class Line:
    """The line to one origin, with a budget, time-outs and two lanes: one for reads and one for writes.

    `clock` gives seconds since the epoch.
    """

    def __init__(
        self,
        origin: str,
        transports: Transports,
        throttle: Throttle,
        *,
        timeouts: Timeouts | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.origin = origin
        self.throttle = throttle
        self._timeouts = timeouts or Timeouts()
        self._clock = clock
        self._reads = Lane(transports)
        self._writes = Lane(transports)
        self._closed = False

    async def ask(self, call: Call) -> Observed:
        """Send a request when its turn comes; return what was seen. Raises nothing but cancellation.

        A GET whose kept connection turned out to be dead is sent once more.
        """
        seen = await self._once(call)
        if call.method is Method.GET and seen.failure is Failure.BROKEN and seen.status is None:
            seen = await self._once(call)
        return seen

    async def close(self) -> None:
        """Close both lanes; what is asked afterwards finds no connection."""
        self._closed = True
        await self._reads.close()
        await self._writes.close()

    async def _once(self, call: Call) -> Observed:
        await self.throttle.turn(call.method, call.priority)
        if self._closed:
            return Observed(call.action, failure=Failure.NO_CONNECTION, at=self._clock())
        readers = [FileReader(file) for file in call.form.files] if call.form else []
        try:
            request = self._request(call, readers)
        except (httpx.InvalidURL, ValueError, TypeError):
            return Observed(call.action, failure=Failure.UNSENDABLE, at=self._clock())
        seen = _Seen()
        try:
            seen.sending = self._counted(request, call)
            await self._exchange(call, request, seen)
        except Exception as error:  # noqa: BLE001  - a write whose fate nobody foresaw is in doubt, never lost
            seen.error = error
        finally:
            for reader in readers:
                reader.close()
        return self._observed(call, seen)

    async def _exchange(self, call: Call, request: httpx.Request, seen: _Seen) -> None:
        lane = self._writes if call.action.is_write else self._reads
        async with lane.pool() as pool:
            try:
                async with asyncio.timeout(self._timeouts.total + call.upload_size / self._timeouts.upload_rate):
                    response = await pool.transport.handle_async_request(request)
                    try:
                        await self._read(call, response, seen)
                    finally:
                        await response.aclose()
            except (TimeoutError, asyncio.CancelledError, httpx.PoolTimeout):
                lane.give_up(pool)
                raise

    async def _read(self, call: Call, response: httpx.Response, seen: _Seen) -> None:
        seen.headers = {name.lower(): value for name, value in response.headers.items()}
        seen.status = response.status_code
        await read_into(seen.body, response, call.cap if response.is_success else ERROR_CAP)

    def _request(self, call: Call, readers: list[FileReader]) -> httpx.Request:
        times = self._timeouts
        read = times.upload_read if call.upload_size else times.read
        limits = {"connect": times.connect, "pool": times.pool, "write": times.write, "read": read}
        return httpx.Request(
            call.method.value,
            self.origin + call.path,
            params=call.params or None,
            headers=[*_HEADERS, *call.headers],
            json=call.json,
            files=_parts(call.form, readers) if call.form else None,  # type: ignore[arg-type]  # the library calls read, seek and tell of a file, no more
            extensions={"timeout": limits},
        )

    def _counted(self, request: httpx.Request, call: Call) -> CountedBody:
        body = request.stream
        if not isinstance(body, httpx.AsyncByteStream):
            raise TypeError("the body of a request must be readable by the loop")
        total = int(request.headers.get("content-length", "0"))
        counted = CountedBody(body, total, self._clock, call.progress)
        request.stream = counted
        return counted

    def _observed(self, call: Call, seen: _Seen) -> Observed:
        failure = None if seen.error is None else failure_of(seen.error)
        if failure is Failure.UNKNOWN:
            # its text may hold personal data
            _log.warning("an unforeseen error while sending: %s", type(seen.error).__name__)
        if seen.status is not None:
            self.throttle.learn(call.method, seen.headers)
        now = self._clock()
        if seen.status == httpx.codes.TOO_MANY_REQUESTS:
            self.throttle.refused(call.method, retry_after(seen.headers, now) or UNTOLD)
        sending = seen.sending
        return Observed(
            call.action,
            seen.status,
            seen.headers,
            bytes(seen.body),
            failure,
            body_done=sending is not None and sending.done,
            bytes_sent=sending.sent if sending else 0,
            last_byte_at=sending.last_byte_at if sending else None,
            at=now,
            subject=self._subject(failure, seen.error),
        )

    def _subject(self, failure: Failure | None, error: Exception | None) -> str:
        if failure is Failure.NO_CONNECTION:
            return self.origin.partition("://")[2]
        return str(error) if failure is Failure.FILE else ""


def _parts(form: Form, readers: list[FileReader]) -> list[tuple[str, tuple[object, ...]]]:
    parts: list[tuple[str, tuple[object, ...]]] = [("jsonData", (None, form.json_text))]
    for file, reader in zip(form.files, readers, strict=True):
        parts.append((file.field, (file.sent_name, reader, file.content_type)))
    return parts
