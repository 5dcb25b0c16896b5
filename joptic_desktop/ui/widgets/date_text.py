"""Dates as people type them: day, month, year, in any usual writing."""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from joptic_desktop.domain.birth_dates import EARLIEST
from joptic_desktop.ui.theme.script import latin_digits

_SEPARATOR = "[/.\\- ]"
_DAY_FIRST = re.compile(rf"(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{4}})")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})")
_DIGITS_DAY_FIRST = re.compile(r"(\d{2})(\d{2})(\d{4})")
_DIGITS_YEAR_FIRST = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WANTS_SLASH = re.compile(r"\d{2}|\d{1,2}/\d{2}")
_SLASH_AND_MORE = re.compile(rf"/{_SEPARATOR}+")
_INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))


class DateProblem(Enum):
    """Why a text is not a birth date."""

    INCOMPLETE = "incomplete"
    IMPOSSIBLE = "impossible"
    FUTURE = "future"
    TOO_EARLY = "too early"


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date, or a problem, or neither for an empty text."""

    value: date | None = None
    problem: DateProblem | None = None


def read_date(text: str, today: date) -> DateReading:
    """Read ``12/05/1992``, ``12051992``, ``12.5.1992``, ``1992-05-12``, digits of any script.

    Eight digits whose first four can only be a year are read year first, however a mask has cut them.
    """
    text = latin_digits(text.translate(_INVISIBLE)).strip()
    if not text:
        return DateReading()
    digits = re.sub(_SEPARATOR, "", text)
    readings = [_day_first(_DAY_FIRST.fullmatch(text)), _year_first(_YEAR_FIRST.fullmatch(text))]
    readings += [_day_first(_DIGITS_DAY_FIRST.fullmatch(text)), _year_first(_DIGITS_YEAR_FIRST.fullmatch(digits))]
    tried = [_within(reading, today) for reading in readings if reading is not None]
    found = next((reading for reading in tried if reading.value is not None), None)
    if found is not None:
        return found
    return tried[0] if tried else DateReading(problem=DateProblem.INCOMPLETE)


def write_date(value: date) -> str:
    """Return ``dd/mm/yyyy``, the writing of the screens."""
    return f"{value.day:02}/{value.month:02}/{value.year:04}"


def masked(text: str, *, grown: bool) -> str:
    """Return what a date input shows while it is typed: Latin digits, and slashes that come by themselves.

    ``grown`` is whether the last key added something; taking characters away must not bring slashes back.
    """
    text = _SLASH_AND_MORE.sub("/", latin_digits(text))
    return text + "/" if grown and _WANTS_SLASH.fullmatch(text) else text


def _day_first(match: re.Match[str] | None) -> date | DateProblem | None:
    return None if match is None else _date(int(match[3]), int(match[2]), int(match[1]))


def _year_first(match: re.Match[str] | None) -> date | DateProblem | None:
    return None if match is None else _date(int(match[1]), int(match[2]), int(match[3]))


def _date(year: int, month: int, day: int) -> date | DateProblem:
    try:
        return date(year, month, day)
    except ValueError:
        return DateProblem.IMPOSSIBLE


def _within(reading: date | DateProblem, today: date) -> DateReading:
    if isinstance(reading, DateProblem):
        return DateReading(problem=reading)
    if reading > today:
        return DateReading(problem=DateProblem.FUTURE)
    return DateReading(problem=DateProblem.TOO_EARLY) if reading < EARLIEST else DateReading(reading)
