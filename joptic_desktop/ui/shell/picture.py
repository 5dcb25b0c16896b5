"""A picture of the window at work, for documents and machines without a screen."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from joptic_desktop.services.views import Counts
from joptic_desktop.ui.shell.main_window import MainWindow

ROW_SHOWN = 2
PATIENCE = 30.0
STEP = 0.5
_log = logging.getLogger(__name__)


class Picture:
    """Waits until the counter shows customers and one record, and saves what is seen."""

    def __init__(self, window: MainWindow, counts: Callable[[], Awaitable[Counts]]) -> None:
        self._window = window
        self._counts = counts

    async def save(self, path: Path) -> int:
        """Save the picture as PNG; return 0, or 1 with a sentence when there was nothing to show or no place for it."""
        table = self._window.page.column.table
        try:
            async with asyncio.timeout(PATIENCE):
                await self._until_calm()
        except TimeoutError:
            _log.error("The list stayed empty; no picture was saved.")
            return 1
        table.select_position(min(ROW_SHOWN, table.model().rowCount() - 1))
        await asyncio.sleep(STEP)
        if not self._window.grab().save(str(path), "PNG"):
            _log.error("%s cannot be written.", path)
            return 1
        return 0

    async def _until_calm(self) -> None:
        """Wait until customers are here and no more of their details come in."""
        before = None
        while before is None or not before.with_details:
            last = await self._counts()
            await asyncio.sleep(STEP)
            now = await self._counts()
            before = now if now == last else None
