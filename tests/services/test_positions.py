"""Positions are the service's own list: pages where they belong, our rows on top, nobody twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.services.positions import Positions
from joptic_desktop.services.views import NOT_HERE

NOBODY: frozenset[int] = frozenset()


def listed(positions: Positions, waiting: tuple[int, ...] = (), without: frozenset[int] = NOBODY) -> list[int]:
    return list(positions.keys(waiting, frozenset(waiting), without))


def test_rows_that_were_not_read_are_not_here_yet() -> None:
    positions = Positions(2)
    positions.put(2, (7, 8), 5)
    assert listed(positions) == [NOT_HERE, NOT_HERE, 7, 8, NOT_HERE]


def test_rows_of_ours_come_first_and_once() -> None:
    positions = Positions(2)
    positions.put(0, (7, 8), 2)
    assert listed(positions, waiting=(9, 8, 9)) == [9, 8, 7]


def test_a_row_of_ours_that_was_sent_stays_on_top_until_a_page_holds_it() -> None:
    positions = Positions(2)
    positions.put(0, (7, 8), 2)
    assert list(positions.keys((9,), NOBODY, NOBODY)) == [9, 7, 8]
    positions.put(0, (7, 9), 3)
    assert list(positions.keys((9,), NOBODY, NOBODY)) == [7, 9, NOT_HERE]


def test_hidden_rows_and_rows_of_no_place_are_left_out() -> None:
    positions = Positions(3)
    positions.put(0, (7, None, 8), 3)
    assert listed(positions, without=frozenset({7})) == [8]


def test_a_row_that_moved_to_a_later_page_is_listed_once() -> None:
    positions = Positions(2)
    positions.put(0, (1, 2), 4)
    positions.put(2, (2, 3), 4)
    assert listed(positions) == [1, 2, 3]


def test_a_list_that_shrank_loses_its_end() -> None:
    positions = Positions(2)
    positions.put(0, (1, 2), 4)
    positions.put(0, (1,), 1)
    assert listed(positions) == [1]


def test_a_total_smaller_than_the_page_does_not_cut_it() -> None:
    positions = Positions(3)
    positions.put(0, (1, 2, 3), 1)
    assert listed(positions) == [1, 2, 3]


@given(
    st.integers(1, 5),
    st.integers(0, 30),
    st.sets(st.integers(0, 29)),
    st.lists(st.integers(100, 120), unique=True, max_size=9),
)
def test_the_page_of_a_row_in_sight_is_the_one_that_holds_it(
    limit: int, total: int, read: set[int], waiting: list[int]
) -> None:
    positions = Positions(limit)
    positions.put(0, (), total)
    for place in sorted(read):
        if place < total:
            positions.put(place, (place,), total)
    shown = listed(positions, waiting=tuple(waiting))
    lacking = [place for place in range(total) if place not in read]
    asked = [positions.page_of(position) for position, key in enumerate(shown) if key == NOT_HERE]
    assert asked == [place // limit + 1 for place in lacking]
