"""What is said of data before they are saved: what stops it, as in the window's form, and what to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from joptic_desktop.commands.units import field_name
from joptic_desktop.domain.changes import CustomerChange, EyeChange
from joptic_desktop.domain.contract import EYE_NAMES
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.lenses import readings, same_eye, written
from joptic_desktop.domain.personal_texts import LONGEST, TextFault, text_faults
from joptic_desktop.domain.powers import show_power
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.rx_entry import refusals, remarks
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place, quoted
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.phones import read_phone

_TEXT_FAULTS = {
    TextFault.TOO_LONG: f"must have at most {LONGEST} letters",
    TextFault.HIDDEN: "contains characters that cannot be seen: type it by hand instead of pasting it",
}
_NO_NUMBER = "{}: “{}” is no number known here, and is kept as it is written."


def judged(change: CustomerChange, known: Customer | None) -> tuple[CustomerChange, tuple[str, ...]]:
    """Return the change with its eyes written as the service is told them, and a sentence for all that is unusual.

    What stands in `known` already is left, and nothing is said of it. An eye is saved whole: raises `InvalidInput` for
    one that leaves out a power which stands there, as the lens would be another one without a word, and for whatever
    the form would not save either.
    """
    base = known.prescription if known else None
    faults = [f"{field_name(name)} {_TEXT_FAULTS[fault]}" for name, fault in text_faults(change, known)]
    faults += [fault for eye in change.eyes if base for fault in _left_out(eye, base)]
    faults += [_sentence(finding) for finding in refusals(base, change.eyes)]
    if faults:
        raise InvalidInput(*faults)
    told = tuple(_as_told(eye, base) for eye in change.eyes)
    said = [_sentence(finding) for finding in remarks(base, change.eyes)]
    said += [_sentence(finding) for pair in zip(change.eyes, told, strict=True) for finding in _turned(*pair)]
    return replace(change, eyes=told), tuple(said)


def with_phone(change: CustomerChange, known: Customer | None, region: str) -> tuple[CustomerChange, tuple[str, ...]]:
    """Return the change with its phone as a shop of that region (ISO 3166) sends it, and what is to be said of it.

    A text that is no number is kept, as the form keeps it: the service takes any.
    """
    text = change.personal.phone_number
    before = known.personal.phone_number if known and known.personal else None
    if text is None or text == before:
        return change, ()
    phone = read_phone(text, region)
    if phone is None:
        return change, (_NO_NUMBER.format(field_name("phone_number"), quoted(text)),)
    return replace(change, personal=replace(change.personal, phone_number=phone.e164)), ()


def _sentence(finding: Finding) -> str:
    place = finding.place
    return f"opticData.{place.distance}.{place.side}: {finding.text}" if place else finding.text


def _left_out(change: EyeChange, base: Prescription) -> Iterator[str]:
    before, eye = base.eye(change.distance, change.side), change.eye
    if before is None or eye.is_empty:
        return
    where = f"opticData.{change.distance}.{change.side}"
    for name, now, stood in zip(EYE_NAMES.values(), readings(eye)[:2], readings(before)[:2], strict=False):
        if now.is_empty and stood.value:
            yield f"{where}: {name} {show_power(stood.value)} stands there and is left out: write all of an eye."


def _turned(given: EyeChange, told: EyeChange) -> Iterator[Finding]:
    """Yield that an axis of 0 is saved as 180, where it is."""
    if readings(given.eye)[2].value == 0 and readings(told.eye)[2].value:
        yield Finding(Level.WARN, Fault.AXIS_ZERO, (), Place(given.distance, given.side, Measure.AXIS))


def _as_told(change: EyeChange, base: Prescription | None) -> EyeChange:
    before = base.eye(change.distance, change.side) if base else None
    same = before is not None and same_eye(change.eye, before)
    return change if same or change.eye.is_empty else replace(change, eye=written(change.eye))
