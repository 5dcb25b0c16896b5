"""`sign-in` and `sign-out`: the account that this profile works under."""

from __future__ import annotations

import argparse
import getpass
import sys

from joptic_desktop.api.accounts import MOST_STORES
from joptic_desktop.commands.addresses import must_be_address
from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.leaving_by import take_way
from joptic_desktop.commands.opening import profile
from joptic_desktop.commands.printing import columns, plain, say
from joptic_desktop.domain.folding import trim
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.accounts_address import accounts_of
from joptic_desktop.services.session import NOT_READY, SessionService
from joptic_desktop.services.sign_in_blame import has_email_shape
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer
from joptic_desktop.settings import DEFAULT_SERVICE, Settings

_FIRST_ONES = "Only the first {} stores of an account are listed: joptic connect reaches any other."


async def sign_in(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Sign in, and work with the store that is named, or with the only one; the password comes by standard input."""
    for option, address in (("--service", arguments.service), ("--accounts", arguments.accounts)):
        if address is not None:
            must_be_address(option, address)
    if not has_email_shape(trim(arguments.email)):
        raise InvalidInput("--email: write it as name@shop.example.")
    password = _password()
    async with profile(settings, alone=True, make=True) as opened:
        await take_way(opened.session, arguments)
        signing = SigningIn(opened.connections)
        account = await signing.sign_in(*_where(opened.session, arguments), arguments.email, password)
        shop = await opened.session.enter(account, store_of(account, arguments.store))
    say(columns("signed in", account.email, shop.store_id, shop.name))
    return ExitCode.OK


async def sign_out(settings: Settings, _arguments: argparse.Namespace) -> ExitCode:
    """Forget the tokens of the account, and tell the service; what waits to be sent stays."""
    async with profile(settings, alone=True) as opened:
        left = await opened.session.leave()
        if left is not None:
            await SigningIn(opened.connections).sign_out(*left)
    say("signed out" if left is not None else "nobody was signed in")
    return ExitCode.OK


def _where(session: SessionService, arguments: argparse.Namespace) -> tuple[str, str]:
    """Return the service and where its accounts sign in: those of the store in use unless others are named."""
    here = session.settings.current_place
    if here is not None and arguments.service in {None, here.origin}:
        return here.origin, arguments.accounts or here.accounts_origin
    service = arguments.service or DEFAULT_SERVICE
    return service, arguments.accounts or accounts_of(service)


def _password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass()
    return sys.stdin.readline().rstrip("\r\n")


def store_of(account: SignedInAccount, wanted: str | None) -> StoreOffer:
    """Return the store to work with; raises `InvalidInput` with the choice where there is one."""
    if wanted is None and len(account.ready) == 1:
        return account.ready[0]
    found = next((store for store in account.stores if store.id == wanted), None)
    if found is not None:
        return found
    if not account.ready:
        said = [NOT_READY.get(store.state, "") for store in account.stores]
        raise InvalidInput(f"This account has no store to work with. {' '.join(dict.fromkeys(said))}".rstrip())
    choice = ", ".join(plain(f"{store.id} ({store.name})") for store in account.ready)
    asked = "Name the store with --store" if wanted is None else f"{wanted} is none of this account's stores"
    raise InvalidInput(" ".join(filter(None, (f"{asked}: {choice}.", _more(account)))))


def _more(account: SignedInAccount) -> str:
    """Return what is said of stores that are not listed."""
    return _FIRST_ONES.format(MOST_STORES) if len(account.stores) >= MOST_STORES else ""
