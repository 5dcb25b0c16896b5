"""A till that saves, sends, wraps its key anew and starts again, and notes what it told its people and when."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from random import Random

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.errors import JOpticError, KeyWrong
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_wrapping import WrapKind, wrap_key
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records
from tests.storage.stores import NOON, PLACE, new_create, new_edit, record

KEY = DataKey(bytes(32))


@dataclass(frozen=True, slots=True)
class Said:
    """What a person was told, after so many steps of the disk: saved values and files of a customer, or arrived."""

    step: int
    uid: str
    name: str = ""
    blob: str = ""
    sha256: str = ""
    arrived: bool = False


@dataclass
class Till:
    """One computer over a watched disk; `step` tells how many steps the disk has taken."""

    folder: Path
    step: Callable[[], int]
    chance: Random
    vfs: str | None = None
    synchronous: str = "FULL"
    said: list[Said] = field(default_factory=list)
    codes: list[tuple[int, str]] = field(default_factory=list)
    _count: int = 0

    def live(self, turns: int) -> None:
        """Make the profile, and work."""
        profile = Profile(self.folder)
        profile.create(NOON, os.urandom)
        self._wrap(profile)
        for _ in range(turns):
            with ProfileLock(profile.lock_path) as lock:
                self._work(profile, lock)

    def _work(self, profile: Profile, lock: ProfileLock) -> None:
        records = Records.open(profile, KEY, lambda: NOON, os.urandom, lock=lock, vfs=self.vfs)
        records._database.run(f"PRAGMA synchronous = {self.synchronous}")
        blobs = BlobStore(profile.blobs, KEY, os.urandom)
        records.keep_copy()
        for _ in range(self.chance.randint(3, 6)):
            self._save(records, blobs)
            if self.chance.random() < 0.2:
                # what a long day does once its log is long
                records._database.run("PRAGMA wal_checkpoint(PASSIVE)")
        if self.chance.random() < 0.4:
            self._wrap(profile)
        records.close()

    def _save(self, records: Records, blobs: BlobStore) -> None:
        self._count += 1
        uid, name = f"u{self._count}", f"Name {self._count}"
        files: tuple[WriteFile, ...] = ()
        if self.chance.random() < 0.4:
            files = (self._take_file(records, blobs),)
        with records.transaction():
            new = replace(new_create(uid, first_name=name, email=f"{uid}@example.com"), files=files)
            write = records.outbox.add_many((new,))[0]
            records.audit.add(AuditLine(NOON, "me", AuditAction.CREATED, PLACE, uid))
        blob, digest = (files[0].blob, files[0].sha256) if files else ("", "")
        self.said.append(Said(self.step(), uid, name, blob, digest))
        if self.chance.random() < 0.3:
            records.outbox.add(new_edit(uid, first_name=f"{name} again"))
            self.said.append(Said(self.step(), uid, f"{name} again", blob, digest))
        elif self.chance.random() < 0.3:
            records.outbox.mark_sending(write.seq, NOON)
            if self.chance.random() < 0.5:
                records.outbox.confirm(write.seq, NOON, service_id=f"s-{uid}", verified=record(f"s-{uid}", name))
                self.said.append(Said(self.step(), uid, arrived=True))

    def _take_file(self, records: Records, blobs: BlobStore) -> WriteFile:
        content = self.chance.randbytes(self.chance.randint(1, 9000))
        stored = blobs.write(content)
        records.blobs.remember(stored, NOON)
        return WriteFile("scan", stored.name, "scan.pdf", "scan.pdf", "application/pdf", stored.size, stored.sha256)

    def _wrap(self, profile: Profile) -> None:
        keys, code = KeyFile(profile.keys_path), secrets.token_hex(8).upper()
        wrap = wrap_key(KEY, WrapKind.RECOVERY, code, os.urandom)
        if keys.exists:
            keys.put(wrap)
        else:
            keys.create(wrap)
        self.codes.append((self.step(), code))


def broken_promises(folder: Path, till: Till, step: int) -> list[str]:
    """Start on what was found after a cut at a step; return every promise given before it that was not kept."""
    profile = Profile(folder)
    wanted = {said.uid: said for said in till.said if said.step <= step}
    try:
        broken = _broken_keys(profile, till, step)
        if not wanted and not profile.records_path.exists():
            return broken
        profile.create(NOON, os.urandom)
        with ProfileLock(profile.lock_path) as lock:
            records = Records.open(profile, KEY, lambda: NOON, os.urandom, lock=lock)
            try:
                return broken + _broken_saves(records, profile, till, wanted)
            finally:
                records.close()
    except JOpticError as error:
        return [f"the files do not open: {error}"]


def _broken_keys(profile: Profile, till: Till, step: int) -> list[str]:
    told = [code for at, code in till.codes if at <= step]
    coming = [code for at, code in till.codes if at > step]
    if not told:
        return []
    for code in (told[-1], *coming[:1]):
        with suppress(KeyWrong):
            KeyFile(profile.keys_path).unlock(WrapKind.RECOVERY, code)
            return []
    return ["neither the old nor the new recovery code opens the profile"]


def _broken_saves(records: Records, profile: Profile, till: Till, wanted: dict[str, Said]) -> list[str]:
    check = records._database.value("PRAGMA integrity_check")
    broken = [] if check == "ok" else [f"the records are not whole: {check}"]
    later = {(said.uid, said.name) for said in till.said}
    there = {write.uid: write for write in records.outbox.unfinished()}
    for uid, said in wanted.items():
        if records.ids.uid(PLACE, f"s-{uid}") == uid:
            continue
        write = there.get(uid)
        if write is not None and write.state is WriteState.SENDING:
            broken.append(f"{uid} is taken for being sent")
        if said.arrived or write is None:
            broken.append(f"{uid} was {'confirmed' if said.arrived else 'saved'} and is lost")
        elif (uid, write.change and write.change.personal.first_name) not in later:
            broken.append(f"{uid} is not as it was saved")
    return broken + _broken_files(BlobStore(profile.blobs, KEY, os.urandom), there.values())


def _broken_files(blobs: BlobStore, writes: Iterable[Write]) -> list[str]:
    waiting = [(write, file) for write in writes for file in write.files if file.state is FileState.WAITING]
    return [f"the file of {write.uid} is not whole" for write, file in waiting if not _is_whole(blobs, file)]


def _is_whole(blobs: BlobStore, file: WriteFile) -> bool:
    try:
        with blobs.open(file.blob) as reader:
            return sha256(reader.read()).hexdigest() == file.sha256
    except JOpticError:
        return False
