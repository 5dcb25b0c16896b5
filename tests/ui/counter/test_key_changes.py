from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.services.views import NOT_HERE
from joptic_desktop.ui.counter.key_changes import KeyChanges, Run, key_changes

orders = st.lists(st.integers(0, 30), unique=True, max_size=30)


def play(old: list[int], new: list[int], changes: KeyChanges) -> list[int]:
    """Carry the steps out as a view does."""
    rows = list(old)
    if changes.filled:
        for run in changes.filled:
            rows[run.first : run.last + 1] = new[run.first : run.last + 1]
        return rows
    for run in reversed(changes.removed):
        del rows[run.first : run.last + 1]
    if changes.moved:
        assert sorted(rows) == sorted(changes.kept)
        rows = list(changes.kept)
    for run in changes.inserted:
        rows[run.first : run.first] = new[run.first : run.last + 1]
    return rows


@given(orders, orders)
def test_the_steps_lead_from_any_order_to_any_other(old: list[int], new: list[int]) -> None:
    changes = key_changes(old, new)
    assert changes is not None
    assert play(old, new, changes) == new


@given(orders, st.sets(st.integers(0, 29)))
def test_rows_that_arrive_fill_their_skeletons(order: list[int], away: set[int]) -> None:
    before = [NOT_HERE if place in away else key for place, key in enumerate(order)]
    changes = key_changes(before, order)
    assert changes is not None
    assert not changes.removed
    assert not changes.inserted
    assert play(before, order, changes) == order


def test_a_row_that_goes_up_is_moved_and_not_replaced() -> None:
    changes = key_changes((1, 2, 3, 4), (3, 1, 2, 4))
    assert changes is not None
    assert changes.moved
    assert not changes.removed
    assert not changes.inserted


def test_neighbours_that_go_are_one_step() -> None:
    changes = key_changes((1, 2, 3, 4, 5), (1, 5))
    assert changes is not None
    assert changes.removed == (Run(1, 3),)


def test_a_list_that_differs_in_many_places_starts_afresh() -> None:
    old = tuple(range(400))
    assert key_changes(old, tuple(key for key in old if key % 2)) is None
