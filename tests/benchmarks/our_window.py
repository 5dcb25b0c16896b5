"""The program as it is, watched: says when its main window (or its first rows) were painted, and ends.

`python -m tests.benchmarks.our_window frame|rows ARGUMENTS…`: the arguments are those of `joptic-desktop`. One line of
JSON tells which modules had been imported by then.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from joptic_desktop import app
from joptic_desktop.program import Program
from joptic_desktop.ui.shell.main_window import MainWindow

FRAME, ROWS = "frame", "rows"


class Watcher(QObject):
    """Looks at the paints of a widget; the timer fires when the whole window was painted and shown."""

    def __init__(self, window: MainWindow, *, rows: bool) -> None:
        super().__init__(window)
        self._table = window.page.column.table
        self._rows = rows
        watched: QWidget = self._table.viewport() if rows else window
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of the paint that was waited for."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._look)
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if not self._rows or self._table.rows.texts(0) is not None:
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)


def main(wanted: str, arguments: list[str]) -> int:
    """Run the program, watched."""

    class Watched(Program):
        def show_first(self) -> None:
            Watcher(self.window, rows=wanted == ROWS)
            super().show_first()

    app.Program = Watched  # type: ignore[attr-defined]  # the program offers no look at itself
    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
