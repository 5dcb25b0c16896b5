"""The gate follows what the line showed last, and only the service's own answer opens it."""

from __future__ import annotations

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import ServiceError
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.gate import Line
from joptic_desktop.sync.line_watch import LineWatch
from tests.server_process import ServerProcess
from tests.shop import Shop

OWN = {"statusCode": 403, "message": "You do not have access to this store"}
ANSWERS: list[tuple[dict[str, object], Line]] = [
    ({"status": 401, "body": {"statusCode": 401, "message": "Unauthorized"}}, Line.SIGN_IN),
    ({"status": 403, "body": OWN}, Line.NO_ACCESS),
    ({"status": 403, "html": "<html>no</html>"}, Line.FAILING),
    ({"status": 404, "body": {"statusCode": 404, "message": "Cannot GET /customer"}}, Line.FAILING),
    ({"status": 404, "body": {"statusCode": 404, "message": "Not found"}}, Line.FAILING),
    ({"status": 400, "body": {"statusCode": 400, "message": "limit must be 7"}}, Line.FAILING),
    ({"status": 500}, Line.FAILING),
    ({"status": 302, "body": {}, "headers": {"location": "http://portal.example"}}, Line.PORTAL),
    ({"status": 511, "html": "<html>sign in</html>"}, Line.PORTAL),
    ({"status": 200, "html": "<html>welcome</html>"}, Line.PORTAL),
    ({"status": 200, "body": {"welcome": "to the hotel"}}, Line.FAILING),
    ({"drop": True}, Line.NO_LINE),
    ({}, Line.OPEN),
]


@pytest.mark.parametrize(("answer", "line"), ANSWERS)
async def test_the_canary_knows_the_line_by_its_answer(
    shop: Shop, server: ServerProcess, answer: dict[str, object], line: Line
) -> None:
    if answer:
        server.add_fault("GET /customer", times=9, **answer)
    async with shop.at_work() as store:
        assert await store.engine.watch.canary() is (line is Line.OPEN)
        gate = store.engine.watch.gate
        assert gate.line is line
        assert bool(gate.reason) is (line is not Line.OPEN)


async def test_a_line_that_is_gone_is_no_line(shop: Shop, server: ServerProcess) -> None:
    server.stop()
    async with shop.at_work() as store:
        watch = store.engine.watch
        lines = []
        for change in (server.start, server.stop):
            await watch.canary()
            lines.append(watch.gate.line)
            change()
    assert lines == [Line.NO_LINE, Line.OPEN]


async def test_a_service_that_asks_to_wait_is_there(shop: Shop, server: ServerProcess) -> None:
    body = {"statusCode": 429, "message": "ThrottlerException: Too Many Requests"}
    server.add_fault("GET /customer", status=429, body=body, headers={"retry-after": "7"})
    async with shop.at_work() as store:
        watch = store.engine.watch
        await watch.canary()
        assert watch.gate.line is Line.OPEN
        assert not watch.gate.may_send(watch.gate.hold_until - 0.1)
        assert watch.gate.may_send(watch.gate.hold_until)


async def test_a_service_that_fails_and_asks_to_wait_is_left_alone_so_long(shop: Shop, server: ServerProcess) -> None:
    server.add_fault("GET /customer", status=503, headers={"retry-after": "70"})
    async with shop.at_work() as store:
        watch, now = store.engine.watch, Clock().monotonic()
        await watch.canary()
        assert watch.gate.line is Line.FAILING
        assert not watch.gate.wants_canary(now + 70.0)


@pytest.mark.parametrize("body", [{"data": 1}, {"statusCode": 400, "message": "search is odd"}])
async def test_one_odd_answer_neither_opens_nor_closes_the_line(
    shop: Shop, server: ServerProcess, body: dict[str, object]
) -> None:
    server.add_fault("GET /customer", skip=1, status=body.get("statusCode", 200), body=body, times=2)
    async with shop.at_work() as store:
        watch = store.engine.watch
        await watch.canary()
        watch.note_error(await error_of_a_list(store))
        assert watch.gate.line is Line.OPEN


async def error_of_a_list(store: OpenStore) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        await store.connection.customers.list(PageRequest())
    return caught.value


async def test_changes_of_the_gate_are_told_once(shop: Shop) -> None:
    async with shop.at_work() as store:
        watch = store.engine.watch
        told: list[object] = []
        watch.changed.connect(told.append)
        watch.pause(paused=True)
        watch.pause(paused=True)
    assert len(told) == 1


async def test_a_new_token_tries_the_line_at_once(shop: Shop, server: ServerProcess) -> None:
    server.add_fault("GET /customer", status=401, body={"statusCode": 401, "message": "Unauthorized"})
    async with shop.at_work() as store:
        watch: LineWatch = store.engine.watch
        await watch.canary()
        assert not watch.gate.wants_canary(watch.gate.retry_at + 1000)
        watch.signed_in()
        assert watch.gate.wants_canary(0.0)
