"""Let the loop turn until something is so, instead of waiting a time somebody guessed."""

import asyncio
from collections.abc import Callable

LIMIT = 10.0


async def until(condition: Callable[[], object]) -> None:
    """Give the loop turns until the condition holds; a test that waits in vain fails by time."""
    async with asyncio.timeout(LIMIT):
        while not condition():  # noqa: ASYNC110  - what is waited for has no event to hand out
            await asyncio.sleep(0)
