"""`connect`: the store that this profile works with, and the token for it."""

from __future__ import annotations

import argparse
from pathlib import Path

from joptic_desktop.commands.addresses import must_be_address
from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.leaving_by import take_way
from joptic_desktop.commands.opening import profile
from joptic_desktop.commands.printing import columns, complain, say
from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import InvalidInput, SignInNeeded
from joptic_desktop.services.views import ConnectionProof
from joptic_desktop.settings import Settings

_NOT_TAKEN = "The service refuses this token: it has expired, or a part of it is missing."
_WAITING = "{} saved by {} wait for your confirmation: see joptic outbox."


async def connect(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Test a connection, and keep it when it works."""
    must_be_address("--service", arguments.service)
    token = _token(arguments.token_file)
    async with profile(settings, alone=True, make=True) as opened:
        await take_way(opened.session, arguments)
        proof = await _proof(opened, arguments, token)
        shop = await opened.session.connect(arguments.service, arguments.store, token, renewed=arguments.renewed)
        waiting = await opened.threads.disk(_waiting, opened, Place(shop.origin, shop.store_id))
    say(columns("connected", proof.origin, proof.store_id, f"{proof.customers} customers"))
    for sentence in waiting:
        complain(sentence)
    return ExitCode.OK


async def _proof(opened: OpenProfile, arguments: argparse.Namespace, token: str) -> ConnectionProof:
    """Test the connection: a token that was brought now belongs to no session that could be renewed."""
    try:
        return await opened.session.test(arguments.service, arguments.store, token)
    except SignInNeeded as error:
        raise SignInNeeded(_NOT_TAKEN, words=error.words, status=error.status) from error


def _waiting(opened: OpenProfile, place: Place) -> list[str]:
    """Return whose work waits for the account that is connected now."""
    records = opened.records
    account = records.accounts.last(place.origin) or ""
    others = records.whose_work.unconfirmed(place, account)
    return [_WAITING.format(each.count, records.accounts.name(place.origin, each.account)) for each in others]


def _token(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"The token file {path} cannot be read.") from error
