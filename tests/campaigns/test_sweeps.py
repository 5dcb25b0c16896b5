"""Sweeps of restless stores in their smallest form; and what watches over them sees each fault that is planted."""

from __future__ import annotations

import math
from contextlib import aclosing
from dataclasses import replace

import pytest

from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.customers import Page
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.deletions import Deletions
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.sized_pages import SizedPages
from joptic_desktop.sync.sweep import Between, Reading, Sweeper, Swept, _request
from tests.campaigns.sweeps import Breach, run_world, sweep_restless_stores

SEED = 20_261_124
WORLDS = 20


class InfersDeletions(Deletions):
    """Buries whoever did not come."""

    async def suspect(self, uids: frozenset[str], *, is_sure: bool) -> None:
        await self._settle(dict.fromkeys(uids, math.inf))


class TakesOneAnswer(Deletions):
    """Buries whoever was not found once."""

    async def _look_for(self, uids: object) -> None:
        assert isinstance(uids, list)
        await self._settle({uid: asked for uid in uids if (asked := await self._asked_in_vain(uid)) is not None})


class ReadsOnce(Sweeper):
    """Calls itself complete when it came to its end, without a second pass."""

    async def run(self, between: Between) -> Swept:
        self._is_first = True
        return replace(await super().run(between), complete=True)

    async def _pass(self, head: Page, reading: Reading, between: Between) -> None:
        if self._is_first:
            self._is_first = False
            await self._read(head, reading, between)

    async def _read(self, head: Page, reading: Reading, between: Between) -> None:
        await super()._pass(head, reading, between)


class ReadsForward(ReadsOnce):
    """Reads from the first page to the last."""

    async def _read(self, head: Page, reading: Reading, between: Between) -> None:
        pages = -(-head.total // max(1, len(head.rows)))
        requests = [_request(number, head) for number in range(1, min(pages, 99) + 1)]
        async with aclosing(self.crawl(requests)) as batches:
            async for taken in batches:
                reading.take(taken)


def planted(deletions: type[Deletions] = Deletions, sweeper: type[Sweeper] = Sweeper) -> type[Puller]:
    """Return a reading of which one part is another one."""

    class Planted(Puller):
        def __init__(self, api: CustomersApi, store: LocalStore, clock: Clock) -> None:
            super().__init__(api, store, clock)
            self.deletions = deletions(api, store, clock, self.intake, self.details)
            self._sweeper = sweeper(api, SizedPages(api), store, clock, self.intake)

    return Planted


def test_nobody_alive_is_buried_and_no_complete_sweep_missed_anybody() -> None:
    verdict = sweep_restless_stores(WORLDS, SEED)
    assert verdict.holds, verdict.line()


def test_the_same_seed_gives_the_same_worlds() -> None:
    assert run_world(SEED, 3) == run_world(SEED, 3)
    assert run_world(SEED, 3) != run_world(SEED + 1, 3)


@pytest.mark.parametrize(
    ("puller", "breach", "first"),
    [
        (planted(deletions=InfersDeletions), Breach.BURIED_ALIVE, 6),
        (planted(deletions=TakesOneAnswer), Breach.BURIED_ALIVE, 1),
        (planted(sweeper=ReadsForward), Breach.MISSED, 20),
        (planted(sweeper=ReadsOnce), Breach.MISSED, 158),
    ],
    ids=["a deletion inferred", "one answer enough", "read forward", "read once"],
)
def test_a_planted_fault_is_seen(puller: type[Puller], breach: Breach, first: int) -> None:
    worlds = range(first, first + 200)
    assert any(breach in {found for found, _ in run_world(SEED, number, puller=puller).breaches} for number in worlds)
