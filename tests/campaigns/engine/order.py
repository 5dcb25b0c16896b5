"""In which order writes must arrive, and which of them wait for a person: told once more, apart from the product."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from joptic_desktop.domain.writes import Verb, Write, WriteState

STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})


def in_order(writes: Iterable[Write]) -> list[Write]:
    """Return unfinished writes as they must arrive: as saved, a create before all else of its customer."""
    writes = sorted(writes, key=lambda one: one.seq)
    first: dict[str, int] = {}
    for write in writes:
        first.setdefault(write.uid, write.seq)
    return sorted(writes, key=lambda one: (first[one.uid], 0) if one.verb is Verb.CREATE else (one.seq, 1))


def moving(writes: Iterable[Write]) -> Iterator[Write]:
    """Yield what waits for nobody's decision, itself or before it."""
    held: set[str] = set()
    for write in in_order(writes):
        claims = {write.uid, *write.claimed_emails}
        if write.state in STOPPED or claims & held:
            held |= claims
        else:
            yield write


def free(writes: Iterable[Write]) -> Iterator[Write]:
    """Yield the queued writes that no earlier one holds back."""
    taken: set[str] = set()
    for write in in_order(writes):
        claims = {write.uid, *write.claimed_emails}
        if write.state is WriteState.QUEUED and not claims & taken:
            yield write
        taken |= claims
