"""The moment a window is first seen: what is slow waits for it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

PATIENCE = 1.0


class FirstPaint(QObject):
    """Watches a window from before it is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._painted = asyncio.Event()
        window.installEventFilter(self)

    async def seen(self) -> None:
        """Wait until the whole window was painted; one that stays hidden or minimised is waited for a second."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._painted.wait()
        except TimeoutError:
            return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of the paint: who waits goes on in the loop's next turn, when it is done."""
        if event.type() == QEvent.Type.Paint:
            self._painted.set()
            self._window.removeEventFilter(self)
        return super().eventFilter(watched, event)
