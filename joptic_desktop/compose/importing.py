"""Parts of the composition are imported when they are first needed."""

from __future__ import annotations

import asyncio
from importlib import import_module


async def import_parts(*parts: str) -> None:
    """Import parts of the composition in a thread: the window is painted, and moves, meanwhile."""
    for part in parts:
        await asyncio.to_thread(import_module, f"joptic_desktop.compose.{part}")
