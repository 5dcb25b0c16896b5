"""A prescription while a person writes it: which cells were touched, what they say, what will be saved.

Every step gives a new value, so that a screen undoes by going back to the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import product

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.lenses import Lens, addition, lens_of, near_from, readings, same_eye, transposed
from joptic_desktop.domain.powers import ZERO, Reading, show_power, show_value, write_value
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_checks import check, check_eye
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place
from joptic_desktop.domain.typed_powers import read_typed

EYES = tuple(product(Distance, Side))
_UNREADABLE_MARK = "?"
_UNREADABLE = {Fault.UNREADABLE_POWER, Fault.UNREADABLE_AXIS}
_USUAL_ADDITION = (Decimal("0.50"), Decimal("3.50"))


@dataclass(frozen=True, slots=True)
class EnteredAddition:
    """The addition of one eye; `value` is None when a lens is missing or `waits_for_sign`."""

    value: Decimal | None
    waits_for_sign: bool = False


@dataclass(frozen=True, slots=True)
class RxEntry:
    """What stands in the cells: the original's texts, and over them the cells a person touched."""

    original: Prescription = field(default_factory=Prescription)
    touched: Mapping[Place, Reading] = field(default_factory=dict)

    def cell(self, place: Place) -> Reading:
        """Return what one cell says."""
        if place in self.touched:
            return self.touched[place]
        eye_readings = readings(self.original.eye(place.distance, place.side))
        return dict(zip(Measure, eye_readings, strict=True))[place.measure]

    def shown(self, place: Place) -> str:
        """Return the text of one cell: a power with its sign unless that is asked for, what cannot be read verbatim."""
        reading = self.cell(place)
        if reading.value is None:
            return "" if reading.is_empty else reading.text
        if place.measure is Measure.AXIS and not reading.value and self._has_cylinder(place):
            return "180"
        shown = show_value(place.measure, reading.value)
        return shown.lstrip("+") if _asks_sign(reading) else shown

    def typed(self, place: Place, text: str) -> RxEntry:
        """Return the entry after a cell was left with a text."""
        return self._with({place: read_typed(place.measure, text, self.cell(place).value)})

    def stepped(self, place: Place, step: Decimal) -> RxEntry:
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
        if value and _asks_sign(reading):
            moved = replace(moved, findings=reading.findings)
        return self._with({place: moved})

    def eye(self, distance: Distance, side: Side) -> Eye | None:
        """Return the eye as it would be saved: untouched values verbatim, no cylinder as "0" with axis "0"."""
        original = self.original.eye(distance, side)
        if not any(place in self.touched for place in _places(distance, side)):
            return original
        sphere, cylinder, axis = (self._text(place) for place in _places(distance, side))
        if sphere and not cylinder:
            cylinder = "0"
        read = readings(Eye(sphere, cylinder, axis))
        if sphere and read[1].value == 0 and not axis:
            axis = "0"
        if read[1].value and read[2].value == 0:
            axis = "180"
        return Eye(sphere, cylinder, axis)

    def changes(self) -> tuple[EyeChange, ...]:
        """Return the eyes that say something else than the original; save them only when nothing is `blocking`."""
        return tuple(
            EyeChange(distance, side, eye)
            for distance, side in EYES
            if (eye := self.eye(distance, side)) is not None and not same_eye(eye, self.original.eye(distance, side))
        )

    def prescription(self) -> Prescription:
        """Return the whole prescription as it would be saved."""
        result = self.original
        for change in self.changes():
            result = result.with_eye(change.distance, change.side, None if change.eye.is_empty else change.eye)
        return result

    def lens(self, distance: Distance, side: Side) -> Lens | None:
        """Return the lens of one eye; None while it is incomplete, unreadable or waits for a sign."""
        return None if self._is_unsettled(distance, side) else lens_of(self.eye(distance, side))

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
        return EnteredAddition(None, complete and any(_asks_sign(reading) for reading in spheres))

    def findings(self, age: int | None = None) -> tuple[Finding, ...]:
        """Return everything to say, the gravest first.

        A fault in an eye nobody touched, or a value that came unreadable and goes back as it is, only warns: it stops
        no save. An eye that waits for a sign, or holds what cannot be read, is left out of the comparisons.
        """
        settled = self.prescription()
        found = [finding for place in self.touched for finding in self._typed_findings(place)]
        said = {finding.place for finding in found}
        for distance, side in EYES:
            if self._is_unsettled(distance, side):
                settled = settled.with_eye(distance, side, None)
                eye = self.eye(distance, side) or Eye()
                found += [f for f in check_eye(distance, side, eye) if f.place not in said]
        found += check(settled, age=age, previous=self.original)
        edited = {(change.distance, change.side) for change in self.changes()}
        return tuple(sorted((self._softened(f, edited) for f in found), key=lambda finding: -finding.level))

    def blocking(self) -> tuple[Finding, ...]:
        """Return what must be corrected before a save."""
        return tuple(finding for finding in self.findings() if finding.level is Level.BLOCK)

    def copied_to_left(self, *distances: Distance) -> RxEntry:
        """Return the entry with right eyes copied to left ones; an empty or unreadable right eye copies nothing."""
        cells: dict[Place, Reading] = {}
        for distance in distances or Distance:
            right = [self.cell(place) for place in _places(distance, Side.RIGHT)]
            if not any(reading.is_unreadable for reading in right) and any(not reading.is_empty for reading in right):
                cells |= zip(_places(distance, Side.LEFT), right, strict=True)
        return self._with(cells)

    def transposed(self, *distances: Distance) -> RxEntry:
        """Return the entry with every lens that has a cylinder in its other notation."""
        return self._with_lenses({eye: transposed(lens) for eye, lens in self._lenses(*distances) if lens.cylinder})

    def with_cylinder_sign(self, *, minus: bool) -> RxEntry:
        """Return the entry with every cylinder made minus, or plus."""
        return self._with_lenses(
            {
                eye: transposed(lens)
                for eye, lens in self._lenses()
                if lens.cylinder and (lens.cylinder < 0) is not minus
            }
        )

    def with_near_from(self, add: Decimal) -> RxEntry:
        """Return the entry with near made from distance and an addition, for each eye whose distance is complete."""
        return self._with_lenses(
            {(Distance.NEAR, side): near_from(lens, add) for (_, side), lens in self._lenses(Distance.DISTANCE)}
        )

    def cleared(self) -> RxEntry:
        """Return the entry with every cell empty."""
        places = (place for distance, side in EYES for place in _places(distance, side))
        return self._with({place: Reading("") for place in places if not self.cell(place).is_empty})

    def with_changes(self, changes: tuple[EyeChange, ...]) -> RxEntry:
        """Return the entry with changes laid over it that were kept as a draft."""
        cells: dict[Place, Reading] = {}
        for change in changes:
            found = readings(change.eye)
            plain = (replace(reading, text=reading.text.removesuffix(_UNREADABLE_MARK)) for reading in found)
            cells |= zip(_places(change.distance, change.side), plain, strict=True)
        return self._with(cells)

    def _with(self, cells: Mapping[Place, Reading]) -> RxEntry:
        return replace(self, touched={**self.touched, **cells}) if cells else self

    def _with_lenses(self, lenses: Mapping[tuple[Distance, Side], Lens]) -> RxEntry:
        cells: dict[Place, Reading] = {}
        for eye, lens in lenses.items():
            values = (lens.sphere, lens.cylinder, Decimal(lens.axis))
            cells |= {place: _written(place.measure, value) for place, value in zip(_places(*eye), values, strict=True)}
        return self._with(cells)

    def _lenses(self, *distances: Distance) -> Iterator[tuple[tuple[Distance, Side], Lens]]:
        for distance, side in product(distances or Distance, Side):
            lens = self.lens(distance, side)
            if lens is not None:
                yield (distance, side), lens

    def _text(self, place: Place) -> str:
        """Return the text to be saved; what a person must still decide stays unreadable for everybody."""
        if place not in self.touched:
            return getattr(self.original.eye(place.distance, place.side) or Eye(), place.measure.value) or ""
        reading = self.touched[place]
        if reading.value is not None:
            return write_value(place.measure, reading.value)
        return "" if reading.is_empty else reading.text + _UNREADABLE_MARK

    def _has_cylinder(self, place: Place) -> bool:
        return bool(self.cell(replace(place, measure=Measure.CYLINDER)).value)

    def _is_unsettled(self, distance: Distance, side: Side) -> bool:
        cells = [self.touched[place] for place in _places(distance, side) if place in self.touched]
        return any(reading.is_unreadable or _asks_sign(reading) for reading in cells)

    def _typed_findings(self, place: Place) -> Iterator[Finding]:
        reading = self.touched[place]
        for finding in reading.findings:
            yield (self._sign_of_near(place, finding) if finding.fault is Fault.SIGN else finding).at(place)
        if place.measure is Measure.AXIS and reading.value == 0 and self._has_cylinder(place):
            yield Finding(Level.INFO, Fault.AXIS_ZERO, (), place)

    def _sign_of_near(self, place: Place, finding: Finding) -> Finding:
        """Say which sign of a near sphere gives the other eye's addition, or else the only usual one."""
        far = self.lens(Distance.DISTANCE, place.side)
        size = self.touched[place].value
        if place.distance is not Distance.NEAR or place.measure is not Measure.SPHERE or far is None or size is None:
            return finding
        low, high = _USUAL_ADDITION
        usual = {value - far.sphere: value for value in (-size, size) if low <= value - far.sphere <= high}
        other = self.addition(Side.LEFT if place.side is Side.RIGHT else Side.RIGHT).value
        add = other if other in usual else next(iter(usual)) if len(usual) == 1 else None
        if add is None:
            return finding
        return replace(finding, fault=Fault.SIGN_NEAR, values=(show_power(usual[add])[0], show_power(add)))

    def _softened(self, finding: Finding, edited: set[tuple[Distance, Side]]) -> Finding:
        place = finding.place
        if finding.level is not Level.BLOCK or place is None:
            return finding
        is_theirs = (place.distance, place.side) not in edited
        is_verbatim = finding.fault in _UNREADABLE and place not in self.touched
        return replace(finding, level=Level.WARN) if is_theirs or is_verbatim else finding


def _places(distance: Distance, side: Side) -> tuple[Place, ...]:
    return tuple(Place(distance, side, measure) for measure in Measure)


def _written(measure: Measure, value: Decimal) -> Reading:
    return Reading(show_value(measure, value), value)


def _asks_sign(reading: Reading) -> bool:
    return any(finding.fault is Fault.SIGN for finding in reading.findings)
