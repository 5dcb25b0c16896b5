"""A till whose outbox, sender, prober and drainer are the product's own; its time and its line are simulated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.service_clock import ServiceClock
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.identity import new_uid
from joptic_desktop.domain.writes import NewWrite, Place, Verb, Write
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.database import open_database
from joptic_desktop.storage.keys import KEY_BYTES, DataKey
from joptic_desktop.storage.migrations import migrate
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records import PURPOSE, Records
from joptic_desktop.storage.records_schema import RECORDS_SCHEMA
from joptic_desktop.sync.backlog import Backlog
from joptic_desktop.sync.bulk_deleter import BulkDeleter
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.doubts import DoubtSettler
from joptic_desktop.sync.drainer import Drainer
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.planner import Wait
from joptic_desktop.sync.probing import Prober
from joptic_desktop.sync.sender import Sender
from tests.campaigns.one_thread import OneThread
from tests.campaigns.simulated_line import Killed, SimulatedLine
from tests.campaigns.virtual_clock import VirtualClock

PLACE = Place("https://service.example", "store-1")
ACCOUNT = "me"
QUIET_TIME = 90.0


@dataclass(frozen=True, slots=True)
class Pieces:
    """What of the product a planted defect replaces."""

    prober: Callable[[CustomersApi, Clock], Prober] = Prober
    times: Callable[[Clock, float], DoubtTimes] = DoubtTimes


async def _nobody_listens(uid: str, customer: Customer | None, *, deleted: bool) -> None:
    """There is no cache to be brought up to what was confirmed."""


class SimulatedTill:
    """One computer of a shop. The file is a real one with its cipher; only `fsync` is left out."""

    def __init__(self, folder: Path, line: SimulatedLine, clock: VirtualClock, random: Random, pieces: Pieces) -> None:
        self._line = line
        self._virtual = clock
        self._random = random
        self._pieces = pieces
        self._profile = Profile(folder)
        self._profile.create(clock.wall(), random.randbytes)
        self._key = DataKey(random.randbytes(KEY_BYTES))
        raw = self._key.derive(PURPOSE)
        self._database = open_database(self._profile.records_path, raw, create=True, synchronous="OFF")
        migrate(self._database, RECORDS_SCHEMA, lambda _version: None)
        self.records = Records(self._database, self._profile, raw, clock.wall, random.randbytes, None)
        self.records.allow_moves()
        self._start()

    def _start(self) -> None:
        """Begin as a new process does: nothing is known but what the outbox holds."""
        clock, records, threads = self._virtual.start_again(), self.records, OneThread()
        self._line.start_again()
        records.outbox.recover(clock.now())
        api = CustomersApi(self._line, PLACE.store_id, lambda: "token", service_clock=ServiceClock(clock.monotonic))
        self._watch = LineWatch(api, clock, self._random.random)
        blobs = BlobStore(self._profile.blobs, self._key, self._random.randbytes)
        sender = Sender(api, records, blobs, threads, clock, _nobody_listens, lambda *_: None)
        times = self._pieces.times(clock, QUIET_TIME)
        prober = self._pieces.prober(api, clock)
        doubts = DoubtSettler(api, sender.moves, sender.deletes, sender.verifier, prober, times)
        bulk = BulkDeleter(api, records, threads, clock, _nobody_listens)
        backlog = Backlog(PLACE, records, threads)
        self._drainer = Drainer(
            backlog, lambda: ACCOUNT, records, threads, clock, self._watch, sender, bulk, doubts, times
        )

    def save(self, change: CustomerChange) -> Write:
        """Save a new customer: what is returned was acknowledged."""
        now = self._virtual.wall()
        uid = new_uid(now, self._random.randbytes)
        return self.records.outbox.add(NewWrite(uid, Verb.CREATE, PLACE, ACCOUNT, now, change))

    async def work(self, until: float) -> None:
        """Let the drainer work until a virtual time, or until nothing is left that goes without a person."""
        while self._virtual.seconds < until and self.records.outbox.counts().is_moving:
            try:
                await self._step(until)
            except Killed:
                await self._virtual.sleep(self._random.uniform(1.0, 200.0))
                self._start()

    async def _step(self, until: float) -> None:
        gate = self._watch.gate
        if gate.wants_canary(self._virtual.monotonic()):
            await self._watch.canary()
        step = await self._drainer.step()
        if isinstance(step, Wait):
            canary = self._watch.gate.retry_at - self._virtual.monotonic()
            rest = 1.0 if step.seconds is None else step.seconds
            rest = min(rest, canary) if canary > 0 else rest
            await self._virtual.sleep(min(rest, until - self._virtual.seconds))

    def op_log(self) -> str:
        """Return the whole log of the outbox, line by line."""
        rows = self._database.all("SELECT id, at, seq, what, state, note FROM op_log ORDER BY id")
        return "\n".join(map(repr, rows))

    def service_id(self, uid: str) -> str | None:
        """Return the service's id of a customer, None while nobody knows it."""
        return self.records.ids.service_id(uid)

    def close(self) -> None:
        """Close the file."""
        self.records.close()
