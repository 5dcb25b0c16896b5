"""What the store's tests share: a profile in a temporary folder, a clock that is set by hand, plain customers."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer, CustomerSummary, Group, PersonalData, Sex, Status
from joptic_desktop.domain.writes import NewWrite, Place, Verb
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records

PLACE = Place("https://joptic.example", "store-1")
OTHER_PLACE = Place("https://joptic.example", "store-2")
NOON = 1_795_000_000.0
STAMP = "2026-11-18T10:00:00.000Z"


@dataclass
class Clock:
    """A clock that moves when a test says so."""

    now: float = NOON

    def __call__(self) -> float:
        return self.now


@dataclass
class Computer:
    """A profile with its key, opened as often as a test likes."""

    folder: Path
    key: DataKey = field(default_factory=lambda: DataKey.new(os.urandom))
    clock: Clock = field(default_factory=Clock)
    random_bytes: Callable[[int], bytes] = os.urandom

    @property
    def profile(self) -> Profile:
        profile = Profile(self.folder)
        profile.create(self.clock.now, self.random_bytes)
        return profile

    def records(self, lock: ProfileLock | None = None) -> Records:
        return Records.open(self.profile, self.key, self.clock, self.random_bytes, lock=lock)

    def restarted(self) -> Records:
        """Open the records as the only process does: what a sudden end left is put right."""
        with ProfileLock(self.profile.lock_path) as lock:
            return self.records(lock)

    def writer(self) -> CacheWriter:
        return CacheWriter.open(self.profile, PLACE, self.key)

    def reader(self) -> CacheReader:
        return CacheReader.open(self.profile, PLACE, self.key)

    def files(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if path.is_file()]


def change(**personal: str) -> CustomerChange:
    return CustomerChange(PersonalChange(**personal))  # type: ignore[arg-type]  # names of text fields only


def new_create(uid: str, saved_at: float = NOON, **personal: str) -> NewWrite:
    return NewWrite(uid, Verb.CREATE, PLACE, "me", saved_at, change(**(personal or {"first_name": "Layla"})))


def new_edit(uid: str, saved_at: float = NOON, base: Customer | None = None, **personal: str) -> NewWrite:
    return NewWrite(uid, Verb.UPDATE, PLACE, "me", saved_at, change(**personal), base=base)


def new_delete(uid: str, saved_at: float = NOON, not_before: float = 0.0) -> NewWrite:
    return NewWrite(uid, Verb.DELETE, PLACE, "me", saved_at, not_before=not_before)


def file(blob: str, field_name: str = "prescription") -> WriteFile:
    return WriteFile(field_name, blob, "ordonnance.pdf", "prescription-1.pdf", "application/pdf", 3, "ab" * 32)


def summary(service_id: str, name: str, email: str = "", **other: object) -> CustomerSummary:
    values: dict[str, object] = {
        "groups": (),
        "is_local": True,
        "status": Status.ACTIVE,
        "created_at": STAMP,
        "updated_at": STAMP,
    }
    return CustomerSummary(service_id, name, email, **{**values, **other})  # type: ignore[arg-type]  # tests name real fields


def record(service_id: str, name: str, email: str = "", phone: str = "", **other: object) -> Customer:
    first, _, last = name.partition(" ")
    personal = PersonalData(first, last, email, phone, date(1992, 5, 12), Sex.FEMALE)
    values: dict[str, object] = {"is_active": True, "created_at": STAMP, "updated_at": STAMP, "personal": personal}
    return Customer(service_id, **{**values, **other})  # type: ignore[arg-type]  # tests name real fields


def group(name: str) -> Group:
    return Group(f"group-{name}", name)
