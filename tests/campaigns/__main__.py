"""`python3 dev.py campaign [--short] [--seed N]`: each campaign as a line; exit 1 when one breaks a promise."""

from __future__ import annotations

import argparse
import secrets
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns.description import describe
from tests.campaigns.kills import kill_creates, kill_syncs
from tests.server_process import ServerProcess


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="campaign", description=__doc__)
    parser.add_argument("--short", action="store_true", help="the form that every change must pass")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32), help="repeat a run's moments")
    given = parser.parse_args(arguments)
    creates, syncs, examples = (40, 20, 20) if given.short else (1000, 400, 300)
    held = True
    with TemporaryDirectory(prefix="joptic-campaign-") as folder, ServerProcess() as server:
        for campaign, rounds in ((kill_creates, creates), (kill_syncs, syncs)):
            verdict = campaign(Path(folder) / campaign.__name__, server, rounds, given.seed)
            print(verdict.line(), flush=True)
            held = held and verdict.holds
        # a generator of others' making: what every change must pass is the same each time
        described = describe(Path(folder) / "described", examples, 1 if given.short else given.seed)
        print(described.line(), flush=True)
        held = held and described.holds
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
