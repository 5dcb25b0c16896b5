"""What to send next: a pure function of the saved writes, the gate and the clock."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.sync.gate import Gate

LARGEST_BULK = 100
_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})


@dataclass(frozen=True, slots=True)
class Send:
    """Send these now: one write, or the deletes of one selection together."""

    writes: tuple[Write, ...]


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing can be sent; look again after `seconds` (None: when something changes)."""

    seconds: float | None = None


def in_order(writes: Sequence[Write]) -> list[Write]:
    """Return writes in the order they must arrive: as saved, a create before all else of its customer.

    A create that was refused and corrected is younger than the edits that were saved behind it.
    """
    first: dict[str, int] = {}
    for write in writes:
        first[write.uid] = min(write.seq, first.get(write.uid, write.seq))
    return sorted(writes, key=lambda w: (first[w.uid], 0) if w.verb is Verb.CREATE else (w.seq, 1))


def eligible(writes: Sequence[Write]) -> Iterator[Write]:
    """Yield the queued writes that no earlier unfinished one holds back, in order.

    A write waits for every earlier unfinished one of its customer or of an e-mail that it claims.
    """
    busy: set[str] = set()
    for write in in_order(writes):
        claims = {write.uid, *write.claimed_emails}
        if write.state is WriteState.QUEUED and not claims & busy:
            yield write
        busy |= claims


def moving(writes: Sequence[Write], account: str, undecided: Collection[int]) -> list[Write]:
    """Return the writes that will leave the outbox without a person, given time and a line.

    What was refused or waits for a decision stays, and so do writes of another account, those in `undecided` (creates
    in doubt, by number), and whatever waits behind one of these.
    """
    stuck: set[str] = set()
    going = []
    for write in in_order(writes):
        claims = {write.uid, *write.claimed_emails}
        if write.state in _STOPPED or write.seq in undecided or write.account != account or claims & stuck:
            stuck |= claims
        else:
            going.append(write)
    return going


def plan(writes: Sequence[Write], account: str, gate: Gate, now: float, monotonic: float) -> Send | Wait:
    """Choose what to send; `writes` are the unfinished ones of one store, of which only those of `account` may go."""
    candidates = [write for write in eligible(writes) if write.account == account]
    if not candidates or not gate.may_send(monotonic):
        wakes = [w for w in (gate.hold_until - monotonic,) if candidates and w > 0]
        return Wait(min(wakes, default=None))
    due = [w for w in candidates if w.not_before <= now]
    if not due:
        return Wait(min(w.not_before for w in candidates) - now)
    first = due[0]
    if first.verb is Verb.DELETE and first.batch is not None:
        together = [w for w in due if w.verb is Verb.DELETE and w.batch == first.batch]
        return Send(tuple(together[:LARGEST_BULK]))
    return Send((first,))
