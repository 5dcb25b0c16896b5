"""The end of a list is proven, whatever the service counts, in few requests; one without an end is given up."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from joptic_desktop.sync.last_page import MORE, LastPage

MOST = 100_000


def asked(search: LastPage, rows: int, full: int) -> list[int]:
    """Answer as a list of so many rows; return the pages that were asked for."""
    pages = []
    while number := search.number:
        pages.append(number)
        there = max(0, min(full, rows - (number - 1) * full))
        search.take(there, full, is_told=number * full >= rows)
    return pages


@given(pages=st.integers(1, 3000), counted=st.integers(0, 2 * MOST), full=st.integers(1, 100), short=st.integers(0, 99))
@example(pages=2 * 7 + MORE, counted=7, full=2, short=1)
def test_the_end_is_found_wherever_the_service_counts_it(pages: int, counted: int, full: int, short: int) -> None:
    rows = pages * full - short % full
    search = LastPage(counted, MOST)
    numbers = asked(search, rows, full)
    assert len(numbers) <= 2 * 17 + 2
    if counted:
        reachable = 2 * counted + MORE >= pages + (rows == pages * full)
        assert search.is_found == reachable
        assert not reachable or search.last == pages


def test_a_short_page_where_the_service_counts_it_is_the_end_at_once() -> None:
    search = LastPage(5, MOST)
    assert asked(search, 23, 5) == [5]
    assert (search.last, search.left) == (5, 4)


def test_behind_a_full_page_one_more_is_asked_for() -> None:
    search = LastPage(5, MOST)
    assert asked(search, 25, 5) == [5, 6]
    assert (search.last, search.left) == (5, 4)


def test_rows_may_have_moved_to_the_last_page_when_others_were_asked_for_since() -> None:
    search = LastPage(4, MOST)
    search.take(5, 5, is_told=False)
    search.take(0, 5, is_told=True)
    assert (search.last, search.left, search.is_found) == (4, 4, True)


def test_a_list_without_an_end_is_given_up() -> None:
    search = LastPage(3, MOST)
    assert len(asked(search, 10**9, 5)) < 10
    assert not search.is_found
    assert search.last == 2 * 3 + MORE


def test_an_empty_list_has_no_page() -> None:
    search = LastPage(0, MOST)
    assert (asked(search, 0, 5), search.left, search.is_found) == ([], 0, True)
