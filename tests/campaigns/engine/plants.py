"""Faults that are planted in the product on purpose, each one that the checker must find."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.merging import Merged, SameEye, merge
from joptic_desktop.domain.sightings import Seen, Sighting
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.sync.agenda import Agenda
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.deletions import Deletions
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.gate import Gate, closed
from joptic_desktop.sync.planner import Learned, Send, Wait
from joptic_desktop.sync.probing import Prober
from joptic_desktop.sync.settling import Settled, settle
from tests.campaigns.engine.computer import Pace
from tests.campaigns.engine.fault import Fault
from tests.campaigns.engine.manner import Manner
from tests.campaigns.engine.world import Case


@dataclass(frozen=True, slots=True)
class Plant:
    """A fault of the product: what stands at `where` is replaced by `instead`.

    `told` begins what must be found, in the run of a `number` that meets it or in one of the few that follow: which run
    meets what depends on every rule of the product.
    """

    where: str
    instead: Any
    case: Case
    told: str
    number: int = 0


class NoProbe(Prober):
    """Never looks: whatever got no answer is sent again."""

    async def look(self, write: Write) -> Sighting:
        return Sighting(Seen.NOTHING)


class ByEmailAlone(Prober):
    """Takes whoever has the e-mail."""

    async def look(self, write: Write) -> Sighting:
        holder = await self.holder((write.change or CustomerChange()).personal.email or "")
        return Sighting(Seen.OURS, await self._api.get(holder)) if holder else Sighting(Seen.NOTHING)


class Inferring(Deletions):
    """Takes whoever does not come in a sweep for gone."""

    async def suspect(self, uids: frozenset[str], *, is_sure: bool) -> None:
        for uid in sorted(uids):
            name = self._store.records.ids.service_id(uid) or ""
            self._store.cache.suspects.bury(uid, name, self._clock.now())


class Hasty(Agenda):
    """Lets every queued write go, whatever stands before it."""

    def may_go(self, write: Write) -> bool:
        return write.state is WriteState.QUEUED


def without_quiet_time(clock: Clock, _quiet_time: float, there: Callable[[], float | None]) -> DoubtTimes:
    """Send again as soon as nothing is found."""
    return DoubtTimes(clock, 0.0, there)


def half_an_eye(change: CustomerChange, base: Customer | None, theirs: Customer, same_eye: SameEye) -> Merged:
    """Write the sphere and leave the axis as it is there."""
    eyes = tuple(
        replace(one, eye=replace(one.eye, axis=(there.axis if there else None) or "1"))
        for one in change.eyes
        for there in [theirs.prescription.eye(one.distance, one.side) if theirs.prescription else None]
    )
    return merge(replace(change, eyes=eyes), base, theirs, same_eye)


def from_the_base(change: CustomerChange, base: Customer | None, theirs: Customer, same_eye: SameEye) -> Merged:
    """Send the parts that travel whole as they were when the person saw them."""
    seen = replace(theirs, address=base.address if base else None, prescription=base.prescription if base else None)
    return merge(change, base, seen, same_eye)


def sent_again(outcome: Any, verb: Any) -> Settled:
    """Send whatever got no answer again at once."""
    settled = settle(outcome, verb)
    return Settled(WriteState.QUEUED, settled.reason) if settled.state is WriteState.IN_DOUBT else settled


def dropped(outcome: Any, verb: Any) -> Settled:
    """Give up whatever got no answer, without a word."""
    settled = settle(outcome, verb)
    return Settled(WriteState.REFUSED, "") if settled.state is WriteState.IN_DOUBT else settled


def the_last_alone(_first: CustomerChange, second: CustomerChange) -> CustomerChange:
    """Forget the first of two changes that are joined."""
    return second


def no_files(_write: Write) -> Iterable[Any]:
    """Forget the files of a write."""
    return ()


def never(_agenda: Agenda, _gate: Gate, _now: float, _learned: Learned) -> Send | Wait:
    """Send nothing."""
    return Wait(None)


def without_rest(gate: Gate, *rest: Any) -> Gate:
    """Try a closed line again at once."""
    return replace(closed(gate, *rest), retry_at=0.0)


BUSY = 40
_DOUBTS = Case(Manner(latest=85.0, constraint=False), (Fault.LATE, Fault.REPLY_LOST), acts=BUSY)
_UNHEARD = Case(Manner(), (Fault.DROPPED, Fault.NO_LINE), acts=60)
_RIVALS = Case(Manner(), (Fault.RESTLESS,), acts=BUSY)
_PLAIN = Case(Manner(), ())
_OFFLINE = Case(Manner(), (Fault.NO_LINE,), acts=BUSY)
_SHARP = replace(_OFFLINE, pace=Pace(1.0, 1.0))

PLANTS = {
    "skip the probe": Plant("joptic_desktop.compose.sending.Prober", NoProbe, _DOUBTS, "I2b"),
    "adopt by e-mail alone": Plant(
        "joptic_desktop.compose.sending.Prober",
        ByEmailAlone,
        Case(Manner(), (Fault.SAME_EMAILS, Fault.DROPPED)),
        "I2b",
        4,
    ),
    "infer a deletion": Plant("joptic_desktop.sync.puller.Deletions", Inferring, _RIVALS, "I8"),
    "forget the quiet time": Plant("joptic_desktop.compose.sending.DoubtTimes", without_quiet_time, _DOUBTS, "I2", 7),
    "write half an eye": Plant("joptic_desktop.sync.sender.merge", half_an_eye, _PLAIN, "I6"),
    "send what was seen": Plant("joptic_desktop.sync.sender.merge", from_the_base, _RIVALS, "I5", 2),
    "send again without looking": Plant("joptic_desktop.sync.moves.settle", sent_again, _DOUBTS, "I2"),
    "drop without a word": Plant("joptic_desktop.sync.moves.settle", dropped, _DOUBTS, "I1"),
    "forget what was joined": Plant("joptic_desktop.domain.coalescing.combined", the_last_alone, _OFFLINE, "I11"),
    "forget the files": Plant("joptic_desktop.sync.sender.waiting", no_files, Case(Manner(largest=1), ()), "I10", 2),
    "overtake": Plant("joptic_desktop.sync.backlog.Agenda", Hasty, _UNHEARD, "I4", 11),
    "stand still": Plant("joptic_desktop.sync.drainer.plan", never, _PLAIN, "stuck"),
    "knock without rest": Plant("joptic_desktop.sync.line_watch.closed", without_rest, _SHARP, "I16"),
}
