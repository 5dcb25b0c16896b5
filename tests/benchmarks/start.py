"""From the start of the process to the painted frame of the main window, beside a bare Qt window."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import starts
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.stores import Stores

ROUNDS = 9
NOT_YET = frozenset({"httpx", "pydantic", "keyring"})


def run(_stores: Stores) -> list[Figure]:
    """Start both in turn; by the first paint none of the heavy libraries may be there."""
    bare, ours, ratios = [], [], []
    early: frozenset[str] = frozenset()
    with TemporaryDirectory() as folder:
        for turn in range(ROUNDS + 1):
            peer, start = starts.bare(), starts.ours("frame", "--demo", "--profile", Path(folder) / "new")
            early |= start.modules & NOT_YET
            if turn:
                bare.append(peer.seconds)
                ours.append(start.seconds)
                ratios.append(start.seconds / peer.seconds)
    detail = f"{median(ours) * 1000:.0f} ms, a bare window {median(bare) * 1000:.0f} ms"
    words = ", ".join(sorted(early)) or "none of httpx, pydantic, keyring"
    return [
        Figure("main window's frame painted", median(ratios), 1.5, "x", detail),
        Figure("heavy libraries imported by then", len(early), 0, "", words),
    ]
