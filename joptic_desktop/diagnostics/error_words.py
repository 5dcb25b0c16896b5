"""An error in words that hold nothing of a person: its kind and where it was raised, never what it says."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import PurePath
from types import FrameType, TracebackType

PACKAGE = "joptic_desktop"
_ROOTS = frozenset({PACKAGE, "tests", "site-packages", "dist-packages"})
_MOST_PLACES, _FIRST_PLACES = 40, 8
_MOST_ERRORS = 8


def kind_of(error: BaseException) -> str:
    """Return the error's class, with the system's own name for what the disk or the network refuses."""
    name = type(error).__name__
    number = error.errno if isinstance(error, OSError) else None
    meaning = errno.errorcode.get(number) if number is not None else None
    return f"{name} {meaning}" if meaning else name


def place_of(file: str) -> str:
    """Return a source file without the folders above the program: they may bear the name of a person."""
    parts = PurePath(file.replace("\\", "/")).parts
    roots = [index for index, part in enumerate(parts) if part in _ROOTS]
    if not roots:
        return parts[-1] if parts else file
    first = roots[0] if parts[roots[0]] in {PACKAGE, "tests"} else roots[-1] + 1
    return "/".join(parts[first:])


def places(trace: TracebackType | None) -> list[str]:
    """Return where an error came by, outermost first, as "file:line function"; of very many the middle is left out."""
    found = [_place(frame, line) for frame, line in _walk(trace)]
    if len(found) <= _MOST_PLACES:
        return found
    last = _MOST_PLACES - _FIRST_PLACES
    return [*found[:_FIRST_PLACES], f"… {len(found) - _MOST_PLACES} more …", *found[-last:]]


def error_lines(error: BaseException) -> list[str]:
    """Return an error, and those that led to it, as lines."""
    lines: list[str] = []
    for number, (link, one) in enumerate(_chain(error)):
        if number == _MOST_ERRORS:
            return [*lines, "… and more"]
        lines.append(f"{link}{kind_of(one)}")
        lines += [f"  {place}" for place in places(one.__traceback__)]
    return lines


def _walk(trace: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while trace is not None:
        yield trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next


def _place(frame: FrameType, line: int) -> str:
    code = frame.f_code
    return f"{place_of(code.co_filename)}:{line} {code.co_qualname}"


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    """Give an error, what it holds, and what it came of; each once."""
    seen: set[int] = set()
    waiting: list[tuple[str, BaseException]] = [("", error)]
    while waiting:
        link, one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield link, one
        if isinstance(one, BaseExceptionGroup):
            waiting += [("among them: ", each) for each in one.exceptions]
        if one.__cause__ is not None:
            waiting.append(("because of: ", one.__cause__))
        elif one.__context__ is not None and not one.__suppress_context__:
            waiting.append(("while dealing with: ", one.__context__))
