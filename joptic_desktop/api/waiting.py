"""How long the service asks to wait, from headers that may say anything."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

SHORTEST = 1.0
LONGEST = 3600.0
UNTOLD = 60.0
_HEADERS = ("retry-after", "retry-after-short", "retry-after-medium", "retry-after-long")


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds to wait, the smallest that is told, between one second and one hour; None when none is.

    `now` is in seconds since the epoch; a date is measured from the answer's own `Date` where it has one, because the
    clock of this computer may be wrong.
    """
    told = [seconds for name in _HEADERS if (seconds := _seconds(headers.get(name, ""), headers, now)) is not None]
    return min(max(min(told), SHORTEST), LONGEST) if told else None


def _seconds(text: str, headers: Mapping[str, str], now: float) -> float | None:
    try:
        seconds = float(text)
    except ValueError:
        until, since = _instant(text), _instant(headers.get("date", ""))
        return None if until is None else until - (now if since is None else since)
    return seconds if math.isfinite(seconds) else None


def _instant(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
