"""JSON Web Tokens signed with HMAC-SHA256: made and checked."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass

HEADER = {"alg": "HS256", "typ": "JWT"}


@dataclass(frozen=True, slots=True)
class Claims:
    """What an access token says: whose it is, of which session, from when until when (seconds since 1970)."""

    user_id: str
    email: str
    session_id: str
    issued_at: int
    expires_at: int


class InvalidToken(Exception):
    """The token is not ours, is damaged, or has run out."""


def _encode(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode("ascii")


def _decode(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _signature(secret: bytes, signed: str) -> str:
    return _encode(hmac.new(secret, signed.encode("ascii"), hashlib.sha256).digest())


def write_token(secret: bytes, claims: Claims) -> str:
    """Return the signed token of these claims."""
    payload = {
        "sub": claims.user_id,
        "email": claims.email,
        "sid": claims.session_id,
        "iat": claims.issued_at,
        "exp": claims.expires_at,
    }
    signed = ".".join(_encode(json.dumps(part, separators=(",", ":")).encode()) for part in (HEADER, payload))
    return f"{signed}.{_signature(secret, signed)}"


def read_token(secret: bytes, token: str, now: int) -> Claims:
    """Return the claims of a token at the moment `now` (seconds since 1970).

    Raises:
        InvalidToken: it is not signed by `secret`, cannot be read, or has run out.
    """
    signed, _, signature = token.rpartition(".")
    if not signed.isascii() or not signature.isascii():
        raise InvalidToken
    if not hmac.compare_digest(signature, _signature(secret, signed)):
        raise InvalidToken
    try:
        payload = json.loads(_decode(signed.partition(".")[2]))
        claims = Claims(payload["sub"], payload["email"], payload["sid"], payload["iat"], payload["exp"])
    except (binascii.Error, ValueError, KeyError, TypeError) as broken:
        raise InvalidToken from broken
    if claims.expires_at <= now:
        raise InvalidToken
    return claims
