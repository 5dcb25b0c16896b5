"""A full prescription read from its text and checked, beside a bare loop over the same values."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from decimal import Decimal

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.rx_notation import Notation, write_rx
from joptic_desktop.domain.rx_text import read_rx
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.stores import Stores

ROUNDS = 300
FULL = Prescription(
    Vision(Eye("-1.25", "-0.25", "90"), Eye("-1.00", "-0.25", "85")),
    Vision(Eye("-0.75", "-0.25", "90"), Eye("-0.75", "-0.25", "85")),
    Vision(Eye("-0.50", "-0.25", "91"), Eye("-0.50", "-0.25", "86")),
)
AT = Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def _bare(text: str) -> list[Decimal]:
    return [Decimal(number) for number in _NUMBER.findall(text.replace("\u2212", "-"))]


def _ours(text: str) -> None:
    RxEntry(FULL).pasted(read_rx(text), AT).findings(age=52)


def _seconds(work: Callable[[], object]) -> float:
    """The processor time of some work: what else the machine does is no part of it."""
    started = time.thread_time()
    work()
    return time.thread_time() - started


def run(_stores: Stores) -> list[Figure]:
    """Eighteen values in the lines of the US notation, into the cells and through every check; the two ways in turn."""
    text = write_rx(FULL, Notation.US)
    assert len(read_rx(text).eyes) == len(Distance) * len(Side)
    ours, bare = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds(lambda: _bare(text)))
        ours.append(_seconds(lambda: _ours(text)))
    detail = f"{median(ours) / median(bare):.0f} times {median(bare) * 1000:.3f} ms of a bare loop over its numbers"
    return [Figure("a full prescription parsed and checked", median(ours) * 1000, 1, "ms", detail)]
