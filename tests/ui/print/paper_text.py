"""What stands on the pages of a PDF and where, read back by another program than the one that wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2

_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\ufffe"))


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter with its ink, in points from the lower left corner of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def has_ink(self) -> bool:
        return self.right > self.left and self.top > self.bottom and not self.text.isspace()


@dataclass(frozen=True, slots=True)
class PageText:
    """A page: its size in points, its text as it would be copied, its letters in that order."""

    width: float
    height: float
    text: str
    letters: tuple[Letter, ...]

    def find(self, words: str) -> list[tuple[Letter, ...]]:
        """The places of a text on the page, letter by letter."""
        whole = "".join(letter.text for letter in self.letters)
        places = [at for at in range(len(whole)) if whole.startswith(words, at)]
        return [self.letters[at : at + len(words)] for at in places]

    def overlaps(self) -> list[tuple[str, str]]:
        """Pairs of letters whose inks lie over each other; neighbours and joined Arabic letters may touch."""
        inked = sorted((letter for letter in self.letters if letter.has_ink), key=lambda letter: letter.left)
        order = {id(letter): place for place, letter in enumerate(self.letters)}
        found = []
        for place, one in enumerate(inked):
            for other in inked[place + 1 :]:
                if other.left >= one.right:
                    break
                neighbours = abs(order[id(one)] - order[id(other)]) <= 1 or (
                    one.text > "\u0600" and other.text > "\u0600"
                )
                if not neighbours and _shared(one, other) > 0.15:
                    found.append((one.text, other.text))
        return found


def _shared(one: Letter, other: Letter) -> float:
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.top, other.top) - max(one.bottom, other.bottom)
    return max(0.0, width) * max(0.0, height)


def read_pages(data: bytes) -> list[PageText]:
    """Every page of a PDF."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [_read(document[number]) for number in range(len(document))]
    finally:
        document.close()


def properties(data: bytes) -> dict[str, str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()


def _read(page: pypdfium2.PdfPage) -> PageText:
    width, height = page.get_size()
    text = page.get_textpage()
    letters = tuple(_letters(text))
    plain = text.get_text_bounded().translate(_MARKS).replace("\u00a0", " ")
    return PageText(width, height, plain, letters)


def _letters(text: pypdfium2.PdfTextPage) -> Iterator[Letter]:
    for number in range(text.count_chars()):
        letter = text.get_text_range(number, 1).replace("\u00a0", " ")
        if letter and letter not in "\u2066\u2067\u2068\u2069":
            yield Letter(letter, *text.get_charbox(number))


def squeezed(text: str) -> str:
    """A text without its breaks: what wraps is one text still."""
    return " ".join(text.split())


def right_edges(places: Sequence[tuple[Letter, ...]]) -> list[float]:
    return [place[-1].right for place in places]
