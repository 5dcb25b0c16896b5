"""What an access token says of itself, read without checking its signature: a convenience, never a proof."""

from __future__ import annotations

import base64
import binascii
import json
import math
from dataclasses import dataclass

LONGEST_EMAIL = 254


@dataclass(frozen=True, slots=True)
class Claims:
    """Whose token it is (`sub` and `email`, "" when it does not say) and when it ends, in seconds since the epoch."""

    subject: str = ""
    expires_at: float | None = None
    email: str = ""


def read_claims(token: str) -> Claims:
    """Return the claims of a JWT; a token of any other kind says nothing."""
    parts = token.strip().split(".")
    if len(parts) != 3:  # header, payload, signature
        return Claims()
    try:
        payload = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, binascii.Error, RecursionError):
        return Claims()
    if not isinstance(payload, dict):
        return Claims()
    return Claims(_subject(payload.get("sub")), _seconds(payload.get("exp")), _email(payload.get("email")))


def _email(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= LONGEST_EMAIL else ""


def _subject(value: object) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        return None
    return seconds if math.isfinite(seconds) else None
