"""`--proxy` and `--ca-file`: the way to the service, kept with the profile's settings."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.services.ca_file import read_certificates

if TYPE_CHECKING:
    from joptic_desktop.services.session import SessionService


def add_way(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command that connects."""
    parser.add_argument("--proxy", metavar="URL", help='an http or https proxy, kept from now on; "" for none')
    what = 'certificates in PEM form that are trusted beside the system\'s, kept from now on; "" for none'
    parser.add_argument("--ca-file", metavar="F", help=what)


async def take_way(session: SessionService, arguments: argparse.Namespace) -> None:
    """Keep the way that was given; raises `InvalidInput`."""
    if arguments.proxy is None and arguments.ca_file is None:
        return
    before = session.settings.way_out
    proxy = before.proxy if arguments.proxy is None else arguments.proxy.strip()
    await session.leave_by(WayOut(proxy, before.extra_ca if arguments.ca_file is None else _pem(arguments.ca_file)))


def _pem(name: str) -> str:
    return read_certificates(Path(name)) if name else ""
