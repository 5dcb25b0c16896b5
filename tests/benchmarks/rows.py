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
    bare, ours = [], []
    for turn in range(ROUNDS + 1):
        peer, start = starts.bare().seconds, starts.ours("rows", *arguments).seconds
        if turn:
            bare.append(peer)
            ours.append(start)
    later = median([start - peer for start, peer in zip(ours, bare, strict=True)])
    detail = f"{median(ours) * 1000:.0f} ms, a bare window {median(bare) * 1000:.0f} ms; the key is had at once"
    return [Figure("10,000 cached customers painted, after a bare window", later * 1000, 400, "ms", detail)]
