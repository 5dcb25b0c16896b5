"""Bringing records to a new schema, and mending them, cut off at any step: the old or the new is there, whole."""

import os
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.whole_records import open_whole
from tests.faults.disk import RecordingDisk, Step
from tests.faults.watch import WatchedLayer, watched_files
from tests.storage.stores import NOON, Computer, new_create
from tests.storage.test_migrations import OLD_VERSIONS, write_old

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the layer below SQLite is another one")
KEY = DataKey(bytes(32))
IMAGES = 8
PAGE = 4096
Work = Callable[[Computer, str | None], None]


def opens(computer: Computer, vfs: str | None) -> None:
    with ProfileLock(computer.profile.lock_path) as lock:
        records = open_whole(computer.profile, KEY, lambda: NOON, os.urandom, lock=lock, copy=True, vfs=vfs)
        records.close()


def images(computer: Computer, work: Work, found: Path, chance: Random) -> list[Computer]:
    """Watch a piece of work; return computers as they may be found when it is cut off somewhere."""
    disk = RecordingDisk(computer.folder.parent)
    disk.take_in()
    begin = len(disk.events)
    with watched_files(disk.root, disk):
        work(computer, WatchedLayer(disk).name)
    cuts = [begin, len(disk.events), *(chance.randint(begin, len(disk.events)) for _ in range(IMAGES))]
    found.mkdir()
    for place, step in enumerate(cuts):
        disk.image(step, chance).write(found / str(place))
    return [Computer(found / str(place) / computer.folder.name, KEY) for place in range(len(cuts))]


def whole(computer: Computer, look: Callable[[Records], object]) -> None:
    with ProfileLock(computer.profile.lock_path) as lock:
        records = open_whole(computer.profile, KEY, lambda: NOON, os.urandom, lock=lock, copy=True)
        assert records._database.value("PRAGMA integrity_check") == "ok"
        look(records)
        records.close()


@pytest.mark.parametrize("version", [OLD_VERSIONS[0], OLD_VERSIONS[-1]])
def test_a_migration_that_is_cut_off_is_done_or_not_begun(tmp_path: Path, version: int) -> None:
    computer = Computer(tmp_path / "disk" / "profile", KEY)
    write_old(computer, version)

    def look(records: Records) -> None:
        (write,) = records.outbox.unfinished()
        assert (write.uid, [file.blob for file in write.files]) == ("u1", ["b1"])
        assert records.drafts.load("d1") is not None

    for found in images(computer, opens, tmp_path / "found", Random(version)):
        whole(found, look)
        assert (found.profile.copies / f"records-version-{version}.db").exists()


def test_mending_that_is_cut_off_is_done_again_or_finished(tmp_path: Path) -> None:
    computer = Computer(tmp_path / "disk" / "profile", KEY)
    news = [new_create(f"u{number}", first_name="x" * 500) for number in range(40)]
    whole(computer, lambda records: records.outbox.add_many(news))
    whole(computer, lambda records: None)
    path = computer.profile.records_path
    content = bytearray(path.read_bytes())
    content[len(content) // 2 // PAGE * PAGE + 300] ^= 1
    path.write_bytes(content)

    def look(records: Records) -> None:
        assert {write.uid for write in records.outbox.unfinished()} == {f"u{n}" for n in range(40)}

    for found in images(computer, opens, tmp_path / "found", Random(1)):
        whole(found, look)


def test_a_copy_has_its_name_once_the_whole_is_on_the_disk(tmp_path: Path) -> None:
    computer = Computer(tmp_path / "profile", KEY)
    computer.restarted().close()
    disk = RecordingDisk(tmp_path)
    with watched_files(disk.root, disk):
        opens(computer, WatchedLayer(disk).name)
    (copy,) = computer.profile.copies.iterdir()
    steps = [event.step for event in disk.events if event.path.name == f"{copy.name}.part"]
    assert Step.WROTE in steps
    assert steps[-2:] == [Step.FORCED, Step.RENAMED]
