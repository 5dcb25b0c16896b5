"""Processes killed at named points, the small form: one where a save, one where a sending is most delicate."""

import os
from pathlib import Path

import pytest

from tests.faults.dying import POINTS
from tests.faults.kill_points import kill_at_points
from tests.server_process import ServerProcess

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
DELICATE = ("between the two databases", "sending: created, nobody knows")


def test_a_kill_at_a_named_point_loses_and_doubles_nothing(tmp_path: Path, server: ServerProcess) -> None:
    assert set(DELICATE) <= set(POINTS)
    verdict = kill_at_points(tmp_path / "shops", server, 1, DELICATE)
    assert verdict.holds, verdict.line()


def test_a_write_that_is_taken_for_sent_too_early_is_found(tmp_path: Path, server: ServerProcess) -> None:
    point, plant = "sending: marked, not sent", "taken for sent"
    verdict = kill_at_points(tmp_path / "shops", server, 1, (point,), plant)
    assert any(one.startswith(f"{point}: ") for one in verdict.breaches), verdict.line()
