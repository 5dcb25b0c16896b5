"""What a measurement gives: a figure beside its peer and beside the bound it is held to."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of a report. `ours`, `peer` and `bound` are in `unit`; a ratio says so by its unit "x"."""

    name: str
    ours: float
    bound: float
    unit: str
    detail: str = ""

    @property
    def holds(self) -> bool:
        return self.ours <= self.bound

    def line(self) -> str:
        verdict = "ok  " if self.holds else "OVER"
        return f"{verdict} {self.name:<58} {self.ours:8.2f} {self.unit:<3} (bound {self.bound:g})  {self.detail}"


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0…1) of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
