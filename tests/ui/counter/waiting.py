"""Waits for what windows tell, without sleeping."""

import asyncio
from typing import Any

from PySide6.QtCore import SignalInstance


def told(signal: SignalInstance) -> "asyncio.Future[Any]":
    """Return a future of what a signal carries next; None when it carries nothing."""
    future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def take(*arguments: object) -> None:
        if not future.done():
            signal.disconnect(take)
            future.set_result(arguments[0] if arguments else None)

    signal.connect(take)
    return future
