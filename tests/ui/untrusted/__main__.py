"""`python -m tests.ui.untrusted [--step N] [WINDOWS]`: each text, or each N-th, in each field of each window.

Prints JSON: what was shown, and every place where a text could do more than be read.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import logging
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from tests.conftest import window_loop
from tests.ui.untrusted.every_window import WINDOWS
from tests.ui.untrusted.windows import Looked, every_text, look


def main(arguments: Sequence[str]) -> int:
    """Look through the windows; 1 when anything was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("windows", nargs="*", default=list(WINDOWS))
    given = parser.parse_args(arguments)
    gc.disable()  # a widget that another thread collects ends the process
    qInstallMessageHandler(lambda *_: None)  # letters that no font of this computer has
    logging.disable()
    app = QApplication([])
    with asyncio.Runner(loop_factory=window_loop) as runner:
        looked = [runner.run(_look(app, name, given.step)) for name in given.windows]
    faults = [fault for one in looked for fault in one.faults]
    told = {
        "windows": {one.window: one.fields for one in looked},
        "texts": len(every_text()[:: given.step]),
        "shown": sum(one.shown for one in looked),
        "faults": faults,
    }
    sys.stdout.write(json.dumps(told))
    return 1 if faults else 0


async def _look(app: QApplication, name: str, step: int) -> Looked:
    theme = Theme(app.styleHints(), SchemeChoice.LIGHT)
    theme.apply(app)
    began = time.monotonic()
    with TemporaryDirectory(prefix="joptic-hostile-") as folder:
        looked = await look(name, WINDOWS[name], theme, Path(folder), every_text()[::step])
    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    spent = f"{time.monotonic() - began:.1f} s"
    sys.stderr.write(f"{name}: {looked.fields} fields, {looked.shown} shown, {len(looked.faults)} faults, {spent}\n")
    return looked


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
