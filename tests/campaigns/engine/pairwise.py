"""Rows in which every value of every factor soon meets every value of every other: the pairs that matter, early."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from random import Random
from typing import Any

CANDIDATES = 12
Row = dict[str, Any]


def pairwise(factors: Mapping[str, Sequence[Any]], random: Random) -> Iterator[Row]:
    """Yield rows for ever; each of the first holds as many pairs as can be found that no earlier one held."""
    while True:
        yield from _cover(factors, random)


def _cover(factors: Mapping[str, Sequence[Any]], random: Random) -> Iterator[Row]:
    names = list(factors)
    missing = {
        (one, a, two, b)
        for one, two in combinations(names, 2)
        for a in range(len(factors[one]))
        for b in range(len(factors[two]))
    }
    while missing:
        begun = min(missing) if random.random() < 0.5 else random.choice(sorted(missing))
        candidates = [_candidate(factors, begun, random) for _ in range(CANDIDATES)]
        chosen = max(candidates, key=lambda places: len(missing & _pairs(names, places)))
        missing -= _pairs(names, chosen)
        yield {name: factors[name][chosen[name]] for name in names}


def _candidate(
    factors: Mapping[str, Sequence[Any]], begun: tuple[str, int, str, int], random: Random
) -> dict[str, int]:
    places = {name: random.randrange(len(values)) for name, values in factors.items()}
    one, a, two, b = begun
    return {**places, one: a, two: b}


def _pairs(names: Sequence[str], places: Mapping[str, int]) -> set[tuple[str, int, str, int]]:
    return {(one, places[one], two, places[two]) for one, two in combinations(names, 2)}
