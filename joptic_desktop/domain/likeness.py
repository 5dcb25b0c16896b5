"""When two writings of one value are alike: a service tidies what it stores, and that is nobody's change."""

from __future__ import annotations

import unicodedata
from datetime import date

from joptic_desktop.domain.folding import phone_digits, trim


def alike(leaf: str, one: object, other: object) -> bool:
    """Tell whether two values of a personal or address leaf, named as in `changed_fields`, say the same.

    Blanks at the ends, double blanks and the composition of letters do not count; of an e-mail neither does the case,
    of a phone nothing but its digits. Whatever is no text is compared as it is.
    """
    if not isinstance(one, str) or not isinstance(other, str):
        return one == other
    if leaf == "phone_number" and (phone_digits(one) or phone_digits(other)):
        return phone_digits(one) == phone_digits(other)
    mine, theirs = _tidy(one), _tidy(other)
    return mine.casefold() == theirs.casefold() if leaf == "email" else mine == theirs


def leaf_text(value: str | date | None) -> str:
    """Return a leaf's value as text: a date as `1992-05-12`, nothing as the empty text."""
    return value.isoformat() if isinstance(value, date) else value or ""


def _tidy(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", trim(text)).split())
