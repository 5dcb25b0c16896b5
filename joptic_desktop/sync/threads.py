"""The two worker threads beside the loop: one writes to the disk, one searches. Each database connection has one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """`disk` orders everything that writes, `search` everything that reads more than a window of rows."""

    def __init__(self) -> None:
        self._disk = ThreadPoolExecutor(1, thread_name_prefix="disk")
        self._search = ThreadPoolExecutor(1, thread_name_prefix="search")

    async def disk(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call in the writer's thread and return what it returns.

        A cancelled caller does not stop a commit half-way: the call goes on and its result is dropped.
        """
        return await asyncio.get_running_loop().run_in_executor(self._disk, partial(call, *args, **kwargs))

    async def search(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call in the searcher's thread and return what it returns."""
        return await asyncio.get_running_loop().run_in_executor(self._search, partial(call, *args, **kwargs))

    def close(self) -> None:
        """Wait for what is under way and end both threads."""
        self._disk.shutdown()
        self._search.shutdown()
