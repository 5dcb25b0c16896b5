"""Takes people out of a text that is handed on: names, e-mails, numbers, dates, powers, tokens and file names."""

from __future__ import annotations

import re
from collections.abc import Iterable

GONE = "[removed]"
_EMAIL = r"[^\s@<>\"',;:()]+@[^\s@<>\"',;:()]+"
_POWER = r"[+\-−]\s?\d+(?:[.,]\d+)?|\b\d+[.,]\d{2}\b"
_NUMBER = r"\+?\d(?:[\s().\-/]?\d){3,}"
_OPAQUE = r"(?:Bearer\s+)\S+|\b(?=[\w.\-]*\d)[\w.\-]{24,}"
_PATTERNS = re.compile(f"{_OPAQUE}|{_EMAIL}|{_NUMBER}|{_POWER}")


def redacted(text: str, known: Iterable[str] = ()) -> str:
    """Return a text without anything that is or may be of a person; `known` names what else must not stay.

    Every number of four digits and more goes, so a year or an id goes too: what is left out is never a loss.
    """
    words = sorted({word for name in known for word in (name, *name.split()) if word}, key=len, reverse=True)
    if words:
        text = re.sub("|".join(map(re.escape, words)), GONE, text, flags=re.IGNORECASE)
    return _PATTERNS.sub(GONE, text)
