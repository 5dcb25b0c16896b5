"""Time that passes only when somebody sleeps: hours of a shop in a moment of the machine, the same each time."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

from joptic_desktop.sync.clock import Clock

EPOCH = 1_795_000_000.0
SHORTEST_SLEEP = 0.001


class VirtualClock:
    """`seconds` since a run began. A computer's monotonic clock counts from its last start, its wall clock does not.

    `ahead` are the seconds by which the wall clock alone is wrong.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self.ahead = 0.0
        self._started = 0.0

    def start_again(self) -> Clock:
        """Return the clock of a computer that is switched on now."""
        self._started = self.seconds
        return Clock(self.wall, self.monotonic, self.sleep)

    def wall(self) -> float:
        """Return seconds since the epoch."""
        return EPOCH + self.seconds + self.ahead

    def monotonic(self) -> float:
        """Return seconds since the computer was switched on."""
        return self.seconds - self._started

    async def sleep(self, seconds: float) -> None:
        """Let time pass; there is nobody else to be waited for."""
        # as with any machine some time passes: a wait rounded to nothing would else be asked for again for ever
        self.seconds += max(SHORTEST_SLEEP, seconds)


def stamp_of(moment: float) -> str:
    """Return seconds since the epoch in the contract's form, milliseconds and Z."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def date_of(moment: float) -> str:
    """Return seconds since the epoch as the `Date` of an answer: whole seconds."""
    return format_datetime(datetime.fromtimestamp(moment, UTC).replace(microsecond=0), usegmt=True)
