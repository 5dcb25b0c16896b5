"""What changed is read back to where the last run began, and the watermark says no more than was read."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from joptic_desktop.domain.customers import Page
from joptic_desktop.errors import ServiceError
from joptic_desktop.sync.refresh import MOST_PAGES, OVERLAP_SECONDS, is_last, later
from tests.sync.moving_list import PAGE, Copy, copying

MANY = 23


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Copy]:
    with copying(tmp_path, MANY) as made:
        yield made


def told(copy: Copy) -> dict[str, str]:
    """Return when each customer was changed last, as this computer knows it."""
    reader = copy.local.searcher
    rows = {name: reader.summary(uid) for name, uid in reader.known_service_ids().items()}
    return {name: row.updated_at for name, row in rows.items() if row is not None}


def watermark(copy: Copy) -> str:
    return copy.local.searcher.pull_state().watermark


async def swept(copy: Copy) -> None:
    """Sweep, and let enough time pass that the overlap holds nobody."""
    await copy.puller.sweep()
    copy.service.hand.seconds += 2 * OVERLAP_SECONDS
    copy.service.asked.clear()


async def test_it_ends_at_a_page_that_is_older_than_the_last_run(copy: Copy) -> None:
    await swept(copy)
    copy.service.touch("c00003")
    assert await copy.puller.refresh()
    copy.service.hand.seconds += 2 * OVERLAP_SECONDS
    copy.service.touch("c00004")
    copy.service.asked.clear()
    assert await copy.puller.refresh()
    assert copy.service.asked == ["page 1", "page 2"]


async def test_the_watermark_is_the_services_own_text_and_only_goes_forward(copy: Copy) -> None:
    await swept(copy)
    copy.service.touch("c00003")
    newest = copy.service.rows["c00003"][1]
    await copy.puller.refresh()
    assert watermark(copy) == newest
    copy.service.remove("c00003")
    await copy.puller.refresh()
    assert watermark(copy) == newest


async def test_a_run_that_breaks_off_moves_no_watermark(copy: Copy) -> None:
    await swept(copy)
    before = watermark(copy)
    copy.service.touch("c00003")
    copy.service.moved = lambda: setattr(copy.service, "fails", len(copy.service.asked) >= 1)
    with pytest.raises(ServiceError):
        await copy.puller.refresh()
    assert (watermark(copy), told(copy)["c00003"]) == (before, copy.service.rows["c00003"][1])


async def test_a_service_that_tells_one_page_for_ever_is_left_and_moves_no_watermark(copy: Copy) -> None:
    await swept(copy)
    before = watermark(copy)
    for name in sorted(copy.service.rows):
        copy.service.touch(name)
    copy.service.is_endless, copy.service.lie = True, 10_000
    assert not await copy.puller.refresh()
    assert (watermark(copy), len(copy.service.asked)) == (before, 2)


async def test_very_many_changes_are_left_to_a_sweep(copy: Copy) -> None:
    await swept(copy)
    before = watermark(copy)
    copy.service.add(PAGE * MOST_PAGES)
    assert not await copy.puller.refresh()
    assert (watermark(copy), len(copy.service.asked)) == (before, MOST_PAGES)


async def test_who_is_behind_one_that_was_deleted_meanwhile_is_not_left_out(copy: Copy) -> None:
    await swept(copy)
    for name in sorted(copy.service.rows):
        copy.service.touch(name)
    first = max(copy.service.rows)
    copy.service.moved = lambda: copy.service.remove(first) if len(copy.service.asked) == 1 else None
    assert await copy.puller.refresh()
    assert {**told(copy), first: ""} == {**{name: row[1] for name, row in copy.service.rows.items()}, first: ""}


@pytest.mark.parametrize("gone", [1, PAGE, 2 * PAGE + 1])
async def test_however_many_went_at_once_nobody_behind_them_is_left_out(copy: Copy, gone: int) -> None:
    await swept(copy)
    for name in sorted(copy.service.rows):
        copy.service.touch(name)
    newest = sorted(copy.service.rows)[-gone:]
    asked = len(copy.service.asked) + 3

    def move() -> None:
        if len(copy.service.asked) == asked and newest[0] in copy.service.rows:
            for name in newest:
                copy.service.remove(name)

    copy.service.moved = move
    assert await copy.puller.refresh()
    assert {name: stamp for name, stamp in told(copy).items() if name not in newest} == {
        name: updated for name, (_, updated) in copy.service.rows.items()
    }


async def test_an_old_page_after_somebody_went_is_not_the_end(copy: Copy) -> None:
    await swept(copy)
    copy.service.touch("c00003")
    assert await copy.puller.refresh()
    copy.service.hand.seconds += 2 * OVERLAP_SECONDS
    changed = sorted(copy.service.rows)[: PAGE + 1]
    for name in changed:
        copy.service.touch(name)
    # the oldest of those changed stands first on the second page, until somebody on the first one goes
    asked = len(copy.service.asked) + 1
    copy.service.moved = lambda: copy.service.remove(changed[-1]) if len(copy.service.asked) == asked else None
    assert await copy.puller.refresh()
    assert told(copy)[changed[0]] == copy.service.rows[changed[0]][1]


@settings(max_examples=8)
@given(
    plan=st.lists(
        st.tuples(st.integers(0, 12), st.sampled_from(["add", "remove", "touch"]), st.integers(0, 10_000)), max_size=10
    ),
    changed=st.integers(0, MANY),
)
def test_whatever_moves_the_next_quiet_run_knows_all_that_changed(
    plan: list[tuple[int, str, int]], changed: int
) -> None:
    async def run(folder: str) -> None:
        with copying(Path(folder), MANY) as copy:
            await swept(copy)
            for name in sorted(copy.service.rows)[:changed]:
                copy.service.touch(name)
            _let_move(copy, plan)
            await copy.puller.refresh()
            copy.service.moved = lambda: None
            assert await copy.puller.refresh()
            known = told(copy)
            assert {name: known[name] for name in copy.service.rows} == {n: r[1] for n, r in copy.service.rows.items()}

    with TemporaryDirectory() as folder:
        asyncio.run(run(folder))


def _let_move(copy: Copy, plan: list[tuple[int, str, int]]) -> None:
    service = copy.service

    def move() -> None:
        for _, what, which in [one for one in plan if one[0] == len(service.asked)]:
            names = sorted(service.rows)
            if what == "add":
                service.add()
            elif what == "remove":
                service.remove(names[which % len(names)])
            else:
                service.touch(names[which % len(names)])

    service.moved = move


async def test_a_store_that_was_empty_is_followed_from_its_first_customer_on(tmp_path: Path) -> None:
    with copying(tmp_path) as copy:
        assert await copy.puller.sweep()
        copy.service.add(12)
        assert await copy.puller.refresh()
        assert copy.ids == copy.service.rows.keys()


@pytest.mark.parametrize(
    ("rows", "limit", "total", "before", "last"),
    [(0, 100, 500, 0, True), (20, 100, 20, 0, True), (20, 100, 350, 0, False), (100, 100, 1, 0, False)],
)
def test_a_short_page_ends_the_list_only_where_the_total_says_so(
    rows: int, limit: int, total: int, before: int, *, last: bool
) -> None:
    from tests.storage.stores import summary

    page = Page(tuple(summary(f"s{n}", "Layla") for n in range(rows)), 1, limit, total, 1)
    assert is_last(page, before) is last


def test_stamps_are_compared_as_moments_and_kept_as_texts() -> None:
    assert later("2026-11-18T10:00:00.000Z", "2026-11-18T10:00:00.900+01:00", "soon", "") == "2026-11-18T10:00:00.000Z"
    assert later("", "never") == ""


async def test_rows_that_were_all_changed_in_one_moment_are_read_once_each_and_cost_is_told(copy: Copy) -> None:
    stamp = copy.service.stamp()
    copy.service.rows = dict.fromkeys(copy.service.rows, (stamp, stamp))
    assert await copy.puller.sweep()
    assert await copy.puller.refresh()
    assert copy.puller.refresher.pages_read == -(-MANY // PAGE)
    assert copy.ids == copy.service.rows.keys()


async def test_a_row_that_lost_its_id_costs_one_more_sweep_and_not_one_a_minute(copy: Copy) -> None:
    await swept(copy)
    copy.service.odd["c00003"] = {"id": None}
    complete = []
    for _ in range(4):
        await swept(copy)
        await copy.puller.refresh()
        complete.append(copy.local.searcher.pull_state().complete)
    assert complete == [False, True, True, True]
    copy.service.remove("c00007")
    await copy.puller.refresh()
    assert not copy.local.searcher.pull_state().complete
