"""Whose work it is: what identifies an account of the service, and what a person calls it."""

from __future__ import annotations

UNNAMED = "token:"
_LONGEST, _SHORT = 16, 8


def unnamed_account(fingerprint: str) -> str:
    """Return the account of a token that names nobody, by the token's fingerprint."""
    return f"{UNNAMED}{fingerprint}"


def is_unnamed(account: str) -> bool:
    """Tell whether an account is only a token that names nobody."""
    return account == UNNAMED.removesuffix(":") or account.startswith(UNNAMED)


def account_name(account: str, email: str = "") -> str:
    """Return what a person calls an account: its e-mail, or a short piece of what identifies it."""
    if email:
        return email
    if account.startswith(UNNAMED):
        return f"token {account.removeprefix(UNNAMED)[:_SHORT]}"
    return account if len(account) <= _LONGEST else f"{account[:_SHORT]}…"
