"""Who has worked on this computer: what each account is called, which stores are theirs, and who signed in last."""

from __future__ import annotations

from collections.abc import Iterable

from joptic_desktop.domain.accounts import account_name
from joptic_desktop.storage.database import Database


class Accounts:
    """The accounts of a profile, for the writer's thread. They stay when their tokens are forgotten."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def signed_in(self, origin: str, account: str, name: str) -> None:
        """Take in that an account of a service signed in: from now on it is the last one, whatever the clock says."""
        turn = "SELECT coalesce(max(turn), 0) + 1 FROM account"
        sql = f"INSERT OR REPLACE INTO account(origin, account, name, turn) VALUES (?, ?, ?, ({turn}))"  # noqa: S608  - a constant
        self._database.run(sql, (origin, account, name))

    def last(self, origin: str) -> str | None:
        """Return the account of a service that signed in last, or None."""
        sql = "SELECT account FROM account WHERE origin = ? ORDER BY turn DESC LIMIT 1"
        account: str | None = self._database.value(sql, (origin,))
        return account

    def name(self, origin: str, account: str) -> str:
        """Return what an account is called: as it was known last, or a short piece of what identifies it."""
        sql = "SELECT name FROM account WHERE origin = ? AND account = ?"
        known: str | None = self._database.value(sql, (origin, account))
        return known or account_name(account)

    def told_of(self, origin: str, account: str, store_ids: Iterable[str]) -> None:
        """Take in that a service let an account into these stores, or told it of them."""
        sql = "INSERT OR IGNORE INTO account_store(origin, account, store_id) VALUES (?, ?, ?)"
        for store_id in store_ids:
            self._database.run(sql, (origin, account, store_id))

    def stores(self, origin: str, account: str) -> frozenset[str]:
        """Return the stores of a service that an account may open on this computer, also without a line."""
        sql = "SELECT store_id FROM account_store WHERE origin = ? AND account = ?"
        return frozenset(row[0] for row in self._database.all(sql, (origin, account)))
