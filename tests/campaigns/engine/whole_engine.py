"""Seeded runs of the whole engine: faults and manners pair by pair, then peace; client and ledger are compared."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from random import Random

from tests.campaigns.engine.fault import Fault
from tests.campaigns.engine.history import History, history_of
from tests.campaigns.engine.invariants import breaches_of
from tests.campaigns.engine.manner import Bulk, Clearing, Manner, Parts
from tests.campaigns.engine.once_broken import ONCE_BROKEN
from tests.campaigns.engine.pairwise import Row, pairwise
from tests.campaigns.engine.template import templates
from tests.campaigns.engine.virtual_loop import Asleep, HotLoop, run_virtually
from tests.campaigns.engine.world import ELSEWHERE, LOOPBACK, Case, World
from tests.campaigns.one_thread import memory_folder
from tests.campaigns.verdict import Verdict

TOGETHER = 20

FACTORS = {
    "latest": (10.0, 85.0),
    "constraint": (True, False),
    "ties": (False, True),
    "frees": (True, False),
    "skew": (0.0, 240.0, -90_000.0),
    "parts": tuple(Parts),
    "bulk": tuple(Bulk),
    "clearing": tuple(Clearing),
    "largest": (None, 3000),
    "page_cap": (100, 5),
    "limited": (False, True),
    "tells": (False, True),
    "names_are_emails": (True, False),
    "tidies": (False, True),
    "stamps_parts": (True, False),
    "answers_beyond": (True, False),
    "fault": tuple(Fault),
    "other fault": tuple(Fault),
}


@dataclass(frozen=True, slots=True)
class Ended:
    """How one run ended; `log` is the outbox's own."""

    case: Case
    breaches: tuple[str, ...]
    log: str
    met: Counter[Fault]
    states: Counter[str]
    seconds: float


def cases(seed: int, seconds: float = 200.0, acts: int = 16) -> Iterator[Case]:
    """Yield cases for ever, those first that hold the most pairs of faults and manners."""
    for row in pairwise(FACTORS, Random(f"cases {seed}")):
        yield _case(row, seconds, acts)


def case_of(places: str) -> Case:
    """Return the case whose values have these places among `FACTORS`, a digit or letter each."""
    return _case({name: FACTORS[name][int(place, 36)] for name, place in zip(FACTORS, places, strict=True)})


def _case(row: Row, seconds: float = 200.0, acts: int = 16) -> Case:
    faults = (row.pop("fault"), row.pop("other fault"))
    return Case(Manner(**row), tuple(sorted(set(faults) - {Fault.NONE})), seconds, acts)


def run_case(case: Case, seed: int, number: int, paths: dict[str, Path]) -> Ended:
    """Live through one run; the same seed, number and case give the same one."""
    with memory_folder() as folder, _complaints() as complaints:
        template = paths[ELSEWHERE if case.manner.limited else LOOPBACK]
        random = Random(f"{seed} {number}")
        try:
            return run_virtually(_run(Path(folder) / "till", template, case, random, complaints))
        except (HotLoop, Asleep) as error:
            return Ended(case, (f"I16: {type(error).__name__}",), "", Counter(), Counter(), 0.0)


async def _run(folder: Path, template: Path, case: Case, random: Random, complaints: list[str]) -> Ended:
    world = World(folder, template, case, random)
    try:
        await world.run()
        history = history_of(world)
        found = (*dict.fromkeys(world.breaches), *breaches_of(history), *(f"logged: {one}" for one in complaints))
        states = Counter(write.state.value for write in history.writes.values())
        return Ended(case, found, told_of(history), Counter(world.net.met), states, world.loop.time())
    finally:
        await world.till.clean_up()


def told_of(history: History) -> str:
    """Return the log of the outbox as text."""
    return "\n".join(map(repr, history.log))


def run_cases(seed: int, first: int, last: int, seconds: float = 200.0, acts: int = 16) -> list[Ended]:
    """Run the cases of some numbers, the last one not, one after the other."""
    with templates((LOOPBACK, ELSEWHERE)) as paths:
        numbered = islice(enumerate(cases(seed, seconds, acts)), first, last)
        return [run_case(case, seed, number, paths) for number, case in numbered]


def run_once_broken(known: Collection[tuple[int, int]] = frozenset(ONCE_BROKEN)) -> dict[tuple[int, int], Ended]:
    """Run what once broke, or some of it, by seed and number."""
    with templates((LOOPBACK, ELSEWHERE)) as paths:
        return {(s, n): run_case(case_of(ONCE_BROKEN[s, n][0]), s, n, paths) for s, n in sorted(known)}


def whole_engine(runs: int, seed: int) -> Verdict:
    """Run as many cases on all cores of this machine, and all that once broke."""
    firsts = range(0, runs, TOGETHER)
    lasts = [min(first + TOGETHER, runs) for first in firsts]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        again = pool.submit(run_once_broken)
        parts = pool.map(run_cases, [seed] * len(firsts), firsts, lasts)
        return verdict_of([ended for part in parts for ended in part], seed, again.result())


def verdict_of(runs: Sequence[Ended], seed: int, again: Mapping[tuple[int, int], Ended] | None = None) -> Verdict:
    """Return what some runs, numbered from 0, come to, and some by their own seeds and numbers `again`."""
    again = again or {}
    digest, met, states = sha256(), Counter[Fault](), Counter[str]()
    sentences: list[str] = []
    for number, ended in enumerate(runs):
        digest.update(ended.log.encode())
        met += ended.met
        states += ended.states
        sentences += _sentences(seed, number, ended)
    for (known, number), ended in again.items():
        sentences += _sentences(known, number, ended)
    stuck = sum(": stuck" in sentence for sentence in sentences)
    faults = sum(met.values()) - met[Fault.NONE]
    done = (
        f"{len(runs)} runs and {len(again)} that once broke, {states.total()} writes, {states['confirmed']} confirmed,"
        f" {faults} faults of {len(met) - 1} kinds met; {len(sentences)} breaches, {stuck} stuck"
        f" (seed {seed}, log {digest.hexdigest()[:16]})"
    )
    return Verdict("whole engine", done, tuple(sentences))


def _sentences(seed: int, number: int, ended: Ended) -> list[str]:
    return [f"run {number} of seed {seed}: {told} ({_named(ended.case)})" for told in ended.breaches]


def _named(case: Case) -> str:
    return " and ".join(case.faults) or "no fault"


class _Complaints(logging.Handler):
    def __init__(self, told: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._told = told

    def emit(self, record: logging.LogRecord) -> None:
        fault = f" {record.exc_info[1]!r}" if record.exc_info else ""
        self._told.append(record.getMessage() + fault)


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collect what the product logs as its own fault."""
    told: list[str] = []
    handler, logger = _Complaints(told), logging.getLogger("joptic_desktop")
    logger.addHandler(handler)
    propagates, logger.propagate = logger.propagate, False
    try:
        yield told
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagates
