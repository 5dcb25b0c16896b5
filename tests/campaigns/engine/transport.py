"""The way of a request in memory: below it the model of the service, above it the product's own line."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from random import Random

import httpx

from tests.campaigns.engine.answers import Answer, complain
from tests.campaigns.engine.computer import Computer, Killed
from tests.campaigns.engine.fault import CONSTANT, ON_WRITES, Fault
from tests.campaigns.engine.garbage import garbage
from tests.campaigns.engine.requests import Asked, read_request
from tests.campaigns.engine.shop_service import Finish, ShopService
from tests.campaigns.virtual_clock import date_of

OFTEN = 0.6
SELDOM = 0.1
SLOW = 1e6
_HTML = b"<html><body>Please sign in to this network</body></html>"
_WAITS: tuple[dict[str, str], ...] = (
    {"retry-after": "3"},
    {"retry-after": "-5"},
    {"retry-after": "999999999"},
    {"retry-after": "Mon, 23 Nov 2026 12:00:00 GMT"},
    {"retry-after-short": "2", "retry-after-long": "40"},
    {"retry-after": "soon"},
    {},
)


@dataclass(frozen=True, slots=True)
class Logged:
    """One request of ours: when it began, and how it ended (None: without an answer)."""

    at: float
    method: str
    path: str
    store: str
    account: str
    status: int | None


@dataclass(slots=True)
class Net:
    """The way to the service, the same through all restarts of a till. `faults` are those of now."""

    service: ShopService
    random: Random
    computer: Computer
    faults: set[Fault] = field(default_factory=set)
    log: list[Logged] = field(default_factory=list)
    met: dict[Fault, int] = field(default_factory=dict)
    _under_way: dict[int, Finish] = field(default_factory=dict)
    _number: int = 0

    def transport(self) -> httpx.AsyncBaseTransport:
        """Return a transport of the product's line."""
        return _Transport(self)

    def later(self, seconds: float, finish: Finish) -> None:
        """Let a request take effect later, whoever may have hung up by then."""
        number = self._number = self._number + 1
        self._under_way[number] = finish
        asyncio.get_running_loop().call_later(max(0.0, seconds), self._end, number)

    def settle(self) -> None:
        """Let all that is under way take effect now."""
        for number in list(self._under_way):
            self._end(number)

    def _end(self, number: int) -> None:
        finish = self._under_way.pop(number, None)
        if finish is not None:
            finish()

    def pick(self, asked_method: str, path: str) -> Fault:
        """Return what a request meets."""
        now = sorted(self.faults)
        if not now:
            return Fault.NONE
        fault = self.random.choice(now)
        if Fault.NOT_FOUND in now:
            fault = Fault.NOT_FOUND  # whoever finds nothing finds nothing at all
        often = SELDOM if fault in ON_WRITES and asked_method == "GET" else OFTEN
        if fault not in CONSTANT and self.random.random() > often:
            return Fault.NONE
        if fault is Fault.READ_ONLY and asked_method == "GET":
            return Fault.NONE
        if fault is Fault.POISON and (asked_method == "GET" or hash_of(path) % 3):
            return Fault.NONE
        return fault


def hash_of(text: str) -> int:
    """Return a number of a text that is the same in every run."""
    return sum(text.encode())


class _Transport(httpx.AsyncBaseTransport):
    def __init__(self, net: Net) -> None:
        self._net = net
        self._random = net.random

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._net.computer.is_dead:
            raise Killed
        fault = self._net.pick(request.method, request.url.path)
        self._net.met[fault] = self._net.met.get(fault, 0) + 1
        began, status = asyncio.get_running_loop().time(), None
        store = request.headers.get("x-store-id", "")
        try:
            response = await self._carry(request, fault)
            status = response.status_code
        finally:
            token = request.headers.get("authorization", "")
            self._net.log.append(Logged(began, request.method, request.url.path, store, token, status))
        return response

    async def _carry(self, request: httpx.Request, fault: Fault) -> httpx.Response:
        random = self._random
        await asyncio.sleep(random.uniform(0.005, 0.1))
        if fault is Fault.NO_LINE:
            raise httpx.ConnectError("no route to host")
        if fault is Fault.BAD_CERTIFICATE:
            raise httpx.ConnectError("certificate") from ssl.SSLCertVerificationError("self-signed")
        body = await self._body(request, cut=fault is Fault.BODY_CUT)
        asked = read_request(request, body)
        await asyncio.sleep(random.uniform(0.005, 0.1))
        if (early := self._without_service(asked, fault)) is not None:
            return self._response(*early, foreign=fault in {Fault.PORTAL, Fault.ELSEWHERE})
        return await self._ask(request, asked, fault)

    async def _ask(self, request: httpx.Request, asked: Asked, fault: Fault) -> httpx.Response:
        random, net = self._random, self._net
        finish, latest = net.service.begin(asked), net.service.manner.latest
        hang_up = float(request.extensions["timeout"]["read"])
        match fault:
            case Fault.DROPPED:
                await asyncio.sleep(hang_up)
                raise httpx.ReadTimeout("silence")
            case Fault.STALLED:
                if random.random() < 0.5:
                    net.later(random.uniform(0.0, latest), finish)
                await asyncio.sleep(SLOW)
            case Fault.LATE:
                net.later(random.uniform(1.0, latest), finish)
                waits = random.choice((hang_up, random.uniform(0.1, hang_up)))
                await asyncio.sleep(waits)
                raise random.choice((httpx.ReadTimeout("silence"), httpx.ReadError("reset")))
            case Fault.GATEWAY:
                if random.random() < 0.7:
                    net.later(random.uniform(0.0, latest), finish)
                return self._response(random.choice((502, 504, 520)), b"<html>Bad Gateway</html>", {})
        await asyncio.sleep(random.uniform(0.0, min(latest, 3.0)) if random.random() < 0.1 else 0.0)
        answer = finish()
        return await self._answered(asked, answer, fault, hang_up)

    async def _answered(self, asked: Asked, answer: Answer, fault: Fault, hang_up: float) -> httpx.Response:
        random = self._random
        await asyncio.sleep(random.uniform(0.005, 0.1))
        match fault:
            case Fault.REPLY_LOST:
                await asyncio.sleep(random.choice((0.0, hang_up)))
                raise random.choice((httpx.ReadError("reset"), httpx.ReadTimeout("silence")))
            case Fault.FAILS_AFTER:
                answer = complain(500, "Internal server error")
            case Fault.GARBAGE:
                answer = (answer[0] if random.random() < 0.8 else 200, *garbage(random, answer[1]))
            case Fault.CUT:
                return httpx.Response(answer[0], headers=self._headers({}), stream=_Cut(answer[1]))
        headers = answer[2] | self._net.service.limits(asked.method)
        return self._response(answer[0], answer[1], headers)

    def _without_service(self, asked: Asked, fault: Fault) -> Answer | None:
        """Return the answer of somebody in between, or of a service that does not even look."""
        random = self._random
        match fault:
            case Fault.PORTAL:
                status = random.choice((200, 200, 511, 302))
                return status, _HTML, {"content-type": "text/html", "location": "http://portal.example/"}
            case Fault.ELSEWHERE:
                return random.choice((301, 307, 308)), b"", {"location": "http://elsewhere.example/customer"}
            case Fault.FAILS_BEFORE | Fault.POISON:
                return complain(500, "Internal server error")
            case Fault.TOO_MANY:
                return complain(429, "Too Many Requests", random.choice(_WAITS))
            case Fault.BUSY:
                return complain(503, "Service Unavailable", random.choice(_WAITS))
            case Fault.SIGN_IN:
                return complain(401, "Unauthorized")
            case Fault.READ_ONLY | Fault.NO_ACCESS:
                return complain(403, "You do not have access to this store")
            case Fault.NOT_FOUND:
                return complain(404, "Customer not found or does not belong to this store")
            case Fault.FOREIGN:
                return random.choice((403, 404, 409)), b"<html>no such host</html>", {"content-type": "text/html"}
        return None

    async def _body(self, request: httpx.Request, *, cut: bool) -> bytes:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        body = bytearray()
        async for chunk in request.stream:
            if cut:
                raise httpx.WriteError("reset")
            body += chunk
        if cut:
            raise httpx.ReadError("reset")
        return bytes(body)

    def _response(self, status: int, body: bytes, headers: dict[str, str], *, foreign: bool = False) -> httpx.Response:
        return httpx.Response(status, headers=headers if foreign else self._headers(headers), content=body)

    def _headers(self, more: dict[str, str]) -> dict[str, str]:
        service = self._net.service
        return {"date": date_of(service.time(service.now())), **more}


class _Cut(httpx.AsyncByteStream):
    """An answer of which only a part arrives."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body[: len(self._body) // 2]
        raise httpx.RemoteProtocolError("the answer broke off")
