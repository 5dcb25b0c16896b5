"""The disk refuses the k-th step of a save: the save is refused before it is called saved, and nothing old is lost."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import count, product
from pathlib import Path

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.errors import StoreFull
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records
from tests.campaigns.verdict import Verdict
from tests.faults.till import KEY
from tests.faults.watch import WatchedLayer, watched_files
from tests.storage.stores import NOON, PLACE, new_create

SENTENCE = "nothing was saved"
NUMBERS = (errno.ENOSPC, errno.EIO, errno.EROFS)
WAYS = tuple(product(NUMBERS, (False, True)))


@dataclass
class RefusingDisk:
    """Refuses the k-th step after it was `armed`: that one alone, or every one from there on."""

    number: int = errno.ENOSPC
    lasts: bool = False
    left: int | None = None
    refused: int = 0

    def arm(self, steps: int, number: int, *, lasts: bool) -> None:
        """Refuse the step after so many others."""
        self.left, self.number, self.lasts, self.refused = steps, number, lasts, 0

    def disarm(self) -> None:
        """Refuse nothing any more."""
        self.left = None

    def _step(self) -> None:
        if self.left is None:
            return
        self.left -= 1
        if self.left < 0 and (self.lasts or not self.refused):
            self.refused += 1
            raise OSError(self.number, os.strerror(self.number))

    def made(self, path: Path) -> None:
        self._step()

    def wrote(self, path: Path, offset: int, data: bytes) -> None:
        self._step()

    def cut(self, path: Path, size: int) -> None:
        self._step()

    def forced(self, path: Path) -> None:
        self._step()

    def renamed(self, path: Path, target: Path) -> None:
        self._step()

    def removed(self, path: Path) -> None:
        self._step()


@dataclass(frozen=True, slots=True)
class Desk:
    """An open profile on such a disk."""

    records: Records
    blobs: BlobStore

    def save(self, uid: str) -> None:
        """Take a file in and save a customer with it, as the program does."""
        stored = self.blobs.write(uid.encode() * 5000)
        self.records.blobs.remember(stored, NOON)
        file = WriteFile("scan", stored.name, "a.pdf", "a.pdf", "application/pdf", stored.size, stored.sha256)
        with self.records.transaction():
            self.records.outbox.add_many((replace(new_create(uid, first_name=uid), files=(file,)),))
            self.records.audit.add(AuditLine(NOON, "me", AuditAction.CREATED, PLACE, uid))

    def saved(self) -> set[str]:
        """Return who is there whole, files included."""
        writes = self.records.outbox.unfinished()
        for write in writes:
            assert write.change is not None
            assert write.change.personal.first_name == write.uid
            for file in write.files:
                self.blobs.verify(file.blob)
        return {write.uid for write in writes}


def refuse_each_step(folder: Path, ways: int = len(WAYS)) -> Verdict:
    """Refuse each step of a save in turn, by `ways` ways each: full, broken or read-only, once or for good."""
    folder.mkdir()
    disk = RefusingDisk()
    layer = WatchedLayer(disk).name
    prepared = folder / "prepared"
    for uid in ("old-1", "old-2"):
        _with_desk(prepared, layer, partial(Desk.save, uid=uid))
    broken: list[str] = []
    refusals = 0
    for step in count():
        for way in range(ways):
            number, lasts = WAYS[(step + way) % len(WAYS)]
            found, refused = _refuse(folder, layer, disk, step, number, lasts=lasts)
            broken += [f"step {step}, {os.strerror(number)}, {'for good' if lasts else 'once'}: {one}" for one in found]
            refusals += refused
        if not disk.refused:
            break
    done = f"{step} steps of a save, {refusals} refusals, each told before it was called saved"
    return Verdict("a disk that refuses", done, tuple(broken[:5]))


def _refuse(
    folder: Path, layer: str, disk: RefusingDisk, step: int, number: int, *, lasts: bool
) -> tuple[list[str], bool]:
    """Refuse one step; return what is wrong, and whether the save was refused."""
    tried = folder / "tried"
    shutil.copytree(folder / "prepared", tried)
    broken: list[str] = []
    expected = {"old-1", "old-2", "next"}

    def work(desk: Desk) -> None:
        disk.arm(step, number, lasts=lasts)
        try:
            with watched_files(tried, disk):
                desk.save("new")
            expected.add("new")
        except StoreFull as error:
            broken.extend([] if SENTENCE in str(error) else [f"the sentence is “{error}”"])
        finally:
            disk.disarm()
        desk.save("next")

    _with_desk(tried, layer, work)
    seen: set[str] = set()
    _with_desk(tried, layer, lambda desk: seen.update(desk.saved()))
    if seen != expected:
        broken.append(f"there are {sorted(seen)} and should be {sorted(expected)}")
    shutil.rmtree(tried)
    return broken, "new" not in expected


def _with_desk(folder: Path, layer: str, work: Callable[[Desk], object]) -> None:
    profile = Profile(folder)
    profile.create(NOON, os.urandom)
    with ProfileLock(profile.lock_path) as lock:
        records = Records.open(profile, KEY, lambda: NOON, os.urandom, lock=lock, vfs=layer)
        try:
            work(Desk(records, BlobStore(profile.blobs, KEY, os.urandom)))
        finally:
            records.close()
