"""A bare Qt window: says so when it was painted, and ends. The peer of every start."""

from __future__ import annotations

import os

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

SIZE = (1440, 900)


class BareWindow(QWidget):
    """Tells its first paint once it was shown."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, _painted)


def _painted() -> None:
    print("painted", flush=True)
    os._exit(0)


def main() -> None:
    """Show the window."""
    app = QApplication([])
    window = BareWindow()
    window.resize(*SIZE)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
