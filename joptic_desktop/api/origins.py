"""Addresses of services, and values that may stand in a header."""

from __future__ import annotations

import ipaddress
import re
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput

_NO_ADDRESS = tr("This is not an address of a service, as https://joptic.jethings.com is.")
PLAIN_TO_ANOTHER = tr("Only https is allowed to another computer: the address must begin with https://")
_UNSENDABLE = {
    "token": tr("The token is empty or holds characters that cannot be sent: copy it again."),
    "store id": tr("The store id is empty or holds characters that cannot be sent: copy it again."),
}
_HEADER_VALUE = re.compile(r"[\x21-\x7e]{1,8192}\Z")
_HOST = re.compile(r"[a-z0-9.-]+\Z|[0-9a-f:]+\Z")


def origin_of(address: str) -> str:
    """Return scheme, host and port of a typed address, as `https://host` or `https://host:8443`.

    An address without a scheme means https; a bare word is none: a computer of the shop's own is written with a scheme
    or a port. Plain http is for this computer only. Raises `InvalidInput`.
    """
    text = address.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, port = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except ValueError as error:  # UnicodeError is one
        raise InvalidInput(_NO_ADDRESS) from error
    _check(parts, host)
    if "://" not in text and port is None and _is_bare_word(host):
        raise InvalidInput(_NO_ADDRESS)
    name = f"[{host}]" if ":" in host else host
    default = {"https": 443, "http": 80}[parts.scheme]
    return f"{parts.scheme}://{name}" if port in (None, default) else f"{parts.scheme}://{name}:{port}"


def is_host(name: str) -> bool:
    """Tell whether a lower-case text may be the name or number of a computer."""
    return bool(_HOST.match(name))


def is_loopback(origin: str) -> bool:
    """Tell whether an origin is this computer itself."""
    host = urlsplit(origin).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def must_be_secure(origin: str) -> bool:
    """Tell whether an origin is asked through TLS. Raises `InvalidInput` for plain http to another computer."""
    secure = origin.startswith("https://")
    if not secure and not is_loopback(origin):
        raise InvalidInput(PLAIN_TO_ANOTHER)
    return secure


def header_value(text: str, what: Literal["token", "store id"]) -> str:
    """Return a token or id as it may stand in a header; raises `InvalidInput` naming `what` it is."""
    value = text.strip()
    if not _HEADER_VALUE.match(value):
        raise InvalidInput(_UNSENDABLE[what])
    return value


def _is_bare_word(host: str) -> bool:
    """Tell whether a host is one word, without the dots of a name or a number, and not this computer."""
    return "." not in host.strip(".") and ":" not in host and host != "localhost"


def _check(parts: SplitResult, host: str) -> None:
    if parts.scheme not in {"https", "http"} or not is_host(host):
        raise InvalidInput(_NO_ADDRESS)
    if parts.username is not None or parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise InvalidInput(tr("Give the service's address alone, without a path, a user name or a query."))
    if parts.scheme == "http" and not is_loopback(f"http://{parts.netloc}"):
        raise InvalidInput(PLAIN_TO_ANOTHER)
