"""The one line under an eye: what is said of it, what may be chosen, what is being typed, or what follows from it."""

from dataclasses import dataclass

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Place
from joptic_desktop.ui.prescription.choices import Choice, choices_for
from joptic_desktop.ui.prescription.figures import finding_values
from joptic_desktop.ui.prescription.words import derived_text, finding_text, translate, with_numbers


@dataclass(frozen=True, slots=True)
class EyeLine:
    """A line: `level` is None where nothing is judged, `more` counts the findings that have no room here."""

    text: str = ""
    level: Level | None = None
    choices: tuple[Choice, ...] = ()
    more: int = 0


def finding_line(said: tuple[Finding, ...], focused: Place | None, entry: RxEntry) -> EyeLine | None:
    """Return the line of an eye's findings: the gravest of the cell one works in, or else of the eye."""
    here = tuple(finding for finding in said if finding.place == focused)
    told = next(iter(here or said), None)
    if told is None:
        return None
    return EyeLine(_sentence(told), told.level, choices_for(told, entry), len(said) - 1)


def derived_line(entry: RxEntry, distance: Distance, side: Side) -> EyeLine:
    """Return the line of what follows from a lens; empty without one."""
    lens = entry.lens(distance, side)
    return EyeLine(derived_text(lens) if lens else "")


def _sentence(finding: Finding) -> str:
    """Return the sentence of a finding, shorter where its choices stand beside it."""
    if finding.fault is Fault.SIGN_NEAR:
        return with_numbers(translate("Prescription", "Sign? With {0}, Add is {1}."), *finding_values(finding))
    if finding.fault is Fault.OFF_STEP:
        return translate("Prescription", "Between two steps: take")
    if finding.fault is Fault.CYLINDER_SIGNS:
        return translate("Prescription", "Cylinders with − and +:")
    if finding.fault is Fault.AMBIGUOUS:
        return translate("Prescription", "Two readings: take")
    return finding_text(finding)
