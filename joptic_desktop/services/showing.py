"""What is shown after something was committed: it follows, and cannot make the commit look failed."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TypeAlias

Saved: TypeAlias = Callable[[frozenset[str]], Awaitable[None]]
_log = logging.getLogger(__name__)


def following(saved: Saved) -> Saved:
    """Return `saved` as one that never fails: called a failure, what is durable already would be done a second time."""

    async def follow(uids: frozenset[str]) -> None:
        try:
            await saved(uids)
        except Exception:  # noqa: BLE001  - logged; the commit before it stands
            _log.exception("what is shown does not follow what was saved")

    return follow
