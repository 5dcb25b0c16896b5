"""A computer that is forgotten: nothing of the profile is left, and a cut on the way leaves all of it or no key."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from io import StringIO
from logging import getLogger
from pathlib import Path
from random import Random

import pytest

from joptic_desktop.compose.profiles import Outside, open_profile
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.diagnostics.sudden_end import FILE
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import KeyMissing
from joptic_desktop.settings import Settings
from joptic_desktop.storage import profile_beginning
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.erasing import forget_profile
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.shell.window_file import WindowFile
from tests.faults.disk import Image, RecordingDisk
from tests.faults.watch import watched_files
from tests.storage.stores import new_create
from tests.storage.test_keys import KeyRing

PLACE = Place("https://joptic.example", "store-1")
APART, LAST, SEED = 4, 4, 7


@dataclass(frozen=True, slots=True)
class Computer:
    """A profile that was worked with, and the key ring that opens it."""

    folder: Path
    ring: KeyRing
    name: str

    @property
    def outside(self) -> Outside:
        return Outside(key_ring=KeyringEntry(lambda: (self.ring,)))


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer in whose profile lies whatever the program ever puts there."""
    folder, ring = tmp_path / "p", KeyRing()
    computer = Computer(folder, ring, "")
    work(computer)
    work(computer)
    damage(folder / "records.db")
    open_profile(Settings(folder), outside=computer.outside).close()
    WindowFile(folder / "window.json").save("window", b"geometry")
    log = Log(StringIO(), getLogger("of its own"))
    (log.keep_in(folder) / FILE).write_text("Fatal Python error: Aborted")
    log.close()
    (folder / "window").touch()  # the socket of a window that ended suddenly
    (folder / "profile.json.part").write_bytes(b"{")
    return Computer(folder, ring, Profile(folder).load().id)


def work(computer: Computer) -> None:
    """Open the profile, save a customer with a file, and read a list."""
    opened = open_profile(Settings(computer.folder), outside=computer.outside)
    opened.records.outbox.add(new_create("u1", first_name="Samira"))
    opened.blobs.write(b"%PDF-1.7 a scan")
    CacheWriter.open(opened.profile, PLACE, opened.key).close()
    opened.close()


def damage(path: Path) -> None:
    """Alter every page but the first of a database."""
    content = path.read_bytes()
    path.write_bytes(content[:4096] + bytes(len(content) - 4096))


def test_nothing_of_the_profile_is_left(computer: Computer) -> None:
    assert {path.name for path in computer.folder.iterdir()} >= {
        *("profile.json", "keys.json", "records.db", "copies", "damaged", "stores", "blobs", "logs"),
        *("window.json", "window", "lock"),
    }
    forget_profile(Profile(computer.folder), computer.outside.key_ring)
    assert [path.name for path in computer.folder.iterdir()] == ["lock"]
    assert (computer.folder / "lock").read_bytes() == b""
    assert computer.ring.kept == {}


def test_a_power_cut_on_the_way_leaves_a_working_profile_or_no_key(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ends_of(computer, tmp_path / "found", monkeypatch) == {"works", "forgotten"}


def test_a_mark_that_nobody_heeds_is_caught(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile_beginning, "is_forgotten", lambda _profile: False)
    assert "locked out" in ends_of(computer, tmp_path / "found", monkeypatch)


def ends_of(computer: Computer, found: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Forget a computer, and start the program on states of the disk on the way; return what it finds."""
    monkeypatch.setattr(shutil, "_use_fd_functions", False)  # else what is removed has no path to be seen by
    disk, kept = RecordingDisk(computer.folder), dict(computer.ring.kept)
    disk.take_in()
    before = len(disk.events)
    with watched_files(computer.folder, disk):
        forget_profile(Profile(computer.folder), computer.outside.key_ring)
    after, chance = len(disk.events), Random(SEED)
    steps = [*range(before, after, APART), *range(after - LAST, after)]
    return {what_is_left(disk.image(step, chance), found, computer.name, kept) for step in steps}


def what_is_left(image: Image, found: Path, name: str, kept: dict[tuple[str, str], str]) -> str:
    """Start the program on a state of the disk, with a key ring that has forgotten nothing."""
    found.mkdir()
    image.write(found)
    ring = KeyRing()
    ring.kept = kept.copy()
    try:
        opened = open_profile(Settings(found), outside=Outside(key_ring=KeyringEntry(lambda: (ring,))))
    except KeyMissing:
        return "locked out"
    else:
        same, has_work = opened.profile.load().id == name, bool(opened.records.outbox.unfinished())
        opened.close()
        return {(True, True): "works", (False, False): "forgotten"}.get((same, has_work), "neither")
    finally:
        shutil.rmtree(found)
