"""How long the window stands still while the sample shop is fetched and every record is read, from its first paint on.

Run as a module with a folder it is the program itself, watched: it ends when everything was read, or after a minute.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, QTimer

from joptic_desktop import app, program
from joptic_desktop.services.views import Counts
from joptic_desktop.ui.shell.first_frame import FirstFrame
from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.stores import PASSPHRASE, Stores

TICK_MS = 5
PATIENCE_MS = 60_000
ROUNDS = 3


class Watch(QObject):
    """A tick of the loop: the time beyond its 5 ms is what somebody would have waited."""

    def __init__(self, watched: program.Program) -> None:
        super().__init__()
        self._late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._end = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._end.timeout.connect(self._tell)
        self._end.start()
        watched.window.lists.counted.connect(self._look)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append(now - self._last - TICK_MS / 1000)
        self._last = now

    def _look(self, counts: Counts) -> None:
        if counts.all and counts.with_details >= counts.all:
            self._tell()

    def _tell(self) -> None:
        print(json.dumps(self._late), flush=True)
        os._exit(0)


class Watched(program.Program):
    """The program, watched from the moment its window was painted."""

    def show_first(self, frame: FirstFrame | None = None) -> None:
        super().show_first(frame)
        seen = self._first_paint
        assert seen is not None
        self._watch: Watch | None = None
        original = seen.seen

        async def watched() -> None:
            await original()
            self._watch = Watch(self)

        seen.seen = watched  # type: ignore[method-assign]  # the program offers no look at itself


def run(_stores: Stores) -> list[Figure]:
    """Start the sample shop several times on a new profile."""
    worst, shares, ticks = [], [], 0
    for _ in range(ROUNDS):
        with TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "tests.benchmarks.stalls", folder]
            said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        late = json.loads(said)
        ticks += len(late)
        worst.append(max(late) * 1000)
        shares.append(percentile(late, 0.99) * 1000)
    detail = f"{ticks} ticks in {ROUNDS} rounds, late by {median(shares):.1f} ms at p99, at most by {max(worst):.0f} ms"
    return [Figure("longest stall while the sample shop is read", median(worst), 50, "ms", detail)]


def main(folder: Path) -> int:
    """Run the program on the sample shop."""
    passphrase = folder / "passphrase"
    passphrase.write_text(PASSPHRASE)
    program.Program = Watched  # type: ignore[misc]  # as above
    return app.main(["--demo", "--profile", str(folder / "profile"), "--passphrase-file", str(passphrase)])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
