"""The program as it is, watched: says when its frame, its whole window or its first rows were painted, and ends.

`python -m tests.benchmarks.our_window frame|window|rows ARGUMENTS…`: the arguments are those of `joptic-desktop`. One
line of JSON tells which modules had been imported as that paint began, and which of Qt's widgets were known to Python.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer

from joptic_desktop import app
from joptic_desktop.ui.shell.first_frame import FirstFrame

FRAME, WINDOW, ROWS = "frame", "window", "rows"


class Watcher(QObject):
    """Looks at the paints of a widget; tells, and ends, when the first that shows what is waited for is done."""

    def __init__(self, watched: QObject, is_there: Callable[[], bool] = lambda: True) -> None:
        super().__init__(watched)
        self._is_there = is_there
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of the paint that was waited for."""
        if event.type() == QEvent.Type.Paint and self._is_there():
            known = (f"{QtWidgets.__name__}.{name}" for name in vars(QtWidgets))
            QTimer.singleShot(0, partial(_tell, sorted({*sys.modules, *known})))
        return super().eventFilter(watched, event)


def _tell(made: list[str]) -> None:
    print(json.dumps(made), flush=True)
    os._exit(0)


class WatchedFrame(FirstFrame):
    """The first frame, watched."""

    def take_place(self, geometry: bytes | None) -> None:
        super().take_place(geometry)
        Watcher(self)


def _watch_program(*, rows: bool) -> None:
    from joptic_desktop import program

    class Watched(program.Program):
        def show_first(self, frame: FirstFrame | None = None) -> None:
            table = self.window.page.column.table
            if rows:
                Watcher(table.viewport(), lambda: table.rows.texts(0) is not None)
            else:
                Watcher(self.window)
            super().show_first(frame)

    program.Program = Watched  # type: ignore[misc]  # the program offers no look at itself


def main(wanted: str, arguments: list[str]) -> int:
    """Run the program, watched."""
    if wanted == FRAME:
        app.FirstFrame = WatchedFrame  # type: ignore[attr-defined]  # as above
    else:
        original = app._work

        def work(*given: Any) -> int:
            _watch_program(rows=wanted == ROWS)
            return original(*given)

        app._work = work  # type: ignore[assignment]  # as above; nothing may be imported earlier than it is without us
    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
