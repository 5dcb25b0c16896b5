"""A log record as lines that hold nothing of a person.

The program's own messages are written in its source: they stay, and of what is put into them numbers, states and kinds
of errors stay. Whatever else is put in goes, and so does what a library says: where it says so is told instead.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum

from joptic_desktop.diagnostics.error_words import PACKAGE, error_lines, kind_of, place_of

GONE = "[removed]"
_PLAIN = (bool, int, float, type(None))


class SafeLines(logging.Formatter):
    """Writes records as "time LEVEL logger file:line words", in UTC, with an error's kind and places below."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the lines of a record."""
        place = f"{place_of(record.pathname)}:{record.lineno}"
        lines = [f"{_time(record)} {record.levelname} {record.name} {place} {words_of(record)}".rstrip()]
        error = error_of(record)
        if error is not None:
            lines += [f"  {line}" for line in error_lines(error)]
        return "\n".join(lines)


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def error_of(record: logging.LogRecord) -> BaseException | None:
    """Return the error that was logged with a record."""
    return record.exc_info[1] if record.exc_info else None


def words_of(record: logging.LogRecord) -> str:
    """Return a record's message with what may be of a person taken out."""
    template = record.msg
    own = record.name.partition(".")[0] == PACKAGE
    if not isinstance(template, str) or not (own or record.args):
        return GONE
    if not record.args:
        return template
    args = record.args
    safe = (
        {name: _safe(value) for name, value in args.items()} if isinstance(args, Mapping) else tuple(map(_safe, args))
    )
    try:
        return template % safe
    except (TypeError, ValueError, KeyError):
        return template  # a number was asked for where something was taken out


def _all_safe(args: tuple[object, ...] | Mapping[str, object]) -> tuple[object, ...] | dict[str, object]:
    if isinstance(args, Mapping):
        return {name: _safe(value) for name, value in args.items()}
    return tuple(map(_safe, args))


def _safe(value: object) -> object:
    """Return what a message may hold of a value."""
    if isinstance(value, BaseException):
        return kind_of(value)
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, _PLAIN) or (isinstance(value, str) and value in _kinds_of_errors()):
        return value
    return GONE


def _kinds_of_errors() -> set[str]:
    return {kind.__name__ for kind in _below(BaseException)}


def _below(kind: type[BaseException]) -> Iterator[type[BaseException]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)
