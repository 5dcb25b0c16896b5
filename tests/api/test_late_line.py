"""The line is built, and the HTTP library imported, when something is first asked."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys

import pytest

from joptic_desktop.api.budget import Method, RateBudget
from joptic_desktop.api.calls import Call
from joptic_desktop.api.late_line import LateLine
from joptic_desktop.api.observed import Action, Failure
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.errors import InvalidInput
from tests.server_process import ServerProcess

COMPOSE = "import sys, joptic_desktop.compose; print(*sys.modules)"
CALL = Call(Action.READ, Method.GET, "/customer")


def no_tls() -> ssl.SSLContext:
    raise AssertionError("plain http needs no context")


def late(origin: str) -> LateLine:
    return LateLine(origin, Throttle(RateBudget(unlimited=True)), no_tls)


def test_nothing_of_the_network_is_imported_to_compose_the_program() -> None:
    loaded = subprocess.run([sys.executable, "-c", COMPOSE], capture_output=True, text=True, check=True).stdout.split()
    assert {"httpx", "pydantic", "keyring", "truststore"}.isdisjoint(loaded)


async def test_the_first_question_builds_the_line(server: ServerProcess) -> None:
    line = late(server.announcement.service)
    first, second = await asyncio.gather(line.ask(CALL), line.ask(CALL))
    assert first.status == second.status == 401
    await line.close()


async def test_a_closed_line_finds_no_connection(server: ServerProcess) -> None:
    line = late(server.announcement.service)
    await line.close()
    assert (await line.ask(CALL)).failure is Failure.NO_CONNECTION


def test_plain_http_to_another_computer_is_refused_at_once() -> None:
    with pytest.raises(InvalidInput, match="https"):
        late("http://shop.example")
