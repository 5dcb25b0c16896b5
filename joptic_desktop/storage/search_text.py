"""What a customer is found by, and what a person types to find one, brought to the same plain form.

A customer's text is the folded name, the e-mail and the phone in its forms, parted by two blanks, then marks for the
first letters of its words. A term of three or more characters is found anywhere in it, a shorter one at the start of a
word; every term must be found. The index knows pieces of three characters: a short term finds the blank before it, or
the mark, in the third.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from joptic_desktop.domain.folding import fold, phone_digits

SHORT = 2
PIECE = 3
GAP = "  "
_MARK = "\x01 "
_LONGEST_TERM = 100
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_JOINERS = str.maketrans(dict.fromkeys("-'’.,;/()", " "))
_PHONE = re.compile(r"[\d٠-٩۰-۹+][\d٠-٩۰-۹\s.()/-]*\Z")
_SHORTEST_NATIONAL = 3
# ITU-T E.164: world numbering zones whose country codes have one or two digits; all others have three.
_ONE_DIGIT = frozenset("17")
_TWO_DIGITS = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """The terms of a search: `long` ones are found anywhere, `short` ones at the start of a word.

    `typed` is all of them in one text.
    """

    long: tuple[str, ...]
    short: tuple[str, ...]
    typed: str = ""

    @property
    def needles(self) -> tuple[str, ...]:
        """What a customer's text must hold, as plain substrings."""
        return (*self.long, *(f" {term}" for term in self.short))

    @property
    def cover(self) -> list[str]:
        """Pieces of the index that together touch every character of the terms."""
        return [piece for term in self.long for piece in _cover(term)] + self._short_pieces()

    @property
    def pieces(self) -> list[str]:
        """Every piece of the index that a customer meant has."""
        return [term[i : i + PIECE] for term in self.long for i in range(len(term) - SHORT)] + self._short_pieces()

    def _short_pieces(self) -> list[str]:
        return [f" {term}" if len(term) == SHORT else f"{_MARK}{term}" for term in self.short]

    def __bool__(self) -> bool:
        return bool(self.long or self.short)


def search_terms(typed: str) -> SearchTerms:
    """Return the terms of what was typed; a phone number is one term, however it is written."""
    text = _CONTROL.sub(" ", typed).strip()
    if _PHONE.match(text) and phone_digits(text):
        terms = [_phone_term(text)]
    else:
        terms = [term[:_LONGEST_TERM] for term in dict.fromkeys(fold(text).split())]
    long = tuple(term for term in terms if len(term) > SHORT)
    return SearchTerms(long, tuple(term for term in terms if len(term) <= SHORT), " ".join(terms))


def customer_text(name_key: str, emails: tuple[str, ...], phone: str) -> str:
    """Return a customer's text: it sorts as the folded name does, `name_key`."""
    lines = [name_key, *dict.fromkeys(emails), *phone_forms(phone)]
    parted = " ".join(name_key.translate(_JOINERS).split())
    if parted != name_key:
        lines.append(parted)
    text = GAP.join(lines)
    marks = sorted({word[0] for word in text.split()})
    return f" {text}{GAP}{''.join(_MARK + mark for mark in marks)}"


def name_range(name_key: str) -> tuple[str, str]:
    """Return the bounds between which the texts of all customers of one folded name sort."""
    return f" {name_key}{GAP}", f" {name_key} !"


def expression(pieces: Iterable[str]) -> str:
    """Return the full-text query for rows that have all pieces."""
    return " AND ".join('"{}"'.format(piece.replace('"', '""')) for piece in dict.fromkeys(pieces))


def fold_line(text: str) -> str:
    """Return folded text without control characters, as one line."""
    if text.isascii():
        return " ".join(_CONTROL.sub(" ", text).lower().split())
    return fold(_CONTROL.sub(" ", text))


def phone_forms(phone: str) -> list[str]:
    """Return the writings a phone is found by: all its digits, and as it is dialled inside its country."""
    digits = phone_digits(phone)
    if not digits:
        return []
    national = _national(phone, digits)
    return [digits] if national in {None, digits} else [digits, str(national)]


def _cover(term: str) -> list[str]:
    starts = [*range(0, len(term) - PIECE, PIECE), len(term) - PIECE]
    return [term[start : start + PIECE] for start in starts]


def _phone_term(typed: str) -> str:
    digits = phone_digits(typed)
    return _national(typed, digits) or digits


def _national(written: str, digits: str) -> str | None:
    if not written.strip().startswith(("+", "00")):
        return None
    rest = digits[_code_length(digits) :].lstrip("0")
    return f"0{rest}" if len(rest) >= _SHORTEST_NATIONAL else None


def _code_length(digits: str) -> int:
    if digits[:1] in _ONE_DIGIT:
        return 1
    return 2 if _TWO_DIGITS.match(digits) else 3
