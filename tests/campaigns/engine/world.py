"""One run of a whole shop: a till of the product's own parts, a person, other tills, a service, and what goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from shutil import copytree
from typing import Any

from joptic_desktop.domain.writes import Verb, Write
from tests.campaigns.engine.cache_check import differs
from tests.campaigns.engine.computer import RESTING, WORKING, Computer, Pace
from tests.campaigns.engine.fault import ON_THE_LINE, Fault
from tests.campaigns.engine.manner import Manner
from tests.campaigns.engine.order import moving
from tests.campaigns.engine.person import Person
from tests.campaigns.engine.rival import Rival
from tests.campaigns.engine.saves import Values
from tests.campaigns.engine.shop_service import ShopService
from tests.campaigns.engine.stillness import Stillness
from tests.campaigns.engine.till import STORES, Till
from tests.campaigns.engine.transport import Net

LOOPBACK = "http://127.0.0.1:8080"
ELSEWHERE = "https://service.example"
OLDER_ROWS = 6
# all backoffs and budgets together: whoever is not done by then never will be
PATIENCE = 4 * 3600.0
POLL = 5.0
WATCH = 15.0
DAY = 86_400.0
Act = Callable[[], Coroutine[Any, Any, None]]
Moment = tuple[float, int, Act]


@dataclass(frozen=True, slots=True)
class Case:
    """What a run is about."""

    manner: Manner
    faults: tuple[Fault, ...]
    seconds: float = 200.0
    acts: int = 16
    pace: Pace = WORKING


class World:
    """A run; after `run`, everything that the checker asks for lies in its parts."""

    def __init__(self, folder: Path, template: Path, case: Case, random: Random) -> None:
        self.case = case
        self.random = random
        self.computer = Computer()
        loop = asyncio.get_running_loop()
        self.loop = loop
        self.service = ShopService(case.manner, Random(random.random()), loop.time)
        self.net = Net(self.service, Random(random.random()), self.computer)
        self.values = Values(Random(random.random()))
        self.rival = Rival(self.service, Random(random.random()), self.values, self._in_doubt)
        copytree(template, folder, dirs_exist_ok=True)
        origin = ELSEWHERE if case.manner.limited else LOOPBACK
        self.till = Till(folder, origin, self.computer, self.net, Random(random.random()))
        self.person = Person(self.till, Random(random.random()), self.values, self.rival.emails)
        self.still = Stillness(self.till, self.net)
        self.breaches: list[str] = []
        self._doubtful: frozenset[str] = frozenset()
        self.pairs: set[tuple[str, str]] = set()

    async def run(self) -> None:
        """Live through it, let all trouble end, and wait until nothing is left to be done."""
        for _ in range(OLDER_ROWS):
            self.rival.create(store=self.random.choice((STORES[0], *STORES)))
        await asyncio.sleep(self.random.uniform(1.0, 900.0))
        self.computer.pace = self.case.pace
        with self.computer.commits():
            await self.till.start()
            for moment, _, act in sorted(self._moments(), key=lambda one: one[:2]):
                await asyncio.sleep(max(0.0, moment - self.loop.time()))
                await self._revive()
                await self.till.let(act())
            await self._end_trouble()
            await self._settle()

    def _moments(self) -> Iterator[Moment]:
        random, begun, case = self.random, self.loop.time(), self.case
        number = 0

        def at(moment: float, act: Act) -> Moment:
            nonlocal number
            number += 1
            return begun + moment, number, act

        for _ in range(case.acts):
            yield at(random.uniform(0.0, case.seconds), self.person.act)
        for _ in range(case.acts // 2):
            yield at(random.uniform(0.0, case.seconds), self._rival_acts)
        for moment in range(0, int(case.seconds), int(WATCH)):
            yield at(float(moment), self._watch)
        for fault in self.case.faults:
            for begin, end in self._windows():
                yield at(begin, _later(self._begin, fault))
                yield at(end, _later(self._end, fault))

    def _windows(self) -> Iterator[tuple[float, float]]:
        for half in range(2):
            begin = (half + self.random.random() * 0.6) * self.case.seconds / 2
            yield begin, begin + self.case.seconds * self.random.uniform(0.05, 0.35)

    def _in_doubt(self) -> frozenset[str]:
        """Return the phones of creates that may have arrived and are not known to; of a dead till, the last known."""
        if self.till.is_open:
            creates = [one for one in self.till.records.outbox.unfinished() if one.verb is Verb.CREATE and one.change]
            self._doubtful = frozenset(one.change.personal.phone_number or "" for one in creates if one.change)
        return self._doubtful

    async def _rival_acts(self) -> None:
        self.rival.act()

    async def _watch(self) -> None:
        self.breaches += self.still.look()
        self._note_pairs()

    async def _begin(self, fault: Fault) -> None:
        if fault in ON_THE_LINE:
            self.net.faults.add(fault)
            return
        service = self.service
        service.total_is_off = self.random.choice((-3, 5, 100)) if fault is Fault.LYING_TOTAL else service.total_is_off
        service.ignores_page = service.ignores_page or fault is Fault.ENDLESS
        service.ignores_limit = service.ignores_limit or fault is Fault.SHORT_PAGES
        service.odd_rows = ODD_ROWS if fault is Fault.ODD_ROWS else service.odd_rows
        act = self._acts().get(fault)
        if act is not None:
            self.net.met[fault] = self.net.met.get(fault, 0) + 1
            await act()

    def _acts(self) -> dict[Fault, Act]:
        return {
            Fault.RESTLESS: self._be_restless,
            Fault.SAME_EMAILS: self._take_emails,
            Fault.KILLED: self._kill_soon,
            Fault.RESTARTED: self._restart,
            Fault.CLOCK_SET: self._set_clock,
            Fault.STARVED: self._starve,
            Fault.ASLEEP: self._sleep,
            Fault.BESIDE: self.person.save_beside,
            Fault.OTHER_STORE: self.till.switch,
        }

    async def _end(self, fault: Fault) -> None:
        self.net.faults.discard(fault)
        self._stop_lying()
        if fault is Fault.CLOCK_SET:
            self.computer.ahead = 0.0
        if fault is Fault.OTHER_STORE and self.till.store != STORES[0]:
            await self.till.switch()

    def _stop_lying(self) -> None:
        service = self.service
        service.total_is_off, service.odd_rows = 0, ()
        service.ignores_page = service.ignores_limit = False

    async def _be_restless(self) -> None:
        for _ in range(12):
            self.loop.call_later(self.random.uniform(0.0, 40.0), self.rival.act)

    async def _take_emails(self) -> None:
        for save in self.person.saves[-3:]:
            if save.change.personal.email and save.place.store_id == STORES[0]:
                self.rival.create(save.change.personal.email)
        for _ in range(3):
            self.rival.emails.append(self.values.email())
            self.loop.call_later(self.random.uniform(0.0, 30.0), self.rival.create, self.rival.emails[-1])

    async def _kill_soon(self) -> None:
        self.computer.countdown = self.random.randrange(1, 30)

    async def _restart(self) -> None:
        await self.till.stop()
        await asyncio.sleep(self.random.uniform(0.1, 60.0))
        await self.till.start()

    async def _set_clock(self) -> None:
        self.computer.ahead = self.random.choice((-1, 1)) * self.random.choice((90.0, DAY, 3650 * DAY))

    async def _starve(self) -> None:
        self.loop.pass_time(10.0)  # type: ignore[attr-defined]  # this loop is a virtual one

    async def _sleep(self) -> None:
        self.net.settle()
        self.computer.slept += 8 * 3600.0
        self.loop.pass_time(8 * 3600.0)  # type: ignore[attr-defined]  # as above

    async def _revive(self) -> None:
        """Start the program again when it ended."""
        while self.computer.is_dead or not self.till.is_open:
            await self.till.clean_up()
            await asyncio.sleep(self.random.uniform(0.5, 100.0))
            await self.till.let(self.till.start())
        self._note_pairs()

    async def _end_trouble(self) -> None:
        self.computer.countdown = None
        self.net.faults.clear()
        self._stop_lying()
        await self._revive()
        self.computer.ahead, self.computer.pace = 0.0, RESTING

    async def _settle(self) -> None:
        """Wait until nothing moves any more, in the one store and in the other."""
        for store in (STORES[0], STORES[1]):
            if not self._worked_in(store):
                continue
            if self.till.store != store:
                await self.till.switch()
            await self.till.opened.session.connect(self.till.origin, store, self.till.token)
            self.till.services.sync.sync_now()
            await self._until_settled(store)
        if self.till.store != STORES[0]:
            await self.till.switch()

    def _worked_in(self, store: str) -> bool:
        return store == STORES[0] or any(save.place.store_id == store for save in self.person.saves)

    async def _until_settled(self, store: str) -> None:
        end = self.loop.time() + PATIENCE
        asked, left, other = self.loop.time(), list[Write](), ""
        while self.loop.time() < end:
            await asyncio.sleep(POLL)
            await self._watch()
            left = list(moving(self.till.records.outbox.unfinished(self.till.place)))
            other = "" if left else differs(self.service, self.till, store)
            if not left and not other:
                return
            if self.loop.time() > asked + 400.0:
                asked = self.loop.time()
                self.till.services.sync.accept_deletions()
                self.till.services.sync.sync_now()
        self.breaches += [f"I9: write {one.seq} ({one.verb}) is {one.state} for ever: {one.reason}" for one in left]
        if not left:
            self.breaches.append(f"I9: the cache never agrees with the service: {other}")

    def _note_pairs(self) -> None:
        if self.till.is_open:
            self.pairs |= set(self.till.id_pairs())


ODD_ROWS = (
    {"id": "../admin", "name": "A", "userName": "a", "groups": [], "isLocal": True, "status": "active"},
    {"id": "bulk", "name": "B", "userName": "b", "createdAt": "x", "updatedAt": "y"},
    {"id": "x" * 10_000, "name": "C"},
    {"name": ["no", "id"]},
)


def _later(act: Callable[[Fault], Coroutine[Any, Any, None]], fault: Fault) -> Act:
    return lambda: act(fault)
