"""Proof that fonts and icons are there and can be drawn, for a build that is to check itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QGuiApplication

from joptic_desktop.ui.theme.fonts import load_fonts
from joptic_desktop.ui.theme.icons import Icons

SIDE = 16


def drawn_icons(names: Sequence[str]) -> int:
    """Load the fonts, draw each icon, and return how many came out with anything on them.

    Makes an application object of its own: call it where none runs.
    """
    app = QGuiApplication(["self-test"])
    try:
        load_fonts()
        icons, ink = Icons(), QColor("black")
        pictures = [icons.pixmap(name, ink, SIDE).toImage() for name in names]
        return sum(any(p.pixelColor(x, y).alpha() for x in range(SIDE) for y in range(SIDE)) for p in pictures)
    finally:
        del app
