"""Whole windows need the look of the windows' own tests and one service a session."""

from collections.abc import Iterator

import pytest

from tests.server_process import ServerProcess
from tests.ui.conftest import theme

__all__ = ["theme"]


@pytest.fixture
def service() -> Iterator[ServerProcess]:
    with ServerProcess(synthetic=30) as server:
        yield server
