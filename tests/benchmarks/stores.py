"""Profiles filled for a measurement: encrypted stores of many invented customers, each size filled once a run."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from joptic_desktop.domain.writes import Place
from joptic_desktop.settings import Settings
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_wrapping import Argon2Cost, WrapKind, wrap_at_cost
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_settings import KnownPlace
from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.threads import Threads
from tests.benchmarks.people import record, summary

UNREACHABLE = "http://127.0.0.1:9"
PLACE = Place(UNREACHABLE, "bench")
PASSPHRASE = "a key that is had at once"
AT_ONCE = Argon2Cost(memory=64, passes=1, lanes=1)
CHUNK = 2000


@dataclass(frozen=True, slots=True)
class FilledProfile:
    """A profile that was connected to an unreachable service, and its key.

    Its passphrase is derived at once: the second that a real one costs by design is no part of a measurement.
    """

    profile: Profile
    key: DataKey
    passphrase_file: Path

    @property
    def settings(self) -> Settings:
        """A start of the program on this profile."""
        return Settings(self.profile.folder, self.passphrase_file)


class Stores:
    """The filled profiles of one run, below one folder that its owner removes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._filled: dict[int, FilledProfile] = {}

    def filled(self, count: int) -> FilledProfile:
        """Return a profile of `count` customers, all with details, complete."""
        if count not in self._filled:
            made = make_profile(self._folder / str(count))
            _fill(made, count)
            self._filled[count] = made
        return self._filled[count]


def make_profile(folder: Path) -> FilledProfile:
    """Make a profile with a key of its own, signed in at the unreachable service, without any customer."""
    profile = Profile(folder)
    profile.create(Clock().now(), secrets.token_bytes)
    key = DataKey.new(secrets.token_bytes)
    KeyFile(profile.keys_path).create(wrap_at_cost(key, WrapKind.PASSPHRASE, PASSPHRASE, secrets.token_bytes, AT_ONCE))
    passphrase_file = folder / "passphrase"
    passphrase_file.write_text(PASSPHRASE)
    known = KnownPlace(PLACE.origin, PLACE.origin, PLACE.store_id, "Optique Mesure")
    profile.save(profile.load().settings.with_place(known))
    return FilledProfile(profile, key, passphrase_file)


@contextmanager
def opened(filled: FilledProfile, place: Place) -> Iterator[LocalStore]:
    """Open the store of a place in a profile."""
    records = _records(filled)
    threads = Threads()
    blobs = BlobStore(filled.profile.blobs, filled.key, secrets.token_bytes)
    store = LocalStore.open(filled.profile, filled.key, place, records, blobs, threads)
    try:
        yield store
    finally:
        threads.close()
        store.close()
        records.close()


def _records(filled: FilledProfile) -> Records:
    return Records.open(filled.profile, filled.key, Clock().now, secrets.token_bytes, lock=None)


def _fill(filled: FilledProfile, count: int) -> None:
    records = _records(filled)
    records.sessions.put(Session(UNREACHABLE, "bench", "token", saved_at=1.0))
    cache = CacheWriter.open(filled.profile, PLACE, filled.key)
    state = PullState(count, "", 1e12, 1e12, complete=True)
    for start in range(0, count, CHUNK):
        rows = [summary(number) for number in range(start, min(count, start + CHUNK))]
        uids = records.ids.uids_for(PLACE, [row.id for row in rows])
        cache.put_page(list(zip(uids, rows, strict=True)))
        details = [(uid, record(row, number)) for number, (uid, row) in enumerate(zip(uids, rows, strict=True), start)]
        cache.put_details(details, 1.0)
        state = replace(state, watermark=max(state.watermark, *(row.updated_at for row in rows)))
    cache.put_pull_state(state)
    while cache.tidy():  # the engine does it in its first idle moments
        pass
    cache.close()
    records.close()
