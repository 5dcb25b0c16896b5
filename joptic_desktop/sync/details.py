"""Reads whole records into the cache: the one a person opened, and behind it whatever else is wanted most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.identity import is_nameless
from joptic_desktop.errors import BadAnswer, NotFound, ServiceError, Unreachable
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.intake import Intake, Told
from joptic_desktop.sync.local_store import LocalStore

DETAILS_TOGETHER = 20
BATCH_SECONDS = 3.0
OLD_SECONDS = 24 * 3600.0
FAILING_SECONDS = 600.0


class Details:
    """The whole records of one store.

    `missing` are the uids of whom the service said last that there is no such customer, `unreadable` of those whose
    record came in no shape to be read.
    """

    def __init__(self, api: CustomersApi, store: LocalStore, clock: Clock, intake: Intake) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._intake = intake
        self._opened: dict[str, None] = {}
        self._failing: dict[str, float] = {}
        self._vain: dict[str, str] = {}
        self._absent: dict[str, float] = {}
        self._garbled: dict[str, int] = {}
        self._erased: set[str] = set()
        self.missing: set[str] = set()
        self.unreadable: set[str] = set()

    def note_opened(self, uid: str) -> None:
        """Take in that a person looks at a customer: as long as the record was not read since, it is read first."""
        self._opened.pop(uid, None)
        self._erased.discard(uid)
        if not is_nameless(uid):
            self._opened[uid] = None

    def forget(self, uid: str) -> None:
        """Read the record of a customer no more by itself: nobody has opened it since it was erased here.

        From any thread.
        """
        self._opened.pop(uid, None)
        self._erased.add(uid)

    def may_ask(self, uid: str) -> bool:
        """Tell whether to ask for a record in the background: not soon again where the service fails on it."""
        return self._failing.get(uid, float("-inf")) <= self._clock.monotonic()

    async def read(self, uid: str, priority: Priority = Priority.COUNTER) -> Customer | None:
        """Read one whole record into the cache; None when the service has no such customer (any longer).

        Raises `ServiceError`.
        """
        told = await self._ask(uid, priority)
        if told is None:
            return None
        await self._take((told,))
        return told.customer

    async def read_by_id(self, service_id: str, priority: Priority = Priority.COUNTER) -> str | None:
        """Read the record of a customer whom only the service may know; return our uid, None when there is none."""
        asked = self._clock.monotonic()
        try:
            customer = await self._api.get(service_id, priority=priority)
        except NotFound:
            return None
        uid = await self._store.threads.disk(self._intake.uid_of, customer)
        if uid is not None:
            await self._intake.records((Told(uid, customer, asked),))
        return uid

    async def hydrate(self) -> int:
        """Read some whole records: those opened, then changed, then never read, then read longest ago.

        Returns how many were read: 0 when none is wanted. Ends after a few seconds at the latest between two records:
        what changed in the list is not to wait for a slow budget.
        """
        end = self._clock.monotonic() + BATCH_SECONDS
        found: list[Told] = []
        for uid in await self._wanted():
            try:
                told = await self._ask(uid, Priority.BACKGROUND)
            except BadAnswer:
                continue
            except ServiceError:
                await self._take(found)
                raise
            if told is not None:
                found.append(told)
            if self._clock.monotonic() >= end:
                break
        await self._take(found)
        await self._rest_what_stays(found)
        return len(found)

    async def _take(self, told: Sequence[Told]) -> None:
        """Take in records, without those of whoever was erased here and not opened since."""
        await self._intake.records([one for one in told if one.uid not in self._erased])

    async def _rest_what_stays(self, found: Sequence[Told]) -> None:
        """Let records rest that came again as they were while the list goes on to tell of something newer.

        Some services stamp the rows of a list by more than what the record shows.
        """
        wanted = await self._store.threads.search(_still_wanted, self._store.searcher, [one.uid for one in found])
        for one in found:
            if one.uid not in wanted:
                self._vain.pop(one.uid, None)
            elif self._vain.get(one.uid) == one.customer.updated_at:
                self._failing[one.uid] = self._clock.monotonic() + FAILING_SECONDS
            else:
                self._vain[one.uid] = one.customer.updated_at

    async def _wanted(self) -> list[str]:
        # asked for again: it may have been somebody in between who answered that there is no such customer
        hopeless = {uid for uid in self.missing if self._absent.get(uid, 0.0) > self._clock.monotonic()}
        hopeless |= {uid for uid in self._failing if not self.may_ask(uid)}
        opened = [uid for uid in reversed(tuple(self._opened)) if uid not in hopeless]
        now = self._clock.now()
        count = DETAILS_TOGETHER + len(hopeless)
        others = await self._store.threads.search(_most_wanted, self._store.searcher, count, now)
        ordered = dict.fromkeys((*opened, *others))
        return [uid for uid in ordered if uid not in hopeless][:DETAILS_TOGETHER]

    async def _ask(self, uid: str, priority: Priority) -> Told | None:
        asked = self._clock.monotonic()
        service_id = await self._store.threads.disk(self._store.records.ids.service_id, uid)
        if service_id is None:
            self._opened.pop(uid, None)
            return None
        try:
            customer = await self._api.get(service_id, priority=priority)
        except NotFound:
            await self._note_missing(uid)
            return None
        except BadAnswer:
            self._note_garbled(uid)
            raise
        except ServiceError as error:
            if priority is Priority.BACKGROUND and _is_about_record(error):
                self._failing[uid] = self._clock.monotonic() + FAILING_SECONDS
            raise
        self._failing.pop(uid, None)
        self._opened.pop(uid, None)
        self.missing.discard(uid)
        self.unreadable.discard(uid)
        self._garbled.pop(uid, None)
        return Told(uid, customer, asked)

    def _note_garbled(self, uid: str) -> None:
        """Take in that a record cannot be read; it is asked for again: perhaps somebody in between garbled it."""
        self.unreadable.add(uid)
        times = self._garbled[uid] = self._garbled.get(uid, 0) + 1
        rest = min(OLD_SECONDS, FAILING_SECONDS * 2.0 ** min(times - 1, 10))
        self._failing[uid] = self._clock.monotonic() + rest

    async def _note_missing(self, uid: str) -> None:
        self._opened.pop(uid, None)
        self.missing.add(uid)
        self._absent[uid] = self._clock.monotonic() + FAILING_SECONDS
        await self._store.threads.disk(self._store.cache.suspects.put, (uid,))
        self._intake.tell((uid,))


def _is_about_record(error: ServiceError) -> bool:
    """Tell whether a failure may be this record's alone: an answer came, a fault or somebody else's page for a 404."""
    return isinstance(error, Unreachable) and error.status is not None and not error.portal


def _still_wanted(reader: CacheReader, uids: Sequence[str]) -> frozenset[str]:
    return frozenset(uid for uid in uids if reader.needs_detail(uid))


def _most_wanted(reader: CacheReader, count: int, now: float) -> Iterable[str]:
    """Return the uids whose details were never read or changed since, else those read longest ago, if that is old."""
    return reader.missing_details(count) or reader.details_before(now - OLD_SECONDS, now, count)
