"""Every error of the HTTP library, and of what lies below it, as one of our failures."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import httpx

from joptic_desktop.api.observed import Failure
from joptic_desktop.api.reading import AnswerGarbled, AnswerTooBig
from joptic_desktop.api.sending import FileUnreadable

_BY_TYPE: tuple[tuple[type[BaseException], Failure], ...] = (
    (FileUnreadable, Failure.FILE),
    (AnswerTooBig, Failure.TOO_BIG),
    (AnswerGarbled, Failure.GARBLED),
    (httpx.PoolTimeout, Failure.POOL),
    (httpx.ConnectTimeout, Failure.NO_CONNECTION),
    (httpx.ConnectError, Failure.NO_CONNECTION),
    (httpx.ProxyError, Failure.PROXY),
    (httpx.UnsupportedProtocol, Failure.UNSENDABLE),
    (httpx.InvalidURL, Failure.UNSENDABLE),
    (httpx.DecodingError, Failure.GARBLED),
    (httpx.TooManyRedirects, Failure.GARBLED),
    (httpx.TimeoutException, Failure.TIMED_OUT),
    (TimeoutError, Failure.TIMED_OUT),
    (httpx.TransportError, Failure.BROKEN),
    (socket.gaierror, Failure.NO_CONNECTION),
    (OSError, Failure.BROKEN),
)


def failure_of(error: BaseException) -> Failure:
    """Return what broke; an error that nobody foresaw is `UNKNOWN`."""
    if isinstance(error, httpx.ConnectError) and any(
        isinstance(e, ssl.SSLCertVerificationError) for e in _chain(error)
    ):
        return Failure.CERTIFICATE
    return next((failure for kind, failure in _BY_TYPE if isinstance(error, kind)), Failure.UNKNOWN)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    below: BaseException | None = error
    while below is not None and id(below) not in seen:
        seen.add(id(below))
        yield below
        below = below.__cause__ or below.__context__
