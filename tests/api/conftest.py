"""The embedded server for the client's tests: one process, a new store for each test."""

from collections.abc import AsyncIterator, Iterator
from itertools import count

import pytest

from joptic_desktop.api.accounts import AccountsApi
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.line import Line
from tests.api.lines import line_to
from tests.server_process import ServerProcess

LARGEST_FILE = 60_000_000
_numbers = count(1)


@pytest.fixture(scope="session")
def running() -> Iterator[ServerProcess]:
    """The process, shared by the session."""
    with ServerProcess(options=("--max-file-bytes", str(LARGEST_FILE), "--late-seconds", "0.2")) as process:
        yield process


@pytest.fixture
def server(running: ServerProcess) -> Iterator[ServerProcess]:
    """The process, with no quirk or fault left over from another test."""
    running.forget_orders()
    yield running
    running.forget_orders()


@pytest.fixture
async def line(server: ServerProcess) -> AsyncIterator[Line]:
    """A line to the server's Customer API."""
    async with line_to(server.announcement.service) as line:
        yield line


@pytest.fixture
def store(server: ServerProcess) -> str:
    """An empty store of the owner's."""
    return server.new_store(f"Client's store {next(_numbers)}")


@pytest.fixture
def api(server: ServerProcess, line: Line, store: str) -> CustomersApi:
    """The client of the owner."""
    return CustomersApi(line, store, lambda: server.announcement.owner.access_token)


@pytest.fixture
async def accounts(server: ServerProcess) -> AsyncIterator[AccountsApi]:
    """The client of the authentication host."""
    async with line_to(server.announcement.accounts) as line:
        yield AccountsApi(line)
