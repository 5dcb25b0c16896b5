"""The power goes at any moment: what was told to be saved is there, whole, whatever the disk had not written yet."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from tests.campaigns.verdict import Verdict
from tests.faults.disk import RecordingDisk
from tests.faults.till import Till, broken_promises
from tests.faults.watch import WatchedLayer, watched_files

IMAGES_A_LIFE = 60
MOST_TOLD = 5


def cut_power(
    folder: Path, images: int, seed: int, *, turns: int = 4, synchronous: str = "FULL", deaf_to: str = ""
) -> Verdict:
    """Let tills live, and start again on `images` states of their disks; each life gives some dozens of them.

    `synchronous` and `deaf_to` plant a fault: a database, or files, that trust the disk too early.
    """
    chance = Random(seed)
    broken: list[str] = []
    acknowledged = seen = 0
    while seen < images:
        till, disk = _lived(folder / f"life-{seen}", chance, turns, synchronous, deaf_to)
        acknowledged += len(till.said)
        for _ in range(min(IMAGES_A_LIFE, images - seen)):
            seen += 1
            step = chance.choice(till.said).step if chance.random() < 0.5 else chance.randint(0, len(disk.events))
            found = folder / f"found-{seen}"
            disk.image(step, chance).write(found)
            broken += [f"cut {seen}, step {step}: {one}" for one in broken_promises(found / "profile", till, step)]
            shutil.rmtree(found, ignore_errors=True)
    lost = sum("lost" in one for one in broken)
    done = f"{seen} images of the disk, {acknowledged} acknowledged saves, {lost} acknowledged rows lost (seed {seed})"
    return Verdict("power loss", done, tuple(broken[:MOST_TOLD]))


def _lived(folder: Path, chance: Random, turns: int, synchronous: str, deaf_to: str) -> tuple[Till, RecordingDisk]:
    folder.mkdir(parents=True)
    disk = RecordingDisk(folder, deaf_to)
    till = Till(folder / "profile", lambda: len(disk.events), chance, WatchedLayer(disk).name, synchronous)
    with watched_files(folder, disk):
        till.live(turns)
    shutil.rmtree(folder)
    return till, disk
