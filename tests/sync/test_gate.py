"""A backoff ends by itself, by a person, by another network, and when the computer wakes up; a refusal by no timer."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.sync.gate import LONGEST_RETRY, Gate, Line, closed, hurried, opened, tried_again
from joptic_desktop.sync.sleep_watch import SleepWatch
from tests.server_process import ServerProcess
from tests.shop import Shop, eventually
from tests.sync.hands import Hands

NO_LINE = closed(opened(Gate(), 0.0), Line.NO_LINE, 1.0, 50.0, 0.5, "no line")


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_the_backoff_grows_with_full_jitter_to_five_minutes(jitters: list[float]) -> None:
    gate, now = opened(Gate(), 0.0), 50.0
    for failures, jitter in enumerate(jitters):
        gate = closed(gate, Line.FAILING, 1.0, now, jitter, "fails")
        assert 0.199 <= gate.retry_at - now <= max(0.2, min(LONGEST_RETRY, 2.0**failures)) + 0.001
        now = gate.retry_at


@pytest.mark.parametrize("again", [hurried, tried_again])
@pytest.mark.parametrize("line", [Line.NO_LINE, Line.PORTAL, Line.FAILING, Line.NO_ACCESS, Line.STORAGE])
def test_a_person_or_another_network_ends_a_backoff(line: Line, again: object) -> None:
    assert callable(again)
    gate = replace(NO_LINE, line=line, failures=9, retry_at=1e9)
    assert not gate.wants_canary(50.0)
    assert again(gate).wants_canary(50.0)
    assert again(gate).failures == 0


def test_another_network_opens_nothing_that_the_service_itself_closed() -> None:
    gate = replace(opened(Gate(), 0.0), read_only=True, hold_until=90.0)
    assert tried_again(gate) == gate
    assert hurried(gate).may_send(0.0)
    sign_in = replace(NO_LINE, line=Line.SIGN_IN)
    assert not tried_again(sign_in).wants_canary(1e9)
    assert not hurried(sign_in).wants_canary(1e9)


@given(st.sampled_from([8 * 3600.0, 86_400.0, 3.2e8, -86_400.0, -3.2e8]))
def test_a_sleep_or_a_clock_that_was_set_is_noticed_once(jump: float) -> None:
    hands = Hands()
    watch = SleepWatch(hands.clock())
    hands.pass_(0.25)
    assert not watch.is_over()
    hands.wall += jump
    assert watch.is_over()
    hands.pass_(60.0)
    assert not watch.is_over()


def test_a_clock_that_jumps_all_the_time_is_not_followed_each_time() -> None:
    hands = Hands()
    watch = SleepWatch(hands.clock())
    told = 0
    for turn in range(400):
        hands.steady += 0.25
        hands.wall += 86_400.0 * (-1) ** turn
        told += watch.is_over()
    assert told == 10


async def test_another_network_tries_a_closed_line_at_once(shop: Shop, server: ServerProcess) -> None:
    async with shop.at_work() as store:
        server.stop()
        for _ in range(9):
            await store.engine.watch.canary()
        store.engine.watch.gate = replace(store.engine.watch.gate, retry_at=1e9)
        store.engine.start(reading=False)
        server.start()
        store.services.sync.network_changed()
        await eventually(lambda: store.engine.watch.gate.line is Line.OPEN)
        await store.engine.stop()


async def test_a_cable_that_is_pulled_is_noticed_before_anything_is_sent(shop: Shop, server: ServerProcess) -> None:
    async with shop.at_work() as store:
        engine = store.engine
        engine.start(reading=False)
        await eventually(lambda: engine.watch.gate.line is Line.OPEN)
        server.stop()
        store.services.sync.network_changed()
        await eventually(lambda: engine.watch.gate.line is Line.NO_LINE)
        await engine.stop()


async def test_another_network_asks_nothing_for_who_must_sign_in(shop: Shop, server: ServerProcess) -> None:
    async with shop.at_work() as store:
        engine = store.engine
        engine.watch.gate = replace(NO_LINE, line=Line.SIGN_IN)
        server.forget_requests()
        store.services.sync.network_changed()
        engine.start(reading=False)
        await asyncio.to_thread(server.requests)
        await engine.stop()
    assert server.requests("GET") == []


async def test_a_computer_that_wakes_up_tries_a_closed_line_at_once(shop: Shop, server: ServerProcess) -> None:
    async with shop.at_work() as store:
        engine, hands = store.engine, Hands()
        engine.watch.gate = replace(NO_LINE, retry_at=1e9)
        engine._clock = hands.clock()
        engine.start(reading=False)
        await asyncio.sleep(0)
        hands.wall += 8 * 3600.0
        await eventually(lambda: engine.watch.gate.line is Line.OPEN)
        await engine.stop()
