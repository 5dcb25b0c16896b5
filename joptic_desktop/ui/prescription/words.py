"""The words of a prescription, and sentences made of them, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.lenses import Lens, spherical_equivalent, transposed
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Finding, Measure, Place
from joptic_desktop.ui.prescription.figures import derived_power_text, finding_values, power_text
from joptic_desktop.ui.theme.script import has_arabic, ltr

translate = QCoreApplication.translate
NOTHING = "—"
SEPARATOR = "   ·   "


def eye_name(side: Side) -> str:
    """Return "Right eye" or "Left eye"."""
    if side is Side.RIGHT:
        return translate("Prescription", "Right eye")
    return translate("Prescription", "Left eye")


def eye_letter(side: Side) -> str:
    """Return the letter in the coloured square."""
    return translate("Prescription", "R") if side is Side.RIGHT else translate("Prescription", "L")


def eye_short(side: Side) -> str:
    """Return the trade's sign of an eye: OD, and OS, which is OG in French."""
    return translate("Prescription", "OD") if side is Side.RIGHT else translate("Prescription", "OS")


def distance_name(distance: Distance) -> str:
    """Return the name of a viewing distance."""
    match distance:
        case Distance.DISTANCE:
            return translate("Prescription", "Distance")
        case Distance.INTERMEDIATE:
            return translate("Prescription", "Intermediate")
        case Distance.NEAR:
            return translate("Prescription", "Near")


def measure_head(measure: Measure) -> str:
    """Return the column head; the letters are the trade's."""
    match measure:
        case Measure.SPHERE:
            return translate("Prescription", "SPH")
        case Measure.CYLINDER:
            return translate("Prescription", "CYL")
        case Measure.AXIS:
            return translate("Prescription", "AXIS")


def measure_name(measure: Measure) -> str:
    """Return the spoken name of a value."""
    match measure:
        case Measure.SPHERE:
            return translate("Prescription", "sphere")
        case Measure.CYLINDER:
            return translate("Prescription", "cylinder")
        case Measure.AXIS:
            return translate("Prescription", "axis")


def place_name(place: Place) -> str:
    """Return the name of a cell for screen readers: "Right eye, distance, sphere"."""
    parts = (eye_name(place.side), distance_name(place.distance).lower(), measure_name(place.measure))
    return translate("Prescription", "{eye}, {distance}, {value}").format(
        eye=parts[0], distance=parts[1], value=parts[2]
    )


def finding_text(finding: Finding) -> str:
    """Return the sentence of a finding; its numbers keep their order in an Arabic sentence."""
    return with_numbers(translate("Finding", finding.fault.value), *finding_values(finding))


def derived_text(lens: Lens) -> str:
    """Return what follows from a lens, in one line."""
    return SEPARATOR.join(derived_parts(lens))


def derived_parts(lens: Lens) -> tuple[str, ...]:
    """Return what follows from a lens: spherical equivalent, and the other notation of a cylinder."""
    equivalent = derived_power_text(spherical_equivalent(lens))
    text = with_numbers(translate("Prescription", "S.E. {0}"), equivalent)
    if not lens.cylinder:
        return (text,)
    other = transposed(lens)
    form = f"{power_text(other.sphere)} {power_text(other.cylinder)} × {other.axis}"
    if other.cylinder > 0:
        return text, with_numbers(translate("Prescription", "plus form {0}"), form)
    return text, with_numbers(translate("Prescription", "minus form {0}"), form)


def with_numbers(sentence: str, *numbers: str) -> str:
    """Return a sentence with its numbers filled in; they keep their order in Arabic."""
    return sentence.format(*(map(ltr, numbers) if has_arabic(sentence) else numbers))
