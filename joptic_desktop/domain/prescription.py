"""A prescription as a value: three distances, two eyes, each eye's sphere, cylinder and axis as the service's text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from joptic_desktop.domain.contract import Json


class Distance(StrEnum):
    """The viewing distances, by the contract's field names."""

    DISTANCE = "distanceVision"
    INTERMEDIATE = "intermediateVision"
    NEAR = "nearVision"


class Side(StrEnum):
    """The eyes, by the contract's field names; right comes first everywhere."""

    RIGHT = "rightEye"
    LEFT = "leftEye"


@dataclass(frozen=True, slots=True)
class Eye:
    """One eye at one distance: sphere and cylinder in dioptres, axis in degrees, verbatim as text.

    None is a value that is absent. The texts are kept as they came: a value nobody touched goes back as it was, and
    what cannot be read is shown as it is. `domain.powers` reads and writes them.
    """

    sphere: str | None = None
    cylinder: str | None = None
    axis: str | None = None

    @property
    def is_empty(self) -> bool:
        """True when no value was written at all; zero is a value."""
        return not (self.sphere or self.cylinder or self.axis)


CLEARED = Eye("", "", "")


@dataclass(frozen=True, slots=True)
class Vision:
    """Both eyes at one distance; None is an eye that is absent."""

    right: Eye | None = None
    left: Eye | None = None

    def eye(self, side: Side) -> Eye | None:
        """Return the eye of one side."""
        return self.right if side is Side.RIGHT else self.left

    def with_eye(self, side: Side, eye: Eye | None) -> Vision:
        """Return a copy with one eye replaced."""
        return Vision(eye, self.left) if side is Side.RIGHT else Vision(self.right, eye)


@dataclass(frozen=True, slots=True)
class Prescription:
    """The prescription of a customer; None is a distance that is absent.

    `carried` is what the service told beyond that, as `domain.carried` keeps it: nobody here touches it.
    """

    distance: Vision | None = None
    intermediate: Vision | None = None
    near: Vision | None = None
    id: str | None = None
    carried: Mapping[str, Json] = field(default_factory=dict, hash=False)

    def vision(self, distance: Distance) -> Vision | None:
        """Return both eyes at one distance."""
        match distance:
            case Distance.DISTANCE:
                return self.distance
            case Distance.INTERMEDIATE:
                return self.intermediate
            case Distance.NEAR:
                return self.near

    def eye(self, distance: Distance, side: Side) -> Eye | None:
        """Return one eye at one distance."""
        vision = self.vision(distance)
        return vision.eye(side) if vision else None

    def with_eye(self, distance: Distance, side: Side, eye: Eye | None) -> Prescription:
        """Return a copy with one eye replaced; a distance left without eyes becomes absent."""
        vision: Vision | None = (self.vision(distance) or Vision()).with_eye(side, eye)
        if vision == Vision():
            vision = None
        match distance:
            case Distance.DISTANCE:
                return replace(self, distance=vision)
            case Distance.INTERMEDIATE:
                return replace(self, intermediate=vision)
            case Distance.NEAR:
                return replace(self, near=vision)

    def eyes(self) -> Iterator[tuple[Distance, Side, Eye]]:
        """Yield every eye that is present, distance first, right before left."""
        for distance in Distance:
            for side in Side:
                eye = self.eye(distance, side)
                if eye is not None:
                    yield distance, side, eye
