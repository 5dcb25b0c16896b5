"""A sheet as values: what stands on it, ready to be painted, in reading order. No measure, no colour, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.shop_details import SheetLanguage


@dataclass(frozen=True, slots=True)
class Fact:
    """Something known of the person, under its name."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts side by side."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a table; a flagged one is not valid and stands as it was recorded."""

    text: str
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class EyeRow:
    """The values of one eye, a cell a column."""

    side: Side
    letters: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class DistanceRows:
    """Both eyes at one distance; `name` is "" where the letters are the name."""

    distance: Distance
    letters: str
    name: str
    rows: tuple[EyeRow, ...]


@dataclass(frozen=True, slots=True)
class RxTable:
    """A prescription in rows. `forms` are captions over the columns in equal parts, if any; `heads` name columns."""

    forms: tuple[str, ...]
    heads: tuple[str, ...]
    distances: tuple[DistanceRows, ...]


@dataclass(frozen=True, slots=True)
class DialFace:
    """The axis of one eye, 1 to 180 degrees; None draws the scale alone."""

    side: Side
    letters: str
    name: str
    axis: int | None


@dataclass(frozen=True, slots=True)
class Dials:
    """The axes of both eyes, the right one on the left in every language."""

    right: DialFace
    left: DialFace
    small: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """A prescription as it is written in a line, an eye a line."""

    caption: str
    lines: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Writings:
    """Writings in a shaded box, side by side."""

    parts: tuple[Writing, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence; a warning is set off."""

    text: str
    warning: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to be read aloud; `strong` are the spans (start, length) that matter most. `open` is unsettled."""

    text: str
    strong: tuple[tuple[int, int], ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences in large letters that belong together."""

    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Blanks:
    """Empty boxes under their names, for the hand. Boxes that belong to eyes keep the right one on the left."""

    names: tuple[str, ...]
    by_eye: bool = False
    tall: bool = False


Block = Facts | RxTable | Dials | Writings | Note | Sentences | Blanks


@dataclass(frozen=True, slots=True)
class Head:
    """Whose sheet it is: the shop, with its logo as a PNG or b"", and the day."""

    shop: str
    reached: str
    logo: bytes
    day: str


@dataclass(frozen=True, slots=True)
class Foot:
    """Which notation, and who printed it when; `page` and `pages` are to be filled into `page`."""

    notation: str
    printed: str
    page: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet. `running` heads the pages after the first."""

    language: SheetLanguage
    title: str
    head: Head
    blocks: tuple[Block, ...]
    foot: Foot
    running: str
