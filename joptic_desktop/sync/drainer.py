"""Drains the outbox: asks the planner what goes next, lets the sender carry it, and rests when nothing may go."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence

from psygnal import Signal

from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Cause, Write, WriteState
from joptic_desktop.errors import Forbidden, ServiceError, SignInNeeded, StoreError, TooMany
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.backlog import Backlog
from joptic_desktop.sync.bulk_deleter import BulkDeleter
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.doubts import DoubtSettler
from joptic_desktop.sync.due_times import DueTimes
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.moves import Overtaken
from joptic_desktop.sync.planner import Learned, Send, Wait, moving, plan
from joptic_desktop.sync.sender import Sender
from joptic_desktop.sync.settling import MOST_FAILURES, Settled
from joptic_desktop.sync.stuck import StuckWatch
from joptic_desktop.sync.threads import Threads
from joptic_desktop.sync.upload_lane import UploadLane

LONGEST_WAIT = 1.0
COMPARE_AGAIN = 5.0
CUT_OFF = tr("The sending was cut off: nobody can tell whether this arrived.")
UNFORESEEN = tr("An unforeseen fault of this program: nobody can tell whether this was sent.")
NOT_TO_BE_SEEN = tr(
    "Nobody can tell whether this arrived: the service cannot be asked about it. Everything else goes on."
)
NOT_SENT = tr("An unforeseen fault of this program: this was not sent.")
_log = logging.getLogger(__name__)


class Drainer:
    """Sends the writes of one store and account: one at a time, and beside it one upload of files alone.

    `changed` tells the uids of customers whose writes changed state.
    """

    changed = Signal(object)

    def __init__(
        self,
        backlog: Backlog,
        account: Callable[[], str],
        records: Records,
        threads: Threads,
        clock: Clock,
        watch: LineWatch,
        sender: Sender,
        bulk: BulkDeleter,
        doubts: DoubtSettler,
        times: DoubtTimes,
    ) -> None:
        self._backlog = backlog
        self._account = account
        self._records = records
        self._threads = threads
        self._clock = clock
        self._watch = watch
        self._sender = sender
        self._bulk = bulk
        self._doubts = doubts
        self._times = times
        self._uploads = UploadLane(self.wake)
        self._uploading: int | None = None
        self._wake = asyncio.Event()
        self._due = DueTimes(clock)
        self._stuck = StuckWatch(clock)
        self._is_first = True
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
        self._due.hurry()
        self._times.hurry()
        self._wake.set()

    def look_for_stuck(self) -> Write | None:
        """Return, and log, a write that stands still though nothing holds it: for somebody beside the drainer to ask.

        Costs little, however often it is called.
        """
        return self._stuck.look(self._backlog.agenda.in_order(), self._may_go)

    def _may_go(self, write: Write) -> bool:
        if not self._watch.gate.may_send(self._clock.monotonic()) or not write.may_go_as(self.account):
            return False
        is_behind = write.is_upload and self._uploading is not None
        return not is_behind and self._due.is_due(write) and self._sender.moves.free_in(write) <= 0

    async def run(self, ending: asyncio.Event) -> None:
        """Drain until `ending` is set and what is under way is done, or until cancelled."""
        try:
            while not ending.is_set():
                self._wake.clear()
                step = await self.step()
                if isinstance(step, Wait):
                    await self._rest(step.seconds)
            await self._uploads.finish()
        finally:
            await self._uploads.cancel()
            self._uploading = None

    async def step(self) -> Send | Wait:
        """Take one step: settle what is in doubt, or send what is next; return what was done."""
        self._uploads.check()
        await self._follow()
        await self._set_orphans_aside()
        if await self._looked_at_a_doubt():
            return Send(())
        settled = await self._settle_deletes() if self._watch.gate.may_send(self._clock.monotonic()) else ()
        step = plan(self._backlog.agenda, self._watch.gate, self._clock.monotonic(), self._learned(settled))
        if isinstance(step, Send):
            await self._carry(step)
        elif await self._compared_late():
            return Send(())
        return step if isinstance(step, Send) else self._until_next_look(step)

    def _learned(self, first: Collection[int]) -> Learned:
        is_uploading = self._uploading is not None
        return Learned(self.account, self._may_go_at, self._bulk.left_over, self._bulk.works, is_uploading, first)

    def _may_go_at(self, write: Write) -> float:
        # one that waits for its turn of the budget holds up nobody whose turn it is
        free_in = self._sender.moves.free_in(write)
        return max(self._due.at(write), self._clock.monotonic() + free_in if free_in > 0 else 0.0)

    async def _follow(self) -> None:
        """Take in what changed in the outbox, also by another process."""
        followed = await self._backlog.follow()
        self._due.take(followed.writes)
        if followed.writes:
            self._stuck.moved()
        if self._is_first:
            self._is_first = False
            self._times.found_at_start(self._backlog.agenda.standing(WriteState.IN_DOUBT))
        if followed.foreign:
            self.changed.emit(followed.foreign)

    async def _compared_late(self) -> bool:
        """Compare one write that could not be read again when it was sent; tell whether there was one."""
        monotonic = self._clock.monotonic()
        if not self._watch.gate.may_send(monotonic) or monotonic < self._compare_at:
            return False
        try:
            uid = await self._sender.verifier.compare_late(self._backlog.place)
        except ServiceError as error:
            self._watch.note_error(error)
            self._compare_at = monotonic + COMPARE_AGAIN
            return False
        if uid is not None:
            self.changed.emit(frozenset({uid}))
        return uid is not None

    async def _settle_deletes(self) -> Collection[int]:
        """Drop what deletes make needless that go at once; return their numbers.

        A delete that is given up before it goes must find again what was saved before it.
        """
        now, overtaking = self._clock.monotonic(), self._backlog.agenda.overtaking_deletes()
        numbers = [write.seq for write in overtaking if self._may_go_at(write) <= now]
        if not numbers:
            return ()
        touched = await self._threads.disk(self._records.outbox.settle_deletes, numbers, self._clock.now())
        if touched:
            await self._follow()
            self.changed.emit(frozenset(touched))
        return {write.seq for write in overtaking if write.uid in touched}

    async def _set_orphans_aside(self) -> None:
        """Put what is marked as being sent, while nobody sends it, in doubt: it was cut off."""
        sending = self._backlog.agenda.standing(WriteState.SENDING)
        cut_off = [write for write in sending if write.seq != self._uploading]
        if cut_off:
            await self._set_aside(cut_off, Settled(WriteState.IN_DOUBT, CUT_OFF))
            await self._follow()
            self.changed.emit(frozenset(write.uid for write in cut_off))

    async def unfinished(self) -> list[Write]:
        """Return the unfinished writes of this store, in the order they must arrive."""
        await self._follow()
        return list(self._backlog.agenda.in_order())

    async def moving(self) -> list[Write]:
        """Return the unfinished writes that will go without a person, given time and a line."""
        await self._follow()
        return list(moving(self._backlog.agenda, self.account))

    async def is_moving(self) -> bool:
        """Tell whether any unfinished write will go without a person, given time and a line."""
        await self._follow()
        return next(moving(self._backlog.agenda, self.account), None) is not None

    async def _carry(self, step: Send) -> None:
        if not step.is_upload:
            await self._send(step.writes)
            return
        self._uploading = step.writes[0].seq
        self._uploads.start(self._upload(step.writes))

    async def _upload(self, writes: Sequence[Write]) -> None:
        try:
            await self._send(writes)
        finally:
            self._uploading = None

    async def _send(self, writes: Sequence[Write]) -> None:
        outcome: Outcome | None = None
        try:
            outcome = await (self._bulk.send(writes) if len(writes) > 1 else self._sender.send(writes[0]))
        except ServiceError as error:
            self._met(writes, error)
            if _is_about_these(error):
                for write in writes:
                    await self._sender.moves.note_held(write, error.sentence)
        except Overtaken:
            pass
        except StoreError:
            raise
        except Exception:  # noqa: BLE001  - whatever nobody foresaw may have been applied: it is looked for, not repeated
            _log.exception("an unforeseen fault while sending")
            await self._set_aside(writes, Settled(WriteState.IN_DOUBT, UNFORESEEN))
            await self._refuse_unsent(writes)
        if outcome is not None:
            self._note(outcome)
        self.changed.emit(frozenset(write.uid for write in writes))

    def _met(self, writes: Sequence[Write], error: ServiceError) -> float:
        """Let writes rest that a failed read holds up: what is wrong may be this record, not the line."""
        self._watch.note_error(error)
        return max(self._due.failed(write) for write in writes)

    def _note(self, outcome: Outcome) -> None:
        if outcome.kind is Kind.DONE:
            self._watch.note_answer()
        else:
            self._watch.note_outcome(outcome)

    async def _set_aside(self, writes: Sequence[Write], settled: Settled) -> None:
        """Put what is being sent in doubt; an upload may have come to its end meanwhile."""
        for write in writes:
            now = await self._sender.moves.get(write.seq)
            if now.state is WriteState.SENDING:
                await self._sender.moves.move(now, settled, failed=True)

    async def _refuse_unsent(self, writes: Sequence[Write]) -> None:
        """Refuse, each by itself, what waits still after an unforeseen fault: it would be met again at once."""
        for write in writes:
            now = await self._sender.moves.get(write.seq)
            if now.state is WriteState.QUEUED:
                await self._sender.moves.move(now, Settled(WriteState.REFUSED, NOT_SENT))

    async def _looked_at_a_doubt(self) -> bool:
        """Look for one write in doubt whose time has come; tell whether there was one."""
        gate, monotonic = self._watch.gate, self._clock.monotonic()
        doubtful = self._backlog.agenda.standing(WriteState.IN_DOUBT)
        if not doubtful or not gate.may_read() or monotonic < gate.hold_until:
            return False
        write = min(doubtful, key=self._times.next_at)
        if self._times.next_at(write) > monotonic:
            return False
        rest = 0.0
        try:
            await self._doubts.look(write)
        except ServiceError as error:
            rest = self._met((write,), error)
            await self._looked_in_vain(write, error)
        except StoreError:
            raise
        except Exception:  # noqa: BLE001  - it stays in doubt, and is looked for again
            _log.exception("an unforeseen fault while looking for a write in doubt")
        else:
            self._due.worked(write)
            self._times.looked_well(write)
        await self._after_look(write, rest)
        return True

    async def _looked_in_vain(self, write: Write, error: ServiceError) -> None:
        """Ask a person about a write that cannot be looked for, again and again, while the service works otherwise."""
        if not _is_about_these(error) or self._times.looked_in_vain(write) < MOST_FAILURES:
            return
        # the line as a whole may be down in between: it is asked once more, right now
        if await self._watch.canary():
            asked = Settled(WriteState.NEEDS_DECISION, NOT_TO_BE_SEEN, Cause.UNREADABLE)
            await self._sender.moves.move(write, asked)

    async def _after_look(self, write: Write, rest: float) -> None:
        now = await self._sender.moves.get(write.seq)
        if now.state is WriteState.IN_DOUBT:
            self._times.looked(write, rest)
        else:
            self._times.forget(write)
        self.changed.emit(frozenset({write.uid}))

    def _until_next_look(self, wait: Wait) -> Wait:
        doubtful = self._backlog.agenda.standing(WriteState.IN_DOUBT)
        if not doubtful or not self._watch.gate.may_read():
            return wait
        # a service that asks to wait is not asked for what is in doubt either
        next_at = max(self._watch.gate.hold_until, min(map(self._times.next_at, doubtful)))
        left = next_at - self._clock.monotonic()
        return Wait(max(0.0, left if wait.seconds is None else min(left, wait.seconds)))

    async def _rest(self, seconds: float | None) -> None:
        await self._clock.wait(self._wake, LONGEST_WAIT if seconds is None else max(0.0, min(seconds, LONGEST_WAIT)))


def _is_about_these(error: ServiceError) -> bool:
    """Tell whether a failed read may be about the writes that need it, and not about the line or who asks."""
    return error.status is not None and not isinstance(error, TooMany | SignInNeeded | Forbidden)
