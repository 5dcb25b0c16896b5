"""A prescription written out in the notations of the trade, to be printed, copied and read back by `rx_text`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from joptic_desktop.domain.lenses import Lens, addition, lens_of, near_from, readings, transposed
from joptic_desktop.domain.powers import HALF_STEP, Reading, show_power, show_value, write_value
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.domain.rx_wire import write_json

_ISOLATE, _END = "\u2066", "\u2069"


class CylinderForm(Enum):
    """Which sign the cylinders of a sheet bear."""

    AS_WRITTEN = "as written"
    MINUS = "minus"
    PLUS = "plus"


class Notation(Enum):
    """The ways to write a prescription; WIRE is the service's own, as JSON text."""

    US = "US"
    UK = "UK"
    FR = "FR"
    AR = "AR"
    WIRE = "wire"


@dataclass(frozen=True, slots=True)
class _Style:
    """How one notation writes: `lens` with the sphere, the cylinder and what `axis` makes of the axis."""

    sides: tuple[str, str]
    distances: tuple[str, str, str]
    eye: str
    lens: str
    without_cylinder: str
    axis: str
    addition: str
    labels: tuple[str, str, str] = ("SPH", "CYL", "AXIS")
    mark: str = "."
    axis_width: int = 1


_STYLES = {
    Notation.US: _Style(
        ("OD", "OS"), ("DV", "INT", "NV"), "{0} {1}", "{0} {1}{2}", "{0} DS", " x {0}", "  ADD {0}", axis_width=3
    ),
    Notation.UK: _Style(("R", "L"), ("DV", "INT", "NV"), "{0} {1}", "{0}/{1}{2}", "{0} DS", " x {0}", "  Near Add {0}"),
    Notation.FR: _Style(
        ("OD", "OG"),
        ("VL", "VI", "VP"),
        "{0} : {1}",
        "{0} ({1}){2}",
        "{0}",
        " {0}°",
        "  Add {0}",
        ("SPH", "CYL", "AXE"),
        ",",
    ),
    Notation.AR: _Style(
        ("العين اليمنى", "العين اليسرى"),
        ("الرؤية البعيدة", "الرؤية المتوسطة", "الرؤية القريبة"),
        f"{{0}}: {_ISOLATE}{{1}}{_END}",
        "{0} {1}{2}",
        "{0}",
        " x {0}",
        f" الإضافة {_ISOLATE}{{0}}{_END}",
    ),
}


def write_rx(prescription: Prescription, notation: Notation, form: CylinderForm = CylinderForm.AS_WRITTEN) -> str:
    """Return a prescription in a notation, one eye a line; what cannot be read stands in it verbatim.

    Near is written as an addition where it is just that: the same cylinder and axis, and a sphere that is not weaker.
    """
    prescription = in_form(prescription, form)
    if notation is Notation.WIRE:
        return write_json(prescription)
    style = _STYLES[notation]
    adds = {side: add for side in Side if (add := plain_addition(prescription, side)) is not None}
    written = [
        (distance, side, eye)
        for distance, side, eye in prescription.eyes()
        if not eye.is_empty and not (distance is Distance.NEAR and side in adds)
    ]
    names_distance = any(distance is not Distance.DISTANCE for distance, _, _ in written)
    lines = []
    for distance, side, eye in written:
        line = style.eye.format(style.sides[list(Side).index(side)], _eye(eye, style))
        if names_distance:
            line = f"{style.distances[list(Distance).index(distance)]} {line}"
        if distance is Distance.DISTANCE and side in adds:
            line += style.addition.format(show_power(adds[side], style.mark))
        lines.append(line)
    return "\n".join(lines)


def write_eye(eye: Eye, notation: Notation) -> str:
    """Return the values of one eye alone in a print notation."""
    return _eye(eye, _STYLES[notation])


def in_form(prescription: Prescription, form: CylinderForm) -> Prescription:
    """Return a prescription with all cylinders of one sign; an eye that describes no lens stays as it is."""
    if form is CylinderForm.AS_WRITTEN:
        return prescription
    for distance, side, eye in prescription.eyes():
        lens = lens_of(eye)
        if lens is not None and lens.cylinder and (lens.cylinder < 0) is (form is CylinderForm.PLUS):
            prescription = prescription.with_eye(distance, side, _texts(transposed(lens)))
    return prescription


def plain_addition(prescription: Prescription, side: Side) -> Decimal | None:
    """Return the addition that says all of an eye's near lens; None where near says anything else."""
    eyes = prescription.eye(Distance.DISTANCE, side), prescription.eye(Distance.NEAR, side)
    far, near = (lens_of(eye) for eye in eyes)
    if far is None or near is None or any(_has_axis_alone(eye) for eye in eyes):
        return None
    add = addition(far, near)
    is_plain = add >= 0 and not add % HALF_STEP and near == near_from(far, add)
    return add if is_plain else None


def _texts(lens: Lens) -> Eye:
    values = zip(Measure, (lens.sphere, lens.cylinder, Decimal(lens.axis)), strict=True)
    return Eye(*(write_value(measure, value) for measure, value in values))


def _has_axis_alone(eye: Eye | None) -> bool:
    _, cylinder, axis = readings(eye)
    return not cylinder.value and axis.value not in {None, Decimal(0), Decimal(180)}


def _eye(eye: Eye, style: _Style) -> str:
    sphere, cylinder, axis = readings(eye)
    lacks_axis = bool(cylinder.value) and axis.is_empty  # unlabelled, such a cylinder looks like an addition
    if sphere.is_empty or sphere.is_unreadable or cylinder.is_unreadable or axis.is_unreadable or lacks_axis:
        return " ".join(_labelled(eye, style))
    if not cylinder.value and not _has_axis_alone(eye):
        return style.without_cylinder.format(_text(Measure.SPHERE, sphere, style))
    if cylinder.value and axis.value == 0:
        axis = Reading("180", Decimal(180))
    shown_axis = "" if axis.is_empty else style.axis.format(_text(Measure.AXIS, axis, style))
    size = _text(Measure.CYLINDER, cylinder, style) or show_power(Decimal(0), style.mark)
    return style.lens.format(_text(Measure.SPHERE, sphere, style), size, shown_axis)


def _labelled(eye: Eye, style: _Style) -> Iterator[str]:
    for measure, label, reading in zip(Measure, style.labels, readings(eye), strict=True):
        if not reading.is_empty:
            yield f"{label} {_text(measure, reading, style)}"


def _text(measure: Measure, reading: Reading, style: _Style) -> str:
    if reading.value is None:
        return reading.text.strip()
    shown = show_value(measure, reading.value, style.mark)
    return shown.zfill(style.axis_width) if measure is Measure.AXIS else shown
