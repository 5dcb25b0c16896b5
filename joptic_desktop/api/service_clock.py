"""The service's own clock, as far as its answers tell it: the stamps of records are compared with nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

# a date is cut to whole seconds, and its answer was some time on its way
DATE_TOLERANCE = 5.0


class ServiceClock:
    """Learns from the `Date` of answers, and rather from the stamp of a record that the service has just made.

    `monotonic` gives seconds that never jump: a clock of this computer that is set anew changes nothing here. As it
    stands still while a computer sleeps, a date that contradicts a stamp is believed.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._ahead: float | None = None
        self._by_stamp = False

    def now(self) -> float | None:
        """Return the service's time in seconds since the epoch, rather a little early; None when it never told any."""
        return None if self._ahead is None else self._monotonic() + self._ahead

    def learn(self, headers: Mapping[str, str]) -> None:
        """Heed the date of an answer that came just now; header names in lower case."""
        if "date" not in headers:
            return
        try:
            moment = parsedate_to_datetime(headers["date"])
        except (ValueError, TypeError, OverflowError):
            return
        self._take((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())

    def learn_stamp(self, stamp: str) -> None:
        """Heed the stamp of a record that the service made just now."""
        moment = moment_of(stamp)
        if moment is not None:
            self._ahead, self._by_stamp = moment - self._monotonic(), True

    def _take(self, moment: float) -> None:
        known = self.now() if self._by_stamp else None
        if known is None or abs(known - moment) > DATE_TOLERANCE:
            self._ahead, self._by_stamp = moment - self._monotonic(), False


def moment_of(stamp: str) -> float | None:
    """Return a stamp of the service as seconds since the epoch, None for what is none."""
    try:
        moment = datetime.fromisoformat(stamp)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
