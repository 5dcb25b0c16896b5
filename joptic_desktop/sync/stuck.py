"""Whether sending stands still though nothing holds it: that is a fault of this program, and it is logged."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.sync.clock import Clock

STUCK_SECONDS = 120.0
LOOK_SECONDS = 1.0
LONGEST_GAP = 10.0
# enough to notice that nothing moves, whatever is waiting
MOST_LOOKED_AT = 200
_log = logging.getLogger(__name__)


class StuckWatch:
    """Looks now and then for a write that could go, and says so when none has moved for two minutes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._still_since = clock.monotonic()
        self._looked_at = float("-inf")

    def moved(self) -> None:
        """Take in that some write changed its state."""
        self._still_since = self._clock.monotonic()

    def look(self, in_order: Iterable[Write], may_go: Callable[[Write], bool]) -> Write | None:
        """Return, and log, a write that stands still without a reason, None as long as all is well.

        `in_order` are the unfinished writes as they must arrive, `may_go` tells whether neither gate, account, due time
        nor budget holds one. The order is judged here once more, by looking at each.
        """
        now = self._clock.monotonic()
        if now < self._looked_at + LOOK_SECONDS:
            return None
        if now > self._looked_at + LONGEST_GAP:
            self._still_since = now  # nobody looked: whatever held the writes may have held whoever asks here, too
        self._looked_at = now
        free = next(filter(may_go, first_in_line(islice(in_order, MOST_LOOKED_AT))), None)
        if free is None:
            self._still_since = now
        if free is None or now < self._still_since + STUCK_SECONDS:
            return None
        self._still_since = now
        _log.error("write %d (%s) could go and nothing has moved for %d seconds", free.seq, free.verb, STUCK_SECONDS)
        return free


def first_in_line(in_order: Iterable[Write]) -> Iterator[Write]:
    """Yield the queued writes that no earlier one holds back."""
    busy: set[str] = set()
    for write in in_order:
        claims = write.claims
        if write.state is WriteState.QUEUED and not claims & busy:
            yield write
        busy |= claims
