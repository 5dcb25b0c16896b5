"""The rate budget of one service: how long a request must wait so that the service does not have to refuse it.

Pure: the time is handed in, in seconds of any clock that only goes forward.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

WINDOW = 60.0
BURST = 3
BURST_WINDOW = 1.0
FORGIVEN_AFTER = 600.0
# a limit with a longer reset than this speaks for the minute, not for the burst, and replaces the documented one
_LONG_WINDOW = 10
_HEADER = re.compile(r"x-ratelimit-(?P<what>limit|remaining|reset)(?P<name>-.+)?\Z")


class Method(StrEnum):
    """The methods of the contract; the service counts each by itself."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    DELETE = "DELETE"


class Priority(StrEnum):
    """Who waits for a request: a person at the counter, or nobody."""

    COUNTER = "counter"
    BACKGROUND = "background"


DOCUMENTED: Mapping[Method, int] = {Method.GET: 60, Method.POST: 10, Method.PUT: 20, Method.DELETE: 3}


@dataclass(frozen=True, slots=True)
class _Allowance:
    """What the service itself said is left until `until`."""

    limit: int
    left: int
    until: float


class _Route:
    """The budget of one method: our own count, what the service told, and its refusals."""

    def __init__(self, per_minute: int | None, reserve: float) -> None:
        self._documented = per_minute
        self._reserve = reserve
        self._taken: deque[float] = deque()
        self._told: dict[str, _Allowance] = {}
        self._told_until = float("-inf")
        self._refusals: deque[float] = deque()
        self._blocked_until = float("-inf")

    def delay(self, priority: Priority, now: float) -> float:
        while self._taken and self._taken[0] <= now - WINDOW:
            self._taken.popleft()
        waits = [self._blocked_until - now, self._by_service(priority, now)]
        if self._documented is not None:
            limit = self._limit(now)
            kept = self._kept(limit, priority)
            if now >= self._told_until:
                waits.append(self._until_room(limit - kept, WINDOW, now))
            waits.append(self._until_room(BURST - (priority is Priority.BACKGROUND), BURST_WINDOW, now))
        return max(0.0, *waits)

    def take(self, now: float) -> None:
        self._taken.append(now)
        for name, told in self._told.items():
            self._told[name] = _Allowance(told.limit, told.left - 1, told.until)

    def learn(self, headers: Mapping[str, str], now: float) -> None:
        told: dict[str, dict[str, int]] = {}
        for header, value in headers.items():
            match = _HEADER.match(header) if header.startswith("x-r") else None
            if match and value.isascii() and value.isdigit():
                told.setdefault(match["name"] or "", {})[match["what"]] = int(value[:9])
        for name, values in told.items():
            if values.keys() >= {"limit", "remaining", "reset"}:
                until = now + min(values["reset"], int(FORGIVEN_AFTER))
                self._told[name] = _Allowance(values["limit"], values["remaining"], until)
                if values["reset"] > _LONG_WINDOW or values["limit"] >= (self._documented or 0):
                    self._told_until = now + FORGIVEN_AFTER

    def refused(self, wait: float, now: float) -> None:
        self._blocked_until = max(self._blocked_until, now + wait)
        self._refusals.append(now)

    def _limit(self, now: float) -> int:
        while self._refusals and self._refusals[0] <= now - FORGIVEN_AFTER:
            self._refusals.popleft()
        # others behind the same router use the same budget: take less after each refusal
        return max(1, int((self._documented or 1) * 0.75 ** len(self._refusals)))

    def _kept(self, limit: int, priority: Priority) -> int:
        return int(limit * self._reserve) if priority is Priority.BACKGROUND else 0

    def _by_service(self, priority: Priority, now: float) -> float:
        waits = [
            told.until - now
            for told in self._told.values()
            if told.until > now and told.left <= self._kept(told.limit, priority)
        ]
        return max(waits, default=0.0)

    def _until_room(self, allowed: int, window: float, now: float) -> float:
        recent = [moment for moment in self._taken if moment > now - window]
        allowed = max(1, allowed)
        return recent[-allowed] + window - now if len(recent) >= allowed else 0.0


class RateBudget:
    """The budget of one origin; `unlimited` counts nothing of its own and still heeds what the service says."""

    def __init__(self, *, unlimited: bool = False) -> None:
        self._routes = {
            method: _Route(None if unlimited else per_minute, 0.2 if method is Method.GET else 0.0)
            for method, per_minute in DOCUMENTED.items()
        }

    def delay(self, method: Method, priority: Priority, now: float) -> float:
        """Return the seconds until a request may go; a fifth of the GETs is kept for the counter."""
        return self._routes[method].delay(priority, now)

    def take(self, method: Method, now: float) -> None:
        """Count a request that goes now."""
        self._routes[method].take(now)

    def learn(self, method: Method, headers: Mapping[str, str], now: float) -> None:
        """Heed the `X-RateLimit-*` headers of an answer (names in lower case)."""
        self._routes[method].learn(headers, now)

    def refused(self, method: Method, wait: float, now: float) -> None:
        """Heed a 429: nothing goes for `wait` seconds, and less goes for the next ten minutes."""
        self._routes[method].refused(wait, now)
