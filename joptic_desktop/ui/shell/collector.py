"""Garbage is collected in the thread of the windows alone.

Python collects in whatever thread happens to allocate. When that is a worker, the widgets of a closed form are deleted
there, and Qt ends the process sooner or later.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000
YOUNG, MIDDLE, OLD = 20_000, 20, 20


class Collector(QObject):
    """Collects by a timer, as seldom as there is little to collect; made and deleted in the thread of the windows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.freeze()  # what was built for the start stays anyway
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int | None:
        """Collect the oldest generation whose turn it is; return which, None when there was nothing to do yet."""
        young, middle, old = gc.get_count()
        if young < YOUNG:
            return None
        generation = 2 if old > OLD else 1 if middle > MIDDLE else 0
        gc.collect(generation)
        return generation

    def stop(self) -> None:
        """Let Python collect by itself again: no window is left."""
        self._timer.stop()
        gc.enable()
