"""The documented request budgets, counted for each route and address as NestJS' throttler does."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from joptic_desktop.server.problems import too_many_requests
from joptic_desktop.server.quirks import Quirk, QuirkBoard

PER_MINUTE = {"GET": 60, "POST": 10, "PUT": 20, "DELETE": 3}
BURST = 3


@dataclass(slots=True)
class _Window:
    """A count that starts anew once its seconds are over."""

    ends: float
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Rule:
    """A budget: its name in the headers, how many requests, in how many seconds."""

    name: str
    limit: int
    seconds: float


class Throttle:
    """Counts requests and refuses those over the budgets in force. `clock` gives seconds, never going back."""

    def __init__(self, quirks: QuirkBoard, clock: Callable[[], float]) -> None:
        self._quirks = quirks
        self._clock = clock
        self._windows: dict[tuple[str, str, str], _Window] = {}

    def _rules(self, method: str) -> list[_Rule]:
        rules = []
        if Quirk.BURST_LIMIT in self._quirks:
            rules.append(_Rule("short", BURST, 1.0))
        if Quirk.RATE_LIMITS in self._quirks and method in PER_MINUTE:
            rules.append(_Rule("long", PER_MINUTE[method], 60.0))
        return rules

    def count(self, method: str, route: str, address: str) -> dict[str, str]:
        """Count one request and return the headers that tell about the budgets.

        Raises:
            Problem: 429, naming the seconds to wait.
        """
        headers: dict[str, str] = {}
        for rule in self._rules(method):
            window = self._window(rule, f"{method} {route}", address)
            window.count += 1
            wait = str(max(1, math.ceil(window.ends - self._clock())))
            if window.count > rule.limit:
                plain = Quirk.PLAIN_RETRY_AFTER in self._quirks
                raise too_many_requests({"Retry-After" if plain else f"Retry-After-{rule.name}": wait})
            headers |= {
                f"X-RateLimit-Limit-{rule.name}": str(rule.limit),
                f"X-RateLimit-Remaining-{rule.name}": str(rule.limit - window.count),
                f"X-RateLimit-Reset-{rule.name}": wait,
            }
        return headers

    def _window(self, rule: _Rule, route: str, address: str) -> _Window:
        key = (rule.name, route, address)
        window = self._windows.get(key)
        if window is None or window.ends <= self._clock():
            window = self._windows[key] = _Window(self._clock() + rule.seconds)
        return window

    def forget(self) -> None:
        """Start every count anew."""
        self._windows.clear()
