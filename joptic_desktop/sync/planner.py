"""What to send next: a pure function of the saved writes, the gate, the clock and what was learned."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import islice

from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.sync.agenda import Agenda
from joptic_desktop.sync.gate import Gate

LARGEST_BULK = 100
_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})


@dataclass(frozen=True, slots=True)
class Send:
    """Send these now: one write, or the deletes of one selection together."""

    writes: tuple[Write, ...]

    @property
    def is_upload(self) -> bool:
        """True for files alone: they may travel beside another write."""
        return len(self.writes) == 1 and self.writes[0].is_upload


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing can be sent; look again after `seconds` (None: when something changes)."""

    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Learned:
    """What the engine knows beyond the rows.

    Only writes of `account` may go, and what a person confirmed under it. `due` returns the monotonic moment before
    which a write is not tried; the deletes in `alone` left a call for many behind, all of them when that call does not
    work. `uploading` says that files are on their way; the writes in `first` come before all others.
    """

    account: str
    due: Callable[[Write], float]
    alone: Collection[int] = frozenset()
    bulk_works: bool = True
    uploading: bool = False
    first: Collection[int] = frozenset()


def plan(agenda: Agenda, gate: Gate, now: float, learned: Learned) -> Send | Wait:
    """Choose what to send of one store's writes; `now` is monotonic."""
    if not gate.may_send(now):
        held = gate.hold_until - now
        return Wait(held if held > 0 else None)
    soonest: float | None = None
    for write in _candidates(agenda, learned):
        due = learned.due(write)
        if due <= now:
            return Send(_together(write, agenda, now, learned))
        soonest = due if soonest is None else min(soonest, due)
    return Wait(None if soonest is None else soonest - now)


def moving(agenda: Agenda, account: str) -> Iterator[Write]:
    """Yield the writes that will leave the outbox without a person, given time and a line.

    What was refused or waits for a decision stays, and so do writes of another account that nobody confirmed, and
    whatever waits behind one of these.
    """
    stuck: set[str] = set()
    for write in agenda.in_order():
        claims = write.claims
        if write.state in _STOPPED or not write.may_go_as(account) or claims & stuck:
            stuck |= claims
        else:
            yield write


def _candidates(agenda: Agenda, learned: Learned) -> Iterator[Write]:
    eligible = agenda.eligible()
    if learned.first:
        eligible = iter(sorted(eligible, key=lambda write: write.seq not in learned.first))
    for write in eligible:
        if write.may_go_as(learned.account) and not (learned.uploading and write.is_upload):
            yield write


def _together(first: Write, agenda: Agenda, now: float, learned: Learned) -> tuple[Write, ...]:
    """Return what goes in one call with a write: the deletes of its selection that are due."""
    if first.verb is not Verb.DELETE or first.batch is None or not _may_join(first, learned):
        return (first,)
    same = (
        write
        for write in _candidates(agenda, learned)
        if write.batch == first.batch
        and write.verb is Verb.DELETE
        and _may_join(write, learned)
        and learned.due(write) <= now
    )
    return tuple(islice(same, LARGEST_BULK))


def _may_join(write: Write, learned: Learned) -> bool:
    return learned.bulk_works and write.seq not in learned.alone
