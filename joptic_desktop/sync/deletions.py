"""Settles who was deleted at another till: nobody is gone because a list does not show him, only by two answers.

Each suspect is asked for by himself, twice, a minute apart, and each time the store itself must still answer: a 404
alone also fits a wrong store.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from psygnal import Signal

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.writes import Cause, Verb, WriteState
from joptic_desktop.errors import BadAnswer
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.suspects import Suspect
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.details import Details
from joptic_desktop.sync.intake import Intake
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.settling import GONE

APART_SECONDS = 60.0
TOGETHER = 20
FEW = 20
FEW_PERCENT = 2


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The suspects who may be looked for, and how many are `held` until a person agrees."""

    looked_for: tuple[str, ...]
    held: int


def divide(suspects: Collection[Suspect], customers: int) -> Doubtful:
    """Hold suspects back that nobody has agreed to, when they are too many at once for deletions made at a till."""
    fresh = [one for one in suspects if not one.accepted]
    if len(fresh) <= most(customers):
        return Doubtful(tuple(one.uid for one in suspects), 0)
    return Doubtful(tuple(one.uid for one in suspects if one.accepted), len(fresh))


def most(customers: int) -> int:
    """Return how many of a store's customers may be suspects at once."""
    return max(FEW, customers * FEW_PERCENT // 100)


class Deletions:
    """The suspects of one store. `held_changed` tells how many wait for a person.

    `decided` tells the uids of customers who are gone while something saved of them waits: that is a person's to
    decide now.
    """

    held_changed = Signal(int)
    decided = Signal(object)

    def __init__(self, api: CustomersApi, store: LocalStore, clock: Clock, intake: Intake, details: Details) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._intake = intake
        self._details = details
        self._absent_at: dict[str, float] = {}
        self.held = 0

    async def suspect(self, uids: frozenset[str], *, is_sure: bool) -> None:
        """Take in who did not come in a sweep; many, of one that did not see all, are the sweep's own failing."""
        customers = await self._store.threads.search(CacheReader.count_known, self._store.searcher)
        if is_sure or len(uids) <= most(customers):
            await self._store.threads.disk(self._store.cache.suspects.put, uids)
        await self._divide()

    async def accept(self) -> int:
        """Take in that a person agrees: those held are looked for, and go if they are gone; return how many."""
        count = await self._store.threads.disk(self._store.cache.suspects.accept)
        await self._divide()
        return count

    async def look(self) -> float | None:
        """Ask for some suspects whose time has come; return the seconds until the next, None when there is none.

        Raises `ServiceError`; what was asked for then counts for nothing.
        """
        uids = (await self._divide()).looked_for
        self._absent_at = {uid: at for uid, at in self._absent_at.items() if uid in set(uids)}
        now = self._clock.monotonic()
        due = [uid for uid in uids if self._due_at(uid) <= now and self._details.may_ask(uid)][:TOGETHER]
        if due:
            await self._look_for(due)
        left = await self._divide()
        now = self._clock.monotonic()
        rests = [self._due_at(uid) - now for uid in left.looked_for if self._details.may_ask(uid)]
        return max(0.0, min(rests)) if rests else None

    async def settle(self) -> None:
        """Look for all suspects who may be looked for, until there is none. Takes a minute. Raises `ServiceError`."""
        while (rest := await self.look()) is not None:
            await self._clock.sleep(rest)

    async def count_held(self) -> int:
        """Return how many suspects wait for a person."""
        return (await self._divide()).held

    def _due_at(self, uid: str) -> float:
        absent_at = self._absent_at.get(uid)
        return float("-inf") if absent_at is None else absent_at + APART_SECONDS

    async def _look_for(self, uids: Collection[str]) -> None:
        absent = {uid: asked for uid in uids if (asked := await self._asked_in_vain(uid)) is not None}
        if not absent:
            return
        await self._api.list(PageRequest(limit=1), priority=Priority.BACKGROUND)
        twice = {uid: asked for uid, asked in absent.items() if uid in self._absent_at}
        self._absent_at |= dict.fromkeys(absent.keys() - twice.keys(), self._clock.monotonic())
        if twice:
            await self._settle(twice)

    async def _asked_in_vain(self, uid: str) -> float | None:
        """Ask for a suspect; return when that was (monotonic) if there is no such customer, None if there is."""
        has_id = await self._store.threads.disk(self._store.records.ids.service_id, uid) is not None
        asked = self._clock.monotonic()
        try:
            record = await self._details.read(uid, Priority.BACKGROUND)
        except BadAnswer:
            await self._store.threads.disk(self._store.cache.suspects.clear, (uid,))  # there, and not to be read
            return None
        return asked if record is None and has_id else None

    async def _settle(self, absent: dict[str, float]) -> None:
        gone, waiting = await self._store.threads.disk(self._bury, absent)
        for uid in (*gone, *waiting):
            self._absent_at.pop(uid, None)
        self._intake.tell((*gone, *waiting))
        if waiting:
            self.decided.emit(frozenset(waiting))

    def _bury(self, absent: dict[str, float]) -> tuple[list[str], list[str]]:
        """Remove who is gone, in one commit; whoever something saved waits for stays, for a person to decide."""
        gone, waiting = [], []
        with self._store.cache.transaction():
            for uid, asked in absent.items():
                if not self._intake.is_newest(uid, asked):
                    continue  # a write of ours was confirmed since
                if self._store.writes_of(uid):
                    waiting.append(uid)
                    continue
                service_id = self._store.records.ids.service_id(uid) or ""
                self._store.cache.remove(uid)
                self._store.cache.suspects.bury(uid, service_id, self._clock.now())
                self._intake.overtake(uid)
                gone.append(uid)
        for uid in waiting:
            self._ask_person(uid)
        self._store.cache.suspects.clear(waiting)
        return gone, waiting

    def _ask_person(self, uid: str) -> None:
        """Put the edits that were saved of somebody who is gone before a person."""
        queued = [write for write in self._store.writes_of(uid) if write.state is WriteState.QUEUED]
        for write in queued:
            if write.verb is Verb.UPDATE:
                self._store.records.outbox.move(
                    write.seq, WriteState.NEEDS_DECISION, self._clock.now(), reason=GONE, cause=Cause.GONE
                )
        self._store.project((uid,))

    async def _divide(self) -> Doubtful:
        suspects = await self._store.threads.disk(self._store.cache.suspects.all)
        customers = 0
        if suspects:
            customers = await self._store.threads.search(CacheReader.count_known, self._store.searcher)
        found = divide(suspects, customers)
        if found.held != self.held:
            self.held = found.held
            self.held_changed.emit(found.held)
        return found
