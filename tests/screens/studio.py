"""Draws windows as they stand: light and dark, in the sizes asked for, each into a file of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from joptic_desktop.ui.language.language import Language, LanguageChoice, is_from_right
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from tests.screens.png import packed_png

SMALL, LARGE = (1024, 640), (1440, 900)
WINDOWS = (SMALL, LARGE)
FORMS = (SMALL, (1200, 784))
SCHEMES = (SchemeChoice.LIGHT, SchemeChoice.DARK)
_TURNS = 12
_BREATH = 0.01


class Studio:
    """Owns the look and the language of the windows, and the folder of the pictures.

    `names` are the files written, in order.
    """

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        schemes: Sequence[SchemeChoice] = SCHEMES,
        language: LanguageChoice = LanguageChoice.ENGLISH,
    ) -> None:
        self._app = app
        self._folder = folder
        self._schemes = tuple(schemes)
        self.language = Language(app)
        self.language.speak(language)
        self.theme = Theme(app.styleHints(), self._schemes[0], arabic=is_from_right(self.language.spoken))
        self.theme.apply(app)
        self.names: list[str] = []

    def face(self, *, rtl: bool) -> None:
        """Lay windows made from now on out from the right, or as the language is written."""
        from_right = rtl or is_from_right(self.language.spoken)
        direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)

    async def take(self, name: str, window: QWidget, sizes: Sequence[tuple[int, int]] = WINDOWS) -> None:
        """Draw a window, with the dialog that lies over it, if any, in each scheme and size."""
        for scheme in self._schemes:
            self.theme.scheme.choose(scheme)
            for width, height in sizes:
                window.resize(width, height)
                await settled()
                self.keep(f"{name}-{scheme.value}-{width}x{height}", _seen(window).toImage())
        self.theme.scheme.choose(self._schemes[0])

    def keep(self, name: str, picture: QImage) -> None:
        """Write a picture that was drawn elsewhere."""
        path = self._folder / f"{name}.png"
        path.write_bytes(packed_png(picture))
        self.names.append(path.name)


async def settled() -> None:
    """Let layouts, timers of zero and queued signals have their turns."""
    for _ in range(_TURNS):
        await asyncio.sleep(_BREATH)


def _seen(window: QWidget) -> QPixmap:
    picture = window.grab()
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible() and each.isWindow()]
    if dialogs:
        over = dialogs[-1]
        painter = QPainter(picture)
        corner = QPoint((window.width() - over.width()) // 2, (window.height() - over.height()) // 2)
        painter.setPen(over.palette().mid().color())
        painter.drawRect(QRect(corner, over.size()).adjusted(-1, -1, 0, 0))
        painter.drawPixmap(corner, over.grab())
        painter.end()
    return picture
