"""`connect`: the store that this profile works with, and the token for it."""

from __future__ import annotations

import argparse
from pathlib import Path

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.opening import profile
from joptic_desktop.commands.printing import columns, say
from joptic_desktop.errors import InvalidInput
from joptic_desktop.settings import Settings


async def connect(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Test a connection, and keep it when it works."""
    token = _token(arguments.token_file)
    async with profile(settings, alone=True) as opened:
        proof = await opened.session.test(arguments.service, arguments.store, token)
        await opened.session.connect(arguments.service, arguments.store, token)
    say(columns("connected", proof.origin, proof.store_id, f"{proof.customers} customers"))
    return ExitCode.OK


def _token(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"The token file {path} cannot be read.") from error
