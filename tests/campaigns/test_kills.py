"""The campaigns in their smallest form: a few kills at random moments."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.campaigns.kills import kill_creates, kill_syncs
from tests.campaigns.verdict import Verdict
from tests.server_process import ServerProcess


@pytest.fixture(scope="module")
def server() -> Iterator[ServerProcess]:
    """A service for both campaigns."""
    with ServerProcess() as process:
        yield process


@pytest.mark.parametrize(("campaign", "rounds"), [(kill_creates, 1), (kill_syncs, 1)])
def test_a_kill_neither_loses_nor_doubles_a_write(
    tmp_path: Path,
    server: ServerProcess,
    campaign: Callable[[Path, ServerProcess, int, int], Verdict],
    rounds: int,
) -> None:
    verdict = campaign(tmp_path / "shop", server, rounds, secrets.randbelow(2**32))
    assert verdict.holds, verdict.line()


def test_a_broken_promise_is_printed() -> None:
    verdict = Verdict("kill -9 of create", "1 create killed", ("a@b was created 2 times",))
    assert not verdict.holds
    assert verdict.line() == "BROKEN  kill -9 of create: 1 create killed\na@b was created 2 times"
