"""What a finding offers to be chosen with one click or one key: a sign, a neighbour, one cylinder sign."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from joptic_desktop.domain.powers import MINUS, STEP, neighbours
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Measure, Place
from joptic_desktop.ui.prescription.figures import finding_values, power_text
from joptic_desktop.ui.prescription.words import translate

SIGN_FAULTS = frozenset({Fault.SIGN, Fault.SIGN_NEAR})


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer about a cell: what stands on its button, what a screen reader says, what it makes of an entry."""

    place: Place
    label: str
    name: str
    then: Callable[[RxEntry], RxEntry] = field(compare=False)


def choices_for(finding: Finding, entry: RxEntry) -> tuple[Choice, ...]:
    """Return the answers to a finding; none where only the person can write the value."""
    place = finding.place
    if place is None:
        return ()
    if finding.fault in SIGN_FAULTS:
        return (
            _typed(place, MINUS, translate("Prescription", "The sign is minus")),
            _typed(place, "+", translate("Prescription", "The sign is plus")),
        )
    if finding.fault is Fault.CYLINDER_SIGNS:
        return (
            Choice(
                place,
                translate("Prescription", "All −"),
                translate("Prescription", "Make all cylinders −"),
                partial(RxEntry.with_cylinder_sign, minus=True),
            ),
            Choice(
                place,
                translate("Prescription", "All +"),
                translate("Prescription", "Make all cylinders +"),
                partial(RxEntry.with_cylinder_sign, minus=False),
            ),
        )
    if finding.fault is Fault.AMBIGUOUS:
        return tuple(_shown(entry, place, shown) for shown in finding_values(finding))
    return _neighbours(finding, entry, place)


def next_step(entry: RxEntry, place: Place, step: Decimal) -> RxEntry:
    """Return the entry with one value moved; a power between two steps goes to its neighbour in that direction."""
    value = entry.cell(place).value
    if place.measure is Measure.AXIS or abs(step) != STEP or value is None or not value % STEP:
        return entry.stepped(place, step)
    low, high = sorted(neighbours(value))
    shown = power_text(high if step > 0 else low)
    return entry.typed(place, _unsigned_while_asked(entry, place, shown))


def _neighbours(finding: Finding, entry: RxEntry, place: Place) -> tuple[Choice, ...]:
    value = entry.cell(place).value
    if finding.fault is not Fault.OFF_STEP or value is None:
        return ()
    return tuple(_shown(entry, place, power_text(power)) for power in sorted(neighbours(value)))


def _shown(entry: RxEntry, place: Place, shown: str) -> Choice:
    text = _unsigned_while_asked(entry, place, shown)
    return _typed(place, text, translate("Prescription", "Take {0}").format(text))


def _unsigned_while_asked(entry: RxEntry, place: Place, shown: str) -> str:
    """Return a shown power as it is put into a cell: a sign that was asked for is still asked for."""
    asked = any(finding.fault in SIGN_FAULTS for finding in entry.cell(place).findings)
    return shown.lstrip("+") if asked else shown


def _typed(place: Place, text: str, name: str) -> Choice:
    return Choice(place, text, name, lambda entry: entry.typed(place, text))
