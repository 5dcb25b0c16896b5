"""Everything on its way, stuck, or done today, for a person to look at; and what can be done with each of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cached_property

from joptic_desktop.domain.attachments import FileState
from joptic_desktop.domain.decisions import Choice, choices
from joptic_desktop.domain.differences import Different
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Cause, Verb, Write, WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services import deciding
from joptic_desktop.services.approving import approve
from joptic_desktop.services.showing import Saved, following
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.op_log import Ended
from joptic_desktop.storage.outbox import APPROVED
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore

MOST = 300
_STOPPED = (WriteState.NEEDS_DECISION, WriteState.REFUSED)
_MOVING = (WriteState.QUEUED, WriteState.SENDING, WriteState.IN_DOUBT)
_SAVED = "added"
_BY = frozenset({APPROVED, WriteState.SENDING.value})
_TOO_LATE = tr("It is on its way already: too late to take it back.")


class Standing(StrEnum):
    """The groups of the sync centre."""

    NEEDS_YOU = "needs you"
    WAITING = "waiting"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What happened to a write: when, what ("added", "absorbed", "seen", … or a state), and the sentence kept of it.

    `who` is the account that saved, confirmed or sent it, as a person calls it, "" where that says nothing new.
    """

    at: float
    what: str
    note: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One write as the sync centre lists it. Times are seconds since the epoch; `at` is when it ended, else `saved_at`.

    `fields` are named as in `changed_fields`; `files` by the names people gave them, `sent_files` of them have arrived;
    `choices` is what can be decided; `can_take_back` that it waits and is not there; `is_behind` that an earlier write
    goes first, of the same customer or of `held_by`, who asks for the same e-mail and stopped. `saved_by` is what the
    account that saved it is called, `approved_by` who confirmed it; `needs_confirming` that the account of the moment
    may not send it before; `waits_for` is whose earlier write of the same customer goes first and is not confirmed.
    `different` is what the service made of it.
    `holder_uid` is who has the e-mail it asks for, "" when nobody is; `private` are texts that no report holds.
    """

    seq: int
    uid: str
    name: str
    standing: Standing
    verb: Verb
    state: WriteState
    cause: Cause
    saved_at: float
    at: float
    fields: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    sent_files: int = 0
    attempts: int = 0
    first_sent_at: float | None = None
    not_before: float = 0.0
    reason: str = ""
    service_words: str = ""
    choices: tuple[Choice, ...] = ()
    can_take_back: bool = False
    is_behind: bool = False
    held_by: str = ""
    saved_by: str = ""
    approved_by: str = ""
    needs_confirming: bool = False
    waits_for: str = ""
    different: Different | None = None
    holder_uid: str = ""
    private: tuple[str, ...] = ()

    @property
    def is_upload(self) -> bool:
        """True when nothing but files is left of it."""
        return bool(self.files) and not self.fields


@dataclass(frozen=True, slots=True)
class Overview:
    """The groups one after the other, the first `MOST` of each; `counts` are how many there are by `Standing`."""

    entries: tuple[Entry, ...] = ()
    counts: tuple[int, int, int] = (0, 0, 0)

    def count(self, standing: Standing) -> int:
        """Return how many writes a group has."""
        return self.counts[list(Standing).index(standing)]


@dataclass(frozen=True)
class _Found:
    stopped: list[Write]
    unconfirmed: list[Write]
    names: Mapping[str, str]
    different: list[tuple[Different, Write]]
    moving: list[Write]
    ended: list[Ended]
    first: Mapping[str, int]
    holders: Mapping[int, str]
    counts: tuple[int, int, int]

    @property
    def unconfirmed_of(self) -> dict[str, str]:
        """Whose write of a customer waits until a person confirms it."""
        return {write.uid: self.names[write.account] for write in reversed(self.unconfirmed)}

    @cached_property
    def stopped_over(self) -> dict[str, Write]:
        """The first write that stopped of those that ask for an e-mail."""
        return {email: write for write in reversed(self.stopped) for email in write.claimed_emails}

    def holding(self, write: Write) -> Write | None:
        """Return the stopped write of another customer that a queued one waits for, None when it waits for none."""
        stopped = (self.stopped_over.get(email) for email in write.claimed_emails)
        earlier = (one for one in stopped if one is not None and one.seq < write.seq and one.uid != write.uid)
        return next(earlier, None) if write.state is WriteState.QUEUED else None


class SyncCentre:
    """Reads the outbox of one store for a person. `saved` is awaited with the uids of what was given up."""

    def __init__(
        self,
        store: LocalStore,
        clock: Clock,
        account: Callable[[], str],
        saved: Saved,
    ) -> None:
        self._store = store
        self._clock = clock
        self._account = account
        self._saved = following(saved)

    async def overview(self, today: float) -> Overview:
        """Return what needs a person, what is on its way, oldest first, and what ended since `today`, newest first."""
        found = await self._store.threads.disk(self._find, today)
        done = [ended.write for ended in found.ended]
        different = [write for _, write in found.different]
        writes = [*found.stopped, *found.unconfirmed, *different, *found.moving, *done]
        uids = tuple(dict.fromkeys(write.uid for write in writes))
        names = await self._store.threads.search(_names_of, self._store.searcher, uids)
        stopped = [*found.stopped, *found.unconfirmed]
        entries = [self._entry(write, names, found, Standing.NEEDS_YOU) for write in stopped]
        entries += [self._entry(w, names, found, Standing.NEEDS_YOU, one.at, one) for one, w in found.different]
        entries += [self._entry(write, names, found, Standing.WAITING) for write in found.moving]
        entries += [self._entry(each.write, names, found, Standing.DONE, each.at) for each in found.ended]
        return Overview(tuple(entries), found.counts)

    async def history(self, seq: int) -> tuple[HistoryLine, ...]:
        """Return what happened to one write, oldest first."""
        return await self._store.threads.disk(self._history, seq)

    def _history(self, seq: int) -> tuple[HistoryLine, ...]:
        records, origin = self._store.records, self._store.place.origin
        write = records.outbox.get(seq)
        is_own = write.account == self._account() and not write.approved_by
        lines = []
        for line in records.op_log.of(seq):
            who = write.account if line.what == _SAVED and not is_own else line.note if line.what in _BY else ""
            note = "" if line.what in _BY else line.note
            lines.append(HistoryLine(line.at, line.what, note, records.accounts.name(origin, who) if who else ""))
        return tuple(lines)

    async def unconfirmed(self) -> tuple[Write, ...]:
        """Return the writes of other accounts that wait until a person confirms them, oldest first."""
        writes = self._store.records.whose_work.writes
        return tuple(await self._store.threads.disk(writes, self._store.place, self._account()))

    async def confirm(self, numbers: Collection[int] | None = None) -> int:
        """Let writes of other accounts go out under that of the moment, all (None) or by number; return how many.

        Raises `InvalidInput` for one that waits for no confirmation any more, `StoreFull` when nothing was confirmed.
        """
        parts = (self._store.records, self._store.place, self._account(), self._clock.now(), numbers)
        approved = await self._store.threads.disk(approve, *parts)
        await self._saved(frozenset(write.uid for write in approved))
        return len(approved)

    async def take_back(self, seq: int) -> None:
        """Give up a write that waits and is not on the service; its history stays.

        Raises `InvalidInput` when it is too late.
        With a customer who was never created goes whatever was saved of that customer since.
        """
        uid = await self._store.threads.disk(self._take_back, seq)
        await self._saved(frozenset({uid}))

    def _take_back(self, seq: int) -> str:
        records = self._store.records
        with records.transaction():
            write = records.outbox.get(seq)
            if not _can_take_back(write):
                raise InvalidInput(_TOO_LATE)
            deciding.give_up(records, write, self._clock.now(), self._account())
        return write.uid

    def _find(self, today: float) -> _Found:
        records, place = self._store.records, self._store.place
        stopped = records.op_log.standing(place, _STOPPED, MOST)
        account = self._account()
        unconfirmed = records.whose_work.writes(place, account)
        moving = records.op_log.standing(place, _MOVING, MOST + len(unconfirmed))
        moving = [w for w in moving if w.state is not WriteState.QUEUED or w.may_go_as(account)][:MOST]
        unseen = {one.seq: one for one in records.differences.unseen(place)}
        different = [(unseen[write.seq], write) for write in records.outbox.numbered(unseen)]
        ended = records.op_log.ended_since(place, today, MOST + len(unseen))
        shown = [each for each in ended if each.write.seq not in unseen]
        count = records.outbox.counts(place)
        done = records.op_log.count_ended_since(place, today) - (len(ended) - len(shown))
        counts = (
            count.needs_decision + count.refused + len(unconfirmed) + len(different),
            count.queued + count.sending + count.in_doubt - len(unconfirmed),
            done,
        )
        first = records.op_log.first_of(write.uid for write in (*unconfirmed[:MOST], *moving))
        holders = {write.seq: deciding.holder_uid(records, write) for write in stopped if write.holder}
        writes = (*stopped, *unconfirmed[:MOST], *moving, *(write for _, write in different), *(e.write for e in shown))
        accounts = {who for write in writes for who in (write.account, write.approved_by) if who}
        names = {who: records.accounts.name(place.origin, who) for who in accounts}
        return _Found(stopped, unconfirmed[:MOST], names, different, moving, shown, first, holders, counts)

    def _entry(
        self,
        write: Write,
        names: Mapping[str, str],
        found: _Found,
        standing: Standing,
        at: float | None = None,
        different: Different | None = None,
    ) -> Entry:
        is_behind, holding = found.first.get(write.uid, write.seq) < write.seq, found.holding(write)
        return Entry(
            seq=write.seq,
            uid=write.uid,
            name=_name(write, names.get(write.uid, "")),
            standing=standing,
            verb=write.verb,
            state=write.state,
            cause=write.cause,
            saved_at=write.saved_at,
            at=write.saved_at if at is None else at,
            fields=write.change.changed_fields if write.change and not write.data_sent else (),
            files=tuple(file.real_name for file in write.files),
            sent_files=sum(file.state is FileState.SENT for file in write.files),
            attempts=write.attempts,
            first_sent_at=write.first_sent_at,
            not_before=write.not_before,
            reason=write.reason,
            service_words=different.said if different else write.service_words,
            choices=choices(write),
            can_take_back=_can_take_back(write),
            is_behind=is_behind or holding is not None,
            held_by=_name(holding, names.get(holding.uid, "")) if holding else "",
            saved_by=found.names.get(write.account, ""),
            approved_by=found.names.get(write.approved_by, ""),
            waits_for=found.unconfirmed_of.get(write.uid, "") if is_behind else "",
            needs_confirming=write.state is WriteState.QUEUED and not write.may_go_as(self._account()),
            different=different,
            holder_uid=found.holders.get(write.seq, ""),
            private=tuple(dict.fromkeys(_texts_of(write))),
        )


def _can_take_back(write: Write) -> bool:
    # whatever waits is not on the service; once its data are, only its files would be given up
    return write.state is WriteState.QUEUED and not write.data_sent


def _names_of(reader: CacheReader, uids: Sequence[str]) -> dict[str, str]:
    return {row.uid: row.name for row in reader.rows_of(uids)}


def _name(write: Write, known: str) -> str:
    """Return whom a write is about: as the list calls them now, a new customer as they were typed."""
    own = _own_name(write)
    return own or known if write.verb is Verb.CREATE else known or own


def _own_name(write: Write) -> str:
    """Return the name that a write itself gives its customer; "" when it tells none."""
    before = write.base.personal if write.base else None
    change = write.change.personal if write.change else None
    parts = _parts(
        (change.first_name if change else None, before.first_name if before else None),
        (change.last_name if change else None, before.last_name if before else None),
    )
    return " ".join(parts)


def _parts(*names: Iterable[str | None]) -> list[str]:
    found = (next((name for name in each if name), "") for each in names)
    return [name for name in found if name]


def _texts_of(write: Write) -> Iterator[str]:
    """Yield what a write knows of its customer, and the names of its files."""
    parts = [part for side in (write.change, write.base) if side for part in (side.personal, side.address) if part]
    for part in parts:
        values = (getattr(part, leaf.name) for leaf in fields(part))
        yield from (str(value) for value in values if value is not None and str(value))
    yield from (file.real_name for file in write.files)
