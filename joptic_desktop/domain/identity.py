"""The two names of a customer: our own uid for life, and the service's opaque id."""

from __future__ import annotations

import re
from collections.abc import Callable

_SERVICE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
MILLISECONDS = 1000
_NAMELESS = "nameless-"


def new_uid(now: float, random_bytes: Callable[[int], bytes]) -> str:
    """Return a UUIDv7 (RFC 9562, section 5.7) for `now`, in seconds since the epoch."""
    stamp = int(now * MILLISECONDS).to_bytes(6, "big")
    value = bytearray(stamp + random_bytes(10))
    value[6] = 0x70 | (value[6] & 0x0F)
    value[8] = 0x80 | (value[8] & 0x3F)
    digits = value.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def nameless_uid(mark: str) -> str:
    """Return the uid under which a row without any usable id is shown: nothing can be asked or written of it."""
    return f"{_NAMELESS}{mark}"


def is_nameless(uid: str) -> bool:
    """Tell whether a uid stands for a row without any usable id."""
    return uid.startswith(_NAMELESS)


def is_service_id(text: str) -> bool:
    """Tell whether a text may be a customer's id on the service: opaque, but never a path or a route's name."""
    return bool(_SERVICE_ID.match(text)) and text.lower() != "bulk"
