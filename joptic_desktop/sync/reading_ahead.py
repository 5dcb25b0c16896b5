"""Pages asked for one after the other while earlier ones are written: what came meanwhile is handed over together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any

from joptic_desktop.domain.customers import Page
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import ServiceError

AHEAD = 16
# eight pages of a hundred make one commit instead of many; more would keep a save of the person's own waiting
TOGETHER = 8
LINGER_SECONDS = 0.05

Answer = Callable[[], Page]
Ask = Callable[[PageRequest], Awaitable[Answer]]
Sleep = Callable[[float], Coroutine[Any, Any, None]]
# an answer, the number of a batch that has lingered long enough, or None at the end
Came = asyncio.Queue[Answer | int | None]


async def read_ahead(
    ask: Ask, requests: Iterable[PageRequest], sleep: Sleep = asyncio.sleep
) -> AsyncGenerator[list[Page], None]:
    """Yield the pages in order, some at a time; one request is under way at any moment, a few pages wait.

    `ask` returns what reads an answer: that is done while the next request is under way, which goes out as soon as the
    answer before it is here. On a quick line a page waits for others, as fewer and larger commits cost far less; on a
    slow one it hardly does (`sleep` lets that time pass). A `ServiceError` of `ask` or of an answer is raised after the
    pages before it were handed over. Close the generator when leaving it early.
    """
    came: Came = asyncio.Queue()
    room = asyncio.Semaphore(AHEAD)
    fetching = asyncio.create_task(_fetch(ask, requests, came, room))
    number, batch = 0, _Batch()
    try:
        while not batch.is_last:
            number += 1
            batch = _Batch()
            await batch.fill(number, came, room, sleep)
            if batch.pages:
                yield batch.pages
        if batch.fault is not None:
            raise batch.fault
        await fetching
    finally:
        fetching.cancel()
        fetching.add_done_callback(_heard)


@dataclass(slots=True)
class _Batch:
    """Pages that are handed over together; no other follows the last, which a `fault` ends."""

    pages: list[Page] = field(default_factory=list)
    is_last: bool = False
    fault: ServiceError | None = None

    async def fill(self, number: int, came: Came, room: asyncio.Semaphore, sleep: Sleep) -> None:
        lingering: asyncio.Task[None] | None = None
        try:
            while len(self.pages) < TOGETHER and (answer := await came.get()) != number:
                if answer is None:
                    self.is_last = True
                    break
                if isinstance(answer, int):
                    continue
                lingering = lingering or asyncio.create_task(_linger(number, came, sleep))
                room.release()
                self.pages.append(answer())
        except ServiceError as error:
            self.fault, self.is_last = error, True
        finally:
            if lingering is not None:
                lingering.cancel()


async def _fetch(ask: Ask, requests: Iterable[PageRequest], came: Came, room: asyncio.Semaphore) -> None:
    try:
        for request in requests:
            await room.acquire()
            came.put_nowait(await ask(request))
    finally:
        came.put_nowait(None)


async def _linger(batch: int, came: Came, sleep: Sleep) -> None:
    await sleep(LINGER_SECONDS)
    came.put_nowait(batch)


def _heard(task: asyncio.Task[None]) -> None:
    """Take note of how a request that nobody wants any more ended, so that the loop does not complain."""
    if not task.cancelled():
        task.exception()
