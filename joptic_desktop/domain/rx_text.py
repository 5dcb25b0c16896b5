"""A prescription read from a text: a line or several, a small table, JSON; in any notation of the trade, never guessed.

The grammar, in words: names of eyes and distances (English, French, Arabic) stand before their values; a distance holds
until the next one, right before values for these alone, an eye until its line ends or, alone on a line, as a heading. A
lens is sphere, cylinder and axis in one of the orders of `rx_lens_line`. "Add" says an addition. Whatever is anything
else is left in `unread`, and so is what it may belong to.
"""

from __future__ import annotations

from joptic_desktop.domain.folding import TURNING
from joptic_desktop.domain.prescription import Side
from joptic_desktop.domain.rx_findings import Fault, Finding, Level
from joptic_desktop.domain.rx_gathering import AdditionClaim, EyeClaim, Gathering
from joptic_desktop.domain.rx_lens_line import read_lens
from joptic_desktop.domain.rx_reading import ReadEye, ReadRx
from joptic_desktop.domain.rx_segments import Role, Segment, Segmenter
from joptic_desktop.domain.rx_tables import lines_of, read_tables
from joptic_desktop.domain.rx_tokens import NUMBERS, Token, tokens_of
from joptic_desktop.domain.rx_wire import read_json
from joptic_desktop.domain.rx_words import Kind
from joptic_desktop.domain.typed_powers import read_addition

__all__ = ["ReadEye", "ReadRx", "looks_like_rx", "read_rx"]

LONGEST = 8_000
_NAMES = frozenset({Kind.EYE, Kind.DISTANCE, Kind.ADDITION})
_LENS_PARTS = frozenset({Kind.SIGNED, Kind.CYLINDER, Kind.AXIS, Kind.DEGREES})
_VALUES = NUMBERS | {Kind.PLANO}
_WORDS = frozenset({Kind.EYE, Kind.DISTANCE, Kind.ADDITION, Kind.SPHERE, Kind.CYLINDER, Kind.AXIS, Kind.NO_CYLINDER})


def read_rx(text: str) -> ReadRx:
    """Read a text as a prescription. Never raises; what is outside the grammar stands in `unread`."""
    if len(text) > LONGEST:
        return _refused(text, Fault.TEXT_TOO_LONG, str(len(text)))
    if not TURNING.isdisjoint(text):
        return _refused(text, Fault.TEXT_TURNED)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return read_json(text)
    gathering = Gathering(text)
    segmenter = Segmenter()
    for part in read_tables(lines_of(tokens_of(text)), gathering):
        if isinstance(part, list):
            segmenter.take(part)
        else:
            part.read(*segmenter.heading())
    _gather(segmenter.finish(), gathering)
    return gathering.result()


def looks_like_rx(text: str) -> bool:
    """Tell whether a text is more than one cell's worth: a line, or several."""
    clean = text.strip()
    if len(clean) > LONGEST or clean.startswith("{") or any(mark in clean for mark in "\n\t("):
        return True
    kinds = [token.kind for token in tokens_of(clean)]
    values = sum(kind in _VALUES for kind in kinds)
    return values > 1 or (values == 1 and not _WORDS.isdisjoint(kinds))


def _refused(text: str, fault: Fault, *values: str) -> ReadRx:
    return ReadRx(unread=text, findings=(Finding(Level.WARN, fault, values),))


def _gather(segments: list[Segment], gathering: Gathering) -> None:
    lenses = _lenses(segments)
    pieces = (token for segment in segments for token in (*segment.names, *segment.tokens))
    gathering.names_an_eye = any(token.kind is Kind.EYE for token in pieces)
    for at, segment in enumerate(segments):
        match segment.role:
            case Role.UNREAD:
                gathering.unread.append(segment.span)
                gathering.lost_a_distance |= any(name.kind is Kind.DISTANCE for name in segment.names)
            case Role.LENS:
                for side in segment.sides or (None,):
                    gathering.eyes.append(EyeClaim((segment.distance, side), lenses[at], segment.span))
            case Role.ADDITION:
                before = {i: segments[i] for i in lenses if i < at}
                last = max(before, default=None)
                is_lost = last is not None and lenses[last] is None and before[last].line == segment.line
                if is_lost and not segment.is_listed:
                    gathering.unread.append(segment.span)  # what it is added to was not understood: nor is whose it is
                else:
                    _gather_addition(segment, list(before.values()), gathering)


def _lenses(segments: list[Segment]) -> dict[int, ReadEye | None]:
    """Return what each part that says a lens says, by its number; None where it is not understood."""
    lenses: dict[int, ReadEye | None] = {}
    last = None
    for at, segment in enumerate(segments):
        if segment.role is not Role.LENS:
            eye = lenses.get(last) if last is not None and segments[last].line == segment.line else None
            if last is not None and eye is not None and eye.axis.is_empty and _may_end_a_lens(segment):
                lenses[last] = None
            continue
        eye = read_lens(segment.tokens, is_named=bool(segment.sides or segment.distance))
        if eye is not None and len(segment.sides) > 1 and eye.cylinder.value and eye.axis.is_empty:
            eye = None  # "OD/OS -1.00/-2.00": a power for each eye, or sphere and cylinder of both
        if eye is None and last is not None and segments[last].line == segment.line and _is_named_d(segment):
            lenses[last] = None  # "G -1,00 D -0,50 D x 15": dioptres perhaps, and the cylinder of the eye before
        lenses[at] = eye
        last = at
    return lenses


def _may_end_a_lens(segment: Segment) -> bool:
    """Tell whether something else than a lens, such as an acuity, has a cylinder or an axis behind it."""
    kinds = [token.kind for token in segment.tokens]
    end = next((at for at, kind in enumerate(kinds) if kind in _NAMES), len(kinds))
    return kinds[:1] == [Kind.ASIDE] and not _LENS_PARTS.isdisjoint(kinds[:end])


def _is_named_d(segment: Segment) -> bool:
    return bool(segment.names) and segment.names[0].text.upper() == "D"


def _gather_addition(segment: Segment, before: list[Segment], gathering: Gathering) -> None:
    values = [token for token in segment.tokens if token.kind not in {Kind.COMMA, Kind.COLON, Kind.COLUMN}]
    reading = read_addition(values[0].text) if len(values) == 1 and _is_addition(values[0]) else None
    if reading is None or reading.value is None:
        gathering.unread.append(segment.span)
        return
    here = {side for lens in before if lens.line == segment.line for side in lens.sides}
    side = segment.sides[0] if len(segment.sides) == 1 else None
    last = before[-1].sides if before else ()
    ends_both = not segment.is_listed and len(here) > 1 and len(last) == 1
    after: Side | None = last[0] if len(last) == 1 else None
    gathering.additions.append(AdditionClaim(side, reading, segment.span, after, ends_both))


def _is_addition(token: Token) -> bool:
    return token.kind in NUMBERS and token.kind is not Kind.DEGREES
