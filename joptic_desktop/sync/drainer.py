"""Drains the outbox: asks the planner what goes next, lets the sender carry it, and rests when nothing may go."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from psygnal import Signal

from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.domain.writes import Place, Verb, Write, WriteState
from joptic_desktop.errors import ServiceError, StoreError
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.bulk_deleter import BulkDeleter
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.planner import Send, Wait, moving, plan
from joptic_desktop.sync.sender import Overtaken, Sender
from joptic_desktop.sync.settling import LONGEST_REST, Settled, rest_after
from joptic_desktop.sync.threads import Threads

LONGEST_WAIT = 1.0
COMPARE_AGAIN = 60.0
CUT_OFF = "The sending was cut off: nobody can tell whether this arrived."
UNFORESEEN = "An unforeseen fault of this program: nobody can tell whether this was sent."
_log = logging.getLogger(__name__)


class Drainer:
    """Sends the writes of one store and account, one at a time.

    `changed` tells the uids of customers whose writes changed state; `quiet_time` is in seconds.
    """

    changed = Signal(object)

    def __init__(
        self,
        place: Place,
        account: Callable[[], str],
        records: Records,
        threads: Threads,
        clock: Clock,
        watch: LineWatch,
        sender: Sender,
        bulk: BulkDeleter,
        quiet_time: float,
    ) -> None:
        self._place = place
        self._account = account
        self._records = records
        self._threads = threads
        self._clock = clock
        self._watch = watch
        self._sender = sender
        self._bulk = bulk
        self._quiet_time = quiet_time
        self._wake = asyncio.Event()
        self._seen_version: int | None = None
        self._failures: dict[int, tuple[int, float]] = {}
        self._doubts: dict[tuple[int, int], float] = {}
        self._compare_at = 0.0

    @property
    def account(self) -> str:
        """Return the account whose writes are sent."""
        return self._account()

    def wake(self) -> None:
        """Look again now: something was saved, or the gate opened."""
        self._wake.set()

    def hurry(self) -> None:
        """Look again now, and let no write rest after what it met before."""
        self._failures.clear()
        self._wake.set()

    async def run(self, ending: asyncio.Event) -> None:
        """Drain until `ending` is set and the step under way is done, or until cancelled."""
        while not ending.is_set():
            self._wake.clear()
            await self._notice_others()
            step = await self.step()
            if isinstance(step, Wait):
                await self._rest(step.seconds)

    async def step(self) -> Send | Wait:
        """Take one step: settle what is in doubt, or send what is next; return what was done."""
        if self._watch.gate.may_send(self._clock.monotonic()):
            await self._settle_deletes()
        writes = [self._rested(write) for write in await self._without_orphans()]
        if await self._settled_a_doubt(writes):
            return Send(())
        step = plan(writes, self._account(), self._watch.gate, self._clock.now(), self._clock.monotonic())
        if isinstance(step, Send):
            await self._send(step.writes)
        elif await self._compared_late():
            return Send(())
        return step

    async def _compared_late(self) -> bool:
        """Compare one write that could not be read again when it was sent; tell whether there was one."""
        monotonic = self._clock.monotonic()
        if not self._watch.gate.may_send(monotonic) or monotonic < self._compare_at:
            return False
        try:
            uid = await self._sender.verifier.compare_late(self._place)
        except ServiceError as error:
            self._watch.note_error(error)
            self._compare_at = monotonic + COMPARE_AGAIN
            return False
        if uid is not None:
            self.changed.emit(frozenset({uid}))
        return uid is not None

    async def _settle_deletes(self) -> None:
        # only with a line: a delete given up before it could go must find again what was saved before it
        touched = await self._threads.disk(self._records.outbox.settle_deletes, self._clock.now())
        if touched:
            self.changed.emit(frozenset(touched))

    async def _without_orphans(self) -> list[Write]:
        """Return the unfinished writes; one marked as being sent, while nothing is, was cut off: it is in doubt."""
        writes = await self.unfinished()
        cut_off = [write for write in writes if write.state is WriteState.SENDING]
        if not cut_off:
            return writes
        await self._set_aside(cut_off, Settled(WriteState.IN_DOUBT, CUT_OFF))
        self.changed.emit(frozenset(write.uid for write in cut_off))
        return await self.unfinished()

    async def unfinished(self) -> list[Write]:
        """Return the unfinished writes of this store, oldest first."""
        return await self._threads.disk(self._records.outbox.unfinished, self._place)

    async def moving(self) -> list[Write]:
        """Return the unfinished writes that will go without a person, given time and a line."""
        writes = await self.unfinished()
        doubts = [w for w in writes if w.verb is Verb.CREATE and w.state is WriteState.IN_DOUBT]
        undecided = {w.seq for w in doubts if not await self._has_id(w)}
        return moving(writes, self._account(), undecided)

    async def _has_id(self, write: Write) -> bool:
        return await self._threads.disk(self._records.ids.service_id, write.uid) is not None

    async def _send(self, writes: Sequence[Write]) -> None:
        outcome: Outcome | None = None
        together = self._bulk.together(writes)
        writes = together if len(together) > 1 else writes[:1]
        try:
            outcome = await (self._bulk.send(writes) if len(writes) > 1 else self._sender.send(writes[0]))
        except ServiceError as error:
            self._met(writes, error)
        except Overtaken:
            pass
        except StoreError:
            raise
        except Exception:  # noqa: BLE001  - whatever nobody foresaw may have been applied: it is shown, not repeated
            _log.exception("an unforeseen fault while sending")
            await self._set_aside(writes, Settled(WriteState.IN_DOUBT, UNFORESEEN))
        if outcome is not None:
            self._note(outcome)
        self.changed.emit(frozenset(write.uid for write in writes))

    def _met(self, writes: Sequence[Write], error: ServiceError) -> None:
        """Let writes rest that a failed read holds up: what is wrong may be this record, not the line."""
        self._watch.note_error(error)
        for write in writes:
            times = self._failures.get(write.seq, (0, 0.0))[0] + 1
            self._failures[write.seq] = times, self._clock.now() + rest_after(times)

    def _rested(self, write: Write) -> Write:
        _, until = self._failures.get(write.seq, (0, 0.0))
        due = max(until, write.not_before)
        if due > self._clock.now() + LONGEST_REST:
            due = 0.0  # nothing rests that long: the computer's clock was set back since
        return replace(write, not_before=due)

    def _note(self, outcome: Outcome) -> None:
        if outcome.kind is Kind.DONE:
            self._watch.note_answer()
        else:
            self._watch.note_outcome(outcome)

    async def _set_aside(self, writes: Sequence[Write], settled: Settled) -> None:
        """Move what was being sent to where a person sees it; a write that had not left yet is refused by itself."""
        for write in writes:
            now = await self._threads.disk(self._records.outbox.get, write.seq)
            if now.state is WriteState.SENDING:
                move = self._records.outbox.move
                await self._threads.disk(move, write.seq, settled.state, self._clock.now(), reason=settled.reason)
            elif now.state is WriteState.QUEUED:
                reason = settled.reason
                state = WriteState.REFUSED
                await self._threads.disk(self._records.outbox.move, write.seq, state, self._clock.now(), reason=reason)

    async def _settled_a_doubt(self, writes: Sequence[Write]) -> bool:
        """Settle one write in doubt whose quiet time has passed; tell whether there was one that can be settled."""
        if not self._watch.gate.may_send(self._clock.monotonic()):
            return False
        for write in writes:
            if write.state is WriteState.IN_DOUBT and await self._may_settle(write):
                try:
                    await self._sender.settle_doubt(write)
                except ServiceError as error:
                    self._met((write,), error)
                self.changed.emit(frozenset({write.uid}))
                return True
        return False

    async def _may_settle(self, write: Write) -> bool:
        now, monotonic = self._clock.now(), self._clock.monotonic()
        last = write.last_byte_at or write.first_sent_at or write.saved_at
        # seen in doubt for that long is enough, whatever the computer's clock was set to meanwhile
        watched = monotonic - self._doubts.setdefault((write.seq, write.attempts), monotonic)
        is_over = now >= write.not_before and max(now - last, watched) >= self._quiet_time
        return is_over and (write.verb is not Verb.CREATE or await self._has_id(write))

    async def _notice_others(self) -> None:
        """Another process (`joptic` beside the window) may have saved something."""
        version = await self._threads.disk(self._records.data_version)
        if self._seen_version is not None and version != self._seen_version:
            self.changed.emit(frozenset(write.uid for write in await self.unfinished()))
        self._seen_version = version

    async def _rest(self, seconds: float | None) -> None:
        wait = LONGEST_WAIT if seconds is None else max(0.0, min(seconds, LONGEST_WAIT))
        try:
            async with asyncio.timeout(wait):
                await self._wake.wait()
        except TimeoutError:
            return
