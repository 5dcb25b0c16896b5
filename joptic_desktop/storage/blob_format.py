"""A blob on the disk: a head, then pieces of 1 MiB, each sealed by AES-256-GCM with its index and a final flag.

head: eight letters and a salt of 16 bytes, from which the blob's own key is derived; with a key of its own, the index
serves as nonce. A piece moved, cut off, repeated or changed does not open.
"""

from __future__ import annotations

import struct

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"JOBLOB1\n"
SALT_BYTES = 16
HEAD_BYTES = len(MAGIC) + SALT_BYTES
PIECE_BYTES = 1024 * 1024
TAG_BYTES = 16
SEALED_BYTES = PIECE_BYTES + TAG_BYTES


def piece_cipher(blob_key: bytes, salt: bytes) -> AESGCM:
    """Return the cipher of one blob."""
    return AESGCM(HKDF(SHA256(), 32, salt=salt, info=b"joptic-desktop blob").derive(blob_key))


def seal(cipher: AESGCM, index: int, plain: bytes, *, final: bool) -> bytes:
    """Encrypt one piece."""
    return cipher.encrypt(_nonce(index), plain, _label(index, final=final))


def unseal(cipher: AESGCM, index: int, sealed: bytes, *, final: bool) -> bytes:
    """Decrypt one piece. Raises `InvalidTag` when it is not that piece, unchanged."""
    return cipher.decrypt(_nonce(index), sealed, _label(index, final=final))


def _nonce(index: int) -> bytes:
    return struct.pack(">IQ", 0, index)


def _label(index: int, *, final: bool) -> bytes:
    return struct.pack(">Q?", index, final)
