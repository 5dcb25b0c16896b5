"""Who may sign in, their sessions and their stores."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets as randomness
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from joptic_desktop.server import stamps
from joptic_desktop.server.customer_query import fold
from joptic_desktop.server.problems import NotSignedIn
from joptic_desktop.server.tables import relations, sessions, stores, users
from joptic_desktop.server.text_rules import NUL
from joptic_desktop.server.tokens import Claims, write_token

NAMESPACE = uuid.UUID("6f3b2c52-0a43-5d0e-9a0b-6d1f6f7c2f11")
REFRESH_SECONDS = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class TokenPair:
    """An access token, the refresh token that renews it, and the seconds the first one lives."""

    access: str
    refresh: str
    expires_in: int


@dataclass(frozen=True, slots=True)
class Account:
    """A person who can sign in."""

    id: str
    email: str
    name: str
    verified: bool


def stable_id(*parts: str) -> str:
    """Return an id that is the same in every run for the same words."""
    return str(uuid.uuid5(NAMESPACE, "/".join(parts)))


def _hash(refresh_token: str) -> str:
    return hashlib.sha256(refresh_token.encode("utf-8", "surrogateescape")).hexdigest()


def _account(row: Row[Any] | None) -> Account | None:
    return None if row is None else Account(row.id, row.email, row.name, row.verified)


class Accounts:
    """The accounts of one database.

    Passwords are derived from the database's own secret: there is no signing up, and nothing to steal.
    """

    def __init__(self, secret: bytes, access_seconds: int) -> None:
        self._secret = secret
        self._access_seconds = access_seconds

    def password_of(self, email: str) -> str:
        """Return the password of an account."""
        digest = hmac.new(self._secret, f"password of {email}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest[:12]).decode("ascii")

    def sign_in(self, connection: Connection, email: str, password: str) -> tuple[Account, TokenPair]:
        """Open a session.

        Raises:
            NotSignedIn: wrong e-mail or password, or an e-mail that was never verified.
        """
        expected = self.password_of(email).encode()
        matches = hmac.compare_digest(expected, password.encode("utf-8", "surrogateescape"))
        known = None if NUL in email else select(users).where(users.c.email == email)
        account = None if known is None else _account(connection.execute(known).one_or_none())
        if account is None or not matches:
            raise NotSignedIn("Invalid credentials")
        if not account.verified:
            raise NotSignedIn("Please verify your email before signing in")
        return account, self.open_session(connection, account, self._access_seconds)

    def open_session(
        self, connection: Connection, account: Account, access_seconds: int, used_seconds: int = 0
    ) -> TokenPair:
        """Open a session whose first access token lives `access_seconds`, having lived `used_seconds`."""
        session_id, refresh = randomness.token_hex(16), randomness.token_urlsafe(32)
        connection.execute(
            insert(sessions).values(
                id=session_id,
                user_id=account.id,
                refresh_hash=_hash(refresh),
                expires_at=stamps.now() + REFRESH_SECONDS * 1000,
            )
        )
        return TokenPair(self._access(account, session_id, access_seconds, used_seconds), refresh, access_seconds)

    def _access(self, account: Account, session_id: str, seconds: int, used_seconds: int = 0) -> str:
        present = stamps.now() // 1000
        claims = Claims(account.id, account.email, session_id, present - used_seconds, present + seconds)
        return write_token(self._secret, claims)

    def refresh(self, connection: Connection, refresh_token: str) -> TokenPair:
        """Exchange a refresh token for a new pair; the old one is dead from then on.

        Raises:
            NotSignedIn: the token is unknown, was used before, or has run out.
        """
        found = connection.execute(
            select(sessions).where(sessions.c.refresh_hash == _hash(refresh_token))
        ).one_or_none()
        if found is None or found.expires_at <= stamps.now():
            raise NotSignedIn("Invalid refresh token")
        return self._rotate(connection, found.id, self.account(connection, found.user_id))

    def renew_session(self, connection: Connection, claims: Claims) -> TokenPair:
        """Rotate the pair of the session that these claims belong to."""
        return self._rotate(connection, claims.session_id, self.account(connection, claims.user_id))

    def _rotate(self, connection: Connection, session_id: str, account: Account) -> TokenPair:
        refresh = randomness.token_urlsafe(32)
        expires = stamps.now() + REFRESH_SECONDS * 1000
        changed = update(sessions).where(sessions.c.id == session_id)
        connection.execute(changed.values(refresh_hash=_hash(refresh), expires_at=expires))
        return TokenPair(self._access(account, session_id, self._access_seconds), refresh, self._access_seconds)

    def end_session(self, connection: Connection, claims: Claims) -> None:
        """Forget the session, so that its refresh token is dead."""
        connection.execute(delete(sessions).where(sessions.c.id == claims.session_id))

    def account(self, connection: Connection, user_id: str) -> Account:
        """Return an account by its id.

        Raises:
            NotSignedIn: it is gone.
        """
        found = _account(connection.execute(select(users).where(users.c.id == user_id)).one_or_none())
        if found is None:
            raise NotSignedIn("User no longer exists")
        return found


@dataclass(frozen=True, slots=True)
class StorePage:
    """One page of the caller's stores."""

    rows: tuple[Row[Any], ...]
    total: int


def stores_of(connection: Connection, user_id: str, search: str, page: int, limit: int) -> StorePage:
    """Return a page of the stores that a person has access to, by name."""
    mine = (
        select(stores.c.id, stores.c.name, stores.c.city, stores.c.status, stores.c.is_active, stores.c.created_at)
        .add_columns(relations.c.role)
        .join_from(stores, relations, relations.c.store_id == stores.c.id)
        .where(relations.c.user_id == user_id, relations.c.is_active)
    )
    # a person's stores are few, and databases do not agree on case and order: both are ours
    found = [row for row in connection.execute(mine) if search in fold(row.name)]
    found.sort(key=lambda row: (row.name, row.id))
    offset = (page - 1) * limit
    return StorePage(tuple(found[offset : offset + limit]), len(found))
