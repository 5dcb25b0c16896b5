"""A sweep that calls itself complete has seen everybody, however the rows move meanwhile, and ends whatever is told."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from joptic_desktop.api.service_clock import moment_of
from joptic_desktop.sync.sweep import Reading
from tests.sync.moving_list import PAGE, Copy, copying

MANY = 23
Move = tuple[int, str, int]
moves = st.lists(
    st.tuples(st.integers(0, 40), st.sampled_from(["add", "remove", "touch"]), st.integers(0, 10_000)), max_size=12
)


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Copy]:
    with copying(tmp_path, MANY) as made:
        yield made


def let_move(copy: Copy, plan: list[Move]) -> None:
    """Let rows come, go and change before the requests that a plan names."""
    service = copy.service

    def move() -> None:
        for _, what, which in [one for one in plan if one[0] == len(service.asked)]:
            names = sorted(service.rows)
            if what == "add" or not names:
                service.add()
            elif what == "remove":
                service.remove(names[which % len(names)])
            else:
                service.touch(names[which % len(names)])

    service.moved = move


async def _sweep_while_moving(copy: Copy, plan: list[Move]) -> None:
    let_move(copy, plan)
    for _ in range(2):
        complete = await copy.puller.sweep()
        assert not complete or copy.service.rows.keys() <= copy.ids
    await copy.puller.deletions.settle()
    assert copy.tombstones <= copy.service.gone
    copy.service.moved = lambda: None
    assert await copy.puller.sweep()
    await copy.puller.deletions.settle()
    assert copy.ids == copy.service.rows.keys()


@settings(max_examples=8)
@given(plan=moves, known=st.booleans())
def test_no_sweep_that_is_complete_missed_anybody_and_nobody_alive_is_buried(plan: list[Move], *, known: bool) -> None:
    async def run(folder: str) -> None:
        with copying(Path(folder), MANY) as copy:
            if known:
                await copy.puller.sweep()
                plan[:] = [(at + len(copy.service.asked), what, which) for at, what, which in plan]
            await _sweep_while_moving(copy, plan)

    with TemporaryDirectory() as folder:
        asyncio.run(run(folder))


async def test_it_reads_backwards_twice_and_then_both_heads(copy: Copy) -> None:
    assert await copy.puller.sweep()
    pages = ["page 5", "page 4", "page 3", "page 2", "page 1"]
    assert copy.service.asked == ["page 1", *pages, *pages, "page 1", "page 1"]


async def test_who_is_created_meanwhile_does_not_make_it_incomplete(copy: Copy) -> None:
    let_move(copy, [(7, "add", 0)])
    assert await copy.puller.sweep()
    assert copy.ids == copy.service.rows.keys()


async def test_whoever_did_not_come_is_a_suspect_and_stays(copy: Copy) -> None:
    await copy.puller.sweep()
    copy.service.remove("c00007")
    assert await copy.puller.sweep()
    assert copy.suspects == {"c00007"}
    assert "c00007" in copy.ids


async def test_a_sweep_that_ends_early_keeps_what_it_learned_and_suspects_nobody(copy: Copy) -> None:
    await copy.puller.sweep()
    copy.service.is_endless = True
    copy.service.add(60)
    assert not await copy.puller.sweep()
    assert copy.suspects == set()
    assert len(copy.ids) > MANY


@pytest.mark.parametrize("lie", [10_000_000, 40, -20, -MANY])
async def test_a_total_that_is_wrong_costs_few_requests_and_is_not_called_complete(copy: Copy, lie: int) -> None:
    copy.service.lie = lie
    assert not await copy.puller.sweep()
    assert len(copy.service.asked) < 80


async def test_a_service_that_tells_one_page_for_ever_is_left_soon(copy: Copy) -> None:
    copy.service.is_endless, copy.service.lie = True, 10_000_000
    assert not await copy.puller.sweep()
    assert len(copy.service.asked) < 60


async def test_one_page_for_ever_is_left_soon_though_now_and_then_somebody_new_is_on_it(copy: Copy) -> None:
    copy.service.is_endless, copy.service.lie = True, 500
    oldest = iter(sorted(copy.service.rows))
    copy.service.moved = lambda: None if len(copy.service.asked) % 6 else copy.service.remove(next(oldest))
    assert not await copy.puller.sweep()
    assert len(copy.service.asked) < 80


async def test_one_page_for_ever_is_the_whole_list_where_the_service_counts_no_more(copy: Copy) -> None:
    copy.service.is_endless, copy.service.size = True, MANY
    assert await copy.puller.sweep()
    assert copy.ids == copy.service.rows.keys()


@pytest.mark.parametrize("told", [PAGE, 100, 1])
async def test_a_size_that_the_service_does_not_keep_to_loses_nobody(copy: Copy, told: int) -> None:
    copy.service.told_size = told
    assert await copy.puller.sweep()
    assert copy.ids == copy.service.rows.keys()


async def test_a_count_that_changes_its_mind_ends_no_sweep_early(copy: Copy) -> None:
    def count() -> None:
        # the first pass is told of one page only, the last answer is of as many as were seen then
        copy.service.lie = 5 - MANY if len(copy.service.asked) < 4 else 0

    copy.service.moved = count
    assert await copy.puller.sweep()
    assert copy.ids == copy.service.rows.keys()


async def test_a_list_that_seems_to_have_no_end_is_left_and_not_called_complete(copy: Copy) -> None:
    copy.service.add(200)
    copy.service.lie = 5 - len(copy.service.rows)
    assert not await copy.puller.sweep()
    assert len(copy.service.asked) < 60


@pytest.mark.parametrize(
    ("stamp", "first", "squeezed"),
    [
        ("2026-11-18T10:01:00.000Z", frozenset[str](), True),
        ("2026-11-18T10:01:00.000Z", frozenset({"a"}), False),
        ("2026-11-18T10:01:00.001Z", frozenset[str](), False),
    ],
    ids=["of the same moment", "on the first page", "later"],
)
def test_who_comes_meanwhile_with_the_stamp_of_the_newest_may_have_moved_others(
    stamp: str, first: frozenset[str], squeezed: bool
) -> None:
    begun = moment_of("2026-11-18T10:01:00Z")
    assert begun is not None
    assert Reading(frozenset(), fresh={"a": stamp}, begun=begun, first=first).is_squeezed is squeezed
