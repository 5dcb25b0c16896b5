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
ASK = """
import asyncio, ssl, sys, threading
from joptic_desktop.api.budget import Method, RateBudget
from joptic_desktop.api.calls import Call
from joptic_desktop.api.late_line import LateLine
from joptic_desktop.api.observed import Action
from joptic_desktop.api.throttle import Throttle

class Seen:
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            print(name)

async def ask():
    line = LateLine(sys.argv[1], Throttle(RateBudget(unlimited=True)), ssl.create_default_context)
    sys.meta_path.insert(0, Seen())
    seen = await line.ask(Call(Action.READ, Method.GET, "/customer"))
    print("status", seen.status)

asyncio.run(ask())
"""
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


def test_what_the_first_question_imports_is_not_imported_in_the_loop(server: ServerProcess) -> None:
    command = [sys.executable, "-c", ASK, server.announcement.service]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert said[-1] == "status 401"
    assert [name for name in said if name.partition(".")[0] in {"httpx", "httpcore", "anyio", "h11"}] == []


async def test_a_closed_line_finds_no_connection(server: ServerProcess) -> None:
    line = late(server.announcement.service)
    await line.close()
    assert (await line.ask(CALL)).failure is Failure.NO_CONNECTION


def test_plain_http_to_another_computer_is_refused_at_once() -> None:
    with pytest.raises(InvalidInput, match="https"):
        late("http://shop.example")
