"""Coroutines that windows start: kept alive, heard when they fail, cancelled when their window goes."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from joptic_desktop.errors import StoreClosed

Report = Callable[[BaseException], None]


class TaskOwner:
    """Owns what one window or dialog has running.

    ``report`` hears of every error, on the loop's thread; without it the loop's own exception handler does, which the
    application turns into a report. What the closing of a store cut short is no error: nobody waits for it. Use one
    owner a window and call ``cancel`` in its ``closeEvent``, or await ``close`` at shutdown.
    """

    def __init__(self, report: Report | None = None) -> None:
        self._report = report
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether anything is running."""
        return bool(self._tasks)

    @property
    def closed(self) -> bool:
        """Whether the window has gone; a coroutine asks this after an ``await`` before it touches widgets."""
        return self._closed

    def spawn(self, work: Coroutine[Any, Any, Any], name: str | None = None) -> asyncio.Task[Any] | None:
        """Start work on the running loop and return its task; after the end nothing starts and None is returned."""
        if self._closed:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def cancel(self) -> None:
        """Cancel all and start nothing more; what is cancelled ends in the loop's next turns."""
        self._closed = True
        for task in tuple(self._tasks):
            task.cancel()

    async def close(self) -> None:
        """Cancel all and wait until each has cleaned up after itself."""
        self.cancel()
        await self.settled()

    async def settled(self) -> None:
        """Wait until nothing runs any more, what those coroutines start included."""
        while self._tasks:
            await asyncio.wait(tuple(self._tasks))

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None or isinstance(error, StoreClosed):
            return
        if self._report is not None:
            self._report(error)
        else:
            context = {"message": "A window's task failed", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)
