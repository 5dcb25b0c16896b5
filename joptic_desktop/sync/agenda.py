"""The unfinished writes of one store in the order they must arrive, kept up to date write by write.

A write is held back by every earlier unfinished one of its customer or of an e-mail that it claims. Each claim has a
line; whoever stands first in all of its lines may go. So what may go next is known without looking at the others.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from joptic_desktop.domain.writes import UNFINISHED, Verb, Write, WriteState

Rank: TypeAlias = tuple[int, int, int]


@dataclass(slots=True)
class _Queue:
    """Ranks in order."""

    ranks: list[Rank] = field(default_factory=list)

    @property
    def first(self) -> Rank | None:
        return self.ranks[0] if self.ranks else None

    def add(self, rank: Rank) -> None:
        insort(self.ranks, rank)

    def drop(self, rank: Rank) -> None:
        place = bisect_left(self.ranks, rank)
        if self.ranks[place : place + 1] == [rank]:
            del self.ranks[place]


class Agenda:
    """The unfinished writes of one store; what is put in replaces what it held of the same number."""

    def __init__(self, writes: Iterable[Write] = ()) -> None:
        self._writes: dict[int, Write] = {}
        self._ranks: dict[int, Rank] = {}
        self._lines: dict[str, _Queue] = {}
        self._all = _Queue()
        self._ready = _Queue()
        self._states: dict[WriteState, dict[int, None]] = {state: {} for state in UNFINISHED}
        self._creates: dict[str, int] = {}
        self._overtaking: dict[int, None] = {}
        for write in writes:
            self.put(write)

    def put(self, write: Write) -> None:
        """Take in a write as it is now; a finished one leaves."""
        before = self._writes.get(write.seq)
        if before is not None and write.state in UNFINISHED and _place(before) == _place(write):
            self._states[before.state].pop(write.seq, None)
            self._hold(write)
            self._judge(self._ranks[write.seq])
            return
        if before is not None:
            self._remove(before)
        if write.state in UNFINISHED:
            self._insert(write)

    def eligible(self) -> Iterator[Write]:
        """Yield the queued writes that no earlier unfinished one holds back, in order."""
        return (self._writes[rank[2]] for rank in self._ready.ranks)

    def may_go(self, write: Write) -> bool:
        """Tell whether a write is queued and no earlier unfinished one shares its customer or an e-mail it claims."""
        rank = self._ranks.get(write.seq)
        is_first = all(self._lines[claim].first == rank for claim in write.claims) if rank else False
        return is_first and write.state is WriteState.QUEUED

    def in_order(self) -> Iterator[Write]:
        """Yield all writes in the order they must arrive: as saved, a create before all else of its customer.

        A create that was refused and corrected is younger than the edits that were saved behind it.
        """
        return (self._writes[rank[2]] for rank in self._all.ranks)

    def standing(self, state: WriteState) -> tuple[Write, ...]:
        """Return the writes in one state."""
        return tuple(self._writes[seq] for seq in self._states[state])

    def overtaking_deletes(self) -> tuple[Write, ...]:
        """Return the deletes that were never sent and stand behind other writes of their customers."""
        return tuple(self._writes[seq] for seq in self._overtaking)

    def _hold(self, write: Write) -> None:
        self._writes[write.seq] = write
        self._states[write.state][write.seq] = None

    def _insert(self, write: Write) -> None:
        self._hold(write)
        if write.verb is Verb.CREATE:
            self._creates[write.uid] = write.seq
        self._enter(write)
        self._rank_create_again(write.uid)

    def _enter(self, write: Write) -> None:
        rank = self._ranks[write.seq] = self._rank(write)
        self._all.add(rank)
        for claim in write.claims:
            line = self._lines.setdefault(claim, _Queue())
            overtaken = line.first
            line.add(rank)
            if overtaken is not None and overtaken != line.first:
                self._judge(overtaken)
        self._judge(rank)

    def _remove(self, write: Write) -> None:
        self._leave(write)
        del self._writes[write.seq]
        self._states[write.state].pop(write.seq, None)
        self._overtaking.pop(write.seq, None)
        if self._creates.get(write.uid) == write.seq:
            del self._creates[write.uid]
        self._rank_create_again(write.uid)

    def _leave(self, write: Write) -> None:
        rank = self._ranks.pop(write.seq)
        self._all.drop(rank)
        self._ready.drop(rank)
        for claim in write.claims:
            line = self._lines[claim]
            line.drop(rank)
            if line.first is None:
                del self._lines[claim]
            else:
                self._judge(line.first)

    def _rank(self, write: Write) -> Rank:
        if write.verb is not Verb.CREATE:
            return write.seq, 1, write.seq
        line = self._lines.get(write.uid, _Queue())
        return min((write.seq, *(rank[2] for rank in line.ranks))), 0, write.seq

    def _rank_create_again(self, uid: str) -> None:
        """Put a create where it belongs after what stands behind it has changed."""
        seq = self._creates.get(uid)
        if seq is None:
            return
        write = self._writes[seq]
        if self._rank(write) != self._ranks[seq]:
            self._leave(write)
            self._enter(write)

    def _judge(self, rank: Rank) -> None:
        write = self._writes[rank[2]]
        self._ready.drop(rank)
        self._overtaking.pop(write.seq, None)
        if self.may_go(write):
            self._ready.add(rank)
        elif _is_unsent_delete(write) and self._lines[write.uid].first != rank:
            self._overtaking[write.seq] = None


def _place(write: Write) -> tuple[str, Verb, frozenset[str]]:
    """Return what decides where a write stands."""
    return write.uid, write.verb, write.claims


def _is_unsent_delete(write: Write) -> bool:
    return write.verb is Verb.DELETE and write.state is WriteState.QUEUED and not write.is_frozen
