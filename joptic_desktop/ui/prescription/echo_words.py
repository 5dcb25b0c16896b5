"""What a cell's text would be read as while it is typed: told, never judged."""

from joptic_desktop.domain.powers import Reading
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Measure, Place
from joptic_desktop.ui.prescription.figures import measure_text
from joptic_desktop.ui.prescription.words import derived_parts, translate, with_numbers

_JUST_BEGUN = frozenset("+-−–./,")


def echo_parts(entry: RxEntry, place: Place) -> tuple[str, ...]:
    """Return what is told under an eye while a cell of it is typed, the most wanted first; empty for a beginning.

    `entry` has the text typed into it: how that is read, then what follows for the lens.
    """
    reading = entry.cell(place)
    said = _said(place.measure, reading)
    lens = entry.lens(place.distance, place.side)
    parts = () if lens is None or reading.value is None else derived_parts(lens)
    return (said, *parts) if said else ()


def _said(measure: Measure, reading: Reading) -> str:
    text = reading.text.strip()
    if reading.value is None:
        return "" if not text or text in _JUST_BEGUN else translate("Prescription", "not readable yet")
    if not reading.value and not any(letter.isdigit() for letter in text):
        if measure is Measure.SPHERE:
            return translate("Prescription", "reads plano")
        return translate("Prescription", "reads no cylinder")
    shown = measure_text(measure, reading.value)
    if any(finding.fault is Fault.SIGN for finding in reading.findings):
        return with_numbers(translate("Prescription", "reads {0}, sign to be given"), shown.lstrip("+"))
    return with_numbers(translate("Prescription", "reads {0}"), f"{shown}°" if measure is Measure.AXIS else shown)
