"""The power goes while a till saves, and the disk had not written all of it."""

import os
from pathlib import Path
from random import Random

import pytest

from tests.faults.disk import RecordingDisk
from tests.faults.power_cuts import cut_power

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the layer below SQLite is another one")
SEED = 7


def test_what_was_saved_survives_a_power_cut(tmp_path: Path) -> None:
    verdict = cut_power(tmp_path, 50, SEED)
    assert verdict.holds, verdict.line()


def test_a_database_that_trusts_the_disk_too_early_is_caught(tmp_path: Path) -> None:
    verdict = cut_power(tmp_path, 12, SEED, turns=2, synchronous="NORMAL")
    assert any("is lost" in breach for breach in verdict.breaches)


def test_files_that_are_not_forced_are_caught(tmp_path: Path) -> None:
    verdict = cut_power(tmp_path, 12, SEED, turns=2, deaf_to=".part")
    assert verdict.breaches


def test_what_was_forced_stays_and_the_rest_may_go(tmp_path: Path) -> None:
    disk = RecordingDisk(tmp_path)
    path = tmp_path / "a.db"
    disk.made(path)
    disk.wrote(path, 0, b"1" * 1024)
    disk.forced(path)
    disk.forced(tmp_path)
    disk.wrote(path, 0, b"2" * 1024)
    found = set()
    for seed in range(40):
        target = tmp_path / f"found-{seed}"
        target.mkdir()
        disk.image(len(disk.events), Random(seed)).write(target)
        found.add((target / "a.db").read_bytes())
    old, new = b"1" * 512, b"2" * 512
    assert found == {old + old, old + new, new + old, new + new}
