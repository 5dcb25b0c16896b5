"""Text folded for comparison and search: case, accents and Arabic letter forms do not matter, phones are digits."""

from __future__ import annotations

import unicodedata

# Unicode's own folding leaves these Arabic forms apart, people at a counter do not.
_ARABIC_FORMS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي", "ی": "ي", "ک": "ك", "ـ": None}
)
_LATIN_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
# these show the letters behind them in another order than the one they are in
TURNING = frozenset("\u202d\u202e")
_REMOVE_INVISIBLE = dict.fromkeys(map(ord, _INVISIBLE))


def fold(text: str) -> str:
    """Return text as it is compared: casefolded, without marks, Arabic forms united, blanks single."""
    text = text.translate(_REMOVE_INVISIBLE)
    # casefolding undoes some of the decomposition and the other way round: a second round settles both
    for _ in range(2):
        text = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(bare.translate(_ARABIC_FORMS).translate(_LATIN_LETTERS).split())


def trim(text: str) -> str:
    """Return text without blanks of any kind, bidi marks and zero-width characters at its ends."""
    return text.strip(_INVISIBLE + " \t\r\n\v\f\u00a0\u202f\u2007\u3000")


def phone_digits(text: str) -> str:
    """Return the digits of a phone number, Arabic-Indic ones as Latin, without a leading 00."""
    digits = "".join(str(unicodedata.digit(c)) for c in text if c.isdigit() and unicodedata.digit(c, None) is not None)
    return digits.removeprefix("00")


def phone_key(text: str) -> str:
    """Return what two writings of one phone share: the last nine digits, as +212 6… and 06… differ before them."""
    return phone_digits(text)[-9:]
