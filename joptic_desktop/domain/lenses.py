"""Formulas of spectacle lenses, exact in `Decimal`: other notation, spherical equivalent, addition, vertex distance.

A lens is sphere and cylinder in dioptres with the cylinder's axis in whole degrees, 1 to 180 (TABO, ISO 8429).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from joptic_desktop.domain.powers import STEP, ZERO, Reading, neighbours, read_wire, show_power, write_value
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_findings import Measure

_PI = Decimal("3.1415926535897932384626433833")
_VECTOR_DIGITS = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Lens:
    """A lens by numbers; the axis of a lens without cylinder is 0."""

    sphere: Decimal
    cylinder: Decimal = ZERO
    axis: int = 0


@dataclass(frozen=True, slots=True)
class PowerVector:
    """A lens as M, J0 and J45 in dioptres, alike for both notations of one lens; rounded to six decimals."""

    m: Decimal
    j0: Decimal
    j45: Decimal


def readings(eye: Eye | None) -> tuple[Reading, Reading, Reading]:
    """Return what the service's texts of an eye say: sphere, cylinder, axis."""
    return _readings(eye or Eye())


# one step in the grid reads the same few eyes dozens of times
@lru_cache(maxsize=64)
def _readings(eye: Eye) -> tuple[Reading, Reading, Reading]:
    return (
        read_wire(Measure.SPHERE, eye.sphere),
        read_wire(Measure.CYLINDER, eye.cylinder),
        read_wire(Measure.AXIS, eye.axis),
    )


def completed(eye: Eye) -> Eye:
    """Return an eye as the service is told it: no cylinder is "0" with axis "0", axis 0 with a cylinder is "180"."""
    sphere, cylinder, axis = eye.sphere, eye.cylinder, eye.axis
    if sphere and not cylinder:
        cylinder = "0"
    read = readings(Eye(sphere, cylinder, axis))
    if sphere and read[1].value == 0 and not axis:
        axis = "0"
    if read[1].value and read[2].value == 0:
        axis = "180"
    return Eye(sphere, cylinder, axis)


def written(eye: Eye) -> Eye:
    """Return an eye that came as texts of any writing as the service is told it; what cannot be read stays, and "0"."""
    texts = (eye.sphere, eye.cylinder, eye.axis)
    both = zip(Measure, texts, readings(eye), strict=True)
    return completed(Eye(*(t if r.value is None or t == "0" else write_value(m, r.value) for m, t, r in both)))


def lens_of(eye: Eye | None) -> Lens | None:
    """Return the lens an eye's texts describe; None when they are unreadable, half filled or of no possible axis."""
    sphere, cylinder, axis = readings(eye)
    if sphere.value is None or cylinder.is_unreadable:
        return None
    if not cylinder.value:
        return Lens(sphere.value)
    if axis.value is None or not 0 <= axis.value <= 180:
        return None
    return Lens(sphere.value, cylinder.value, int(axis.value) or 180)


def transposed(lens: Lens) -> Lens:
    """Return the same lens with the other cylinder sign: S + C, −C, axis turned by 90. Twice is the original.

    Source: R. B. Rabbetts, "Bennett and Rabbetts' Clinical Visual Optics", 2007, astigmatic lenses.
    """
    if not lens.cylinder:
        return lens
    axis = lens.axis + 90 if lens.axis <= 90 else lens.axis - 90
    return Lens(lens.sphere + lens.cylinder, -lens.cylinder, axis)


def with_sign(lens: Lens, cylinder: Decimal) -> Lens:
    """Return the lens in the notation of a cylinder, plus or minus; as it is when either has none."""
    return transposed(lens) if lens.cylinder * cylinder < 0 else lens


def spherical_equivalent(lens: Lens) -> Decimal:
    """Return S + C/2, the mean of both meridians. Source: as `power_vector`."""
    return lens.sphere + lens.cylinder / 2


def power_cross(lens: Lens) -> tuple[tuple[Decimal, int], tuple[Decimal, int]]:
    """Return both meridians as (power, degrees): the sphere at the axis, S + C across it."""
    across = lens.axis + 90 if lens.axis <= 90 else lens.axis - 90
    return (lens.sphere, lens.axis), (lens.sphere + lens.cylinder, across)


def power_vector(lens: Lens) -> PowerVector:
    """Return M = S + C/2, J0 = −(C/2)·cos 2A, J45 = −(C/2)·sin 2A.

    Source: L. N. Thibos, W. Wheeler, D. Horner, "Power vectors: an application of Fourier analysis to the description
    and statistical analysis of refractive error", Optometry and Vision Science 74, 1997.
    """
    half = -lens.cylinder / 2
    parts = (spherical_equivalent(lens), half * _cosine(2 * lens.axis), half * _cosine(2 * lens.axis - 90))
    return PowerVector(*(part.quantize(_VECTOR_DIGITS) + ZERO for part in parts))


@cache
def _cosine(degrees: int) -> Decimal:
    angle = (degrees % 360) * _PI / 180
    total = term = Decimal(1)
    for power in range(2, 64, 2):
        term = -term * angle * angle / (power * (power - 1))
        total += term
    return total


def same_lens(one: Lens, other: Lens) -> bool:
    """Tell whether two writings describe one lens, in whichever notation; exact."""
    return one in {other, transposed(other)}


def largest_difference(one: Lens, other: Lens) -> Decimal:
    """Return by how many dioptres two lenses differ in the meridian where they differ most, to four decimals."""
    a, b = power_vector(one), power_vector(other)
    cross = ((a.j0 - b.j0) ** 2 + (a.j45 - b.j45) ** 2).sqrt()
    return (abs(a.m - b.m) + cross).quantize(Decimal("0.0001"))


def addition(distance: Lens, near: Lens) -> Decimal:
    """Return near minus distance sphere, both with the distance's cylinder sign."""
    return with_sign(near, distance.cylinder).sphere - distance.sphere


def near_from(distance: Lens, add: Decimal) -> Lens:
    """Return the near lens for an addition: same cylinder and axis."""
    return Lens(distance.sphere + add, distance.cylinder, distance.axis)


def intermediate_from(distance: Lens, add: Decimal) -> Lens:
    """Return the intermediate lens for an addition, half of it added; it may lie between two steps."""
    return near_from(distance, add / 2)


def intermediate_parts(add: Decimal) -> tuple[Decimal, ...]:
    """Return what an intermediate may add to distance: half of an addition, or both quarter dioptres around it."""
    half = add / 2
    return neighbours(half) if half % STEP else (half,)


def at_vertex(power: Decimal, millimetres: Decimal) -> Decimal:
    """Return the power needed when the lens moves toward the eye: F / (1 − d·F), d in metres; away is negative.

    Source: Rabbetts as `transposed`, effectivity of a spectacle lens.
    Raises `ValueError` where the lens would stand at its own focus or behind it: no power does what it did.
    """
    left = 1 - millimetres / 1000 * power
    if left <= 0:
        raise ValueError(f"a lens of {show_power(power)} cannot move by {millimetres:f} mm")
    return power / left


def lens_at_vertex(lens: Lens, millimetres: Decimal) -> Lens:
    """Return a lens moved toward the eye, each meridian by itself, the axis unchanged; raises as `at_vertex`."""
    sphere = at_vertex(lens.sphere, millimetres)
    across = at_vertex(lens.sphere + lens.cylinder, millimetres)
    return Lens(sphere, across - sphere, lens.axis)


def same_eye(one: Eye | None, other: Eye | None) -> bool:
    """Tell whether two eyes' texts say the same values, compared as numbers.

    Absent and empty are alike. Without a cylinder an empty cylinder is 0 and an empty axis 0; with one, axis 0 is 180.
    What cannot be read is compared verbatim. The other notation of a lens is another writing: see `same_lens`.
    """
    return _comparable(one) == _comparable(other)


def same_prescription(one: Prescription | None, other: Prescription | None) -> bool:
    """Tell whether two prescriptions say the same values for every eye; see `same_eye`."""
    one, other = one or Prescription(), other or Prescription()
    return all(same_eye(one.eye(d, s), other.eye(d, s)) for d in Distance for s in Side)


def _comparable(eye: Eye | None) -> tuple[Decimal | str | None, ...]:
    sphere, cylinder, axis = readings(eye)
    if sphere.is_empty and cylinder.is_empty and axis.is_empty:
        return ()
    cylinder_key = ZERO if cylinder.is_empty else _key(cylinder)
    axis_key = _key(axis)
    if cylinder_key == ZERO:
        axis_key = ZERO if axis_key in {None, Decimal(180)} else axis_key
    elif axis_key == ZERO:
        axis_key = Decimal(180)
    return (_key(sphere), cylinder_key, axis_key)


def _key(reading: Reading) -> Decimal | str | None:
    if reading.is_empty:
        return None
    return reading.text if reading.value is None else reading.value
