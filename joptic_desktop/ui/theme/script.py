"""Latin and Arabic in one line: which script a text is in, and marks that keep numbers in their order."""

import re

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_LTR, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_TURNING = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e"))


def has_arabic(text: str) -> bool:
    """Return whether any letter of the text is Arabic."""
    return not text.isascii() and _ARABIC.search(text) is not None


def latin_digits(text: str) -> str:
    """Return the text with digits of any script as 0 to 9."""
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text)


def ltr(text: str) -> str:
    """Return text that keeps left-to-right order inside any sentence: phones, e-mails, ids, powers, file names."""
    return f"{_LTR}{text}{_END}"


def isolate(text: str) -> str:
    """Return text whose direction is its own and does not disturb the sentence around it: names, addresses."""
    return f"{_FIRST_STRONG}{text}{_END}"


def without_marks(text: str) -> str:
    """Return text without isolating marks, as it belongs on the clipboard."""
    return text.translate(_MARKS)


def unturned(text: str) -> str:
    """Return text as it may be shown: without the characters that make letters read backwards, as a trick with names.

    The isolating marks stay: they keep each script in its own order and turn none.
    """
    return text if text.isascii() else text.translate(_TURNING)
