"""Pages asked for one after the other while earlier ones are written: what came meanwhile is handed over together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable

from joptic_desktop.domain.customers import Page
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import ServiceError

AHEAD = 16
# eight pages of a hundred make one commit instead of many; more would keep a save of the person's own waiting
TOGETHER = 8
LINGER_SECONDS = 0.05

Answer = Callable[[], Page]
Ask = Callable[[PageRequest], Awaitable[Answer]]


async def read_ahead(ask: Ask, requests: Iterable[PageRequest]) -> AsyncGenerator[list[Page], None]:
    """Yield the pages in order, some at a time; one request is under way at any moment, a few pages wait.

    `ask` returns what reads an answer: that is done while the next request is under way, which goes out as soon as the
    answer before it is here. On a quick line a page waits for others, as fewer and larger commits cost far less; on a
    slow one it hardly does. A `ServiceError` of `ask` or of an answer is raised after the pages before it were handed
    over. Close the generator when leaving it early.
    """
    came: asyncio.Queue[Answer | None] = asyncio.Queue()
    room = asyncio.Semaphore(AHEAD)
    fetching = asyncio.create_task(_fetch(ask, requests, came, room))
    ended, fault = False, None
    try:
        while not ended and fault is None:
            pages: list[Page] = []
            until = None
            try:
                while not ended and len(pages) < TOGETHER:
                    async with asyncio.timeout_at(until):
                        answer = await came.get()
                    if answer is None:
                        ended = True
                        continue
                    until = until or asyncio.get_running_loop().time() + LINGER_SECONDS
                    room.release()
                    pages.append(answer())
            except TimeoutError:
                pass
            except ServiceError as error:
                fault = error
            if pages:
                yield pages
        if fault is not None:
            raise fault
        await fetching
    finally:
        fetching.cancel()
        fetching.add_done_callback(_heard)


async def _fetch(
    ask: Ask, requests: Iterable[PageRequest], came: asyncio.Queue[Answer | None], room: asyncio.Semaphore
) -> None:
    try:
        for request in requests:
            await room.acquire()
            came.put_nowait(await ask(request))
    finally:
        came.put_nowait(None)


def _heard(task: asyncio.Task[None]) -> None:
    """Take note of how a request that nobody wants any more ended, so that the loop does not complain."""
    if not task.cancelled():
        task.exception()
