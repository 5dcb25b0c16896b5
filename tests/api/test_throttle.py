"""Turns are given in time, on a clock handed in."""

from joptic_desktop.api.budget import Method, Priority, RateBudget
from joptic_desktop.api.throttle import Throttle


class Hours:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


async def test_the_fourth_delete_of_a_minute_waits_for_the_minute_to_end() -> None:
    hours = Hours()
    throttle = Throttle(RateBudget(), hours, hours.sleep)
    for _ in range(3):
        await throttle.turn(Method.DELETE)
    assert hours.now == 0
    await throttle.turn(Method.DELETE)
    assert hours.now == 60


async def test_waiting_until_free_takes_no_turn() -> None:
    hours = Hours()
    throttle = Throttle(RateBudget(), hours, hours.sleep)
    for _ in range(10):
        await throttle.until_free(Method.DELETE)
    assert hours.now == 0
    assert throttle.delay(Method.DELETE) == 0


async def test_a_refusal_is_waited_out() -> None:
    hours = Hours()
    throttle = Throttle(RateBudget(unlimited=True), hours, hours.sleep)
    throttle.refused(Method.GET, 12.0)
    await throttle.turn(Method.GET, Priority.BACKGROUND)
    assert hours.now == 12
