"""Fixtures of tests on a shop's computer and the embedded server: one process, a store of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop


@pytest.fixture(scope="session")
def running() -> Iterator[ServerProcess]:
    """The process, shared by the session."""
    with ServerProcess(options=("--max-file-bytes", "3000000")) as process:
        yield process


@pytest.fixture
def server(running: ServerProcess) -> Iterator[ServerProcess]:
    """The process, running, with no quirk, fault or request left over from another test."""
    yield running
    if not running.is_running:
        running.start()
    running.forget_orders()
    running.forget_requests()


@pytest.fixture
def store(server: ServerProcess) -> str:
    """An empty store of the owner's, which the reader may read."""
    return server.new_store()


@pytest.fixture
def shop(tmp_path: Path, server: ServerProcess, store: str) -> Shop:
    """A computer that works with the store as its owner."""
    shop = Shop.begun(tmp_path)
    assert shop.connect(server, store).code == 0
    return shop


@pytest.fixture
def other_till(server: ServerProcess, store: str) -> Iterator[Till]:
    """The owner at another till of the same store."""
    with requests.Session() as http:
        http.trust_env = False
        yield Till(http, server.announcement.service, store, server.announcement.owner.access_token)
