"""The documented budgets."""

from __future__ import annotations

import pytest

from joptic_desktop.server.problems import Problem
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.throttle import Throttle
from tests.server.till import Till
from tests.server_process import ServerProcess


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def throttle(clock: Clock, *quirks: Quirk) -> Throttle:
    return Throttle(QuirkBoard(frozenset(quirks)), clock)


@pytest.mark.parametrize(("method", "limit"), [("GET", 60), ("POST", 10), ("PUT", 20), ("DELETE", 3)])
def test_so_many_a_minute_and_route_and_address(method: str, limit: int) -> None:
    clock = Clock()
    budget = throttle(clock, Quirk.RATE_LIMITS)
    for used in range(1, limit + 1):
        headers = budget.count(method, "/customer", "till")
        assert headers["X-RateLimit-Remaining-long"] == str(limit - used)
    clock.seconds += 17.5
    with pytest.raises(Problem) as refused:
        budget.count(method, "/customer", "till")
    assert (refused.value.status, refused.value.headers) == (429, {"Retry-After-long": "43"})
    assert budget.count(method, "/customer/{id}", "till")
    assert budget.count(method, "/customer", "other till")
    clock.seconds += 42.5
    assert budget.count(method, "/customer", "till")["X-RateLimit-Limit-long"] == str(limit)


def test_three_a_second() -> None:
    clock = Clock()
    budget = throttle(clock, Quirk.BURST_LIMIT)
    for _ in range(3):
        budget.count("GET", "/customer", "till")
    with pytest.raises(Problem) as refused:
        budget.count("GET", "/customer", "till")
    assert refused.value.headers == {"Retry-After-short": "1"}
    clock.seconds += 1
    assert budget.count("GET", "/customer", "till")


def test_no_budget_by_default() -> None:
    assert throttle(Clock()).count("GET", "/customer", "till") == {}


def test_over_http(till: Till, server: ServerProcess) -> None:
    server.set_quirks("rate-limits")
    for _ in range(3):
        answer = till.call("DELETE", "/customer/bulk", json={"ids": ["x"]})
        assert answer.status_code == 404
    answer = till.call("DELETE", "/customer/bulk", json={"ids": ["x"]})
    assert answer.json() == {"statusCode": 429, "message": "ThrottlerException: Too Many Requests"}
    assert 1 <= int(answer.headers["Retry-After-long"]) <= 60
    listed = till.call("GET", "/customer")
    assert listed.headers["X-RateLimit-Limit-long"] == "60"


def test_the_plain_header_by_quirk(till: Till, server: ServerProcess) -> None:
    server.set_quirks("rate-limits", "plain-retry-after")
    answers = [till.call("DELETE", "/customer/x") for _ in range(4)]
    assert "Retry-After" in answers[-1].headers
