"""Answers that no service should give: cut, empty, of a wrong type, bottomless, binary, twice the same key."""

from __future__ import annotations

import gzip
from random import Random

_BOMB = gzip.compress(bytes(4_000_000))
_KINDS = (
    b"",
    b"null",
    b"[]",
    b"42",
    b'{"customer": {"id": 7}}',
    b'{"customer": null, "localData": []}',
    b'{"data": {"id": 1}, "pagination": "all"}',
    b'{"id": NaN}',
    b'{"id": "a\x00b"}',
    b'\xff\xfe{"id"',
    b"[" * 20_000,
    b'{"id": "c-1", "id": "c-2", "message": "Customer successfully deleted"}',
    b'{"deletedCount": -1}',
)


def garbage(random: Random, body: bytes) -> tuple[bytes, dict[str, str]]:
    """Return a body and its headers, perhaps made of a good one."""
    kind = random.randrange(len(_KINDS) + 3)
    if kind < len(_KINDS):
        return _KINDS[kind], {}
    if kind == len(_KINDS):
        return body[: random.randrange(len(body) + 1) // 2], {}
    if kind == len(_KINDS) + 1:
        return _BOMB, {"content-encoding": "gzip"}
    return b"not gzip at all", {"content-encoding": "gzip"}
