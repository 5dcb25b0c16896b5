"""Another program holds a file just when it is to be replaced, as a virus scanner does."""

import os
import time
from pathlib import Path
from typing import Any

import pytest

from joptic_desktop.errors import StoreFull
from joptic_desktop.storage.durable_files import write_durably
from joptic_desktop.storage.profile_lock import ProfileLock

SECONDS = 5.0


class Holder:
    """Holds every file for so many tries; each pause is counted and not waited for."""

    def __init__(self, tries: int, patch: pytest.MonkeyPatch) -> None:
        self.waited = 0.0
        self._left = tries
        self._replace = os.replace
        patch.setattr(os, "replace", self.replace)
        patch.setattr(time, "sleep", self.sleep)

    def replace(self, source: Any, target: Any) -> None:
        self._left -= 1
        if self._left >= 0:
            raise PermissionError(13, "The process cannot access the file")
        self._replace(source, target)

    def sleep(self, seconds: float) -> None:
        self.waited += seconds


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "keys.json").write_bytes(b"old")
    return tmp_path / "keys.json"


def test_it_is_tried_again_until_the_other_lets_go(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = Holder(20, monkeypatch)
    write_durably(path, b"new")
    assert path.read_bytes() == b"new"
    assert holder.waited == pytest.approx(2.0)


def test_after_five_seconds_it_is_told_and_the_old_file_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = Holder(10_000, monkeypatch)
    with pytest.raises(StoreFull, match="nothing was saved"):
        write_durably(path, b"new")
    assert path.read_bytes() == b"old"
    assert holder.waited == pytest.approx(SECONDS, abs=0.2)


def test_a_lock_that_a_dead_process_left_is_taken(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"4711")
    ProfileLock(tmp_path / "lock").release()
