# noqa: INP001  - a part of the script make_samples.py, never a package
"""Invented prescriptions of every common kind, in the strings of the service's contract.

Powers are counted in eighths of a dioptre, so that no value is ever a float.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from customer import Json
from people import Dice

QUARTER = 2
DIOPTRE = 8


def power_text(eighths: int) -> str:
    """Write a power as the contract does: a dot, two decimals, three off the quarter grid, no leading plus."""
    return f"{Decimal(eighths) / DIOPTRE:.{3 if eighths % QUARTER else 2}f}"


@dataclass(frozen=True, slots=True)
class Eye:
    """Sphere and cylinder in eighths of a dioptre, axis in degrees (1 to 180, or 0 without a cylinder)."""

    sphere: int
    cylinder: int = 0
    axis: int = 0

    def nearer(self, eighths: int) -> "Eye":
        """Return the same eye with ``eighths`` more sphere."""
        return Eye(self.sphere + eighths, self.cylinder, self.axis)

    def wire(self) -> Json:
        """Return the three strings of the contract; without a cylinder its ``"0"`` and ``"0"``."""
        cylinder = power_text(self.cylinder) if self.cylinder else "0"
        return {"sph": power_text(self.sphere), "cyl": cylinder, "axis": str(self.axis)}


@dataclass(frozen=True, slots=True)
class Eyes:
    """The two eyes at one distance; one of them may be missing."""

    right: Eye | None
    left: Eye | None

    def nearer(self, eighths: int) -> "Eyes":
        """Return both eyes with ``eighths`` more sphere."""
        return Eyes(self.right and self.right.nearer(eighths), self.left and self.left.nearer(eighths))

    def wire(self) -> Json:
        """Return the vision object of the contract; a missing eye is left out."""
        pairs = (("rightEye", self.right), ("leftEye", self.left))
        return {key: eye.wire() for key, eye in pairs if eye is not None}


def intermediate_part(addition: int) -> int:
    """Return half an addition, on the quarter grid; halfway goes to the stronger."""
    return (addition + QUARTER) // (2 * QUARTER) * QUARTER


def with_addition(distance: Eyes, addition: int) -> Json:
    """Return all three distances: near = distance + addition, intermediate = distance + half of it."""
    return {
        "distanceVision": distance.wire(),
        "intermediateVision": distance.nearer(intermediate_part(addition)).wire(),
        "nearVision": distance.nearer(addition).wire(),
    }


def _steps(dice: Dice, low: int, high: int) -> int:
    return QUARTER * dice.whole(low, high)


def _axis(dice: Dice) -> int:
    middle = dice.weighted(((180, 5), (90, 4), (45, 1), (135, 1)))
    return (middle + 5 * dice.whole(-3, 3) - 1) % 180 + 1


def _eye(dice: Dice, sphere: int, cylinders: tuple[int, int]) -> Eye:
    cylinder = _steps(dice, *cylinders)
    return Eye(sphere, cylinder, _axis(dice) if cylinder else 0)


def _fellow(dice: Dice, eye: Eye, cylinders: tuple[int, int]) -> Eye:
    """Draw the other eye of a pair: nearly the same powers, the axis mirrored about the nose as most eyes have it."""
    low, high = cylinders
    cylinder = min(max(eye.cylinder + _steps(dice, -2, 2), QUARTER * low), QUARTER * high)
    mirrored = (180 - eye.axis + 5 * dice.whole(-2, 2) - 1) % 180 + 1 if eye.cylinder else _axis(dice)
    return Eye(eye.sphere + _steps(dice, -2, 2), cylinder, mirrored if cylinder else 0)


def _pair(dice: Dice, spheres: tuple[int, int], cylinders: tuple[int, int]) -> Eyes:
    """Draw two similar eyes; ranges in quarters of a dioptre. One pair in 25 lies on the eighth grid."""
    right = _eye(dice, _steps(dice, *spheres) - (1 if dice.chance(0.04) else 0), cylinders)
    return Eyes(right, _fellow(dice, right, cylinders))


def _myopia(dice: Dice) -> Eyes:
    return _pair(dice, (-22, -3), (-4, 0))


def _hyperopia(dice: Dice) -> Eyes:
    return _pair(dice, (3, 16), (-4, 0))


def _astigmatism(dice: Dice) -> Eyes:
    return _pair(dice, (-6, 6), (-12, -3))


def _high_myopia(dice: Dice) -> Eyes:
    return _pair(dice, (-56, -26), (-8, -1))


def _anisometropia(dice: Dice) -> Eyes:
    weak = _eye(dice, _steps(dice, -4, 2), (-3, 0))
    strong = _eye(dice, weak.sphere - _steps(dice, 9, 18), (-6, 0))
    return Eyes(weak, strong) if dice.chance(0.5) else Eyes(strong, weak)


def _plus_cylinder(dice: Dice) -> Eyes:
    return _pair(dice, (-10, 8), (2, 9))


def _plano(dice: Dice) -> Eyes:
    return Eyes(Eye(0), _eye(dice, _steps(dice, -1, 1), (-2, 0)))


def _one_eye(dice: Dice) -> Eyes:
    eye = _eye(dice, _steps(dice, -12, 8), (-4, 0))
    return Eyes(eye, None) if dice.chance(0.5) else Eyes(None, eye)


KINDS: tuple[tuple[Callable[[Dice], Eyes], int], ...] = (
    (_myopia, 40),
    (_hyperopia, 20),
    (_astigmatism, 18),
    (_high_myopia, 5),
    (_anisometropia, 5),
    (_plus_cylinder, 5),
    (_plano, 4),
    (_one_eye, 3),
)


def usual_addition(dice: Dice, age: int) -> int:
    """Return an addition usual for the age, in eighths of a dioptre."""
    bands = ((45, 3, 4), (50, 4, 6), (55, 6, 8), (60, 8, 10), (200, 10, 12))
    low, high = next((low, high) for below, low, high in bands if age < below)
    return _steps(dice, low, high)


def prescription(dice: Dice, age: int) -> Json:
    """Draw the ``opticData`` of a person of this age; from 42 years on mostly with an addition."""
    distance = dice.weighted(KINDS)(dice)
    if age < 42:
        return {"distanceVision": distance.wire()}
    whole = with_addition(distance, usual_addition(dice, age))
    wanted = dice.weighted(
        (
            (("distanceVision", "intermediateVision", "nearVision"), 50),
            (("distanceVision", "nearVision"), 26),
            (("nearVision",), 14),
            (("distanceVision",), 10),
        )
    )
    return {key: whole[key] for key in wanted}
