"""What the parts of a text say, gathered: an eye said twice, or for which it is not clear whose it is, stays unread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from joptic_desktop.domain.powers import Reading, show_power
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place, quoted
from joptic_desktop.domain.rx_reading import ReadEye, ReadRx

Span = tuple[int, int]
Key = tuple[Distance | None, Side | None]


@dataclass(frozen=True, slots=True)
class EyeClaim:
    """An eye that a part of the text writes; None where it could not be read."""

    key: Key
    eye: ReadEye | None
    span: Span


@dataclass(frozen=True, slots=True)
class AdditionClaim:
    """An addition that a part of the text writes. `after` is the eye written before it, where it names none itself."""

    side: Side | None
    reading: Reading
    span: Span
    after: Side | None = None
    ends_both: bool = False


@dataclass(slots=True)
class Gathering:
    """Everything the parts of one text say, and what of the text was not understood.

    `names_an_eye` and `lost_a_distance` tell that a name stands anywhere, or before what was not understood: who has
    none may then be that one.
    """

    text: str
    eyes: list[EyeClaim] = field(default_factory=list)
    additions: list[AdditionClaim] = field(default_factory=list)
    unread: list[Span] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    names_an_eye: bool = False
    lost_a_distance: bool = False

    def result(self) -> ReadRx:
        """Return what was read for certain, the rest verbatim."""
        eyes = self._settled_eyes()
        additions = self._settled_additions()
        if not eyes and not additions:
            return ReadRx(unread=self.text, findings=tuple(self.findings))
        said = (finding for key, eye in eyes.items() for finding in _said(key, eye))
        more = (finding for reading in additions.values() for finding in reading.findings)
        return ReadRx(eyes, additions, self._unread_text(), (*self.findings, *said, *more))

    def _settled_eyes(self) -> dict[Key, ReadEye]:
        count = Counter(claim.key for claim in self.eyes)
        has_named_eye = self.names_an_eye or any(side for _, side in count)
        faults: list[Fault | None] = [_whose(claim.key, count, has_named_eye=has_named_eye) for claim in self.eyes]
        lost = [claim for claim, fault in zip(self.eyes, faults, strict=True) if fault or claim.eye is None]
        has_far = any(distance is Distance.DISTANCE for distance, _ in count)
        asks_distance = has_far or self.lost_a_distance or any(claim.key[0] for claim in lost)
        eyes: dict[Key, ReadEye] = {}
        for claim, other in zip(self.eyes, faults, strict=True):
            fault = other or (Fault.DISTANCE_UNNAMED if claim.key[0] is None and asks_distance else None)
            if fault is None and claim.eye is not None:
                eyes[claim.key] = claim.eye
            else:
                self._leave(claim.span, fault if claim.eye is not None else None)
        return {key: eyes[key] for key in _in_order(eyes)}

    def _settled_additions(self) -> dict[Side | None, Reading]:
        claims = self.additions
        if len(claims) == 1 and claims[0].ends_both and claims[0].reading.value is not None:
            shown = show_power(claims[0].reading.value)
            self.findings.append(Finding(Level.WARN, Fault.ADDITION_BOTH, (shown,)))
            return {None: claims[0].reading}
        sides = [claim.side or claim.after if len(claims) > 1 else claim.side for claim in claims]
        count = Counter(sides)
        additions: dict[Side | None, Reading] = {}
        for claim, side in zip(claims, sides, strict=True):
            if count[side] > 1 or (side is None and len(claims) > 1):
                self._leave(claim.span, Fault.EYE_TWICE)
            else:
                additions[side] = claim.reading
        return additions

    def _leave(self, span: Span, fault: Fault | None) -> None:
        self.unread.append(span)
        if fault is not None:
            self.findings.append(Finding(Level.WARN, fault, (quoted(self.text[slice(*span)]),)))

    def _unread_text(self) -> str:
        """Return the parts that were not understood, as they stand, each on a line of its own unless they touch."""
        joined: list[Span] = []
        for start, end in sorted(set(self.unread)):
            if joined and not self.text[joined[-1][1] : start].strip():
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        return "\n".join(self.text[slice(*span)] for span in joined)


def _whose(key: Key, count: Counter[Key], *, has_named_eye: bool) -> Fault | None:
    """Return why it is not clear whose an eye is, None where it is."""
    if key[1] is None and (has_named_eye or count[key] > 1):
        return Fault.EYE_UNNAMED
    return Fault.EYE_TWICE if count[key] > 1 else None


def _in_order(keys: Sequence[Key] | dict[Key, ReadEye]) -> list[Key]:
    distances, sides = [None, *Distance], [None, *Side]
    return sorted(keys, key=lambda key: (distances.index(key[0]), sides.index(key[1])))


def _said(key: Key, eye: ReadEye) -> Iterator[Finding]:
    distance, side = key
    for measure, reading in zip(Measure, eye.readings, strict=True):
        for finding in reading.findings:
            yield finding.at(Place(distance, side, measure)) if distance and side else finding
