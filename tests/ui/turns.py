"""Let the loop turn until something is so, instead of waiting a time somebody guessed."""

import asyncio
from collections.abc import Callable
from itertools import count

from tests.server_process import PATIENCE

LIMIT = PATIENCE
# what takes more turns waits for another thread or for time, and turns would take the processor from it
QUICK, PAUSE = 50, 0.002


async def until(condition: Callable[[], object]) -> None:
    """Give the loop turns until the condition holds; a test that waits in vain fails by time."""
    async with asyncio.timeout(LIMIT):
        for turn in count():
            if condition():
                return
            await asyncio.sleep(0 if turn < QUICK else PAUSE)
