"""What the server says about itself when it is ready."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from joptic_desktop.server.accounts import Accounts
from joptic_desktop.server.seeding import Ground, email_of, user_id_of
from joptic_desktop.server.service import Service

PERSONS = ("owner", "reader", "stranger")
LONG_SECONDS = 12 * 3600


def announcement(service: Service, ground: Ground, address: str) -> str:
    """Return the one line of JSON that tells a parent process where the server is and how to get in.

    Its tokens live for hours, so that a demonstration never asks to sign in.
    """

    def work(connection: Connection) -> dict[str, object]:
        return {person: _access(connection, service.accounts, person) for person in PERSONS}

    return json.dumps(
        {
            "service": address,
            "accounts": address,
            "store": ground.store,
            "storeName": ground.store_name,
            "branch": ground.branch,
            "foreignStore": ground.foreign,
            **service.database.call(work),
            "unverified": {"email": email_of("unverified"), "password": _password(service.accounts, "unverified")},
        }
    )


def _password(accounts: Accounts, person: str) -> str:
    return accounts.password_of(email_of(person))


def _access(connection: Connection, accounts: Accounts, person: str) -> dict[str, object]:
    account = accounts.account(connection, user_id_of(person))
    pair = accounts.open_session(connection, account, LONG_SECONDS)
    return {
        "id": account.id,
        "email": account.email,
        "password": _password(accounts, person),
        "accessToken": pair.access,
        "refreshToken": pair.refresh,
        "expiresIn": pair.expires_in,
    }


def greeting(service: Service, ground: Ground, address: str) -> str:
    """Return the lines that a person reads who started the server by hand."""
    people = "\n".join(
        f"  {person:<10} {email_of(person)}  {_password(service.accounts, person)}" for person in ("owner", "reader")
    )
    return (
        f"JOptic Customer API at {address} (description: {address}/openapi.json)\n"
        f"  store      {ground.store}  {ground.store_name}\n{people}\n"
        f"End it with Ctrl+C."
    )
