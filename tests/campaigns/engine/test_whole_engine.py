"""The runs of the whole engine in their smallest form; what watches over them sees each fault that could be planted."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.campaigns.engine import world
from tests.campaigns.engine.fault import Fault
from tests.campaigns.engine.once_broken import ONCE_BROKEN, SLOW
from tests.campaigns.engine.plants import PLANTS
from tests.campaigns.engine.template import templates
from tests.campaigns.engine.whole_engine import Ended, case_of, cases, run_case, run_cases, verdict_of
from tests.campaigns.engine.world import ELSEWHERE, LOOPBACK, Case

ROOT = Path(__file__).resolve().parents[3]
SEED = 20_261_123
RUNS = 50
FEW = 20
SECONDS, ACTS = 80.0, 8
QUICK = sorted(ONCE_BROKEN.keys() - SLOW)


@pytest.fixture(scope="module")
def paths() -> Iterator[dict[str, Path]]:
    """Profiles to begin with."""
    with templates((LOOPBACK, ELSEWHERE)) as made:
        yield made


@pytest.fixture(scope="module")
def ended() -> list[Ended]:
    """Fifty short runs."""
    return run_cases(SEED, 0, RUNS, SECONDS, ACTS)


def test_every_run_keeps_every_promise(ended: list[Ended]) -> None:
    verdict = verdict_of(ended, SEED)
    assert verdict.holds, verdict.line()


def test_most_writes_arrive_and_nearly_every_fault_is_met(ended: list[Ended]) -> None:
    states = sum((run.states for run in ended), Counter[str]())
    assert states["confirmed"] > states.total() / 2
    met = {fault for run in ended for fault, times in run.met.items() if times}
    assert len(met) > len(Fault) / 2


def test_the_cases_soon_hold_every_pair_of_a_fault_and_a_manner() -> None:
    some = [case for _, case in zip(range(1500), cases(SEED), strict=False)]
    pairs = {(fault, case.manner.limited) for case in some for fault in case.faults}
    assert pairs == {(fault, limited) for fault in set(Fault) - {Fault.NONE} for limited in (True, False)}
    together = {case.faults for case in some if len(case.faults) == 2}
    assert len(together) == (len(Fault) - 1) * (len(Fault) - 2) / 2


def test_the_same_seed_gives_the_same_log_byte_for_byte_in_every_process(ended: list[Ended]) -> None:
    script = (
        "from tests.campaigns.engine.whole_engine import run_cases\n"
        f"print('\\n'.join(run.log for run in run_cases({SEED}, 0, 3, {SECONDS}, {ACTS})))"
    )
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)}
    again = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=environment)
    assert again.stdout.decode().rstrip("\n") == "\n".join(run.log for run in ended[:3])
    assert ended[0].log != ended[1].log


@pytest.mark.parametrize(("seed", "number"), QUICK)
def test_a_run_that_once_broke_holds(paths: dict[str, Path], seed: int, number: int) -> None:
    places, told = ONCE_BROKEN[seed, number]
    assert run_case(case_of(places), seed, number, paths).breaches == (), told


def test_a_case_is_found_again_by_its_places() -> None:
    assert case_of(ONCE_BROKEN[11, 4][0]) == next(islice(cases(11), 4, None))


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_fault_is_found(monkeypatch: pytest.MonkeyPatch, paths: dict[str, Path], name: str) -> None:
    plant = PLANTS[name]
    monkeypatch.setattr(plant.where, plant.instead)
    monkeypatch.setattr(world, "PATIENCE", 900.0)
    runs = (run_case(plant.case, 7, number, paths) for number in range(plant.number, plant.number + FEW))
    assert any(told.startswith(f"{plant.told}:") for run in runs for told in run.breaches)


def test_what_breaks_is_told_with_its_seed_and_its_run() -> None:
    case = Case(next(cases(1)).manner, (Fault.LATE,))
    run = Ended(case, ("stuck: write 3 could go",), "", Counter(), Counter(), 0.0)
    verdict = verdict_of([run], 5)
    assert not verdict.holds
    assert verdict.breaches == ("run 0 of seed 5: stuck: write 3 could go (applied after we hung up)",)
    assert "1 stuck" in verdict.done
