"""The two names of a customer: our own uid for life, and the service's opaque id."""

from __future__ import annotations

import re
from collections.abc import Callable

_SERVICE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
MILLISECONDS = 1000
_NOISE = 10
_VARIANT = {digit: "89ab"[int(digit, 16) % 4] for digit in "0123456789abcdef"}
_NAMELESS = "nameless-"


def new_uid(now: float, random_bytes: Callable[[int], bytes]) -> str:
    """Return a UUIDv7 (RFC 9562, section 5.7) for `now`, in seconds since the epoch."""
    return new_uids(1, now, random_bytes)[0]


def new_uids(count: int, now: float, random_bytes: Callable[[int], bytes]) -> list[str]:
    """Return as many UUIDv7 of one moment: randomness is asked for once."""
    stamp = int(now * MILLISECONDS).to_bytes(6, "big").hex()
    start, noise = f"{stamp[:8]}-{stamp[8:]}-7", random_bytes(_NOISE * count).hex()
    cuts = range(0, 2 * _NOISE * count, 2 * _NOISE)
    return [
        f"{start}{noise[i + 1 : i + 4]}-{_VARIANT[noise[i + 4]]}{noise[i + 5 : i + 8]}-{noise[i + 8 : i + 20]}"
        for i in cuts
    ]


def nameless_uid(mark: str) -> str:
    """Return the uid under which a row without any usable id is shown: nothing can be asked or written of it."""
    return f"{_NAMELESS}{mark}"


def is_nameless(uid: str) -> bool:
    """Tell whether a uid stands for a row without any usable id."""
    return uid.startswith(_NAMELESS)


def is_service_id(text: str) -> bool:
    """Tell whether a text may be a customer's id on the service: opaque, but never a path or a route's name."""
    return bool(_SERVICE_ID.match(text)) and text.lower() != "bulk"
