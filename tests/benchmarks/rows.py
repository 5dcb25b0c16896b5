"""From the start of the process to the painted rows of 10,000 cached customers, beside a bare Qt window."""

from __future__ import annotations

from tests.benchmarks import starts
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.stores import Stores

CUSTOMERS = 10_000
ROUNDS = 7


def run(stores: Stores) -> list[Figure]:
    """Start both in turn, on an encrypted profile with all details, its service unreachable."""
    filled = stores.filled(CUSTOMERS)
    arguments = ("--profile", filled.profile.folder, "--passphrase-file", filled.passphrase_file)
    pairs = []
    for turn in range(ROUNDS + 1):
        pair = starts.bare(), starts.ours("rows", *arguments)
        if turn:
            pairs.append(pair)
    later = median([ours.seconds - bare.seconds for bare, ours in pairs])
    work = median([ours.work - bare.work for bare, ours in pairs])
    detail = (
        f"{median([ours.seconds for _, ours in pairs]) * 1000:.0f} ms,"
        f" a bare window {median([bare.seconds for bare, _ in pairs]) * 1000:.0f} ms;"
        f" {work * 1000:.0f} ms more processor time; the key is had at once"
    )
    return [Figure("10,000 cached customers painted, after a bare window", later * 1000, 400, "ms", detail)]
