"""Where a list ends: the service's count says where to look first, and a page that is short or empty is the proof."""

from __future__ import annotations

from dataclasses import dataclass, field

# what is looked for behind the pages that the service counts: as many again, and some more
MORE = 16


@dataclass(slots=True)
class LastPage:
    """Looks for the last page with rows: upwards behind full ones, by halving below empty ones.

    `number` is the page to ask for, at first the last that the service counts; 0 once the end is known, or given up.
    `last` is the last page that had rows, so far.
    """

    number: int
    most: int
    last: int = 0
    _asked: int = 0
    _is_told: bool = False
    _is_proven: bool = False
    _highest: int = field(init=False)
    _empty: int = field(init=False)
    _step: int = 1

    def __post_init__(self) -> None:
        self.number = min(self.number, self.most)
        self._highest = min(2 * self.number + MORE, self.most)
        self._empty = self._highest + 1

    @property
    def is_found(self) -> bool:
        """Whether the end is proven."""
        return self._is_proven or not self._asked

    @property
    def left(self) -> int:
        """The page to go on from backwards: the last one once more where rows may have moved to it since."""
        return max(0, self.last - (self._is_told or self._asked == self.last))

    def take(self, rows: int, full: int, *, is_told: bool) -> None:
        """Take in how many rows the page has that was asked for, and how many a full one has.

        `is_told` says that the service itself counts nobody behind it.
        """
        self._asked = self.number
        if rows:
            self.last, self._is_told = self.number, is_told
        if rows < full:
            self._is_proven, self._empty = True, self.number + bool(rows)
        self.number = self._next()

    def _next(self) -> int:
        if self.last + 1 >= self._empty:
            return 0
        if self._empty <= self._highest:
            return (self.last + self._empty) // 2
        step, self._step = self._step, self._step * 2
        return min(self._highest, self.last + step)
