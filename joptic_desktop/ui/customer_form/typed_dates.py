"""Birth dates as people type them: day, month, year, with any separator or none."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_PARTS = re.compile(r"(\d{1,2})[/.\- ]+(\d{1,2})[/.\- ]+(\d{4}|\d{2})\Z")
_JOINED = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})\Z")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_WAITS_FOR_SLASH = re.compile(r"\d\d(?:/\d\d)?\Z")
_CENTURY = 100


def read_typed_date(text: str, today: date) -> date | None:
    """Return the date that was typed, or None when there is no such day.

    Day comes before month, as the shops write it; `1992-05-12` is read too. A year of two digits is the latest one
    that is not in the future.
    """
    parts = _parts(text)
    if parts is None:
        return None
    year, month, day = parts
    try:
        return date(_whole_year(year, today), int(month), int(day))
    except ValueError:
        return None


def is_written_as_date(text: str) -> bool:
    """Tell whether a text has the shape of a date, be there such a day or not."""
    return _parts(text) is not None


def written_date(born: date | None) -> str:
    """Return a date as the form shows it: `12/05/1992`; "" for none."""
    return f"{born.day:02}/{born.month:02}/{born.year:04}" if born else ""


def with_slashes(text: str) -> str:
    """Return what was typed so far with the slash that comes next, so that eight digits are a date."""
    text = text.replace("//", "/")
    return f"{text}/" if _WAITS_FOR_SLASH.match(text) else text


def _parts(text: str) -> tuple[str, str, str] | None:
    """Return year, month and day as typed."""
    text = _latin_digits(text).strip()
    if iso := _ISO.match(text):
        return iso[1], iso[2], iso[3]
    parts = _PARTS.match(text) or _JOINED.match(text)
    return (parts[3], parts[2], parts[1]) if parts else None


def _latin_digits(text: str) -> str:
    return "".join(str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in text)


def _whole_year(text: str, today: date) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    year += today.year - today.year % _CENTURY
    return year if year <= today.year else year - _CENTURY
