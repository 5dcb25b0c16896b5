"""A disk that is full, broken or read-only at any step of a save."""

import os
from pathlib import Path

import pytest

from tests.faults.refusals import Desk, refuse_each_step

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the layer below SQLite is another one")


def test_each_step_that_is_refused_refuses_the_save(tmp_path: Path) -> None:
    verdict = refuse_each_step(tmp_path / "desk", ways=1)
    assert verdict.holds, verdict.line()


def test_a_save_that_is_called_saved_too_early_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Desk.save

    def careless(desk: Desk, uid: str) -> None:
        try:
            whole(desk, uid)
        except Exception:
            if uid != "new":
                raise

    monkeypatch.setattr(Desk, "save", careless)
    assert not refuse_each_step(tmp_path / "desk", ways=1).holds
