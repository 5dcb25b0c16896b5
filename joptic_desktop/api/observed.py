"""What was seen of one request: the raw material of every outcome, without a trace of the HTTP library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Action(StrEnum):
    """What a request does to customers; everything that changes none is `READ`."""

    READ = "read"
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    DELETE_MANY = "delete_many"

    @property
    def is_write(self) -> bool:
        """True when the request changes customers."""
        return self is not Action.READ


class Failure(StrEnum):
    """What broke before the whole answer was there."""

    UNSENDABLE = "unsendable"
    BAD_TOKEN = "bad_token"  # noqa: S105  - the name of a failure, not a password
    FILE = "file"
    NO_CONNECTION = "no_connection"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    POOL = "pool"
    BROKEN = "broken"
    TIMED_OUT = "timed_out"
    GARBLED = "garbled"
    TOO_BIG = "too_big"
    UNKNOWN = "unknown"


BEFORE_SENDING = frozenset({Failure.NO_CONNECTION, Failure.CERTIFICATE, Failure.PROXY, Failure.POOL})


@dataclass(frozen=True, slots=True)
class Observed:
    """Everything seen of one request.

    `status` is None when no answer began; `headers` have lower-case names; `body` is what arrived of it, decoded.
    `body_done` tells that the transport was given the last byte of the request's body, `last_byte_at` and `at` are
    seconds since the epoch, `subject` names the file of a `Failure.FILE`, or the host of a `Failure.NO_CONNECTION`.
    """

    action: Action
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    failure: Failure | None = None
    body_done: bool = False
    bytes_sent: int = 0
    last_byte_at: float | None = None
    at: float = 0.0
    subject: str = ""
