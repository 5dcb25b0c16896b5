"""The history as numbers over time: what the chart draws. No Qt, no float in any power."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from itertools import product

from joptic_desktop.domain.lenses import Lens, lens_of, spherical_equivalent, with_sign
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.ui.prescription.history_entries import HistoryEntry

_MINUS = Decimal(-1)
_STEPS = tuple(map(Decimal, ("0.25", "0.5", "1", "2", "5", "10", "20")))
_MOST_LINES = 6
_LEAST_SPAN = Decimal(1)


class Quantity(Enum):
    """What is drawn, one panel each."""

    EQUIVALENT = "equivalent"
    CYLINDER = "cylinder"


@dataclass(frozen=True, slots=True)
class Point:
    """One value: of which row of the list, when (seconds), how much (dioptres)."""

    row: int
    at: float
    value: Decimal


@dataclass(frozen=True, slots=True)
class Curve:
    """One eye's values, oldest first, in runs: a prescription that lacks the eye ends a run."""

    quantity: Quantity
    side: Side
    runs: tuple[tuple[Point, ...], ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """All values, oldest first."""
        return tuple(point for run in self.runs for point in run)


@dataclass(frozen=True, slots=True)
class Scale:
    """The lines of a panel, from the lowest to the highest, at equal steps; zero is one of them when in range."""

    lines: tuple[Decimal, ...]

    def part(self, value: Decimal) -> Decimal:
        """Return where a value lies between the lowest line (0) and the highest (1)."""
        low, high = self.lines[0], self.lines[-1]
        return (value - low) / (high - low)


def curves_of(entries: Sequence[HistoryEntry], distance: Distance) -> tuple[Curve, ...]:
    """Return the curves of both quantities and eyes at one distance; what never was in force is left out.

    Cylinders are told in the minus form: another notation is no other lens, and the curve must not jump for it.
    """
    dated = [(row, entry) for row, entry in reversed(tuple(enumerate(entries))) if entry.past.is_valid]
    return tuple(
        Curve(quantity, side, tuple(_runs(dated, distance, side, quantity)))
        for quantity, side in product(Quantity, Side)
    )


def dates_of(curves: Iterable[Curve]) -> tuple[float, ...]:
    """Return the moments at which anything is drawn, oldest first."""
    return tuple(sorted({point.at for curve in curves for point in curve.points}))


def scale_of(values: Iterable[Decimal]) -> Scale:
    """Return lines around these values: at least one dioptre high, so that a quarter does not look like a cliff."""
    known = list(values) or [Decimal(0)]
    low, high = min(known), max(known)
    short = max(_LEAST_SPAN - (high - low), Decimal(0))
    low, high = low - short / 2, high + short / 2
    step = next((each for each in _STEPS if _count(low, high, each) <= _MOST_LINES), _STEPS[-1])
    first = (low / step).to_integral_value("ROUND_FLOOR")
    return Scale(tuple((first + number) * step for number in range(_count(low, high, step))))


def _count(low: Decimal, high: Decimal, step: Decimal) -> int:
    first, last = (low / step).to_integral_value("ROUND_FLOOR"), (high / step).to_integral_value("ROUND_CEILING")
    return int(last - first) + 1


def _runs(
    dated: Sequence[tuple[int, HistoryEntry]], distance: Distance, side: Side, quantity: Quantity
) -> Iterable[tuple[Point, ...]]:
    run: list[Point] = []
    for row, entry in dated:
        lens = lens_of(entry.past.prescription.eye(distance, side))
        if lens is not None:
            run.append(Point(row, entry.past.at, _value(lens, quantity)))
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _value(lens: Lens, quantity: Quantity) -> Decimal:
    return spherical_equivalent(lens) if quantity is Quantity.EQUIVALENT else with_sign(lens, _MINUS).cylinder
