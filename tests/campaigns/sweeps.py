"""Stores read while other tills work on them: nobody alive is buried, and what is called complete missed nobody.

Each world is a service whose rows come, go and change before its answers, whose contract is kept more or less well, and
a copy made by the product's own reading into real files. Nothing of the copy's own is sent.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random
from zlib import crc32

from joptic_desktop.api.service_clock import moment_of
from joptic_desktop.domain.contract import Json
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import ServiceError
from joptic_desktop.sync.details import FAILING_SECONDS
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.refresh import OVERLAP_SECONDS
from tests.campaigns.one_thread import OneThread, memory_folder
from tests.campaigns.verdict import Verdict
from tests.sync.moving_list import Copy, MovingList, copying

FEW_ROWS = 120
MANY_ROWS = 2_000
ROUNDS = 3
# what a sweep may ask for beyond its two passes: both heads, the search for the last page, what is asked ahead
BESIDE = 64
_MOODS = ("hides", "hides", "lists_nothing", "fails")
_ODD: tuple[dict[str, Json], ...] = ({"name": ["?"]}, {"id": None}, {"createdAt": None}, {"updatedAt": "?"})
_STABLE: tuple[Callable[[str], object], ...] = (str, lambda name: crc32(name.encode()))


class Breach(StrEnum):
    """What must never happen to a copy."""

    BURIED_ALIVE = "buried alive"
    LOST = "alive and no longer here"
    MISSED = "missed by a complete sweep"
    LEFT_OUT = "left out by a whole refresh"
    HUNGRY = "too many requests"
    NEVER_WHOLE = "not whole at the end"


@dataclass(slots=True)
class Others:
    """What other tills and the service's moods do before each answer."""

    service: MovingList
    random: Random
    pace: float
    most_at_once: int
    lies: tuple[int, ...] = (0,)
    moves: Counter[str] = field(default_factory=Counter)
    most: int = 0

    def act(self) -> None:
        """Do something, or nothing."""
        random, rows = self.random, self.service.rows
        self.service.lie = random.choice(self.lies)
        if random.random() < self.pace:
            for _ in range(random.randint(1, self.most_at_once)):
                self._one(random.choice(("add", "remove", "touch", "replace")))
        self.most = max(self.most, len(rows))

    def _one(self, what: str) -> None:
        self.moves[what] += 1
        names = list(self.service.rows)
        if what in {"remove", "replace"} and names:
            # the oldest pull everything behind them, the newest hide in the heads
            self.service.remove(self.random.choice((names[0], names[-1], self.random.choice(names))))
        if what in {"add", "replace"}:
            self.service.add()
        if what == "touch" and names:
            self.service.touch(self.random.choice(names))


@dataclass(slots=True)
class World:
    """One copy of one restless store, and what was found wrong with it."""

    copy: Copy
    random: Random
    others: Others
    is_stable: bool
    breaches: list[tuple[Breach, str]] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    ever: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """Let everybody work, then fall quiet, and look what the copy holds."""
        for _ in range(ROUNDS):
            await self._do(self._sweep)
            for _ in range(self.random.randint(0, 4)):
                kinds = (self._refresh, self._look, self._page, self._hydrate, self._fault, self._sleep)
                await self._do(self.random.choice(kinds))
        await self._fall_quiet()

    async def _do(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except ServiceError:
            self.done["failed"] += 1
        self._judge()

    def _judge(self) -> None:
        """Look for whoever is alive and no longer here."""
        copy, alive = self.copy, self.copy.service.rows.keys()
        here = copy.ids
        self.ever |= here
        for name in copy.tombstones & alive:
            self._breach(Breach.BURIED_ALIVE, name)
        for name in (self.ever & alive) - here:
            self._breach(Breach.LOST, name)

    def _breach(self, breach: Breach, told: object) -> None:
        self.breaches.append((breach, str(told)))

    async def _sweep(self) -> None:
        service = self.copy.service
        before, there = len(service.asked), set(service.rows)
        self.others.most = len(service.rows)
        complete = await self.copy.puller.sweep()
        self.done["sweeps"] += 1
        self.done["complete"] += complete
        pages = -(-(self.others.most + max(0, service.lie)) // service.size)
        if (asked := len(service.asked) - before) > 2 * pages + BESIDE:
            self._breach(Breach.HUNGRY, f"{asked} for {pages} pages")
        # who was created meanwhile is newer than the watermark: what changed is followed from there
        stayed = {name for name in there & service.rows.keys() if "id" not in service.odd.get(name, {})}
        if complete and self.is_stable and (missed := stayed - self.copy.ids):
            self._breach(Breach.MISSED, sorted(missed)[:5])

    @property
    def _is_followed(self) -> bool:
        """Whether this service can be followed at all: it has pages, counts alike each time, and no equal stamps.

        Equal ones that come and go pass each other unseen; whoever is left out so is found by a sweep.
        """
        is_honest = len(self.others.lies) == 1 and not self.copy.service.is_endless
        return is_honest and not self.copy.service.grain

    async def _refresh(self) -> None:
        service, local = self.copy.service, self.copy.local
        edge = (moment_of(local.cache.pull_state().watermark) or 0.0) - OVERLAP_SECONDS
        changed = {
            name: updated
            for name, (_, updated) in service.rows.items()
            if name not in service.odd and (moment_of(updated) or 0.0) >= edge
        }
        is_whole = await self.copy.puller.refresh()
        self.done["refreshes"] += 1
        if not is_whole or edge < 0.0 or not self._is_followed:
            return
        uids = local.searcher.known_service_ids()
        for name, updated in changed.items():
            known = local.searcher.summary(uids[name]) if name in uids else None
            # who was changed again meanwhile is newer than the watermark
            is_same = name in service.rows and service.rows[name][1] == updated
            if is_same and (known is None or known.updated_at < updated):
                self._breach(Breach.LEFT_OUT, f"{name} of {updated}, here {known and known.updated_at}")

    async def _look(self) -> None:
        await self.copy.puller.deletions.look()

    async def _page(self) -> None:
        number = self.random.randint(1, 4)
        await self.copy.puller.page(PageRequest(page=number, limit=self.random.choice((20, 100))))

    async def _hydrate(self) -> None:
        await self.copy.puller.details.hydrate()

    async def _sleep(self) -> None:
        self.copy.service.hand.seconds += self.random.choice((1.0, 50.0, 70.0, 300.0))

    async def _fault(self) -> None:
        """Let the service be of a bad mood for less than a minute, and be asked meanwhile."""
        service = self.copy.service
        mood = self.random.choice([mood for mood in _MOODS if mood != "hides" or not self.done[mood]])
        self.done[mood] += 1
        setattr(service, mood, True)
        try:
            if mood == "hides":
                # by the contract two such answers, a minute apart, say that somebody is gone: once is enough here
                uids = sorted(self.copy.local.searcher.known_service_ids().values())
                for uid in self.random.sample(uids, min(2, len(uids))):
                    await self.copy.puller.details.read(uid)
                await self.copy.puller.deletions.look()
            else:
                await self.copy.puller.sweep()
        finally:
            setattr(service, mood, False)

    async def _fall_quiet(self) -> None:
        """Let nothing move any more and the service be honest: what is here is then what is there."""
        service, puller = self.copy.service, self.copy.puller
        service.moved, service.lie, service.is_endless = (lambda: None), 0, False
        # whoever the service failed on is let alone for a while
        service.hand.seconds += FAILING_SECONDS
        complete = await puller.sweep()
        await puller.deletions.accept()
        await puller.deletions.settle()
        self._judge()
        self.done["buried"] += len(self.copy.tombstones)
        named = {name for name in service.rows if "id" not in service.odd.get(name, {})}
        if self.is_stable and not (complete and self.copy.ids == named):
            told = f"complete {complete}, {len(self.copy.ids)} here, {len(named)} there"
            self._breach(Breach.NEVER_WHOLE, told)


@dataclass(frozen=True, slots=True)
class Ended:
    """How one world ended."""

    breaches: tuple[tuple[Breach, str], ...]
    done: Counter[str]
    moves: int
    requests: int


def run_world(seed: int, number: int, rows: int = FEW_ROWS, puller: type[Puller] = Puller) -> Ended:
    """Run one world of at most so many rows to its end; the same seed and number give the same one."""
    random = Random(f"{seed} {number}")
    customers = int(rows ** random.random()) if random.random() < 0.9 else 0
    threads = OneThread()
    with memory_folder() as folder, copying(Path(folder), 0, puller, threads, random.randbytes) as copy:
        return asyncio.run(_run(copy, random, customers))


async def _run(copy: Copy, random: Random, customers: int) -> Ended:
    service = copy.service
    is_stable = _give_character(service, random, customers)
    others = Others(service, random, random.choice((0.02, 0.2, 0.6)), random.choice((1, 3, 12)))
    others.lies = random.choice(((0,), (0,), (0,), (-3,), (25,), (-40, 0, 7), (10_000_000,)))
    world = World(copy, random, others, is_stable)
    if random.random() < 0.5:
        await world._sweep()
    service.moved = others.act
    await world.run()
    return Ended(tuple(world.breaches), world.done, others.moves.total(), len(service.asked))


def _give_character(service: MovingList, random: Random, customers: int) -> bool:
    """Decide what this service makes of its contract; tell whether rows of equal stamps keep one order."""
    service.size = random.choice((5, 10, 20, 100))
    service.told_size = random.choice((service.size, service.size, 100))
    service.is_endless = random.random() < 0.05
    service.tick = random.choice((0.001, 0.2, 2.0))
    service.grain = random.choice((0.0, 0.0, 1.0, 60.0, 1e6))
    service.add(customers)
    for name in [name for name in service.rows if random.random() < 0.02]:
        service.odd[name] = random.choice(_ODD)
    is_stable = random.random() < 0.8
    service.tie = random.choice(_STABLE) if is_stable else lambda _: random.random()
    return is_stable


def sweep_restless_stores(worlds: int, seed: int, rows: int = FEW_ROWS, puller: type[Puller] = Puller) -> Verdict:
    """Run as many worlds, one after the other."""
    done, found, sentences = Counter[str](), Counter[Breach](), list[str]()
    for number in range(worlds):
        ended = run_world(seed, number, rows, puller)
        done += ended.done + Counter(moves=ended.moves, requests=ended.requests)
        found += Counter(breach for breach, _ in ended.breaches)
        sentences += [f"world {number}: {breach}: {told}" for breach, told in ended.breaches]
    told = ", ".join(f"{done[what]} {what}" for what in ("sweeps", "complete", "moves", "requests", "buried"))
    counted = ", ".join(f"{found[breach]} {breach}" for breach in Breach)
    return Verdict("sweeps of restless stores", f"{worlds} stores, {told}; {counted} (seed {seed})", tuple(sentences))
