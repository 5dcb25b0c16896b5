"""A new pair of tokens that came with an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from joptic_desktop.api.origins import header_value
from joptic_desktop.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Renewal:
    """An access token and a refresh token that replace the stored pair; either may stay as it was (None)."""

    access_token: str | None = field(repr=False)
    refresh_token: str | None = field(repr=False)


def renewal_in(headers: Mapping[str, str]) -> Renewal | None:
    """Return the pair that an answer carries in its headers (names in lower case), or None."""
    if "x-new-access-token" not in headers and "x-new-refresh-token" not in headers:
        return None
    renewal = Renewal(_token(headers, "x-new-access-token"), _token(headers, "x-new-refresh-token"))
    return renewal if renewal.access_token or renewal.refresh_token else None


def _token(headers: Mapping[str, str], name: str) -> str | None:
    try:
        return header_value(headers.get(name, ""), "token")
    except InvalidInput:
        return None
