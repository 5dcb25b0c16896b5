"""The embedded server on PostgreSQL, in the place of the one on SQLite; the tests around it are the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server.postgresql.cluster import Cluster, programs
from tests.server_process import ServerProcess


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server that ends with the session."""
    folder = programs()
    if folder is None:
        pytest.skip("no PostgreSQL server is installed (Debian: apt-get install postgresql)")
    with Cluster(folder) as running:
        yield running


@pytest.fixture(scope="session")
def running(cluster: Cluster) -> Iterator[ServerProcess]:
    """The process, shared by the session."""
    options = ("--max-file-bytes", "3000000", "--late-seconds", "0.3")
    with ServerProcess(database=cluster.url, options=options) as process:
        yield process
