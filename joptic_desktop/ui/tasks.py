"""The coroutines a window starts: kept while they run, reported when they fail, cancelled when it goes."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


class Tasks:
    """Owns the coroutines of one window or dialog.

    What a coroutine raises goes to the loop's exception handler, which the application turns into a report.
    """

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Start a coroutine on the running loop; the caller does not wait for it."""
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._settle)

    def cancel(self) -> None:
        """Cancel everything that still runs."""
        for task in tuple(self._running):
            task.cancel()

    async def settled(self) -> None:
        """Wait until nothing runs any more, what those coroutines start included."""
        while self._running:
            await asyncio.wait(tuple(self._running))

    def _settle(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            task.get_loop().call_exception_handler(
                {"message": "A window's task failed", "exception": error, "task": task}
            )
