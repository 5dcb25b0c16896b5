"""Pages are asked for in order, one at a time, a few ahead of whoever takes them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from functools import partial

import pytest

from joptic_desktop.domain.customers import Page
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import BadAnswer, Unreachable
from joptic_desktop.sync.reading_ahead import AHEAD, TOGETHER, read_ahead


class Shelf:
    """Hands out pages by number; that of `broken` does not come, that of `damaged` cannot be read."""

    def __init__(self, broken: int = 0, damaged: int = 0) -> None:
        self.asked: list[int] = []
        self.together = 0
        self._broken = broken
        self._damaged = damaged

    async def ask(self, request: PageRequest) -> Callable[[], Page]:
        self.together += 1
        assert self.together == 1, "one request at a time"
        self.asked.append(request.page)
        await asyncio.sleep(0)
        self.together -= 1
        if request.page == self._broken:
            raise Unreachable("The line is down.")
        return partial(self._read, request.page)

    def _read(self, number: int) -> Page:
        if number == self._damaged:
            raise BadAnswer("The answer cannot be read.")
        return Page((), number, 100, 0, 0)


def requests(count: int) -> list[PageRequest]:
    return [PageRequest(page=number) for number in range(1, count + 1)]


async def idle() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


async def test_every_page_comes_once_and_in_order() -> None:
    batches = [[page.page for page in pages] async for pages in read_ahead(Shelf().ask, requests(25))]
    assert [number for batch in batches for number in batch] == list(range(1, 26))
    assert max(map(len, batches)) <= TOGETHER


async def test_what_came_meanwhile_is_handed_over_together() -> None:
    async with aclosing(read_ahead(Shelf().ask, requests(2 * TOGETHER))) as batches:
        await anext(batches)
        await idle()
        assert len(await anext(batches)) == TOGETHER


async def test_on_a_slow_line_a_page_does_not_wait_for_others() -> None:
    came = asyncio.Event()

    async def ask(request: PageRequest) -> Callable[[], Page]:
        if request.page > 1:
            await came.wait()
        return partial(Page, (), request.page, 100, 0, 0)

    async with aclosing(read_ahead(ask, requests(3))) as batches:
        assert [page.page for page in await anext(batches)] == [1]
        came.set()
        assert [page.page for page in await anext(batches)] == [2, 3]


async def test_an_answer_is_read_while_the_next_request_is_under_way() -> None:
    shelf = Shelf()
    asked_when_read: list[int] = []

    async def ask(request: PageRequest) -> Callable[[], Page]:
        read = await shelf.ask(request)

        def note() -> Page:
            asked_when_read.append(len(shelf.asked))
            return read()

        return note

    async for _ in read_ahead(ask, requests(3)):
        pass
    assert asked_when_read == [2, 3, 3]


async def test_only_a_few_pages_wait() -> None:
    shelf = Shelf()
    async with aclosing(read_ahead(shelf.ask, requests(50))) as batches:
        await anext(batches)
        await idle()
        assert len(shelf.asked) == AHEAD + TOGETHER


@pytest.mark.parametrize("shelf", [Shelf(broken=4), Shelf(damaged=4)])
async def test_a_fault_is_told_after_the_pages_before_it(shelf: Shelf) -> None:
    got: list[int] = []

    async def take_all() -> None:
        async for pages in read_ahead(shelf.ask, requests(9)):
            got.extend(page.page for page in pages)

    with pytest.raises((Unreachable, BadAnswer)):
        await take_all()
    assert got == [1, 2, 3]


async def test_whoever_leaves_early_asks_for_nothing_more() -> None:
    shelf = Shelf()
    async with aclosing(read_ahead(shelf.ask, requests(50))) as batches:
        await anext(batches)
    seen = len(shelf.asked)
    await idle()
    assert len(shelf.asked) == seen


async def test_nothing_to_read_is_nothing() -> None:
    assert [pages async for pages in read_ahead(Shelf().ask, [])] == []
