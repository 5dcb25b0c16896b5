"""What the embedded server can be told on its command line."""

from __future__ import annotations

import argparse
import ipaddress
from dataclasses import dataclass
from pathlib import Path

from joptic_desktop.server.quirks import PERSONALITIES, Quirk, read_quirks

MIB = 1024 * 1024
HIGHEST_PORT = 65535


class WrongOptions(Exception):
    """The options contradict each other; the text is the sentence shown."""


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """The settings of one run."""

    host: str = "127.0.0.1"
    port: int = 8787
    database: str | None = None
    files: Path | None = None
    seed: Path | None = None
    synthetic: int = 0
    tls_cert: Path | None = None
    tls_key: Path | None = None
    quirks: frozenset[Quirk] = frozenset()
    max_file_bytes: int = 100 * MIB
    access_seconds: int = 900
    late_seconds: float = 2.0
    announce: bool = False
    test_control: bool = False


def _quirks(name: str) -> frozenset[Quirk]:
    try:
        return read_quirks([name])
    except ValueError as unknown:
        raise argparse.ArgumentTypeError(f"there is no quirk or personality named {name!r}") from unknown


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="joptic-server",
        description="Serve the JOptic Customer API from this computer, for trying out and for tests.",
        epilog=f"Quirks: {', '.join(Quirk)}. Personalities: {', '.join(PERSONALITIES)}.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on; another than this computer's own needs TLS")
    add("--port", type=int, default=8787, help="port to listen on; 0 takes a free one")
    add("--database", metavar="URL", help="SQLite file or database URL; in memory without it")
    add("--files", type=Path, metavar="DIR", help="folder of uploaded files; a temporary one without it")
    add("--seed", type=Path, metavar="FILE", help="JSON file of customers to start with")
    add("--synthetic", type=int, default=0, metavar="N", help="start with N plain invented customers")
    add("--tls-cert", type=Path, metavar="FILE", help="certificate chain in PEM form")
    add("--tls-key", type=Path, metavar="FILE", help="private key in PEM form")
    add("--quirk", type=_quirks, action="append", default=[], metavar="NAME", help="take another reading; repeatable")
    add("--max-file-bytes", type=int, default=100 * MIB, metavar="N", help="largest file taken")
    add("--rate-limits", action="store_true", help="apply the documented requests per minute")
    add("--access-seconds", type=int, default=900, metavar="N", help="life of an access token")
    add("--late-seconds", type=float, default=2.0, metavar="S", help="delay of the quirk late-apply")
    add("--announce", action="store_true", help="print one JSON line and end when standard input closes")
    add("--test-control", action="store_true", help="open /__test__/ (faults, ledger); loopback only")
    return parser


def read_options(arguments: list[str] | None = None) -> ServerOptions:
    """Return the options of a command line; ends the program with a sentence when they are wrong."""
    parser = _parser()
    found = vars(parser.parse_args(arguments))
    quirks = frozenset[Quirk]().union(*found.pop("quirk"))
    if found.pop("rate_limits"):
        quirks |= {Quirk.RATE_LIMITS}
    options = ServerOptions(quirks=quirks, **found)
    try:
        check_options(options)
    except WrongOptions as wrong:
        parser.error(str(wrong))
    return options


def is_loopback(host: str) -> bool:
    """Tell whether an address belongs to this computer alone."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def check_options(options: ServerOptions) -> None:
    """Refuse options out of range, and those that would put customers or controls on an open line.

    Raises:
        WrongOptions: with the sentence to show.
    """
    if (options.tls_cert is None) != (options.tls_key is None):
        raise WrongOptions("--tls-cert and --tls-key belong together; give both")
    if not 0 <= options.port <= HIGHEST_PORT:
        raise WrongOptions(f"--port takes 0 to {HIGHEST_PORT}")
    if options.access_seconds < 1 or options.max_file_bytes < 1:
        raise WrongOptions("--access-seconds and --max-file-bytes take 1 or more")
    if not 0 <= options.late_seconds < float("inf"):
        raise WrongOptions("--late-seconds takes 0 or more")
    if not 0 <= options.synthetic <= 200_000:
        raise WrongOptions("--synthetic takes 0 to 200000 customers")
    if is_loopback(options.host):
        return
    if options.test_control:
        raise WrongOptions(f"--test-control is for this computer only, not for {options.host}")
    if options.tls_cert is None:
        raise WrongOptions(
            f"plain http is for this computer only; give --tls-cert and --tls-key to listen on {options.host}"
        )
