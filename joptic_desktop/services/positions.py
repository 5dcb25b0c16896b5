"""The order of the service's own list while this computer does not hold all of it: keys by position."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import chain

from joptic_desktop.services.views import NOT_HERE

_NO_PLACE = -2


class Positions:
    """The rows of one service list, as far as their pages were read."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._keys = array("q")
        self._shown = array("q")

    def put(self, first: int, keys: Sequence[int | None], total: int) -> None:
        """Take in a page: the keys from position `first` on; the list is `total` rows long.

        A row that is not for this list (None: it is shown elsewhere) takes no place in it.
        """
        self._resize(max(total, first + len(keys)) if keys else total)
        for position, key in enumerate(keys, first):
            self._keys[position] = _NO_PLACE if key is None else key

    def page_of(self, position: int) -> int:
        """Return the number, from 1, of the page that holds the row at a position of what `keys` returned last."""
        place = self._shown[position] if position < len(self._shown) else position
        return max(0, place) // self.limit + 1

    def keys(self, made: Sequence[int], waiting: frozenset[int], without: frozenset[int]) -> array[int]:
        """Return all keys in order, each row once, hidden ones not at all.

        Of the rows that were `made` on this computer, those that no page holds come first, and those still `waiting`.
        """
        seen = {_NO_PLACE, *without}
        placed = frozenset(self._keys) - waiting if made else frozenset()
        before = (key for key in made if key not in placed)
        result, places = array("q"), array("q")
        for place, key in chain(((NOT_HERE, key) for key in before), enumerate(self._keys)):
            if key == NOT_HERE or key not in seen:
                seen.add(key)
                result.append(key)
                places.append(place)
        self._shown = places
        return result

    def _resize(self, total: int) -> None:
        if total < len(self._keys):
            del self._keys[total:]
        else:
            self._keys.extend([NOT_HERE] * (total - len(self._keys)))
