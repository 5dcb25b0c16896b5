"""The tokens of each account, durable before they are used."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from joptic_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in account of one service. `refresh_token` is "" and `expires_at` None for a pasted token."""

    origin: str
    account: str
    access_token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    expires_at: float | None = None
    saved_at: float = 0.0


class Sessions:
    """The sessions of a profile, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, session: Session) -> None:
        """Keep a session, in place of the account's older one."""
        self._database.run(
            "INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?, ?, ?)",
            (
                session.origin,
                session.account,
                session.access_token,
                session.refresh_token,
                session.expires_at,
                session.saved_at,
            ),
        )

    def renew(self, renewed: Session, before: Collection[str]) -> bool:
        """Keep a new pair of an account in place of one of the access tokens `before`; tell whether it was.

        Who signed out, or in anew, while the pair was on its way has none of those any more, and gets none back.
        """
        with self._database.transaction():
            kept = self.get(renewed.origin, renewed.account)
            if kept is None or kept.access_token not in before:
                return False
            self.put(renewed)
        return True

    def get(self, origin: str, account: str) -> Session | None:
        """Return the session of one account, or None."""
        row = self._database.one("SELECT * FROM session WHERE origin = ? AND account = ?", (origin, account))
        return Session(*row) if row else None

    def latest(self, origin: str) -> Session | None:
        """Return the session of a service that was saved last, or None."""
        row = self._database.one("SELECT * FROM session WHERE origin = ? ORDER BY saved_at DESC LIMIT 1", (origin,))
        return Session(*row) if row else None

    def forget(self, origin: str) -> None:
        """Remove the tokens of every account of a service, also of those that worked here before the last one."""
        self._database.run("DELETE FROM session WHERE origin = ?", (origin,))
