"""What a person typed into one cell: read when the cell is left, never guessed where two readings are possible."""

from __future__ import annotations

from decimal import Decimal

from joptic_desktop.domain.powers import (
    HALF_STEP,
    ZERO,
    Numeral,
    Reading,
    numeral,
    plain,
    read_axis,
    show_power,
    untruncated,
    zero_word,
)
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, quoted

SMALLEST_HUNDREDTHS = 25
SURE_HUNDREDTHS = 50
_SHORT_FRACTIONS = {"2": Decimal("0.25"), "7": Decimal("0.75")}


def read_typed(measure: Measure, text: str, held: Decimal | None = None) -> Reading:
    """Read what was typed into a cell that held `held`; never raises.

    The reading's value is None when the text is empty, cannot be read, or must be asked for; its findings say why.
    Ranges and steps are judged by `powers.judge`.
    """
    clean = plain(text)
    if not clean:
        return Reading("")
    if measure is Measure.AXIS:
        axis = read_axis(clean)
        return Reading(text, axis) if axis is not None else _unreadable(Fault.UNREADABLE_AXIS, text)
    if clean in {"+", "-"} and held:
        return Reading(text, abs(held) if clean == "+" else -abs(held))
    if zero_word(measure, clean):
        return Reading(text, ZERO)
    number = numeral(clean)
    if number is None or len(number.part or "") > 3:
        return _unreadable(Fault.UNREADABLE_POWER, text)
    return _power(text, number)


def read_addition(text: str) -> Reading:
    """Read a typed addition: a power that needs no sign, and is never minus."""
    reading = read_typed(Measure.SPHERE, text)
    findings = tuple(f for f in reading.findings if f.fault is not Fault.SIGN)
    if reading.value is not None and reading.value < 0:
        return _unreadable(Fault.ADDITION_MINUS, text)
    return Reading(text, reading.value, findings)


def _unreadable(fault: Fault, text: str) -> Reading:
    return Reading(text, None, (Finding(Level.BLOCK, fault, (quoted(text),)),))


def _power(text: str, number: Numeral) -> Reading:
    if number.part is None:
        size, findings = _without_mark(number)
    else:
        size, findings = _with_mark(number), ()
    if size is None:
        return Reading(text, None, findings)
    if size and not number.sign:
        findings = (Finding(Level.WARN, Fault.SIGN), *findings)
    return Reading(text, number.signed(size), findings)


def _with_mark(number: Numeral) -> Decimal:
    short = _SHORT_FRACTIONS.get(number.part or "") if not number.whole else None
    return abs(number.value) if short is None else short


def _without_mark(number: Numeral) -> tuple[Decimal | None, tuple[Finding, ...]]:
    """Read whole digits: dioptres below 25, else hundredths, where two readings are possible with a finding."""
    whole = Decimal(number.whole)
    hundredths = untruncated(whole / 100)
    padded = number.whole.startswith("0")
    if whole < SMALLEST_HUNDREDTHS:
        doubtful = whole and padded and len(number.whole) > 2
        return whole, _two_readings(number, whole, hundredths) if doubtful else ()
    if hundredths % HALF_STEP:
        return None, (Finding(Level.BLOCK, Fault.ASK, (number.sign.replace("-", "\u2212") + number.whole,)),)
    if whole < SURE_HUNDREDTHS and not padded:
        return hundredths, _two_readings(number, hundredths, whole)
    return hundredths, ()


def _two_readings(number: Numeral, taken: Decimal, other: Decimal) -> tuple[Finding, ...]:
    values = tuple(show_power(number.signed(size)) for size in (taken, other))
    return (Finding(Level.WARN, Fault.AMBIGUOUS, values),)
