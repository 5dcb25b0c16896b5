"""Joining a new write to those of the same customer that were never sent, so that less travels and nothing changes.

A create absorbs edits; an edit absorbs edits and keeps the oldest base; a create that is deleted vanishes; a delete
takes the place of the edits right before it. Files never coalesce, and what was ever handed to the network stays.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from typing import TypeVar

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.writes import NewWrite, Verb, Write, WriteState

_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})
Part = TypeVar("Part", PersonalChange, AddressChange)


@dataclass(frozen=True, slots=True)
class Append:
    """The new write is a row of its own; the writes `replaced` by it are dropped in the same step."""

    replaced: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Absorb:
    """The write `seq` takes in the new one; `change` is then the whole of what it does, on its own base."""

    seq: int
    change: CustomerChange


@dataclass(frozen=True, slots=True)
class Vanish:
    """The customer was never sent: the writes `dropped` and the new delete all fall away."""

    dropped: tuple[int, ...]


def coalesce(
    unfinished: Sequence[Write], new: NewWrite, taken: Collection[str] = (), *, arrived: bool = False
) -> Append | Absorb | Vanish:
    """Tell what becomes of a new write, given the customer's unfinished ones in their order.

    `taken` are the e-mails that writes of other customers hold on to: a change to one of these keeps its place behind
    them; `arrived` tells that the service knows the customer. A delete that is still held back (it can be undone) joins
    nothing: undoing it must bring back what was there.
    """
    if new.verb is Verb.DELETE:
        return Append() if new.not_before > new.saved_at else settle_delete(unfinished, new, arrived=arrived)
    target = unfinished[-1] if unfinished else None
    if target is None or target.change is None or new.change is None or not _may_absorb(target, new):
        return Append()
    if new.change.personal.email and trim(new.change.personal.email) in taken:
        return Append()
    return Absorb(target.seq, combined(target.change, new.change))


def settle_delete(before: Sequence[Write], delete: NewWrite | Write, *, arrived: bool = False) -> Append | Vanish:
    """Tell which of the customer's earlier unfinished writes a delete makes needless, once it may be sent.

    `arrived` tells that the service knows the customer. What was refused or clashed was not applied: it goes too.
    """
    created = bool(before) and before[0].verb is Verb.CREATE
    if created and not arrived and all(_is_open(write, delete) or _has_stopped(write, delete) for write in before):
        return Vanish(tuple(write.seq for write in before))
    replaced = []
    for write in reversed(before):
        plain_edit = write.verb is Verb.UPDATE and not write.files and _is_open(write, delete)
        if not (plain_edit or _has_stopped(write, delete)):
            break
        replaced.append(write.seq)
    # one that must wait for others may be given up until then, and must find again what was saved before it
    return Append(tuple(reversed(replaced))) if len(replaced) == len(before) else Append()


def combined(first: CustomerChange, second: CustomerChange) -> CustomerChange:
    """Return the one change that does what two changes do one after the other."""
    eyes = {(eye.distance, eye.side): eye for eye in (*first.eyes, *second.eyes)}
    personal, address = _later(first.personal, second.personal), _later(first.address, second.address)
    return CustomerChange(personal, address, tuple(eyes.values()))


def _may_absorb(target: Write, new: NewWrite) -> bool:
    # what was typed without having seen the record is merged on nothing: an edit of the record has another base
    blind = target.verb is Verb.UPDATE and target.base is not None and not target.base.id
    is_edit = new.verb is Verb.UPDATE and not new.files
    # what was confirmed under another account is what a person saw then, and nothing more
    is_own = not target.approved_by
    return is_edit and is_own and target.verb is not Verb.DELETE and not blind and _is_open(target, new)


def _is_open(write: Write, new: NewWrite | Write) -> bool:
    same_sender = write.uid == new.uid and write.place == new.place and write.account == new.account
    return same_sender and write.state is WriteState.QUEUED and not write.is_frozen


def _has_stopped(write: Write, delete: NewWrite | Write) -> bool:
    return write.uid == delete.uid and write.place == delete.place and write.state in _STOPPED


def _later(first: Part, second: Part) -> Part:
    values = {f.name: getattr(second, f.name) for f in fields(second)}
    return type(first)(**{n: getattr(first, n) if value is None else value for n, value in values.items()})
