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
    bare: list[float] = []
    frames: list[starts.Start] = []
    windows: list[float] = []
    with TemporaryDirectory() as folder:
        arguments = ("--demo", "--profile", Path(folder) / "new")
        for turn in range(ROUNDS + 1):
            peer, frame, window = starts.bare(), starts.ours("frame", *arguments), starts.ours("window", *arguments)
            if turn:
                bare.append(peer.seconds)
                frames.append(frame)
                windows.append(window.seconds)
    ratio = median([frame.seconds / peer for frame, peer in zip(frames, bare, strict=True)])
    whole = median([window / peer for window, peer in zip(windows, bare, strict=True)])
    detail = (
        f"{median([frame.seconds for frame in frames]) * 1000:.0f} ms, a bare window {median(bare) * 1000:.0f} ms;"
        f" the window with all its words {median(windows) * 1000:.0f} ms ({whole:.2f} x)"
    )
    early = NOT_YET & frozenset().union(*(frame.modules for frame in frames))
    words = ", ".join(sorted(early)) or f"none of {', '.join(sorted(NOT_YET))}"
    return [
        Figure("main window's frame painted", ratio, 1.5, "x", detail),
        Figure("heavy libraries imported by then", len(early), 0, "", words),
    ]
