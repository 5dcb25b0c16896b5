"""What of a text is certain: nobody is there to be asked for a sign, so a value that waits for one is not read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from joptic_desktop.commands.rx_shape import EyeKey, WrittenRx, distance_name, side_name
from joptic_desktop.domain.lenses import Lens, lens_of
from joptic_desktop.domain.powers import write_value
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.rx_checks import check_eye, judge_addition
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure
from joptic_desktop.domain.rx_text import ReadEye, ReadRx, read_rx
from joptic_desktop.errors import InvalidInput

NOTHING = "Nothing here can be read for certain. Write it like: OD -1.25 -0.25 x 090 OS -1.00 DS Add +2.00"


@dataclass(frozen=True, slots=True)
class CertainRx:
    """What is certain of a text, and the sentences about it: what to look at, why something was not read."""

    written: WrittenRx
    sentences: tuple[str, ...]


def read_certain(text: str) -> CertainRx:
    """Read a text; raises `InvalidInput` with the sentences when nothing of it is certain."""
    found = read_rx(text)
    sentences = [finding.text for finding in _of_the_text(found)]
    unread = [found.unread] if found.unread else []
    lenses: dict[EyeKey, Lens] = {}
    for key, eye in found.eyes.items():
        lens = _lens(eye)
        if lens is None:
            unread.append(" ".join(reading.text.strip() for reading in eye.readings if not reading.is_empty))
        else:
            lenses[key] = lens
        sentences += _sentences(key, eye)
    additions: dict[Side | None, Decimal] = {}
    for side, reading in found.additions.items():
        findings = [*reading.findings, *(judge_addition(reading.value) if reading.value is not None else ())]
        sentences += [f"addition, {side_name(side)}: {f.text}" for f in findings if f.level > Level.INFO]
        if reading.value is None or any(finding.level is Level.BLOCK for finding in findings):
            unread.append(reading.text)
        else:
            additions |= dict.fromkeys(_sides_of(side, found), reading.value)
    if not lenses and not additions:
        raise InvalidInput(*(sentences or [NOTHING]))
    return CertainRx(WrittenRx(lenses, additions, "\n".join(unread)), tuple(dict.fromkeys(sentences)))


def _sides_of(side: Side | None, found: ReadRx) -> tuple[Side | None, ...]:
    """Return whose an addition is: one that is said once is for both eyes, unless the text names none."""
    return tuple(Side) if side is None and any(named for _, named in found.eyes) else (side,)


def _of_the_text(found: ReadRx) -> Iterator[Finding]:
    """Yield what is said of the whole text and not of a value."""
    readings = (*(r for eye in found.eyes.values() for r in eye.readings), *found.additions.values())
    of_values = {finding for reading in readings for finding in reading.findings}
    for finding in found.findings:
        if finding.place is None and finding not in of_values:
            yield finding


def _lens(eye: ReadEye) -> Lens | None:
    """Return the lens of an eye; None when a value is missing, out of range, or must be asked for."""
    if any(finding.level is Level.BLOCK or finding.fault is Fault.SIGN for _, finding in _findings(eye)):
        return None
    lens = lens_of(_texts(eye))
    axis = eye.axis.value
    return replace(lens, axis=int(axis)) if lens and not lens.cylinder and axis is not None else lens


def _findings(eye: ReadEye) -> Iterator[tuple[Measure, Finding]]:
    unsaid = True
    for measure, reading in zip(Measure, eye.readings, strict=True):
        for finding in reading.findings:
            unsaid = unsaid and finding.level is not Level.BLOCK
            yield measure, finding
    # a value that must be asked for has no number to be checked
    for finding in check_eye(Distance.DISTANCE, Side.RIGHT, _texts(eye)) if unsaid else ():
        if finding.place is not None:
            yield finding.place.measure, finding


def _texts(eye: ReadEye) -> Eye:
    values = zip(Measure, eye.readings, strict=True)
    return Eye(*(r.text if r.value is None else write_value(measure, r.value) for measure, r in values))


def _sentences(key: EyeKey, eye: ReadEye) -> list[str]:
    where = f"{distance_name(key[0])}, {side_name(key[1])}"
    return [f"{where} {measure}: {f.text}" for measure, f in _findings(eye) if f.level > Level.INFO]
