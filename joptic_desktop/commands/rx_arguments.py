"""The grammar of `joptic rx` on the command line, where a text may start with a minus."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

from joptic_desktop.commands.exits import ExitCode

NAME = "rx"
RxCommand = Callable[[argparse.Namespace], ExitCode]
_OLDEST = 130
_MINUS_AND_VALUE = re.compile(r"-+[^-a-zA-Z]", re.DOTALL)
_TEXT = "a prescription in any notation; - reads it from standard input"


def guarded(arguments: Sequence[str]) -> list[str]:
    """Return a command line in which a text behind `rx` that starts with a minus is not taken for an option."""
    words = list(arguments)
    if NAME not in words:
        return words
    at = words.index(NAME) + 1
    return words[:at] + [f" {word}" if _MINUS_AND_VALUE.match(word) else word for word in words[at:]]


def add_rx(parser: argparse.ArgumentParser) -> None:
    """Add the commands of `rx`; each parser's `at_once` is what it runs, without a profile."""
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    for name, run, about in (
        ("read", _read, "tell what a text says, and what of it is not certain"),
        ("transpose", _transpose, "write the same lenses with the other cylinder sign"),
        ("vertex", _vertex, "calculate the lenses at another distance from the eye"),
    ):
        made = commands.add_parser(name, help=about, description=about)
        made.add_argument("text", type=_unguarded, metavar="TEXT", help=_TEXT)
        if run is _vertex:
            made.add_argument("--mm", type=_millimetres, required=True, metavar="N", help="toward the eye; -N: away")
        _finish(made, run)
    about = "say what is wrong or unusual in a prescription"
    made = commands.add_parser("check", help=about, description=about)
    made.add_argument(
        "file", type=Path, metavar="FILE.json", help="jsonData, opticData, a record, an answer of rx read, or a list"
    )
    made.add_argument("--age", type=_age, metavar="N", help="in years: judges the addition")
    _finish(made, _check)


def _finish(parser: argparse.ArgumentParser, run: RxCommand) -> None:
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(at_once=run)


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith(" -") else text


def _millimetres(text: str) -> Decimal:
    try:
        number = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise argparse.ArgumentTypeError("must be a number of millimetres")
    return number


def _age(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(_OLDEST)) or int(text) > _OLDEST:
        raise argparse.ArgumentTypeError(f"must be years, 0 to {_OLDEST}")
    return int(text)


def _read(arguments: argparse.Namespace) -> ExitCode:
    from joptic_desktop.commands import rx

    return rx.read(arguments)


def _transpose(arguments: argparse.Namespace) -> ExitCode:
    from joptic_desktop.commands import rx

    return rx.transpose(arguments)


def _vertex(arguments: argparse.Namespace) -> ExitCode:
    from joptic_desktop.commands import rx

    return rx.vertex(arguments)


def _check(arguments: argparse.Namespace) -> ExitCode:
    from joptic_desktop.commands import rx

    return rx.check(arguments)
