"""One computer of a shop: the product's own files, sending and reading, on a line and in a time that are simulated."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.service_clock import ServiceClock
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.identity import new_uid
from joptic_desktop.domain.writes import NewWrite, Place, Verb, Write, WriteState
from joptic_desktop.errors import ServiceError
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.keys import KEY_BYTES, DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.backlog import Backlog
from joptic_desktop.sync.bulk_deleter import BulkDeleter
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.confirming import CacheConfirmer
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.doubts import DoubtSettler
from joptic_desktop.sync.drainer import Drainer
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.planner import Wait
from joptic_desktop.sync.probing import Prober
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.sender import Sender
from tests.campaigns.desk_line import OURS, STORE, DeskLine
from tests.campaigns.one_thread import OneThread
from tests.campaigns.simulated_line import Killed
from tests.campaigns.virtual_clock import VirtualClock

PLACE = Place("https://service.example", STORE)
QUIET_TIME = 90.0
UNDO_SECONDS = 8.0
LONGEST_STEP = 20.0


@dataclass(frozen=True, slots=True)
class Parts:
    """What of the product a planted defect replaces."""

    prober: Callable[[CustomersApi, Clock], Prober] = Prober
    times: Callable[[Clock, float], DoubtTimes] = DoubtTimes
    sender: type[Sender] = Sender


class Desk:
    """A till with its files in one folder; `kill` ends the program, and starts it again on what is on the disk."""

    def __init__(self, folder: Path, line: DeskLine, clock: VirtualClock, random: Random, parts: Parts) -> None:
        self._line = line
        self._virtual = clock
        self._random = random
        self._parts = parts
        self._profile = Profile(folder)
        self._profile.create(clock.wall(), random.randbytes)
        self._key = DataKey(random.randbytes(KEY_BYTES))
        self._open()

    def _open(self) -> None:
        clock, threads = self._virtual.start_again(), OneThread()
        self._lock = ProfileLock(self._profile.lock_path)
        self.records = Records.open(self._profile, self._key, clock.now, self._random.randbytes, lock=self._lock)
        self.blobs = BlobStore(self._profile.blobs, self._key, self._random.randbytes)
        parts = (self._profile, self._key, PLACE, self.records, self.blobs, threads)
        self.local = LocalStore.open(*parts, rescue_at=clock.now())
        api = CustomersApi(self._line, STORE, lambda: "token", service_clock=ServiceClock(clock.monotonic))
        self._watch = LineWatch(api, clock, self._random.random)
        self.puller = Puller(api, self.local, clock)
        confirm = CacheConfirmer(self.local, clock, self.puller.intake.overtake)
        sender = self._parts.sender(api, self.records, self.blobs, threads, clock, confirm, lambda *_: None)
        times, prober = self._parts.times(clock, QUIET_TIME), self._parts.prober(api, clock)
        doubts = DoubtSettler(api, sender.moves, sender.deletes, sender.verifier, prober, times)
        bulk = BulkDeleter(api, self.records, threads, clock, confirm)
        backlog = Backlog(PLACE, self.records, threads)
        self._drainer = Drainer(
            backlog, lambda: OURS, self.records, threads, clock, self._watch, sender, bulk, doubts, times
        )
        self._drainer.changed.connect(self.local.project)
        self.puller.deletions.decided.connect(self.local.project)

    def close(self) -> None:
        """Close the files."""
        self.local.close()
        self.records.close()
        self._lock.release()

    def kill(self) -> None:
        """End and start again: nothing is known but what was committed."""
        self.close()
        self._open()

    def save(
        self,
        verb: Verb,
        uid: str = "",
        change: CustomerChange | None = None,
        files: tuple[WriteFile, ...] = (),
        held: float = 0.0,
    ) -> Write:
        """Save as the services do; what is returned was acknowledged."""
        now = self._virtual.wall()
        base = self.seen(uid) if verb is not Verb.CREATE else None
        new = NewWrite(
            uid or new_uid(now, self._random.randbytes),
            verb,
            PLACE,
            OURS,
            now,
            change,
            base,
            files,
            not_before=now + held if held else 0.0,
        )
        write = self.records.outbox.add(new)
        self.local.project((new.uid,))
        self._drainer.wake()
        return write

    def seen(self, uid: str) -> Customer | None:
        """Return the record on which a person makes a change: what is shown, where the service ever told it."""
        detail = self.local.windows.detail(uid)
        return detail.customer if detail and detail.confirmed else None

    def undo(self, write: Write) -> bool:
        """Take a delete back; tell whether it was not on its way yet."""
        now = self.records.outbox.get(write.seq)
        if now.state is not WriteState.QUEUED or now.is_frozen:
            return False
        self.records.outbox.discard(write.seq, self._virtual.wall(), "taken back")
        self.local.project((write.uid,))
        return True

    def take_file(self, content: bytes) -> WriteFile:
        """Take a file into the store."""
        blob = self.blobs.write(content)
        self.records.blobs.remember(blob, self._virtual.wall())
        return WriteFile("scan", blob.name, "scan.pdf", "scan-1.pdf", "application/pdf", blob.size, blob.sha256)

    async def work(self, seconds: float) -> None:
        """Let time pass and the engine send meanwhile."""
        until = self._virtual.seconds + seconds
        while self._virtual.seconds < until:
            try:
                await self._step(until)
            except Killed:
                self.kill()

    async def read(self) -> None:
        """Read what changed, who is gone, and whole records."""
        try:
            await self.puller.refresh()
            await self.puller.deletions.look()
            while await self.puller.details.hydrate():
                pass
        except ServiceError as error:
            self._watch.note_error(error)

    async def is_moving(self) -> bool:
        """Tell whether any write will go without a person."""
        return await self._drainer.is_moving()

    async def _step(self, until: float) -> None:
        if self._watch.gate.wants_canary(self._virtual.monotonic()):
            await self._watch.canary()
        step = await self._drainer.step()
        # an upload is a task of its own
        await asyncio.sleep(0)
        if isinstance(step, Wait):
            canary = self._watch.gate.retry_at - self._virtual.monotonic()
            rest = LONGEST_STEP if step.seconds is None else step.seconds
            rest = min(rest, canary) if canary > 0 else rest
            await self._virtual.sleep(min(rest, max(0.0, until - self._virtual.seconds)))
            self._line.settle()
