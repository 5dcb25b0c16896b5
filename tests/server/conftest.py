"""One embedded server for all tests of this folder; each test gets a store of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import requests

from tests.server.till import Till
from tests.server_process import ServerProcess


@pytest.fixture(scope="session")
def running() -> Iterator[ServerProcess]:
    """The process, shared by the session."""
    with ServerProcess(options=("--max-file-bytes", "3000000", "--late-seconds", "0.3")) as process:
        yield process


@pytest.fixture
def server(running: ServerProcess) -> Iterator[ServerProcess]:
    """The process, with no quirk, fault or request left over from another test."""
    running.forget_orders()
    running.forget_requests()
    yield running
    running.forget_orders()


@pytest.fixture(scope="session")
def http() -> Iterator[requests.Session]:
    """Connections shared by the session."""
    with requests.Session() as session:
        session.trust_env = False
        yield session


_numbers = count(1)


@pytest.fixture
def till(server: ServerProcess, http: requests.Session) -> Till:
    """The owner of an empty store."""
    store = server.new_store(f"Store {next(_numbers)}")
    return Till(http, server.announcement.service, store, server.announcement.owner.access_token)


@pytest.fixture
def upload_folder(server: ServerProcess) -> Path:
    """The folder in which the process keeps uploaded bytes."""
    return server.files
