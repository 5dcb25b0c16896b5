"""`joptic`: the same services as the window, without one. Data go to standard output, sentences to standard error."""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from joptic_desktop.commands.exits import ExitCode, Failure, failure_of
from joptic_desktop.commands.leaving_by import add_way
from joptic_desktop.commands.printing import complain
from joptic_desktop.commands.rx_arguments import NAME as RX
from joptic_desktop.commands.rx_arguments import add_rx, guarded
from joptic_desktop.diagnostics.core_dumps import forbid_core_dumps
from joptic_desktop.diagnostics.error_words import error_lines
from joptic_desktop.diagnostics.safe_lines import SafeLines
from joptic_desktop.domain.queries import SortBy, SortOrder
from joptic_desktop.errors import JOpticError
from joptic_desktop.settings import DEFAULT_SERVICE, Settings, default_profile

_EXIT_CODES = """exit codes:
  0   done
  2   usage, or data or files that cannot be used; nothing was saved
  3   no way to the key of the profile, or the wrong one
  4   the service could not be reached in the time given
  5   sign-in needed, or this account may not write to (or read) the store
  6   refused or undecided work remains in the outbox
  70  the program met a fault that it did not foresee; what was saved is safe
  75  a window works with this profile; it sends what is saved here

ID is a customer's uid, which every write prints, or the service's own id.
"""
INTERRUPTED = 130
NO_READER = 141
FAULT = 70
Command = Callable[[Settings, argparse.Namespace], Awaitable[ExitCode]]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  - it has no public name


def main(arguments: Sequence[str] | None = None, grammar: argparse.ArgumentParser | None = None) -> int:
    """Run one command, by default that of the process's own arguments; return its exit code.

    Who runs many commands in one process makes the `grammar` once, with `build_parser`.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = (grammar or build_parser()).parse_args(guarded(sys.argv[1:] if arguments is None else arguments))
    forbid_core_dumps()
    _log_errors()
    settings = Settings(given.profile, given.passphrase_file)
    try:
        code = _run(settings, given)
        sys.stdout.flush()
    except Failure as failure:
        complain(str(failure))
        return failure.code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # who read the answer has seen enough, as `head` has; what is left goes nowhere instead of failing once more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NO_READER
    except Exception as error:  # noqa: BLE001  - what Python would print of it may name a customer
        complain("The program met a fault that it did not foresee. What was saved is safe. It was met here:")
        sys.stderr.write("\n".join(error_lines(error)) + "\n")
        return FAULT
    return code


def _log_errors() -> None:
    """Write what goes wrong in the background to standard error, with nothing of a person in it."""
    handler = logging.StreamHandler()
    handler.setFormatter(SafeLines())
    logging.basicConfig(level=logging.ERROR, handlers=[handler])


def _run(settings: Settings, given: argparse.Namespace) -> ExitCode:
    try:
        if hasattr(given, "at_once"):
            return ExitCode(given.at_once(given))
        import asyncio

        return ExitCode(asyncio.run(given.run(settings, given)))
    except JOpticError as error:
        raise failure_of(error, has_passphrase=settings.passphrase_file is not None) from error


def build_parser() -> argparse.ArgumentParser:
    """Return the grammar of the command line."""
    parser = argparse.ArgumentParser(
        prog="joptic",
        description="Customers of an optical shop from the command line, local first.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--profile", type=Path, default=default_profile(), metavar="DIR", help="the profile's folder")
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="a file whose first line opens the profile")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_connect(commands)
    _add_signing(commands)
    _add_list(commands)
    _add_show(commands)
    _add_writing(commands)
    _add_sync(commands)
    _add_privacy(commands)
    about = "a prescription as text: read, transpose, move, check; needs no profile"
    add_rx(commands.add_parser(RX, help=about, description=about))
    return parser


def _add_connect(commands: Commands) -> None:
    parser = _add(commands, "connect", "connecting.connect", "test a store and work with it from now on")
    parser.add_argument("--service", default=DEFAULT_SERVICE, metavar="URL")
    parser.add_argument("--store", required=True, metavar="ID")
    parser.add_argument("--token-file", type=Path, required=True, metavar="F", help="a file that holds the token")
    renewed = "this token names nobody, and is a new one of the same person as the one before"
    parser.add_argument("--renewed", action="store_true", help=renewed)
    add_way(parser)


def _add_signing(commands: Commands) -> None:
    about = "work under an account; the password is read from standard input"
    parser = _add(commands, "sign-in", "signing.sign_in", about)
    which = f"by default that of the store in use, or {DEFAULT_SERVICE}"
    parser.add_argument("--service", metavar="URL", help=which)
    where = "where accounts sign in; a service of your own does that itself unless it is told"
    parser.add_argument("--accounts", metavar="URL", help=where)
    parser.add_argument("--email", required=True, metavar="E")
    parser.add_argument("--store", metavar="ID", help="needed where the account has several")
    add_way(parser)
    _add(commands, "sign-out", "signing.sign_out", "forget the account's tokens; what waits to be sent stays")


def _add_list(commands: Commands) -> None:
    parser = _add(commands, "list", "listing.list_customers", "one page of customers, with what waits here laid over")
    parser.add_argument("--search", metavar="T", help="by name or user name; on this computer also by phone")
    parser.add_argument("--name", metavar="N", help="by first or last name")
    parser.add_argument("--active", choices=("true", "false"))
    parser.add_argument("--sort-by", choices=[s.value for s in SortBy], default=SortBy.CREATED.value)
    parser.add_argument("--sort-order", choices=[s.value for s in SortOrder], default=SortOrder.DESCENDING.value)
    parser.add_argument("--page", type=_positive, default=1, metavar="N")
    parser.add_argument("--limit", type=_positive, default=10, metavar="N", help="rows on a page, 10 by default")
    parser.add_argument("--offline", action="store_true", help="ask this computer alone")
    parser.add_argument("--json", action="store_true")


def _add_show(commands: Commands) -> None:
    parser = _add(commands, "show", "showing.show", "one customer, read from the service first when it answers")
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--json", action="store_true")
    parser = _add(commands, "outbox", "outbox.outbox", "what is on its way, and what needs you")
    parser.add_argument("--json", action="store_true")
    seen = "you saw what the service holds otherwise of this customer; may be repeated"
    parser.add_argument("--seen", action="append", default=[], metavar="ID", help=seen)
    whose = "let go out under your account what another one saved: a number, or all; may be repeated"
    parser.add_argument("--confirm", action="append", default=[], metavar="SEQ|all", help=whose)
    decide = (
        "what you decide of a write that stopped: same-person, email=NEW, create-again, again or discard; of a conflict"
        " mine or theirs, and ROW=mine or ROW=theirs, such as distance.right=mine: each eye is chosen by itself, as"
        " mine and theirs leave the prescription open; mark=MARK refuses a conflict that changed since; may be repeated"
    )
    names = ("SEQ", "DECISION")
    parser.add_argument("--decide", action="append", nargs="+", default=[], metavar=names, help=decide)


def _add_writing(commands: Commands) -> None:
    made = _add(commands, "create", "writing.create", "save a new customer; prints the uid once it is durable")
    made.add_argument("--data", type=Path, required=True, metavar="FILE.json", help="in the shape of jsonData")
    changed = _add(commands, "update", "writing.update", "save a change of a customer, or files alone")
    changed.add_argument("id", metavar="ID")
    changed.add_argument("--data", type=Path, metavar="FILE.json", help="what changes, in the shape of jsonData")
    dropped = "a file of the write that was refused, by its field or name, that does not go again; may be repeated"
    changed.add_argument("--leave-out", action="append", default=[], metavar="FILE", help=dropped)
    attached = "a file for a field, prescription or idCard; may be repeated"
    others = "let --attach name other fields, where the service takes more than the contract shows"
    for parser in (made, changed):
        parser.add_argument("--attach", action="append", default=[], metavar="FIELD=PATH", help=attached)
        parser.add_argument("--any-field", action="store_true", help=others)
    gone = _add(commands, "delete", "writing.delete", "delete customers: due at once, there is no undo")
    gone.add_argument("ids", nargs="+", metavar="ID")


def _add_sync(commands: Commands) -> None:
    parser = _add(commands, "sync", "syncing.sync", "send what is saved, then read what is new")
    parser.add_argument("--until-idle", action="store_true", help="end when nothing moves any more (the default)")
    parser.add_argument("--timeout", type=_seconds, default=60.0, metavar="S", help="seconds, 60 by default")
    accept = "customers whom the service no longer lists may be gone: look for each, which takes a minute or more"
    parser.add_argument("--accept-deletions", action="store_true", help=accept)


def _add_privacy(commands: Commands) -> None:
    parser = _add(commands, "audit", "privacy.audit", "who did what to whose data on this computer, newest first")
    parser.add_argument("--since", metavar="DATE", help="a day as 2026-11-23, from its first minute here")
    parser.add_argument("--until", metavar="DATE", help="a day to its last minute here")
    parser.add_argument("--json", action="store_true", help="lines of JSON")
    about = "write all that is here of one person, and the files still kept, into a new folder, readable by anybody"
    parser = _add(commands, "export", "privacy.export", about)
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="where the folder is made")
    parser = _add(commands, "held", "privacy.held", "everybody of whom this computer holds data, and which")
    parser.add_argument("--json", action="store_true")


def _add(commands: Commands, name: str, command: str, about: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=about, description=about)
    parser.set_defaults(run=_later(*command.split(".")))
    return parser


def _later(module: str, function: str) -> Command:
    """Return a command whose libraries are imported when it runs: `rx` and the help need none of them."""

    async def run(settings: Settings, given: argparse.Namespace) -> ExitCode:
        command: Command = getattr(import_module(f"joptic_desktop.commands.{module}"), function)
        return await command(settings, given)

    return run


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError("must be a number of seconds, 0 or more")
    return seconds


if __name__ == "__main__":
    sys.exit(main())
