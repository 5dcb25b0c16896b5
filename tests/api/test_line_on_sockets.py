"""The line over real sockets that break, stall and lie."""

import asyncio
import io
from dataclasses import replace
from pathlib import Path

import pytest

from joptic_desktop.api.budget import Method
from joptic_desktop.api.calls import Call, Form
from joptic_desktop.api.line import Line, Timeouts, http_transports
from joptic_desktop.api.observed import Action, Failure
from joptic_desktop.api.outcome import Kind, judge
from joptic_desktop.api.sending import UploadFile
from joptic_desktop.api.tls import build_tls_context
from joptic_desktop.api.wire import read_written
from tests.api.certificates import certificate
from tests.api.lines import line_to, unlimited
from tests.api.raw_service import Arrived, Reader, Writer, answer, answering, hang_up, raw_service

READ = Call(Action.READ, Method.GET, "/customer")
DELETE = Call(Action.DELETE, Method.DELETE, "/customer/c-1")
CREATE = Call(Action.CREATE, Method.POST, "/customer", form=Form('{"customerData":{}}'))
SIZE = 400_000
HASTY = Timeouts(connect=1, pool=0.2, write=0.3, read=0.3, upload_read=0.3, total=0.6)


def upload(size: int = SIZE) -> Call:
    file = UploadFile("prescription", "p.pdf", "application/pdf", size, lambda: io.BytesIO(b"x" * size))
    return Call(Action.CREATE, Method.POST, "/customer", form=Form("{}", (file,)))


async def silent(arrived: Arrived, reader: Reader, writer: Writer) -> None:
    await arrived.take_head(reader)
    await arrived.take_body(reader)
    await asyncio.Event().wait()


async def deaf(arrived: Arrived, reader: Reader, writer: Writer) -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("taken", [0, 1, 100_000, 300_000])
async def test_an_upload_reset_on_the_way_was_not_applied(taken: int) -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await arrived.take_head(reader)
        await reader.readexactly(taken)
        await hang_up(writer)

    # larger than what the system buffers between the two
    async with raw_service(script) as service, line_to(service.origin) as line:
        seen = await line.ask(upload(20_000_000))
    assert judge(seen, read_written)[0].kind is Kind.NOT_APPLIED
    assert not seen.body_done
    assert seen.bytes_sent > 0


@pytest.mark.parametrize("call", [CREATE, DELETE, upload()], ids=["create", "delete", "upload"])
async def test_a_reset_after_the_last_byte_leaves_doubt(call: Call) -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await arrived.take_head(reader)
        await arrived.take_body(reader)
        await hang_up(writer)

    async with raw_service(script) as service, line_to(service.origin) as line:
        seen = await line.ask(call)
    assert judge(seen, read_written)[0].kind is Kind.IN_DOUBT
    assert seen.body_done
    assert seen.last_byte_at is not None


async def test_a_bodyless_write_is_in_doubt_as_soon_as_it_was_connected() -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await hang_up(writer)

    async with raw_service(script) as service, line_to(service.origin) as line:
        assert judge(await line.ask(DELETE), read_written)[0].kind is Kind.IN_DOUBT


async def test_a_refusal_in_the_middle_of_an_upload_is_heard() -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await arrived.take_head(reader)
        await reader.readexactly(100_000)
        writer.write(answer(b"<html>too large</html>", "413 Payload Too Large", "Connection: close"))
        await writer.drain()
        writer.write_eof()
        # taking the rest lets the answer arrive before a reset would
        while await reader.read(65536):
            pass

    async with raw_service(script) as service, line_to(service.origin) as line:
        seen = await line.ask(upload(8_000_000))
    assert judge(seen, read_written)[0].kind is Kind.TOO_LARGE


@pytest.mark.parametrize(
    "data",
    [
        answer(b"{}")[:-1],
        b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
        b"HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n",
        b"HTTP/1.1 201 Cre",
        b"nonsense\r\n\r\n",
        b"",
    ],
)
async def test_an_answer_that_breaks_off_leaves_a_write_in_doubt_and_a_read_unreachable(data: bytes) -> None:
    async with raw_service(answering(data)) as service, line_to(service.origin) as line:
        assert judge(await line.ask(CREATE), read_written)[0].kind is Kind.IN_DOUBT
        assert judge(await line.ask(READ), read_written)[0].kind is Kind.UNREACHABLE


async def test_nobody_listening_means_not_sent() -> None:
    async with raw_service(answering(b"")) as service:
        origin = service.origin
    async with line_to(origin) as line:
        seen = await line.ask(CREATE)
    assert (seen.failure, judge(seen, read_written)[0].kind) == (Failure.NO_CONNECTION, Kind.NOT_SENT)


async def test_silence_ends_by_the_read_time_out_in_doubt() -> None:
    async with raw_service(silent) as service, line_to(service.origin, timeouts=HASTY) as line:
        seen = await line.ask(CREATE)
    assert (seen.failure, judge(seen, read_written)[0].kind) == (Failure.TIMED_OUT, Kind.IN_DOUBT)


async def test_a_stalled_upload_ends_by_the_write_time_out_not_applied() -> None:
    async with raw_service(deaf) as service, line_to(service.origin, timeouts=HASTY) as line:
        seen = await line.ask(upload(20_000_000))
    assert (seen.failure, judge(seen, read_written)[0].kind) == (Failure.TIMED_OUT, Kind.NOT_APPLIED)


async def test_an_answer_that_drips_ends_by_the_total_time_out() -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await arrived.take_head(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with raw_service(script) as service, line_to(service.origin, timeouts=Timeouts(total=0.8)) as line:
        seen = await line.ask(READ)
    assert (seen.status, seen.failure) == (200, Failure.TIMED_OUT)


@pytest.mark.parametrize("unit", [b"[" * 65536, b" " * 65536], ids=["deep", "long"])
async def test_an_answer_without_an_end_costs_no_more_than_its_cap(unit: bytes) -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await arrived.take_head(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
        while True:
            writer.write(unit)
            await writer.drain()

    async with raw_service(script) as service, line_to(service.origin) as line:
        seen = await line.ask(READ)
        assert (await line.ask(replace(READ, cap=1000))).failure is Failure.TOO_BIG
    assert (seen.failure, len(seen.body)) == (Failure.TOO_BIG, READ.cap)
    assert judge(seen, read_written)[0].kind is Kind.BAD_ANSWER


def test_the_time_that_each_step_may_take_is_as_promised() -> None:
    times = Timeouts()
    assert (times.connect, times.pool, times.write, times.read, times.upload_read) == (5, 5, 30, 30, 120)
    assert (times.total, times.upload_rate) == (60, 100_000)


async def test_after_writes_were_cancelled_at_any_moment_the_next_ones_go() -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        while True:
            await arrived.take_head(reader)
            await arrived.take_body(reader)
            writer.write(answer(b"{}"))
            await writer.drain()

    async with raw_service(script) as service, line_to(service.origin) as line:
        for turns in list(range(1, 30)) * 8:
            task = asyncio.create_task(line.ask(CREATE))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        seen = await asyncio.gather(*[line.ask(CREATE) for _ in range(10)])
    assert [one.status for one in seen] == [200] * 10


async def test_giving_up_one_write_leaves_an_upload_beside_it_alone() -> None:
    go_on, came = asyncio.Event(), asyncio.Event()

    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await arrived.take_head(reader)
        if b"PUT" in arrived.head:
            came.set()
            await arrived.take_body(reader)
            await go_on.wait()
            writer.write(answer(b"{}"))
            await writer.drain()
        else:
            await asyncio.Event().wait()

    slow = Timeouts(total=0.2)
    async with raw_service(script) as service, line_to(service.origin, timeouts=slow) as line:
        sending = asyncio.create_task(line.ask(Call(Action.UPDATE, Method.PUT, "/customer/c", form=upload().form)))
        await came.wait()
        assert (await line.ask(CREATE)).failure is Failure.TIMED_OUT
        go_on.set()
        assert (await sending).status == 200


@pytest.mark.parametrize(
    ("name", "days", "trusted"),
    [("localhost", 30, False), ("localhost", -1, True), ("shop.example", 30, True)],
    ids=["unknown", "expired", "wrong host"],
)
async def test_a_certificate_that_is_not_trusted_means_not_sent(
    tmp_path: Path, name: str, days: int, trusted: bool
) -> None:
    server = certificate(tmp_path, name=name, days=days)
    client = build_tls_context((tmp_path / "ca.pem").read_text("ascii") if trusted else "")
    async with raw_service(answering(answer(b"{}")), server) as service:
        origin = service.origin.replace("127.0.0.1", "localhost")
        async with line_to(origin, tls=client) as line:
            seen = await line.ask(CREATE)
    outcome = judge(seen, read_written)[0]
    assert (seen.failure, outcome.kind) == (Failure.CERTIFICATE, Kind.NOT_SENT)
    assert "certificate" in outcome.sentence


@pytest.mark.parametrize("greeting", [b"", b"220 mail.example ready\r\n", b"\x15\x03\x01\x00\x02\x02\x28"])
async def test_a_handshake_that_breaks_means_not_sent(greeting: bytes) -> None:
    async def script(arrived: Arrived, reader: Reader, writer: Writer) -> None:
        await reader.read(1)
        writer.write(greeting)
        await hang_up(writer)

    async with raw_service(script) as service:
        origin = service.origin.replace("http", "https")
        async with line_to(origin, tls=build_tls_context()) as line:
            seen = await line.ask(CREATE)
    assert judge(seen, read_written)[0].kind is Kind.NOT_SENT


async def test_a_certificate_of_the_shop_is_trusted_when_it_was_given(tmp_path: Path) -> None:
    server = certificate(tmp_path, name="localhost", days=30)
    async with raw_service(answering(answer(b"{}")), server) as service:
        origin = service.origin.replace("127.0.0.1", "localhost")
        async with line_to(origin, tls=build_tls_context((tmp_path / "ca.pem").read_text("ascii"))) as line:
            assert (await line.ask(READ)).status == 200


async def test_the_environment_does_not_change_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    async with raw_service(answering(answer(b"{}"))) as service, line_to(service.origin) as line:
        assert (await line.ask(READ)).status == 200


async def test_the_environment_does_not_change_whom_we_trust(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = certificate(tmp_path, name="localhost", days=30)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    async with raw_service(answering(answer(b"{}")), server) as service:
        origin = service.origin.replace("127.0.0.1", "localhost")
        async with line_to(origin, tls=build_tls_context()) as line:
            assert (await line.ask(READ)).failure is Failure.CERTIFICATE


async def test_a_proxy_that_refuses_means_not_sent_and_sees_no_header_of_ours() -> None:
    refusal = answer(b"", "407 Proxy Authentication Required")
    async with raw_service(answering(refusal)) as proxy:
        transports = http_transports("https://shop.example", build_tls_context(), proxy.origin)
        line = Line("https://shop.example", transports, unlimited())
        seen = await line.ask(replace(CREATE, headers=(("authorization", "Bearer secret"),)))
        await line.close()
    assert (seen.failure, judge(seen, read_written)[0].kind) == (Failure.PROXY, Kind.NOT_SENT)
    assert proxy.connections[0].head.startswith(b"CONNECT shop.example:443")
    assert b"secret" not in proxy.connections[0].head


async def test_a_closed_line_stays_closed() -> None:
    async with raw_service(answering(answer(b"{}"))) as service, line_to(service.origin) as line:
        await line.close()
        assert (await line.ask(READ)).failure is Failure.NO_CONNECTION
    assert not service.connections


async def test_a_line_closed_under_a_request_ends_it() -> None:
    async with raw_service(silent) as service, line_to(service.origin) as line:
        asking = asyncio.create_task(line.ask(READ))
        while not service.connections:
            await asyncio.wait([asking], timeout=0.01)
        await line.close()
        assert (await asking).failure is not None
