"""The order of the service's own list while this computer does not hold all of it: keys by position."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from joptic_desktop.services.views import NOT_HERE


class Positions:
    """The rows of one service list, as far as their pages were read."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._keys = array("q")

    def put(self, first: int, keys: Sequence[int | None], total: int) -> None:
        """Take in a page: the keys from position `first` on; the list is `total` rows long.

        A row that cannot be read (None) takes no place of its own.
        """
        self._resize(max(total, first + len(keys)) if keys else total)
        for position, key in enumerate(keys, first):
            self._keys[position] = NOT_HERE if key is None else key

    def page_of(self, position: int) -> int:
        """Return the number, from 1, of the page that holds a position."""
        return position // self.limit + 1

    def keys(self, before: Iterable[int], without: frozenset[int]) -> array[int]:
        """Return all keys in order: rows only this computer has come first, each row once, hidden ones not at all."""
        seen = set(without)
        result = array("q")
        for key in before:
            if key not in seen:
                seen.add(key)
                result.append(key)
        for key in self._keys:
            if key == NOT_HERE:
                result.append(key)
            elif key not in seen:
                seen.add(key)
                result.append(key)
        return result

    def _resize(self, total: int) -> None:
        if total < len(self._keys):
            del self._keys[total:]
        else:
            self._keys.extend([NOT_HERE] * (total - len(self._keys)))
