"""Files that go with a customer: their field names, accepted kinds and what became of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PRESCRIPTION_FIELD = "prescription"
ID_CARD_FIELD = "idCard"
KNOWN_FIELDS = (PRESCRIPTION_FIELD, ID_CARD_FIELD)
# bytes of what people read as 1 MB, 1 Mo
MEGABYTE = 1_000_000
DEFAULT_SIZE_LIMIT = 20 * MEGABYTE
HEAD_BYTES = 12
_FIELD = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}\Z")
_SIGNATURES: tuple[tuple[bytes, int, str, str], ...] = (
    (b"%PDF-", 0, "application/pdf", "pdf"),
    (b"\xff\xd8\xff", 0, "image/jpeg", "jpg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png", "png"),
    (b"WEBP", 8, "image/webp", "webp"),
)


class Refusal(StrEnum):
    """Why a file cannot go with a customer."""

    FOLDER = "folder"
    VANISHED = "vanished"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    WRONG_KIND = "wrong_kind"


class FileState(StrEnum):
    """What became of one file of a write."""

    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileKind:
    """An accepted kind of file: its media type and the ending it is sent with."""

    content_type: str
    ending: str


@dataclass(frozen=True, slots=True)
class WriteFile:
    """A file kept in an encrypted blob, to be sent under `field` as `sent_name`.

    `real_name` is the person's own name for it and stays on this computer; `size` is in bytes; `sha256` is of the
    plain bytes, in hex.
    """

    field: str
    blob: str
    real_name: str
    sent_name: str
    content_type: str
    size: int
    sha256: str
    state: FileState = FileState.WAITING
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that this computer sent: the service lists none, so this ledger is all that is known."""

    uid: str
    field: str
    real_name: str
    size: int
    sha256: str
    sent_at: float


def recognise(head: bytes) -> FileKind | None:
    """Tell a file's kind from its first `HEAD_BYTES`; None when the shop does not send such files."""
    for signature, offset, content_type, ending in _SIGNATURES:
        if head[offset : offset + len(signature)] == signature and (ending != "webp" or head[:4] == b"RIFF"):
            return FileKind(content_type, ending)
    return None


def refusal_of(head: bytes, size: int, limit: int) -> Refusal | None:
    """Judge a file by its first `HEAD_BYTES` and its size against a limit, both in bytes; None when it is taken."""
    if size == 0:
        return Refusal.EMPTY
    if recognise(head) is None:
        return Refusal.WRONG_KIND
    return Refusal.TOO_LARGE if size > limit else None


def is_field_name(name: str) -> bool:
    """Tell whether a name may be a form field of an upload; `jsonData` is the data's own."""
    return bool(_FIELD.match(name)) and name != "jsonData"


def sent_name(field: str, day: date, sha256: str, kind: FileKind) -> str:
    """Return the plain ASCII name a file travels under: services garble other letters and names tell too much."""
    return f"{field}-{day:%Y%m%d}-{sha256[:8]}.{kind.ending}"
