"""What the history shows, as values: each prescription with what changed since the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from joptic_desktop.domain.lenses import lens_of, same_eye, same_lens
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_cells import places_of
from joptic_desktop.domain.rx_entry import EYES, RxEntry
from joptic_desktop.domain.rx_findings import Place
from joptic_desktop.services.views import PastRx
from joptic_desktop.ui.prescription.figures import cell_text, power_text


@dataclass(frozen=True, slots=True)
class CellChange:
    """One value that became another: as shown, "" for none; `by` is the difference where both are numbers."""

    place: Place
    before: str
    after: str
    by: Decimal | None


@dataclass(frozen=True, slots=True)
class OtherNotation:
    """An eye that was written with the other cylinder sign: the lens is the same."""

    distance: Distance
    side: Side


@dataclass(frozen=True, slots=True)
class WholeEye:
    """An eye that came or went: its values as the trade writes them, "" for none."""

    distance: Distance
    side: Side
    before: str
    after: str


Change = CellChange | OtherNotation | WholeEye


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A prescription of the list, when it came in the shop's zone, and its changes; None for the first one."""

    past: PastRx
    moment: datetime
    changes: tuple[Change, ...] | None


def entries_of(history: Sequence[PastRx], now: datetime) -> tuple[HistoryEntry, ...]:
    """Return the list's entries, newest first; each is compared with the one in force before it."""
    return tuple(
        HistoryEntry(past, datetime.fromtimestamp(past.at, now.tzinfo), _since(past, history[number + 1 :]))
        for number, past in enumerate(history)
    )


def changes(before: Prescription, after: Prescription) -> tuple[Change, ...]:
    """Return what became other from one prescription to another, eye by eye; the same values written anew are not."""
    found: list[Change] = []
    old, new = RxEntry(before), RxEntry(after)
    cells = old.differences(new)
    for distance, side in EYES:
        one, other = before.eye(distance, side), after.eye(distance, side)
        if same_eye(one, other):
            continue
        if is_absent(one) or is_absent(other):
            found.append(WholeEye(distance, side, eye_text(one), eye_text(other)))
            continue
        lenses = lens_of(one), lens_of(other)
        if lenses[0] is not None and lenses[1] is not None and same_lens(lenses[0], lenses[1]):
            found.append(OtherNotation(distance, side))
            continue
        own = (cell for cell in cells if (cell.place.distance, cell.place.side) == (distance, side))
        found += [_cell_change(old, new, cell.place) for cell in own]
    return tuple(found)


def changed_places(found: Sequence[Change]) -> frozenset[Place]:
    """Return the cells that show another value."""
    cells = {change.place for change in found if isinstance(change, CellChange)}
    eyes = ((change.distance, change.side) for change in found if isinstance(change, WholeEye))
    return frozenset(cells.union(*(places_of(*eye) for eye in eyes)))


def is_absent(eye: Eye | None) -> bool:
    """Tell whether nothing is written of an eye."""
    return eye is None or eye.is_empty


def eye_text(eye: Eye | None) -> str:
    """Return an eye as the trade writes it, "−1.25 −0.25 × 90"; what is no lens verbatim, "" for nothing."""
    lens = lens_of(eye)
    if lens is None:
        return " ".join(text for text in (eye.sphere, eye.cylinder, eye.axis) if text) if eye else ""
    if not lens.cylinder:
        return power_text(lens.sphere)
    return f"{power_text(lens.sphere)} {power_text(lens.cylinder)} × {lens.axis}"


def _since(past: PastRx, older: Sequence[PastRx]) -> tuple[Change, ...] | None:
    before = next((each for each in older if each.is_valid), None)
    return None if before is None else changes(before.prescription, past.prescription)


def _cell_change(old: RxEntry, new: RxEntry, place: Place) -> CellChange:
    return CellChange(place, cell_text(old, place), cell_text(new, place), _by(old, new, place))


def _by(old: RxEntry, new: RxEntry, place: Place) -> Decimal | None:
    one, other = old.cell(place).value, new.cell(place).value
    return None if one is None or other is None else other - one
