"""`python3 dev.py screens [DIR] [NAMES]`: every screen of the program, drawn from the program itself."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from tests.conftest import window_loop
from tests.screens.day import SAMPLES, Day, prepare
from tests.screens.scenes import SCENES
from tests.screens.studio import Studio
from tests.server_process import ServerProcess


def main(arguments: Sequence[str]) -> int:
    folder, names = Path(arguments[0] if arguments else "screens"), tuple(arguments[1:])
    unknown = set(names) - set(SCENES)
    if unknown:
        print(f"no such scene: {', '.join(sorted(unknown))}; there are {', '.join(SCENES)}", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="joptic-screens-") as scratch, asyncio.Runner(loop_factory=window_loop) as runner:
        runner.run(draw(folder, Path(scratch), names or tuple(SCENES)))
    return 0


async def draw(folder: Path, scratch: Path, names: Sequence[str]) -> None:
    """Draw these scenes into a folder."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    began = time.monotonic()
    with ServerProcess(seed=SAMPLES) as service:
        day = Day(Studio(app, folder), service, scratch, scratch / "known")
        await prepare(day)
        for name in names:
            await SCENES[name](day)
            service.clear_faults()
            print(f"{time.monotonic() - began:6.1f} s  {name}", flush=True)
    print(f"{len(day.studio.names)} pictures in {folder}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
