"""Pages asked for one after the other while earlier ones are written: what came meanwhile is handed over together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable

from joptic_desktop.domain.customers import Page
from joptic_desktop.domain.queries import PageRequest

AHEAD = 4
# two pages of a hundred: longer work would keep a save of the person's own waiting
TOGETHER = 2


async def read_ahead(
    ask: Callable[[PageRequest], Awaitable[Page]], requests: Iterable[PageRequest]
) -> AsyncGenerator[list[Page], None]:
    """Yield the pages in order, at most two at a time; one request is under way at any moment, four pages wait.

    What `ask` raises is raised after the pages before it were handed over. Close the generator when leaving it early.
    """
    came: asyncio.Queue[Page | None] = asyncio.Queue()
    room = asyncio.Semaphore(AHEAD)

    async def fetch() -> None:
        try:
            for request in requests:
                await room.acquire()
                came.put_nowait(await ask(request))
        finally:
            came.put_nowait(None)

    fetching = asyncio.create_task(fetch())
    try:
        ended = False
        while not ended:
            batch = [await came.get()]
            while len(batch) < TOGETHER and not came.empty():
                batch.append(came.get_nowait())
            ended = batch[-1] is None
            pages = [page for page in batch if page is not None]
            for _ in pages:
                room.release()
            if pages:
                yield pages
        await fetching
    finally:
        fetching.cancel()
        fetching.add_done_callback(_heard)


def _heard(task: asyncio.Task[None]) -> None:
    """Take note of how a request that nobody wants any more ended, so that the loop does not complain."""
    if not task.cancelled():
        task.exception()
