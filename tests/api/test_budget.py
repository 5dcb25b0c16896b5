"""The rate budget: what is documented, what the service says, and what its refusals teach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.budget import BURST, DOCUMENTED, Method, Priority, RateBudget

COUNTER, BACKGROUND = Priority.COUNTER, Priority.BACKGROUND


def spend(budget: RateBudget, method: Method, priority: Priority, seconds: float) -> list[float]:
    """Return the moments at which requests go when there is always one more to send."""
    now = 0.0
    gone: list[float] = []
    while True:
        now += budget.delay(method, priority, now)
        if now >= seconds:
            return gone
        budget.take(method, now)
        gone.append(now)


@pytest.mark.parametrize("method", list(Method))
def test_an_unknown_host_gets_the_documented_requests_a_minute(method: Method) -> None:
    assert len(spend(RateBudget(), method, COUNTER, 60)) == DOCUMENTED[method]


def test_a_fifth_of_the_reads_is_kept_for_the_counter() -> None:
    budget = RateBudget()
    assert len(spend(budget, Method.GET, BACKGROUND, 59.9)) == 48
    assert budget.delay(Method.GET, BACKGROUND, 59.9) > 0
    assert budget.delay(Method.GET, COUNTER, 59.9) == 0


@pytest.mark.parametrize("priority", list(Priority))
@pytest.mark.parametrize("method", list(Method))
def test_no_minute_and_no_second_sees_more_than_it_may(method: Method, priority: Priority) -> None:
    gone = spend(RateBudget(), method, priority, 300)
    for moment in gone:
        assert sum(moment <= other < moment + 60 for other in gone) <= DOCUMENTED[method]
        assert sum(moment <= other < moment + 1 for other in gone) <= BURST


def test_the_counter_finds_room_in_the_second_in_which_others_work() -> None:
    budget = RateBudget()
    while budget.delay(Method.GET, BACKGROUND, 0.0) == 0:
        budget.take(Method.GET, 0.0)
    assert budget.delay(Method.GET, COUNTER, 0.0) == 0


def test_methods_do_not_share_their_budget() -> None:
    budget = RateBudget()
    spend(budget, Method.DELETE, COUNTER, 10)
    assert budget.delay(Method.GET, COUNTER, 10) == 0


def test_unlimited_counts_nothing_of_its_own() -> None:
    budget = RateBudget(unlimited=True)
    for _ in range(1000):
        assert budget.delay(Method.GET, BACKGROUND, 0.0) == 0
        budget.take(Method.GET, 0.0)


@pytest.mark.parametrize("unlimited", [True, False])
def test_a_refusal_stops_everything_for_the_time_it_names(unlimited: bool) -> None:
    budget = RateBudget(unlimited=unlimited)
    budget.refused(Method.GET, 30.0, 0.0)
    assert budget.delay(Method.GET, COUNTER, 0.0) == 30
    assert budget.delay(Method.GET, COUNTER, 30.0) == 0
    assert budget.delay(Method.POST, COUNTER, 0.0) == 0


def test_after_a_refusal_less_is_asked_and_after_ten_minutes_all_again() -> None:
    budget = RateBudget()
    budget.refused(Method.POST, 1.0, 0.0)
    gone = spend(budget, Method.POST, COUNTER, 1300)
    assert sum(1 <= moment < 61 for moment in gone) == 7
    assert sum(1200 <= moment < 1260 for moment in gone) == 10


def told(limit: int, left: int, reset: int, name: str = "") -> dict[str, str]:
    return {
        f"x-ratelimit-limit{name}": str(limit),
        f"x-ratelimit-remaining{name}": str(left),
        f"x-ratelimit-reset{name}": str(reset),
    }


@pytest.mark.parametrize("unlimited", [True, False])
def test_what_the_service_says_is_left_is_heeded(unlimited: bool) -> None:
    budget = RateBudget(unlimited=unlimited)
    budget.learn(Method.PUT, told(20, 1, 40, "-long"), 0.0)
    assert budget.delay(Method.PUT, COUNTER, 0.0) == 0
    budget.take(Method.PUT, 0.0)
    assert budget.delay(Method.PUT, COUNTER, 0.0) == 40
    assert budget.delay(Method.PUT, COUNTER, 40.0) == 0


def test_the_tightest_of_several_limits_counts() -> None:
    budget = RateBudget()
    budget.learn(Method.GET, told(3, 0, 1, "-short") | told(60, 50, 60, "-long"), 0.0)
    assert budget.delay(Method.GET, COUNTER, 0.0) == 1


def test_a_service_that_allows_more_is_asked_for_more() -> None:
    budget = RateBudget()
    for moment in range(100):
        budget.learn(Method.GET, told(600, 500, 60), float(moment) / 2)
        assert budget.delay(Method.GET, COUNTER, moment / 2) == 0
        budget.take(Method.GET, moment / 2)


def test_a_fifth_of_what_the_service_allows_is_kept_for_the_counter_too() -> None:
    budget = RateBudget()
    budget.learn(Method.GET, told(100, 20, 60), 0.0)
    assert budget.delay(Method.GET, BACKGROUND, 0.0) == 60
    assert budget.delay(Method.GET, COUNTER, 0.0) == 0


@given(
    st.dictionaries(
        st.sampled_from(["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "x-ratelimit-reset-a"]),
        st.text(max_size=12) | st.integers().map(str),
    ),
    st.floats(0, 1e9),
)
def test_any_headers_leave_a_wait_that_ends(headers: dict[str, str], now: float) -> None:
    budget = RateBudget()
    budget.learn(Method.GET, headers, now)
    assert 0 <= budget.delay(Method.GET, BACKGROUND, now) <= 600.001
