"""Every error that nobody foresaw is heard: raised anywhere, or logged by whoever caught it."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from joptic_desktop.diagnostics.faults import Fault, FaultWatch
from joptic_desktop.errors import StoreFull

OURS = logging.getLogger("joptic_desktop.test")
NAME = "Layla-Canary"


class Heard:
    """Everything a watch told."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.known: list[Exception] = []
        self.watch = FaultWatch(self.faults.append, self.known.append)

    @property
    def kinds(self) -> list[str]:
        return [fault.lines[0] for fault in self.faults]


@pytest.fixture
def heard() -> Iterator[Heard]:
    heard = Heard()
    heard.watch.install()
    yield heard
    heard.watch.remove()


def test_what_nobody_catches_is_heard_as_a_slot_raises_it(heard: Heard) -> None:
    error = ValueError(NAME)
    sys.excepthook(ValueError, error, None)
    assert heard.kinds == ["ValueError"]
    assert NAME not in str(heard.faults)


def test_a_thread_that_ends_by_an_error_is_heard(heard: Heard) -> None:
    thread = threading.Thread(target=int, args=(NAME,))
    thread.start()
    thread.join()
    assert heard.kinds == ["ValueError"]
    assert heard.faults[0].doing == "an error in a thread that nobody caught"


async def test_a_task_nobody_waits_for_is_heard(heard: Heard) -> None:
    async def fail() -> None:
        raise KeyError(NAME)

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard.watch.on_loop)
    task = loop.create_task(fail())
    await asyncio.wait([task])
    del task
    loop.call_soon(int, NAME)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert sorted(heard.kinds) == ["KeyError", "ValueError"]
    assert NAME not in str(heard.faults)


def test_an_object_that_fails_at_its_end_is_heard(heard: Heard) -> None:
    class Fails:
        def __del__(self) -> None:
            raise TypeError(NAME)

    Fails()
    assert heard.kinds == ["TypeError"]


def test_what_the_engine_caught_and_logged_is_heard_too(heard: Heard) -> None:
    OURS.error("an unforeseen fault while sending", exc_info=ValueError(NAME))
    assert [(fault.doing, fault.lines) for fault in heard.faults] == [
        ("an unforeseen fault while sending", ("ValueError",))
    ]


def test_a_known_error_has_a_sentence_and_no_report(heard: Heard) -> None:
    OURS.error("the store refuses", exc_info=StoreFull("The disk is full."))
    heard.watch.on_loop(None, {"exception": StoreFull("The disk is full.")})
    assert heard.faults == []
    assert [str(error) for error in heard.known] == ["The disk is full."]


def test_a_fault_that_comes_with_every_frame_is_counted_and_logged_a_few_times(
    heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(100):
        heard.watch.on_loop(None, {"exception": ValueError(NAME)})
    OURS.error("once more", exc_info=ValueError(NAME))
    assert heard.faults[-1].times == 101
    assert len(caplog.records) == 4


def test_a_fault_of_telling_is_told_to_nobody() -> None:
    def fail(fault: Fault) -> None:
        told.append(fault)
        OURS.error("while telling", exc_info=ValueError(NAME))

    told: list[Fault] = []
    watch = FaultWatch(fail, lambda error: None)
    watch.install()
    OURS.error("first", exc_info=ValueError(NAME))
    watch.remove()
    assert [fault.doing for fault in told] == ["first"]


def test_a_loop_that_complains_without_an_error_is_heard(heard: Heard) -> None:
    heard.watch.on_loop(None, {"message": f"Task was destroyed but it is pending! {NAME}"})
    assert heard.kinds == ["LoopComplaint"]
