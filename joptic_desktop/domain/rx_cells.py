"""The cells of a prescription while a person writes it: what they say, what is shown, what would be saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Self

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.lenses import Lens, addition, completed, lens_of, readings, same_eye
from joptic_desktop.domain.powers import ZERO, Reading, show_value, write_value
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_findings import Fault, Measure, Place
from joptic_desktop.domain.typed_powers import read_typed

EYES = tuple(product(Distance, Side))
_UNREADABLE_MARK = "?"


@dataclass(frozen=True, slots=True)
class EnteredAddition:
    """The addition of one eye; `value` is None when a lens is missing or `waits_for_sign`."""

    value: Decimal | None
    waits_for_sign: bool = False


@dataclass(frozen=True, slots=True)
class RxCells:
    """What stands in the cells: the original's texts, and over them the cells a person touched."""

    original: Prescription = field(default_factory=Prescription)
    touched: Mapping[Place, Reading] = field(default_factory=dict)

    def cell(self, place: Place) -> Reading:
        """Return what one cell says."""
        if place in self.touched:
            return self.touched[place]
        eye_readings = readings(self.original.eye(place.distance, place.side))
        return dict(zip(Measure, eye_readings, strict=True))[place.measure]

    def shown(self, place: Place, mark: str = ".") -> str:
        """Return the text of one cell: a power with its sign unless that is asked for, what cannot be read verbatim."""
        reading = self.cell(place)
        if reading.value is None:
            return "" if reading.is_empty else reading.text
        if place.measure is Measure.AXIS and not reading.value and self.has_cylinder(place):
            return "180"
        shown = show_value(place.measure, reading.value, mark)
        return shown.lstrip("+") if asks_sign(reading) else shown

    def typed(self, place: Place, text: str) -> Self:
        """Return the entry after a cell was left with a text."""
        return self.with_cells({place: read_typed(place.measure, text, self.cell(place).value)})

    def stepped(self, place: Place, step: Decimal) -> Self:
        """Return the entry with one value moved; an axis wraps within 1 to 180, a power stays inside its range."""
        reading = self.cell(place)
        if reading.is_unreadable:
            return self
        value = (reading.value or ZERO) + step
        if place.measure is Measure.AXIS:
            value = (value - 1) % 180 + 1 if value >= 1 else (value - 1) % 180 + 181
        else:
            low, high = (-39, 49) if place.measure is Measure.SPHERE else (Decimal("-19.75"), Decimal("19.75"))
            value = max(Decimal(low), min(Decimal(high), value))
        moved = _written(place.measure, value)
        if value > 0 and asks_sign(reading):  # below zero it bears its sign
            moved = replace(moved, findings=tuple(f for f in reading.findings if f.fault is Fault.SIGN))
        return self.with_cells({place: moved})

    def eye(self, distance: Distance, side: Side) -> Eye | None:
        """Return the eye as it would be saved: untouched values verbatim, no cylinder as "0" with axis "0"."""
        original = self.original.eye(distance, side)
        if not any(place in self.touched for place in places_of(distance, side)):
            return original
        return completed(Eye(*(self._text(place) for place in places_of(distance, side))))

    def changes(self) -> tuple[EyeChange, ...]:
        """Return the eyes that say something else than the original; save them only when nothing is `blocking`."""
        return tuple(
            EyeChange(distance, side, eye)
            for distance, side in EYES
            if (eye := self.eye(distance, side)) is not None and not same_eye(eye, self.original.eye(distance, side))
        )

    def prescription(self) -> Prescription:
        """Return the whole prescription as it would be saved."""
        return self.with_saved(self.changes())

    def with_saved(self, changes: tuple[EyeChange, ...]) -> Prescription:
        """Return the original with changes of it laid over."""
        result = self.original
        for change in changes:
            result = result.with_eye(change.distance, change.side, None if change.eye.is_empty else change.eye)
        return result

    def lens(self, distance: Distance, side: Side) -> Lens | None:
        """Return the lens of one eye; None while it is incomplete, unreadable or waits for a sign."""
        return None if self.is_unsettled(distance, side) else lens_of(self.eye(distance, side))

    def lenses(self, *distances: Distance) -> Iterator[tuple[tuple[Distance, Side], Lens]]:
        """Yield the eyes that describe a lens, at some distances or at all."""
        for distance, side in product(distances or Distance, Side):
            lens = self.lens(distance, side)
            if lens is not None:
                yield (distance, side), lens

    def axis(self, distance: Distance, side: Side) -> int | None:
        """Return the axis to be drawn, 0 to 180; None without a cylinder or while it cannot be right."""
        cylinder, axis = (self.cell(Place(distance, side, m)).value for m in (Measure.CYLINDER, Measure.AXIS))
        return int(axis) if cylinder and axis is not None and 0 <= axis <= 180 else None

    def addition(self, side: Side) -> EnteredAddition:
        """Return the addition of one eye."""
        far, near = self.lens(Distance.DISTANCE, side), self.lens(Distance.NEAR, side)
        if far and near:
            return EnteredAddition(addition(far, near))
        spheres = [self.cell(Place(distance, side, Measure.SPHERE)) for distance in (Distance.DISTANCE, Distance.NEAR)]
        complete = all(reading.value is not None for reading in spheres)
        return EnteredAddition(None, complete and any(asks_sign(reading) for reading in spheres))

    def has_cylinder(self, place: Place) -> bool:
        """Tell whether the eye of a cell has a cylinder that is not zero."""
        return bool(self.cell(replace(place, measure=Measure.CYLINDER)).value)

    def is_unsettled(self, distance: Distance, side: Side) -> bool:
        """Tell whether a touched cell of an eye cannot be read or waits for a sign."""
        cells = [self.touched[place] for place in places_of(distance, side) if place in self.touched]
        return any(reading.is_unreadable or asks_sign(reading) for reading in cells)

    def with_cells(self, cells: Mapping[Place, Reading]) -> Self:
        """Return the entry with some cells saying something else."""
        return replace(self, touched={**self.touched, **cells}) if cells else self

    def with_lenses(self, lenses: Mapping[tuple[Distance, Side], Lens]) -> Self:
        """Return the entry with whole eyes written."""
        cells: dict[Place, Reading] = {}
        for eye, lens in lenses.items():
            values = (lens.sphere, lens.cylinder, Decimal(lens.axis))
            cells |= {
                place: _written(place.measure, value) for place, value in zip(places_of(*eye), values, strict=True)
            }
        return self.with_cells(cells)

    def with_changes(self, changes: tuple[EyeChange, ...]) -> Self:
        """Return the entry with changes laid over it that were kept as a draft."""
        cells: dict[Place, Reading] = {}
        for change in changes:
            found = readings(change.eye)
            plain = (replace(reading, text=reading.text.removesuffix(_UNREADABLE_MARK)) for reading in found)
            cells |= zip(places_of(change.distance, change.side), plain, strict=True)
        return self.with_cells(cells)

    def _text(self, place: Place) -> str:
        """Return the text to be saved; what a person must still decide stays unreadable for everybody."""
        if place not in self.touched:
            return getattr(self.original.eye(place.distance, place.side) or Eye(), place.measure.value) or ""
        reading = self.touched[place]
        if reading.value is not None:
            return write_value(place.measure, reading.value)
        return "" if reading.is_empty else reading.text + _UNREADABLE_MARK


@cache
def places_of(distance: Distance, side: Side) -> tuple[Place, ...]:
    """Return the three cells of an eye, in reading order."""
    return tuple(Place(distance, side, measure) for measure in Measure)


def asks_sign(reading: Reading) -> bool:
    """Tell whether a value waits for its sign."""
    return any(finding.fault is Fault.SIGN for finding in reading.findings)


def _written(measure: Measure, value: Decimal) -> Reading:
    return Reading(show_value(measure, value), value)
