"""One value of a prescription: read from the service, written for it, shown on screen, judged by itself.

Powers are `Decimal` dioptres, axes whole `Decimal` degrees. Zero is a value; an empty text has none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure

ZERO = Decimal(0)
STEP = Decimal("0.25")
HALF_STEP = Decimal("0.125")
HUNDREDTH = Decimal("0.01")
MINUS = "\u2212"

_TRUNCATED = {Decimal(text) for text in ("0.12", "0.37", "0.62", "0.87")}
# marks and isolates around a number change nothing of it; U+202D and U+202E turn its signs round: they stay, unreadable
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\ufeff"
_SAME_MARK = str.maketrans(
    dict.fromkeys("\u2212\u2013\u2010\u2011\u2012\ufe63\uff0d", "-")
    | dict.fromkeys("\uff0b\ufe62", "+")
    | dict.fromkeys(",\u066b\uff0c\uff0e", ".")
    | dict.fromkeys(_UNSEEN, "")
    | {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0, 0xFF10) for digit in range(10)}
)
_NUMERAL = re.compile(r"([+-]?)\s*([0-9]{0,6})(?:\.([0-9]{0,6}))?\s*([+-]?)")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A written number: its sign ("+", "-" or ""), its digits, and those after the decimal mark (None without one)."""

    sign: str
    whole: str
    part: str | None

    @property
    def value(self) -> Decimal:
        """The number as it stands; a zero has no sign."""
        size = untruncated(Decimal(f"{self.whole or '0'}.{self.part or '0'}"))
        return self.signed(size)

    def signed(self, size: Decimal) -> Decimal:
        """Return a size with this sign."""
        return -size if self.sign == "-" and size else size


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and what it says: `value` is None when the text is empty or cannot be read."""

    text: str
    value: Decimal | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing is written; zero is something."""
        return not self.text.strip()

    @property
    def is_unreadable(self) -> bool:
        """True when something is written that says no value."""
        return self.value is None and not self.is_empty


def plain(text: str) -> str:
    """Return a text with the many writings of signs, digits and decimal marks made one, without direction marks."""
    return text.translate(_SAME_MARK).strip()


def numeral(text: str) -> Numeral | None:
    """Read a plain text as one number, its sign before or behind; None when it is anything else."""
    match = _NUMERAL.fullmatch(text)
    if match is None:
        return None
    lead, whole, part, trail = match.groups()
    if (lead and trail) or not (whole or part):
        return None
    return Numeral(lead or trail, whole, part)


def untruncated(size: Decimal) -> Decimal:
    """Return 0.12, 0.37, 0.62 and 0.87 as the eighths they are short for, anything else as it is."""
    return size + Decimal("0.005") if size % 1 in _TRUNCATED else size


def read_wire(measure: Measure, raw: str | float | Decimal | None) -> Reading:
    """Read a value as the service may send it: a number, a text in any writing, "" or null. Never raises."""
    text = _wire_text(raw)
    clean = plain(text)
    if measure is Measure.AXIS:
        return Reading(text, read_axis(clean))
    if clean and zero_word(measure, clean):
        return Reading(text, ZERO)
    number = numeral(clean)
    return Reading(text, number.value if number else None)


def _wire_text(raw: str | float | Decimal | None) -> str:
    match raw:
        case None:
            return ""
        case str():
            return raw
        case bool() | float():
            return str(raw)
        case _:
            return format(Decimal(raw), "f")


def read_axis(clean: str) -> Decimal | None:
    """Read a plain text as whole degrees, with or without the degree sign; None when it is not that."""
    number = numeral(clean.rstrip("°º").strip())
    if number is None or number.sign or number.value % 1:
        return None
    return number.value.quantize(Decimal(1))


def zero_word(measure: Measure, clean: str) -> bool:
    """Tell whether a plain text is a word for zero: plano in a sphere, no cylinder in a cylinder."""
    word = clean.upper()
    if measure is Measure.SPHERE:
        return word in {"Ø", "∞"} or "PLANO".startswith(word) or (word.startswith("±") and _is_zero(word[1:]))
    return word in {"DS", "D.S.", "D.S", "SPH", "SPH.", "-", "/"} or (word.startswith("±") and _is_zero(word[1:]))


def _is_zero(clean: str) -> bool:
    number = numeral(clean.strip())
    return number is not None and not number.sign and not number.value


def write_power(value: Decimal) -> str:
    """Return a power for the service: a dot, two decimals, more where the value needs them, no plus."""
    value = value or ZERO
    if value == value.quantize(HUNDREDTH):
        return format(value.quantize(HUNDREDTH), "f")
    return format(value.normalize(), "f")


def write_value(measure: Measure, value: Decimal) -> str:
    """Return any value for the service; no cylinder is "0", an axis whole degrees."""
    if measure is Measure.AXIS or (measure is Measure.CYLINDER and not value):
        return format(value.quantize(Decimal(1)), "f")
    return write_power(value)


def show_power(value: Decimal, mark: str = ".") -> str:
    """Return a power for screens and prints: its sign (U+2212), two decimals; an eighth is cut, not rounded."""
    size = abs(value)
    if not size % HALF_STEP:
        size = size.quantize(HUNDREDTH, ROUND_DOWN)
    sign = MINUS if value < 0 else "+" if value > 0 else ""
    return sign + write_power(size).replace(".", mark)


def show_derived(value: Decimal, mark: str = ".") -> str:
    """Return a calculated power for screens and prints, rounded half away from zero to two decimals."""
    rounded = value.quantize(HUNDREDTH, ROUND_HALF_UP)
    sign = MINUS if rounded < 0 else "+" if rounded > 0 else ""
    return sign + format(abs(rounded), "f").replace(".", mark)


def show_value(measure: Measure, value: Decimal, mark: str = ".") -> str:
    """Return any value for screens and prints; an axis without its degree sign."""
    return write_value(measure, value) if measure is Measure.AXIS else show_power(value, mark)


def judge(measure: Measure, value: Decimal) -> tuple[Finding, ...]:
    """Return what is to be said of one value by itself: its range and its step."""
    if measure is Measure.AXIS:
        in_range = 0 <= value <= 180
        return () if in_range else (Finding(Level.BLOCK, Fault.AXIS_REFUSED, (show_value(measure, value),)),)
    range_finding = _judge_sphere(value) if measure is Measure.SPHERE else _judge_cylinder(value)
    return tuple(f for f in (range_finding, off_step(value)) if f is not None)


def _judge_sphere(value: Decimal) -> Finding | None:
    shown = (show_power(value),)
    if not -39 <= value <= 49:
        return Finding(Level.BLOCK, Fault.SPHERE_REFUSED, shown)
    if abs(value) > 20:
        return Finding(Level.WARN, Fault.SPHERE_UNUSUAL, shown)
    return Finding(Level.INFO, Fault.SPHERE_HIGH, shown) if abs(value) > 10 else None


def _judge_cylinder(value: Decimal) -> Finding | None:
    shown = (show_power(value),)
    if abs(value) > Decimal("19.75"):
        return Finding(Level.BLOCK, Fault.CYLINDER_REFUSED, shown)
    if abs(value) > 8:
        return Finding(Level.WARN, Fault.CYLINDER_UNUSUAL, shown)
    return Finding(Level.INFO, Fault.CYLINDER_HIGH, shown) if abs(value) > 4 else None


def off_step(value: Decimal) -> Finding | None:
    """Return the finding for a power between two steps, with both neighbours."""
    if not value % HALF_STEP:
        return None
    low, high = neighbours(value)
    return Finding(Level.WARN, Fault.OFF_STEP, (show_power(value), show_power(low), show_power(high)))


def neighbours(value: Decimal) -> tuple[Decimal, Decimal]:
    """Return the quarter dioptres below and above a power, the weaker one first."""
    weak = (value / STEP).to_integral_value(ROUND_DOWN) * STEP
    return weak, weak + STEP.copy_sign(value)
