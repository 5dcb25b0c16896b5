"""The line to one origin: what a request carries, and what an answer may cost."""

import gzip
import ssl
import zlib
from collections.abc import AsyncIterator

import httpx
import pytest

from joptic_desktop.api.budget import Method, RateBudget
from joptic_desktop.api.calls import Call, Form
from joptic_desktop.api.line import Line, http_transports
from joptic_desktop.api.observed import Action, Failure, Observed
from joptic_desktop.api.reading import ERROR_CAP
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.errors import InvalidInput
from tests.api.lines import ORIGIN, Answering, answered_by

READ = Call(Action.READ, Method.GET, "/customer")


class Endless(httpx.AsyncByteStream):
    """A body without an end, which counts what was taken of it."""

    def __init__(self, chunk: bytes) -> None:
        self._chunk = chunk
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            self.taken += 1
            yield self._chunk


async def asked(handler: Answering, call: Call = READ) -> Observed:
    return await answered_by(handler).ask(call)


async def test_an_answer_is_seen_with_its_headers_in_lower_case() -> None:
    seen = await asked(lambda _: httpx.Response(201, headers={"X-Thing": "1"}, content=b"{}"))
    assert (seen.status, seen.body, seen.headers["x-thing"], seen.failure) == (201, b"{}", "1", None)


async def test_nothing_goes_to_another_host_whatever_the_path_says() -> None:
    hosts: set[str] = set()

    def handler(request: httpx.Request) -> httpx.Response:
        hosts.add(f"{request.url.scheme}://{request.url.netloc.decode()}")
        return httpx.Response(200)

    for path in ("/customer", "//evil.example/customer", "/\\evil.example", "/@evil.example", "/customer/https://evil"):
        await asked(handler, Call(Action.READ, Method.GET, path))
    assert hosts == {ORIGIN}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(status: int) -> None:
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(status, headers={"location": "https://evil.example/"})

    assert (await asked(handler)).status == status
    assert len(requests) == 1


async def test_cookies_are_not_kept() -> None:
    sent: list[httpx.Headers] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers)
        return httpx.Response(200, headers={"set-cookie": "session=1"})

    line = answered_by(handler)
    await line.ask(READ)
    await line.ask(READ)
    assert all("cookie" not in headers for headers in sent)


async def test_an_answer_longer_than_its_cap_is_not_taken_further() -> None:
    body = Endless(b"x" * 1000)
    seen = await asked(lambda _: httpx.Response(200, stream=body), Call(Action.READ, Method.GET, "/", cap=10_000))
    assert (seen.failure, len(seen.body)) == (Failure.TOO_BIG, 10_000)
    assert body.taken == 11


async def test_an_answer_of_exactly_its_cap_is_whole() -> None:
    call = Call(Action.READ, Method.GET, "/", cap=5)
    assert (await asked(lambda _: httpx.Response(200, content=b"12345"), call)).failure is None


async def test_an_error_has_a_small_cap_and_keeps_what_came() -> None:
    seen = await asked(lambda _: httpx.Response(413, stream=Endless(b"<html>" * 1000)))
    assert (seen.status, seen.failure, len(seen.body)) == (413, Failure.TOO_BIG, ERROR_CAP)


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate"])
async def test_a_compressed_answer_is_unpacked(encoding: str) -> None:
    packed = zlib.compress(b"{}") if encoding == "deflate" else gzip.compress(b"{}")
    response = httpx.Response(200, headers={"content-encoding": encoding}, stream=httpx.ByteStream(packed))
    assert (await asked(lambda _: response)).body == b"{}"


async def test_a_gzip_bomb_is_not_unpacked() -> None:
    bomb = gzip.compress(b"\0" * 60_000_000, 1)
    response = httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(bomb))
    seen = await asked(lambda _: response)
    assert (seen.failure, len(seen.body)) == (Failure.TOO_BIG, READ.cap)


@pytest.mark.parametrize("body", [gzip.compress(b"{}", mtime=0)[:-9], b"not gzip"], ids=["cut", "other"])
async def test_a_badly_compressed_answer_is_garbled(body: bytes) -> None:
    response = httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(body))
    assert (await asked(lambda _: response)).failure is Failure.GARBLED


async def test_a_compression_that_was_not_asked_for_is_garbled() -> None:
    response = httpx.Response(200, headers={"content-encoding": "br"}, stream=httpx.ByteStream(b"x"))
    assert (await asked(lambda _: response)).failure is Failure.GARBLED


@pytest.mark.parametrize("error", [httpx.ConnectError("no"), RuntimeError("a bug"), OSError(), TimeoutError()])
async def test_no_error_escapes(error: Exception) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise error

    assert (await asked(handler)).failure is not None


async def test_a_get_on_a_dead_connection_is_sent_once_more_and_a_write_is_not() -> None:
    calls: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        calls.append(request.method)
        if calls.count(request.method) == 1:
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
        return httpx.Response(200)

    line = answered_by(handler)
    assert (await line.ask(READ)).status == 200
    seen = await line.ask(Call(Action.CREATE, Method.POST, "/customer", form=Form("{}")))
    assert (seen.status, seen.failure) == (None, Failure.BROKEN)
    assert calls == ["GET", "GET", "POST"]


async def test_a_429_makes_the_next_request_wait() -> None:
    throttle = Throttle(RateBudget(unlimited=True), clock=lambda: 0.0)
    line = answered_by(lambda _: httpx.Response(429, headers={"Retry-After-short": "20"}), throttle)
    await line.ask(READ)
    assert throttle.delay(Method.GET) == 20


async def test_the_limits_that_an_answer_tells_are_heeded() -> None:
    throttle = Throttle(RateBudget(unlimited=True), clock=lambda: 0.0)
    told = {"X-RateLimit-Limit-long": "60", "X-RateLimit-Remaining-long": "0", "X-RateLimit-Reset-long": "33"}
    await answered_by(lambda _: httpx.Response(200, headers=told), throttle).ask(READ)
    assert throttle.delay(Method.GET) == 33


async def test_what_cannot_be_written_into_a_request_is_unsendable() -> None:
    call = Call(Action.READ, Method.GET, "/customer", (("search", "\ud800"),))
    assert (await asked(lambda _: httpx.Response(200), call)).failure is Failure.UNSENDABLE


@pytest.mark.parametrize("origin", ["http://joptic.jethings.com", "https://joptic.jethings.com"])
def test_another_computer_is_reached_by_https_with_a_context_only(origin: str) -> None:
    with pytest.raises(InvalidInput):
        http_transports(origin, None)


@pytest.mark.parametrize("proxy", ["", "proxy.example:3128", "socks5://proxy.example", "http://", "http://[", "é"])
def test_what_is_no_proxy_is_refused_at_once(proxy: str) -> None:
    with pytest.raises(InvalidInput, match="proxy"):
        http_transports("https://shop.example", ssl.create_default_context(), proxy)


def test_a_line_is_made_of_its_parts() -> None:
    assert Line(ORIGIN, http_transports(ORIGIN, None), Throttle(RateBudget())).origin == ORIGIN
