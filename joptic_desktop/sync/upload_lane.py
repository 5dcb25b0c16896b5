"""Files on their way beside another write: one upload at a time, so that a large one holds up nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class UploadLane:
    """Runs one upload at a time. `ended` is called when one has ended."""

    def __init__(self, ended: Callable[[], None]) -> None:
        self._ended = ended
        self._task: asyncio.Task[None] | None = None

    def start(self, upload: Coroutine[Any, Any, None]) -> None:
        """Begin an upload; the lane must be free."""
        self._task = asyncio.get_running_loop().create_task(upload, name="upload")
        self._task.add_done_callback(lambda _: self._ended())

    def check(self) -> None:
        """Raise what an upload that has ended raised."""
        if self._task is not None and self._task.done():
            task, self._task = self._task, None
            task.result()

    async def finish(self) -> None:
        """Wait for the upload under way; raises what it raised."""
        if self._task is not None:
            await asyncio.wait([self._task])
            self.check()

    async def cancel(self) -> None:
        """Cut off the upload under way."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._task = None
