"""A prescription while a person writes it, and what can be done to the whole of it.

Every step gives a new value, so that a screen undoes by going back to the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.lenses import near_from, readings, same_eye, transposed
from joptic_desktop.domain.powers import Reading, numeral, plain, show_power
from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.domain.rx_cells import EYES, EnteredAddition, RxCells, places_of
from joptic_desktop.domain.rx_entry_checks import entry_findings
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place, quoted
from joptic_desktop.domain.rx_reading import ReadRx

__all__ = ["EYES", "CellDifference", "EnteredAddition", "RxEntry"]


@dataclass(frozen=True, slots=True)
class CellDifference:
    """One cell that shows something else: its texts before and after, as shown, "" for an empty cell."""

    place: Place
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RxEntry(RxCells):
    """What stands in the cells, and every step that changes more than one of them."""

    def findings(self, age: int | None = None, previous: Prescription | None = None) -> tuple[Finding, ...]:
        """Return everything to say, the gravest first.

        `age` in years judges the additions; `previous`, the prescription before the original, the eyes as they came.
        """
        return entry_findings(self, age, previous)

    def blocking(self) -> tuple[Finding, ...]:
        """Return what must be corrected before a save."""
        return tuple(finding for finding in self.findings() if finding.level is Level.BLOCK)

    def differences(self, other: RxEntry) -> tuple[CellDifference, ...]:
        """Return the cells that show something else in another entry: this one before, the other after."""
        places = (place for eye in EYES for place in places_of(*eye))
        shown = ((place, self.shown(place), other.shown(place)) for place in places)
        return tuple(CellDifference(*cell) for cell in shown if cell[1] != cell[2])

    def copied_to_left(self, *distances: Distance) -> RxEntry:
        """Return the entry with right eyes copied to left ones; an empty or unreadable right eye copies nothing."""
        cells: dict[Place, Reading] = {}
        for distance in distances or Distance:
            right = [self.cell(place) for place in places_of(distance, Side.RIGHT)]
            if not any(reading.is_unreadable for reading in right) and any(not reading.is_empty for reading in right):
                cells |= zip(places_of(distance, Side.LEFT), right, strict=True)
        return self.with_cells(cells)

    def swapped(self) -> RxEntry:
        """Return the entry with right and left eyes in each other's place; eyes that are empty are not written."""
        cells: dict[Place, Reading] = {}
        for distance, side in EYES:
            own = [self.cell(place) for place in places_of(distance, side)]
            others = places_of(distance, Side.LEFT if side is Side.RIGHT else Side.RIGHT)
            if any(not reading.is_empty for reading in (*own, *(self.cell(place) for place in others))):
                cells |= zip(others, own, strict=True)
        return self.with_cells(cells)

    def transposed(self, *distances: Distance) -> RxEntry:
        """Return the entry with every lens that has a cylinder in its other notation."""
        return self.with_lenses({eye: transposed(lens) for eye, lens in self.lenses(*distances) if lens.cylinder})

    def with_cylinder_sign(self, *, minus: bool) -> RxEntry:
        """Return the entry with every cylinder made minus, or plus."""
        return self.with_lenses(
            {eye: transposed(lens) for eye, lens in self.lenses() if lens.cylinder and (lens.cylinder < 0) is not minus}
        )

    def with_near_from(self, add: Decimal) -> RxEntry:
        """Return the entry with near made from distance and an addition, for each eye whose distance is complete."""
        return self.with_over_distance(Distance.NEAR, dict.fromkeys(Side, add))

    def intermediate_from(self, add: Decimal, part: Decimal | None = None) -> RxEntry:
        """Return the entry with intermediate made from distance and an addition: half of it, or the `part` chosen.

        `lenses.intermediate_parts` offers both neighbours where the half lies between two steps.
        """
        return self.with_over_distance(Distance.INTERMEDIATE, dict.fromkeys(Side, add / 2 if part is None else part))

    def cleared(self) -> RxEntry:
        """Return the entry with every cell empty."""
        return self._emptied(Distance, Side)

    def without_eye(self, distance: Distance, side: Side) -> RxEntry:
        """Return the entry with one eye at one distance emptied: its saved texts become ""."""
        return self._emptied((distance,), (side,))

    def without_distance(self, distance: Distance) -> RxEntry:
        """Return the entry with both eyes at one distance emptied: their saved texts become ""."""
        return self._emptied((distance,), Side)

    def with_prescription(self, prescription: Prescription) -> RxEntry:
        """Return the entry saying what another prescription says, such as the previous one.

        An eye that says what the original says goes back to the original's own texts.
        """
        cells = dict(self.touched)
        for eye in EYES:
            places = places_of(*eye)
            other = prescription.eye(*eye)
            if same_eye(other, self.original.eye(*eye)):
                for place in places:
                    cells.pop(place, None)
            else:
                cells |= zip(places, readings(other), strict=True)
        return RxEntry(self.original, cells)

    def pasted(self, read: ReadRx, at: Place) -> RxEntry:
        """Return the entry with what was read from a text; each eye that is named is written whole.

        What names no eye or no distance goes to the row of `at`; where the text says an addition or another distance,
        what names none is for distance. An addition makes near from distance where the text gives no near and the
        distance is complete.
        """
        distance = Distance.DISTANCE if read.additions or any(d for d, _ in read.eyes) else at.distance
        cells: dict[Place, Reading] = {}
        for (named, side), eye in read.eyes.items():
            cells |= zip(places_of(named or distance, side or at.side), eye.readings, strict=True)
        entry = self.with_cells(cells)
        near = {place.side for place in cells if place.distance is Distance.NEAR}
        adds = _additions(read, at.side)
        return entry.with_over_distance(Distance.NEAR, {side: add for side, add in adds.items() if side not in near})

    def with_over_distance(self, distance: Distance, adds: Mapping[Side, Decimal]) -> RxEntry:
        """Return the entry with the lenses of another distance made from distance and what each eye adds."""
        far = self.lenses(Distance.DISTANCE)
        return self.with_lenses(
            {(distance, side): near_from(lens, adds[side]) for (_, side), lens in far if side in adds}
        )

    def _emptied(
        self, distances: tuple[Distance, ...] | type[Distance], sides: tuple[Side, ...] | type[Side]
    ) -> RxEntry:
        places = (place for distance in distances for side in sides for place in places_of(distance, side))
        return self.with_cells({place: Reading("") for place in places if not self.cell(place).is_empty})


def _additions(read: ReadRx, unnamed: Side) -> dict[Side, Decimal]:
    """Return the additions by eye: one that is said once is for both, or for the only eye, which has no name."""
    adds: dict[Side, Decimal] = {}
    for said, reading in read.additions.items():
        if reading.value is None:
            continue
        names_none = any(side is None for _, side in read.eyes)
        sides = (said,) if said else (unnamed,) if names_none else tuple(Side)
        adds |= dict.fromkeys(sides, reading.value)
    return adds


def refusals(base: Prescription | None, changes: tuple[EyeChange, ...]) -> tuple[Finding, ...]:
    """Return what stops a save of eyes that were not typed here; what stood on `base` before stops none."""
    return _brought(RxEntry(base or Prescription()), changes).blocking()


def remarks(base: Prescription | None, changes: tuple[EyeChange, ...]) -> tuple[Finding, ...]:
    """Return what a person should look at in eyes that were not typed here, and could be said of `base` not yet.

    Nobody can be asked for a sign, and the service itself writes none before a plus: how it is read is told.
    """
    entry = RxEntry(base or Prescription())
    known = set(entry.findings())
    found = (f for f in _brought(entry, changes).findings() if f.level is Level.WARN and f not in known)
    return (*(finding for change in changes for finding in _unsigned(entry, change)), *found)


def _brought(entry: RxEntry, changes: tuple[EyeChange, ...]) -> RxEntry:
    changed = entry.with_changes(changes).touched
    return entry.with_cells({p: cell for p, cell in changed.items() if cell.text != entry.cell(p).text})


def _unsigned(entry: RxEntry, change: EyeChange) -> Iterator[Finding]:
    for place, reading in zip(places_of(change.distance, change.side), readings(change.eye), strict=True):
        number = numeral(plain(reading.text))
        if place.measure is Measure.AXIS or not reading.value or number is None or number.sign:
            continue
        if reading.value != entry.cell(place).value:
            values = quoted(reading.text), show_power(reading.value)
            yield Finding(Level.WARN, Fault.UNSIGNED, values, place)
