"""`joptic rx`: a prescription as text is read, transposed or moved, and a file checked. No profile is opened."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.printing import columns, complain, document, plain, say
from joptic_desktop.commands.rx_certain import read_certain
from joptic_desktop.commands.rx_file import check_file
from joptic_desktop.commands.rx_shape import WrittenRx, rounded
from joptic_desktop.domain.lenses import Lens, lens_at_vertex, transposed
from joptic_desktop.errors import InvalidInput

_LONGEST = 1_000_000
_FURTHEST = 100


def read(arguments: argparse.Namespace) -> ExitCode:
    """Print what a text says; raises `InvalidInput` when nothing of it is certain, as all of these do."""
    return _answer(arguments, _written(arguments))


def transpose(arguments: argparse.Namespace) -> ExitCode:
    """Print the same lenses in their other cylinder notation."""
    return _answer(arguments, _each(_written(arguments), transposed))


def vertex(arguments: argparse.Namespace) -> ExitCode:
    """Print the lenses needed when they stand nearer to the eye by some millimetres; farther is negative."""
    millimetres: Decimal = arguments.mm
    if abs(millimetres) > _FURTHEST:
        raise InvalidInput(f"--mm: a lens moves by {_FURTHEST} mm at most.")
    written = _written(arguments)
    try:
        moved = _each(written, lambda lens: _rounded(lens_at_vertex(lens, millimetres)))
    except ValueError as error:
        raise InvalidInput(f"This cannot be calculated: {error}.") from error
    if moved.additions:
        complain("The addition is told as it is written: it is not moved.")
    return _answer(arguments, moved)


def check(arguments: argparse.Namespace) -> ExitCode:
    """Print what is to be said of the prescription in a file; that something is wrong with it is no failure."""
    found = check_file(arguments.file, arguments.age)
    if arguments.json:
        document([{"level": level, "cell": cell, "sentence": sentence} for level, cell, sentence in found])
        return ExitCode.OK
    for line in found:
        say(columns(*line))
    if not found:
        complain("There is nothing to say of it.")
    return ExitCode.OK


def _written(arguments: argparse.Namespace) -> WrittenRx:
    certain = read_certain(_text(arguments.text))
    for sentence in certain.sentences:
        complain(plain(sentence))
    return certain.written


def _text(given: str) -> str:
    if given != "-":
        return given
    raw = sys.stdin.buffer.read(_LONGEST + 1)
    if len(raw) > _LONGEST:
        raise InvalidInput("There is too much text for a prescription.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput("The text is not UTF-8.") from error


def _each(written: WrittenRx, change: Callable[[Lens], Lens]) -> WrittenRx:
    return replace(written, lenses={key: change(lens) for key, lens in written.lenses.items()})


def _rounded(lens: Lens) -> Lens:
    return Lens(rounded(lens.sphere), rounded(lens.cylinder), lens.axis)


def _answer(arguments: argparse.Namespace, written: WrittenRx) -> ExitCode:
    if arguments.json:
        document(written.document())
    else:
        for line in written.lines():
            say(columns(*line))
    return ExitCode.OK
