"""Pages asked for one after the other while earlier ones are written: what came meanwhile is handed over together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import suppress

from joptic_desktop.domain.customers import Page
from joptic_desktop.domain.queries import PageRequest

AHEAD = 16
# eight pages of a hundred make one commit instead of many; more would keep a save of the person's own waiting
TOGETHER = 8
LINGER_SECONDS = 0.05


async def read_ahead(
    ask: Callable[[PageRequest], Awaitable[Page]], requests: Iterable[PageRequest]
) -> AsyncGenerator[list[Page], None]:
    """Yield the pages in order, some at a time; one request is under way at any moment, a few pages wait.

    On a quick line a page waits for others, as fewer and larger commits cost far less; on a slow one it hardly does.
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
            with suppress(TimeoutError):
                async with asyncio.timeout(LINGER_SECONDS):
                    while len(batch) < TOGETHER and batch[-1] is not None:
                        batch.append(await came.get())
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
