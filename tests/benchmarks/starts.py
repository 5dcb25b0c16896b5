"""Child processes that end when their window was painted, and how long that took from the moment they were started."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the start of a process to the word that its window was painted, and what it said.

    `work` is the processor time of that process, in seconds: what the clock would show on a machine that does nothing
    else.
    """

    seconds: float
    work: float
    said: str

    @property
    def modules(self) -> frozenset[str]:
        """The modules that our window had imported by then, and the widgets of Qt that Python knew."""
        return frozenset(json.loads(self.said))


def bare() -> Start:
    """Start the bare window."""
    return _start("tests.benchmarks.bare_window")


def ours(wanted: str, *arguments: str | Path) -> Start:
    """Start the program with arguments and wait for its `frame` or its `rows`."""
    return _start("tests.benchmarks.our_window", wanted, *map(str, arguments))


def _start(*words: str) -> Start:
    before = _children()
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-m", *words], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        seconds = time.perf_counter() - started
        process.wait(PATIENCE)
    assert said, f"{words[0]} ended before its window was painted"
    return Start(seconds, _children() - before, said)


def _children() -> float:
    times = os.times()
    return times.children_user + times.children_system
