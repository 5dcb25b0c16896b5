"""Ends what a test opened inside the test's own coroutine.

Qt turns events right after a test, when no loop runs: whatever still works then finds no loop to go on with.
"""

import inspect
from collections.abc import AsyncIterator, Generator
from contextlib import AsyncExitStack
from functools import wraps

import pytest
import pytest_asyncio


@pytest_asyncio.fixture
async def at_end() -> AsyncIterator[AsyncExitStack]:
    """What is entered here is left at the end of the test, the last first."""
    async with AsyncExitStack() as stack:
        yield stack


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Function) -> Generator[None, object, object]:
    """Leave all that before the test's coroutine ends, however it ends."""
    stack, test = item.funcargs.get("at_end"), item.obj

    @wraps(test)
    async def ending(**fixtures: object) -> None:
        assert isinstance(stack, AsyncExitStack)
        async with stack:
            await test(**fixtures)

    if stack is not None and inspect.iscoroutinefunction(test):
        item.obj = ending
    return (yield)
