"""`python3 dev.py campaign [--short] [--seed N]`: each campaign as a line; exit 1 when one breaks a promise."""

from __future__ import annotations

import argparse
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns.creates_in_doubt import create_in_doubt
from tests.campaigns.description import describe
from tests.campaigns.engine.whole_engine import whole_engine
from tests.campaigns.hostile_screens import hostile_screens
from tests.campaigns.kills import kill_creates, kill_syncs
from tests.campaigns.state_machine import run_desks
from tests.campaigns.sweeps import FEW_ROWS, MANY_ROWS, sweep_restless_stores
from tests.campaigns.verdict import Verdict
from tests.faults.kill_points import kill_at_points
from tests.faults.power_cuts import cut_power
from tests.faults.refusals import refuse_each_step
from tests.server_process import ServerProcess

FIXED_SEED = 1


def campaigns(seed: int, *, short: bool) -> Iterator[Verdict]:
    """Run each campaign when the verdict on the one before was taken."""
    doubts, runs, creates, syncs, examples = (3_000, 500, 40, 20, 20) if short else (20_000, 5_000, 1000, 400, 300)
    yield create_in_doubt(doubts, seed)
    yield whole_engine(runs, seed)
    yield run_desks(200, 80) if short else run_desks(3_000, 80, seed)
    yield sweep_restless_stores(200 if short else 1_000, seed, FEW_ROWS if short else MANY_ROWS)
    yield hostile_screens(20 if short else 1)
    with TemporaryDirectory(prefix="joptic-campaign-") as folder, ServerProcess() as server:
        yield cut_power(Path(folder) / cut_power.__name__, 300 if short else 5_000, seed)
        yield refuse_each_step(Path(folder) / refuse_each_step.__name__)
        yield kill_at_points(Path(folder) / kill_at_points.__name__, server, 1 if short else 20)
        yield kill_creates(Path(folder) / kill_creates.__name__, server, creates, seed)
        yield kill_syncs(Path(folder) / kill_syncs.__name__, server, syncs, seed)
        yield describe(Path(folder) / "described", examples, FIXED_SEED if short else seed)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="campaign", description=__doc__)
    parser.add_argument("--short", action="store_true", help="the form that every change must pass")
    parser.add_argument("--seed", type=int, help="repeat a run's moments; else free, and in the short form fixed")
    given = parser.parse_args(arguments)
    # what every change must pass is the same each time: free seeds are for the long form
    free = FIXED_SEED if given.short else secrets.randbelow(2**32)
    held = True
    for verdict in campaigns(free if given.seed is None else given.seed, short=given.short):
        print(verdict.line(), flush=True)
        held = held and verdict.holds
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
