"""Checks across a whole prescription: what stops a save, what a person should look at, what is good to know.

Nothing is corrected here. What a person has just typed is judged by `typed_powers`; these checks read the texts that
are stored or sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from joptic_desktop.domain.lenses import (
    Lens,
    addition,
    largest_difference,
    lens_of,
    readings,
    same_eye,
    spherical_equivalent,
    with_sign,
)
from joptic_desktop.domain.powers import ZERO, judge, show_derived, show_power
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place, quoted

_ADDITION_FOR_AGE = (
    (60, Decimal("2.50"), Decimal("3.00")),
    (55, Decimal("2.00"), Decimal("2.50")),
    (50, Decimal("1.50"), Decimal("2.00")),
    (45, Decimal("1.00"), Decimal("1.50")),
)
_USUAL_ADDITION = (Decimal("0.50"), Decimal("3.50"))
_LARGEST_ADDITION = Decimal(5)
_FAR_FROM_USUAL = Decimal("0.50")


def check(
    prescription: Prescription, *, age: int | None = None, previous: Prescription | None = None
) -> tuple[Finding, ...]:
    """Return everything to say of a prescription, the gravest first, in reading order within a level.

    `age` in years judges the additions, `previous` is the prescription before this one.
    """
    found = [finding for place_eye in prescription.eyes() for finding in check_eye(*place_eye)]
    lenses = _Lenses.of(prescription)
    found += _between_distances(lenses)
    found += _additions(lenses, age)
    found += _between_eyes(lenses, prescription)
    found += _since(lenses, previous)
    return tuple(sorted(found, key=lambda finding: -finding.level))


def check_eye(distance: Distance, side: Side, eye: Eye) -> Iterator[Finding]:
    """Yield what is to be said of one eye by itself."""
    texts = readings(eye)
    for measure, reading in zip(Measure, texts, strict=True):
        place = Place(distance, side, measure)
        if reading.is_unreadable:
            fault = Fault.UNREADABLE_AXIS if measure is Measure.AXIS else Fault.UNREADABLE_POWER
            yield Finding(Level.BLOCK, fault, (quoted(reading.text),), place)
        elif reading.value is not None:
            yield from (finding.at(place) for finding in judge(measure, reading.value))
    sphere, cylinder, axis = texts
    if sphere.is_empty and not (cylinder.is_empty and axis.is_empty):
        yield Finding(Level.BLOCK, Fault.HALF_FILLED, (), Place(distance, side, Measure.SPHERE))
    if not cylinder.is_unreadable:
        yield from _check_axis(cylinder.value, axis.value, Place(distance, side, Measure.AXIS), missing=axis.is_empty)


def _check_axis(cylinder: Decimal | None, axis: Decimal | None, place: Place, *, missing: bool) -> Iterator[Finding]:
    if cylinder and missing:
        yield Finding(Level.BLOCK, Fault.AXIS_MISSING, (show_power(cylinder),), place)
    elif cylinder and axis == 0:
        yield Finding(Level.INFO, Fault.AXIS_ZERO, (), place)
    elif not cylinder and axis:
        yield Finding(Level.INFO, Fault.AXIS_ALONE, (str(axis),), place)


@dataclass(frozen=True, slots=True)
class _Lenses:
    """The eyes of a prescription that describe a lens."""

    by_eye: dict[tuple[Distance, Side], Lens]

    @classmethod
    def of(cls, prescription: Prescription) -> _Lenses:
        eyes = ((distance, side, lens_of(eye)) for distance, side, eye in prescription.eyes())
        return cls({(distance, side): lens for distance, side, lens in eyes if lens is not None})

    def get(self, distance: Distance, side: Side) -> Lens | None:
        return self.by_eye.get((distance, side))

    def addition(self, side: Side) -> Decimal | None:
        far, near = self.get(Distance.DISTANCE, side), self.get(Distance.NEAR, side)
        return addition(far, near) if far and near else None

    def first_pair(self) -> tuple[Distance, Lens, Lens] | None:
        """Both eyes of the first distance that has both."""
        for distance in Distance:
            right, left = self.get(distance, Side.RIGHT), self.get(distance, Side.LEFT)
            if right and left:
                return distance, right, left
        return None


def _between_distances(lenses: _Lenses) -> Iterator[Finding]:
    for side in Side:
        present = [(distance, lens) for distance in Distance if (lens := lenses.get(distance, side))]
        for distance, lens in present[1:]:
            yield from _differs(present[0][1], lens, distance, side)
        yield from _order(lenses, side)
    yield from _cylinder_signs(lenses)


def _differs(first: Lens, lens: Lens, distance: Distance, side: Side) -> Iterator[Finding]:
    lens = with_sign(lens, first.cylinder)
    if lens.cylinder != first.cylinder:
        values = (show_power(lens.cylinder), show_power(first.cylinder))
        yield Finding(Level.WARN, Fault.CYLINDER_DIFFERS, values, Place(distance, side, Measure.CYLINDER))
    elif lens.axis != first.axis:
        values = (str(lens.axis), str(first.axis))
        yield Finding(Level.WARN, Fault.AXIS_DIFFERS, values, Place(distance, side, Measure.AXIS))


def _order(lenses: _Lenses, side: Side) -> Iterator[Finding]:
    far, middle, near = (lenses.get(distance, side) for distance in Distance)
    if not (far and near):
        return
    add = addition(far, near)
    if add < 0:
        place = Place(Distance.NEAR, side, Measure.SPHERE)
        yield Finding(Level.WARN, Fault.NEAR_WEAKER, (show_power(add),), place)
    if middle and not min(add, ZERO) <= addition(far, middle) <= max(add, ZERO):
        yield Finding(Level.WARN, Fault.INTERMEDIATE_OUTSIDE, (), Place(Distance.INTERMEDIATE, side, Measure.SPHERE))


def _cylinder_signs(lenses: _Lenses) -> Iterator[Finding]:
    toric = [(eye, lens.cylinder) for eye, lens in lenses.by_eye.items() if lens.cylinder]
    for (distance, side), cylinder in toric[1:]:
        if cylinder * toric[0][1] < 0:
            yield Finding(Level.WARN, Fault.CYLINDER_SIGNS, (), Place(distance, side, Measure.CYLINDER))
            return


def _additions(lenses: _Lenses, age: int | None) -> Iterator[Finding]:
    right, left = (lenses.addition(side) for side in Side)
    for side, add in zip(Side, (right, left), strict=True):
        if add is not None and add >= 0:
            place = Place(Distance.NEAR, side, Measure.SPHERE)
            yield from (finding.at(place) for finding in judge_addition(add, age))
    if right is not None and left is not None and right != left:
        values = (show_power(right), show_power(left))
        yield Finding(Level.WARN, Fault.ADDITIONS_DIFFER, values, Place(Distance.NEAR, Side.LEFT, Measure.SPHERE))


def judge_addition(add: Decimal, age: int | None = None) -> Iterator[Finding]:
    """Yield what is to be said of an addition by itself, and for an age in years."""
    shown = show_power(add)
    low, high = _USUAL_ADDITION
    if add > _LARGEST_ADDITION:
        yield Finding(Level.BLOCK, Fault.ADDITION_REFUSED, (shown,))
    elif not low <= add <= high:
        yield Finding(Level.WARN, Fault.ADDITION_UNUSUAL, (shown,))
    if age is None or not add:
        return
    if age < 40:
        yield Finding(Level.INFO, Fault.ADDITION_YOUNG, (shown, str(age)))
    for from_age, least, most in _ADDITION_FOR_AGE:
        if age >= from_age:
            if not least - _FAR_FROM_USUAL <= add <= most + _FAR_FROM_USUAL:
                usual = (show_power(least), show_power(most))
                yield Finding(Level.INFO, Fault.ADDITION_FOR_AGE, (shown, str(age), *usual))
            return


def _between_eyes(lenses: _Lenses, prescription: Prescription) -> Iterator[Finding]:
    pair = lenses.first_pair()
    if pair is None:
        return
    distance, right, left = pair
    place = Place(distance, Side.LEFT, Measure.SPHERE)
    apart = largest_difference(right, left)
    if apart > 1:
        fault = Fault.EYES_DIFFER_MUCH if apart > 2 else Fault.EYES_DIFFER
        yield Finding(Level.WARN, fault, (show_derived(apart).lstrip("+"),), place)
    if right.sphere * with_sign(left, right.cylinder).sphere < 0:
        yield Finding(Level.WARN, Fault.EYE_SIGNS, (), place)
    if same_eye(prescription.eye(distance, Side.RIGHT), prescription.eye(distance, Side.LEFT)):
        yield Finding(Level.INFO, Fault.EYES_IDENTICAL, (), place)


def _since(lenses: _Lenses, previous: Prescription | None) -> Iterator[Finding]:
    for distance, side, eye in previous.eyes() if previous else ():
        before, now = lens_of(eye), lenses.get(distance, side)
        if before is None or now is None:
            continue
        was, is_now = spherical_equivalent(before), spherical_equivalent(now)
        if abs(is_now - was) > Decimal("0.50"):
            values = (show_derived(was), show_derived(is_now))
            yield Finding(Level.WARN, Fault.EQUIVALENT_MOVED, values, Place(distance, side, Measure.SPHERE))
