"""What is to be said of a prescription while a person writes it: the cells' own findings, and the checks across."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.powers import show_power
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_cells import EYES, RxCells
from joptic_desktop.domain.rx_checks import check, check_eye
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place, quoted

_UNREADABLE = {Fault.UNREADABLE_POWER, Fault.UNREADABLE_AXIS}
_USUAL_ADDITION = (Decimal("0.50"), Decimal("3.50"))


def entry_findings(cells: RxCells, age: int | None = None, previous: Prescription | None = None) -> tuple[Finding, ...]:
    """Return everything to say, the gravest first; `previous` is the prescription before the original.

    A fault in an eye nobody touched, or a value that came unreadable and goes back as it is, only warns: it stops
    no save. An eye that waits for a sign, or holds what cannot be read, is left out of the comparisons.
    """
    changes = cells.changes()
    settled = cells.with_saved(changes)
    found = [finding for place in cells.touched for finding in _typed_findings(cells, place)]
    said = {finding.place for finding in found}
    for distance, side in EYES:
        if cells.is_unsettled(distance, side):
            settled = settled.with_eye(distance, side, None)
            eye = cells.eye(distance, side) or Eye()
            unsaid = (f for f in check_eye(distance, side, eye) if f.place not in said)
            found += [_as_written(cells, finding) for finding in unsaid]
    found += check(settled, age=age, previous=_before(cells, previous))
    edited = {(change.distance, change.side) for change in changes}
    return tuple(sorted((_softened(cells, f, edited) for f in found), key=lambda finding: -finding.level))


def _before(cells: RxCells, previous: Prescription | None) -> Prescription:
    """Return what each eye said before: the original where the eye was edited, else what came before the original."""
    before = cells.original
    for distance, side in EYES if previous else ():
        original = cells.original.eye(distance, side)
        if original is None or original.is_empty or same_eye(original, cells.eye(distance, side)):
            before = before.with_eye(distance, side, previous.eye(distance, side) if previous else None)
    return before


def _typed_findings(cells: RxCells, place: Place) -> Iterator[Finding]:
    reading = cells.touched[place]
    for finding in reading.findings:
        yield (_sign_of_near(cells, place, finding) if finding.fault is Fault.SIGN else finding).at(place)
    if place.measure is Measure.AXIS and reading.value == 0 and cells.has_cylinder(place):
        yield Finding(Level.INFO, Fault.AXIS_ZERO, (), place)


def _as_written(cells: RxCells, finding: Finding) -> Finding:
    """Return what is said of an unreadable cell with the text that stands there, without the mark of what is saved."""
    place = finding.place
    if finding.fault not in _UNREADABLE or place is None or place not in cells.touched:
        return finding
    return replace(finding, values=(quoted(cells.touched[place].text),))


def _sign_of_near(cells: RxCells, place: Place, finding: Finding) -> Finding:
    """Say which sign of a near sphere gives the other eye's addition, or else the only usual one."""
    far = cells.lens(Distance.DISTANCE, place.side)
    size = cells.touched[place].value
    if place.distance is not Distance.NEAR or place.measure is not Measure.SPHERE or far is None or size is None:
        return finding
    low, high = _USUAL_ADDITION
    usual = {value - far.sphere: value for value in (-size, size) if low <= value - far.sphere <= high}
    other = cells.addition(Side.LEFT if place.side is Side.RIGHT else Side.RIGHT).value
    add = other if other in usual else next(iter(usual)) if len(usual) == 1 else None
    if add is None:
        return finding
    return replace(finding, fault=Fault.SIGN_NEAR, values=(show_power(usual[add])[0], show_power(add)))


def _softened(cells: RxCells, finding: Finding, edited: set[tuple[Distance, Side]]) -> Finding:
    place = finding.place
    if finding.level is not Level.BLOCK or place is None:
        return finding
    is_theirs = (place.distance, place.side) not in edited
    is_verbatim = finding.fault in _UNREADABLE and place not in cells.touched
    return replace(finding, level=Level.WARN) if is_theirs or is_verbatim else finding
