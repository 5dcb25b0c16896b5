"""How one order of row keys becomes another: runs to remove, a permutation, runs to insert."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from joptic_desktop.services.views import NOT_HERE

MOST_RUNS = 64


@dataclass(frozen=True, slots=True)
class Run:
    """Rows ``first`` to ``last``, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class KeyChanges:
    """Steps from an old order to a new one, in this order.

    ``filled`` are runs whose skeletons became rows in place. ``removed`` are runs of the old order, to be taken from
    the last to the first; ``moved`` says that what is left changes its order to ``kept``; ``inserted`` are runs of the
    new order, to be put from the first to the last.
    """

    filled: tuple[Run, ...] = ()
    removed: tuple[Run, ...] = ()
    moved: bool = False
    kept: tuple[int, ...] = ()
    inserted: tuple[Run, ...] = ()


def key_changes(old: Sequence[int], new: Sequence[int]) -> KeyChanges | None:
    """Return the steps from ``old`` to ``new``; None when starting afresh is cheaper than that many steps."""
    head = _common_head(old, new)
    tail = _common_tail(old, new, head)
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    filled = _filled(middle_old, middle_new, head)
    if filled is not None:
        return KeyChanges(filled=filled)
    staying = (set(middle_old) & set(middle_new)) - {NOT_HERE}
    removed = _runs([head + i for i, key in enumerate(middle_old) if key not in staying])
    inserted = _runs([head + i for i, key in enumerate(middle_new) if key not in staying])
    if len(removed) + len(inserted) > MOST_RUNS:
        return None
    before = [key for key in middle_old if key in staying]
    after = [key for key in middle_new if key in staying]
    kept = (*old[:head], *after, *old[len(old) - tail :])
    return KeyChanges((), removed, before != after, kept, inserted)


def _filled(old: Sequence[int], new: Sequence[int], first: int) -> tuple[Run, ...] | None:
    if len(old) != len(new):
        return None
    changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    if any(old[i] != NOT_HERE for i in changed):
        return None
    runs = _runs([first + i for i in changed])
    return runs if len(runs) <= MOST_RUNS else None


def _common_head(old: Sequence[int], new: Sequence[int]) -> int:
    return _longest(min(len(old), len(new)), lambda low, high: old[low:high] == new[low:high])


def _common_tail(old: Sequence[int], new: Sequence[int], head: int) -> int:
    ends = len(old), len(new)

    def same(low: int, high: int) -> bool:
        return old[ends[0] - high : ends[0] - low] == new[ends[1] - high : ends[1] - low]

    return _longest(min(ends) - head, same)


def _longest(most: int, same: Callable[[int, int], bool]) -> int:
    """Return how far two orders agree, by halving: whole slices compare at the speed of C."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _runs(positions: Sequence[int]) -> tuple[Run, ...]:
    runs = []
    for _, group in groupby(enumerate(positions), key=lambda pair: pair[1] - pair[0]):
        members = [position for _, position in group]
        runs.append(Run(members[0], members[-1]))
    return tuple(runs)
