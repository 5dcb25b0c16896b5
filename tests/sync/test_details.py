"""Whole records are read for who waits for them: opened, then changed, then never read, then read longest ago."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from joptic_desktop.errors import ServiceError
from joptic_desktop.sync.details import BATCH_SECONDS, DETAILS_TOGETHER, FAILING_SECONDS, OLD_SECONDS
from tests.sync.moving_list import Copy, copying

MANY = 12
HOT = 1000


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Copy]:
    with copying(tmp_path, MANY) as made:
        yield made


async def listed(copy: Copy) -> None:
    await copy.puller.sweep()
    copy.service.asked.clear()


async def hydrated(copy: Copy) -> list[str]:
    """Read all details that are wanted; return whom the service was asked for."""
    copy.service.asked.clear()
    while await copy.puller.details.hydrate():
        assert len(copy.service.asked) < HOT
    return list(copy.service.asked)


async def test_opened_changed_never_read_oldest(copy: Copy) -> None:
    await listed(copy)
    names = await hydrated(copy)
    assert sorted(names) == sorted(copy.service.rows)
    copy.service.hand.seconds += OLD_SECONDS + 1
    (new,) = copy.service.add()
    copy.service.touch(names[5])
    await copy.puller.refresh()
    copy.puller.details.note_opened(copy.uid(names[9]))
    copy.puller.details.note_opened(copy.uid(names[7]))
    others = [name for name in names if name not in {names[5], names[7], names[9]}]
    assert await hydrated(copy) == [names[7], names[9], names[5], new, *others]
    assert await hydrated(copy) == []


async def test_a_record_that_came_garbled_is_asked_for_again_and_ever_more_rarely(copy: Copy) -> None:
    await listed(copy)
    name = next(iter(copy.service.rows))
    whole, copy.service.odd_records = copy.service.odd_records, {name}
    assert name in await hydrated(copy)
    assert await hydrated(copy) == []
    copy.service.hand.seconds += FAILING_SECONDS + 1
    assert await hydrated(copy) == [name]
    copy.service.hand.seconds += FAILING_SECONDS + 1
    assert await hydrated(copy) == []
    copy.service.odd_records = whole
    copy.service.hand.seconds += FAILING_SECONDS
    assert await hydrated(copy) == [name]
    assert copy.puller.details.unreadable == set()


async def test_whom_somebody_in_between_called_gone_is_asked_for_again(copy: Copy) -> None:
    await listed(copy)
    names = await hydrated(copy)
    copy.service.touch(names[0])
    await copy.puller.refresh()
    copy.service.hides = True
    assert await hydrated(copy) == [names[0]]
    copy.service.hides = False
    assert await hydrated(copy) == []
    copy.service.hand.seconds += FAILING_SECONDS + 1
    assert await hydrated(copy) == [names[0]]
    assert copy.puller.details.missing == set()


async def test_what_was_read_by_a_clock_that_was_wrong_counts_as_old(copy: Copy) -> None:
    await listed(copy)
    copy.service.hand.ahead = 2 * OLD_SECONDS
    await hydrated(copy)
    copy.service.hand.ahead = 0.0
    assert len(await hydrated(copy)) == MANY


async def test_who_was_opened_without_a_line_comes_first_when_it_is_back(copy: Copy) -> None:
    await listed(copy)
    uid = copy.uid("c00009")
    copy.puller.details.note_opened(uid)
    copy.service.fails = True
    with pytest.raises(ServiceError):
        await copy.puller.details.read(uid)
    copy.service.fails = False
    assert (await hydrated(copy))[0] == "c00009"


async def test_who_was_read_is_no_longer_one_who_was_opened(copy: Copy) -> None:
    await listed(copy)
    uid = copy.uid("c00009")
    copy.puller.details.note_opened(uid)
    await copy.puller.details.read(uid)
    assert "c00009" not in await hydrated(copy)


async def test_what_was_read_before_the_line_broke_is_kept(copy: Copy) -> None:
    await listed(copy)
    copy.service.moved = lambda: setattr(copy.service, "fails", len(copy.service.asked) >= 4)
    with pytest.raises(ServiceError):
        await copy.puller.details.hydrate()
    assert copy.local.searcher.counts().with_details == 4


async def test_a_record_on_which_the_service_fails_holds_up_nobody_else(copy: Copy) -> None:
    await listed(copy)
    copy.service.failing.add("c00003")
    with pytest.raises(ServiceError):
        await hydrated(copy)
    names = await hydrated(copy)
    assert "c00003" not in names
    assert copy.local.searcher.counts().with_details == MANY - 1
    copy.service.hand.seconds += FAILING_SECONDS
    copy.service.failing.clear()
    assert await hydrated(copy) == ["c00003"]


async def test_a_row_that_tells_of_something_newer_than_its_record_is_no_hot_loop(copy: Copy) -> None:
    copy.service.odd["c00003"] = {"updatedAt": "2099-01-01T00:00:00.000Z"}
    await listed(copy)
    assert (await hydrated(copy)).count("c00003") == 2
    assert await hydrated(copy) == []
    copy.service.hand.seconds += FAILING_SECONDS
    assert await hydrated(copy) == ["c00003"]
    copy.puller.details.note_opened(copy.uid("c00003"))
    assert await copy.puller.details.read(copy.uid("c00003")) is not None


async def test_a_slow_budget_does_not_hold_up_what_changes(tmp_path: Path) -> None:
    with copying(tmp_path, 2 * DETAILS_TOGETHER) as copy:
        await listed(copy)
        assert await copy.puller.details.hydrate() == DETAILS_TOGETHER
        copy.service.tick = 1.25
        assert await copy.puller.details.hydrate() == BATCH_SECONDS // 1.25 + 1
