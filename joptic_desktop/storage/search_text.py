"""What a customer is found by, and what a person types to find one, brought to the same plain form.

A customer's text is lines: the folded name, the e-mail, the phone in its forms. A term of three or more characters is
found anywhere in it, a shorter one at the start of a word; every term must be found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from joptic_desktop.domain.folding import fold, phone_digits

SHORT = 2
LINE = "\n"
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
    """The terms of a search: `long` ones are found anywhere, `short` ones at the start of a word."""

    long: tuple[str, ...]
    short: tuple[str, ...]

    def match(self, text: str) -> bool:
        """Tell whether a customer's text meets every term; the index answers the same."""
        return all(term in text for term in self.long) and all(
            any(word.startswith(term) for word in text.split()) for term in self.short
        )

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
    return SearchTerms(long, tuple(term for term in terms if len(term) <= SHORT))


def customer_text(name_key: str, emails: tuple[str, ...], phone: str) -> str:
    """Return a customer's text: it sorts as the folded name does, `name_key`."""
    parted = " ".join(name_key.translate(_JOINERS).split())
    lines = [name_key, *dict.fromkeys(emails), *phone_forms(phone)]
    if parted != name_key:
        lines.append(parted)
    return LINE + LINE.join(lines) + LINE


def fold_line(text: str) -> str:
    """Return folded text without control characters, as one line."""
    if text.isascii():
        return " ".join(_CONTROL.sub(" ", text).lower().split())
    return fold(_CONTROL.sub(" ", text))


def word_starts(text: str) -> str:
    """Return the first and the first two characters of every word, each as a token of letters and digits."""
    starts = {word[:length] for word in text.split() for length in (1, SHORT)}
    return " ".join(map(start_token, starts))


def phrase(term: str) -> str:
    """Return a term of three or more characters as full-text search wants it: found as it stands, anywhere."""
    return '"{}"'.format(term.replace('"', '""'))


def start_token(start: str) -> str:
    """Return one or two characters as a token that no tokenizer alters: their code points."""
    return "".join(f"{ord(letter):06x}" for letter in start)


def phone_forms(phone: str) -> list[str]:
    """Return the writings a phone is found by: all its digits, and as it is dialled inside its country."""
    digits = phone_digits(phone)
    if not digits:
        return []
    national = _national(phone, digits)
    return [digits] if national in {None, digits} else [digits, str(national)]


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
