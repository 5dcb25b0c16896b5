"""The store behind a window: the real services on a real profile in a folder, their engine standing still."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar, ParamSpec, Self, TypeVar

from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.writes import Write
from joptic_desktop.errors import Unreachable
from joptic_desktop.services.bundle import Services
from joptic_desktop.settings import Settings
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.profile_settings import KnownPlace
from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.line_watch import LineWatch
from tests.flows.till import FixedKey
from tests.ui.counter.sample_people import NOW, Person
from tests.ui.turns import LIMIT

# nobody listens there: a request that a test did not mean is refused at once
NOBODY = "http://127.0.0.1:1"
SEEN = NOW.timestamp()
P = ParamSpec("P")
T = TypeVar("T")


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)


@dataclass(slots=True)
class Wall:
    """The wall clock: it stands still, and fails when a test says so."""

    moment: datetime
    failure: Exception | None = None

    def __call__(self) -> float:
        if self.failure is not None:
            raise self.failure
        return self.moment.timestamp()


SOMEWHERE = KnownPlace(NOBODY, NOBODY, "store-1", "Optique Atlas")


def make_profile(
    folder: Path, people: Sequence[Person] = (), known: KnownPlace = SOMEWHERE, token: str = "token"
) -> None:
    """Make a profile that is connected to a store; with people it has read all the customers there are."""
    profile = Profile(folder)
    settings = profile.create(SEEN, os.urandom).settings
    profile.save(settings.with_place(known))
    key = FixedKey().data_key(profile, os.urandom)
    with ProfileLock(profile.lock_path) as lock:
        records = Records.open(profile, key, NOW.timestamp, os.urandom, lock=lock)
        records.sessions.put(Session(known.origin, "salma", token, saved_at=SEEN))
        with records.transaction():
            for person in people:
                records.ids.learn(known.place, person.row.uid, person.summary.id)
        records.close()
    cache = CacheWriter.open(profile, known.place, key)
    if people:
        cache.put_page([(person.row.uid, person.summary) for person in people])
        cache.put_details([(person.row.uid, person.customer) for person in people], SEEN)
        cache.put_pull_state(PullState(len(people), swept_at=SEEN, refreshed_at=SEEN, complete=True))
    cache.close()


@dataclass(frozen=True, slots=True)
class StoreAtRest:
    """An open store: what its engine would do, tests do by its parts, one step at a time; what is saved stays here."""

    now: ClassVar[datetime] = NOW
    opened: OpenProfile
    store: OpenStore
    wall: Wall

    @classmethod
    @asynccontextmanager
    async def open(cls, folder: Path, *, sample: bool = False) -> AsyncIterator[Self]:
        """Open the store of a profile, its line down; `sample` says that its people are invented."""
        wall = Wall(cls.now)
        clock = Clock(now=wall, sleep=_at_once)
        opened = open_profile(Settings(folder, demo=sample), FixedKey(), clock, copy_each_start=False)
        try:
            store = await open_store(opened)
            store.engine.watch.note_error(Unreachable("No line."))
            try:
                yield cls(opened, store, wall)
            finally:
                await store.close()
        finally:
            opened.close()

    @classmethod
    @asynccontextmanager
    async def copied(cls, template: Path, folder: Path, *, sample: bool = False) -> AsyncIterator[Self]:
        """Open a copy of a profile."""
        shutil.copytree(template, folder)
        async with cls.open(folder, sample=sample) as store:
            yield store

    @property
    def services(self) -> Services:
        """What a window is given."""
        return self.store.services

    @property
    def watch(self) -> LineWatch:
        """What keeps the gate."""
        return self.store.engine.watch

    async def outbox(self) -> tuple[Write, ...]:
        """The writes that are not on the service yet, oldest first."""
        return await self.services.sync.outbox()

    def blobs(self) -> list[Path]:
        """The encrypted copies of files."""
        return [path for path in self.opened.profile.blobs.rglob("*") if path.is_file()]

    async def on_disk(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do a part's work where the engine does it."""
        return await self.opened.threads.disk(work, *args, **kwargs)

    async def fill_disk(self, *, full: bool = True) -> None:
        """Let SQLite refuse every write to the records, as on a disk without room, or take them again."""
        await self.on_disk(self.opened.records._database.run, f"PRAGMA query_only = {'ON' if full else 'OFF'}")

    @asynccontextmanager
    async def busy_disk(self) -> AsyncIterator[None]:
        """Let the disk be busy: what is to be written or read meanwhile waits until the block ends."""
        free = threading.Event()
        busy = asyncio.ensure_future(self.on_disk(free.wait, LIMIT))
        await asyncio.sleep(0)
        try:
            yield
        finally:
            free.set()
            await busy
