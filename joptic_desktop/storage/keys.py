"""The one random key of a profile, and the keys derived from it for each kind of file."""

from __future__ import annotations

from collections.abc import Callable

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
RandomBytes = Callable[[int], bytes]


class DataKey:
    """The data key of a profile: 32 random bytes. It is never shown, and never written but wrapped."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._secret = secret

    @classmethod
    def new(cls, random_bytes: RandomBytes) -> DataKey:
        """Make a fresh key."""
        return cls(random_bytes(KEY_BYTES))

    def derive(self, purpose: str) -> bytes:
        """Return the 32 bytes for one purpose (HKDF-SHA256, RFC 5869): no two kinds of files share a key."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"joptic-desktop {purpose}".encode()).derive(self._secret)

    def reveal(self) -> bytes:
        """Return the bytes themselves, to be wrapped and for nothing else."""
        return self._secret

    def __repr__(self) -> str:
        return "DataKey(…)"
