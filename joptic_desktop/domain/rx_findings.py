"""What can be said about a prescription: how grave it is, where, and the sentence for the person at the counter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, IntEnum, StrEnum

from joptic_desktop.domain.prescription import Distance, Side


class Level(IntEnum):
    """How grave a finding is; only BLOCK stops a save."""

    INFO = 1
    WARN = 2
    BLOCK = 3


class Measure(StrEnum):
    """The three values of an eye, by the names of `Eye`."""

    SPHERE = "sphere"
    CYLINDER = "cylinder"
    AXIS = "axis"


@dataclass(frozen=True, slots=True)
class Place:
    """One cell of a prescription."""

    distance: Distance
    side: Side
    measure: Measure


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  - the name and shape the translation tool looks for
    """Mark a text for the translation tool and return it as it is."""
    return text


class Fault(Enum):
    """Every kind of finding with its English sentence; `{0}`, `{1}` stand for the finding's values.

    The sentences are translated by their context "Finding".
    """

    SIGN = QT_TRANSLATE_NOOP("Finding", "Sign? Press − or +.")
    SIGN_NEAR = QT_TRANSLATE_NOOP("Finding", "Sign? Press − or +. With {0}, Add is {1}.")
    UNSIGNED = QT_TRANSLATE_NOOP("Finding", "{0} has no sign: it is read as {1}.")
    AMBIGUOUS = QT_TRANSLATE_NOOP("Finding", "Read as {0}. For {1}, write the decimals.")
    ASK = QT_TRANSLATE_NOOP("Finding", "{0} can mean several powers: write the decimals.")
    UNREADABLE_POWER = QT_TRANSLATE_NOOP("Finding", "“{0}” is not a power: write it like −1.25.")
    UNREADABLE_AXIS = QT_TRANSLATE_NOOP("Finding", "“{0}” is not an axis: write 1 to 180.")
    OFF_STEP = QT_TRANSLATE_NOOP("Finding", "{0} is between two steps: {1} or {2}?")
    SPHERE_REFUSED = QT_TRANSLATE_NOOP("Finding", "Sphere {0} does not exist: −39.00 to +49.00.")
    SPHERE_UNUSUAL = QT_TRANSLATE_NOOP("Finding", "Sphere {0} is unusual: check it.")
    SPHERE_HIGH = QT_TRANSLATE_NOOP("Finding", "High sphere: {0}.")
    CYLINDER_REFUSED = QT_TRANSLATE_NOOP("Finding", "Cylinder {0} does not exist: at most 19.75.")
    CYLINDER_UNUSUAL = QT_TRANSLATE_NOOP("Finding", "Cylinder {0} is unusual: check it.")
    CYLINDER_HIGH = QT_TRANSLATE_NOOP("Finding", "High cylinder: {0}.")
    AXIS_REFUSED = QT_TRANSLATE_NOOP("Finding", "Axis {0} does not exist: write 1 to 180.")
    AXIS_MISSING = QT_TRANSLATE_NOOP("Finding", "Cylinder {0} needs an axis: write 1 to 180.")
    AXIS_ZERO = QT_TRANSLATE_NOOP("Finding", "Axis 0 is written 180.")
    AXIS_ALONE = QT_TRANSLATE_NOOP("Finding", "Axis {0} without a cylinder.")
    HALF_FILLED = QT_TRANSLATE_NOOP("Finding", "The sphere is missing: write it, or empty the eye.")
    CYLINDER_SIGNS = QT_TRANSLATE_NOOP("Finding", "Cylinders with − and +: use one sign.")
    NEAR_WEAKER = QT_TRANSLATE_NOOP("Finding", "Near is weaker than distance: {0}.")
    INTERMEDIATE_OUTSIDE = QT_TRANSLATE_NOOP("Finding", "Not between distance and near.")
    CYLINDER_DIFFERS = QT_TRANSLATE_NOOP("Finding", "Cylinder {0}, elsewhere {1}.")
    AXIS_DIFFERS = QT_TRANSLATE_NOOP("Finding", "Axis {0}, elsewhere {1}.")
    ADDITION_MINUS = QT_TRANSLATE_NOOP("Finding", "An addition is never −.")
    ADDITION_REFUSED = QT_TRANSLATE_NOOP("Finding", "Addition {0}: at most +5.00.")
    ADDITION_UNUSUAL = QT_TRANSLATE_NOOP("Finding", "Addition {0} is unusual: check it.")
    ADDITIONS_DIFFER = QT_TRANSLATE_NOOP("Finding", "Additions differ: right {0}, left {1}.")
    ADDITION_FOR_AGE = QT_TRANSLATE_NOOP("Finding", "Addition {0} at {1} years: usual is {2} to {3}.")
    ADDITION_YOUNG = QT_TRANSLATE_NOOP("Finding", "Addition {0} at {1} years.")
    EYES_DIFFER = QT_TRANSLATE_NOOP("Finding", "The eyes differ by {0} D.")
    EYES_DIFFER_MUCH = QT_TRANSLATE_NOOP("Finding", "The eyes differ by {0} D: much, check it.")
    EYE_SIGNS = QT_TRANSLATE_NOOP("Finding", "One eye is plus, the other minus.")
    EQUIVALENT_MOVED = QT_TRANSLATE_NOOP("Finding", "Spherical eq. was {0}, is {1}.")
    TEXT_TOO_LONG = QT_TRANSLATE_NOOP("Finding", "{0} characters are too many for a prescription.")
    TEXT_TURNED = QT_TRANSLATE_NOOP("Finding", "Hidden characters turn the order of this text: type it.")
    EYE_TWICE = QT_TRANSLATE_NOOP("Finding", "Two values for one eye: “{0}”.")
    EYE_UNNAMED = QT_TRANSLATE_NOOP("Finding", "Which eye? Write R and L before “{0}”.")
    DISTANCE_UNNAMED = QT_TRANSLATE_NOOP("Finding", "Which distance? Write DV, INT or NV before “{0}”.")
    ADDITION_BOTH = QT_TRANSLATE_NOOP("Finding", "Addition {0} is read for both eyes.")
    EYES_IDENTICAL = QT_TRANSLATE_NOOP("Finding", "Both eyes are identical.")


def quoted(text: str, longest: int = 40) -> str:
    """Return foreign text as a sentence may hold it: one line, short, nothing hidden that turns it round."""
    clean = " ".join("".join(c if c.isprintable() else " " for c in text[: 2 * longest]).split())
    return clean if len(clean) <= longest and len(text) <= 2 * longest else f"{clean[:longest]}…"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say. `values` are ready to be shown (U+2212, two decimals); a text only read has no place."""

    level: Level
    fault: Fault
    values: tuple[str, ...] = ()
    place: Place | None = None

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.fault.value.format(*self.values)

    def at(self, place: Place) -> Finding:
        """Return the same finding said of one cell."""
        return replace(self, place=place)
