"""Remembers how late what is known of each customer was asked for: answers may come in another order."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable

# the documented pace brings 6,000 rows in the minute after which a request is answered or given up
MOST = 10_000


class LatestAsked:
    """The latest monotonic time of each customer, of those noted last. From any thread.

    At least the last `most` customers are remembered, at most twice as many: nothing is still on its way then that was
    asked before.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._young: dict[str, float] = {}
        self._old: dict[str, float] = {}
        self._noting = threading.Lock()

    def __len__(self) -> int:
        """Return how many times are held."""
        return len(self._young) + len(self._old)

    def of(self, uid: str) -> float:
        """Return the latest time of a customer; minus infinity for one of whom none is remembered."""
        # whoever notes moves the young ones to the old ones: read in this order none is missed meanwhile
        return max(self._young.get(uid, -math.inf), self._old.get(uid, -math.inf))

    def note(self, uids: Iterable[str], asked: float) -> None:
        """Take in that something was asked of customers at a time; an earlier one than is known changes nothing."""
        with self._noting:
            for uid in uids:
                if asked > self.of(uid):
                    self._young[uid] = asked
                if len(self._young) >= self._most:
                    self._old = self._young
                    self._young = {}
