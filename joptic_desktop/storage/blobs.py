"""Files of customers, encrypted in pieces: written whole or not at all, read in pieces, any change noticed."""

from __future__ import annotations

import hashlib
import hmac
import io
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import StoreDamaged
from joptic_desktop.storage.blob_format import MAGIC, PIECE_BYTES, SALT_BYTES, piece_cipher, seal
from joptic_desktop.storage.blob_reader import BlobReader
from joptic_desktop.storage.durable_files import disk_errors, make_private_folder, put_in_place
from joptic_desktop.storage.keys import DataKey, RandomBytes

NAME_BYTES = 16
ORPHAN_SECONDS = 24 * 3600.0
_NAME_LETTERS = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class StoredBlob:
    """A written blob: random name, size in bytes, SHA-256 (hex) and keyed fingerprint of its plain bytes."""

    name: str
    size: int
    sha256: str
    fingerprint: bytes


class BlobStore:
    """The folder of blobs. Any thread may use it: it keeps no state but its keys."""

    def __init__(self, folder: Path, key: DataKey, random_bytes: RandomBytes) -> None:
        self._folder = folder
        self._blob_key = key.derive("blobs")
        self._fingerprint_key = key.derive("blob fingerprints")
        self._random_bytes = random_bytes

    def write(self, source: IO[bytes] | bytes, stop: Callable[[], bool] = lambda: False) -> StoredBlob:
        """Encrypt a file (or bytes) into a new blob, forced to the disk before this returns.

        `stop` is asked between pieces: when it says so `InterruptedError` is raised and nothing stays.
        Raises `StoreFull` when the disk refuses; a fault of reading `source` comes through as it is.
        """
        make_private_folder(self._folder)
        name = self._random_bytes(NAME_BYTES).hex()
        aside = self._folder / f"{name}.part"
        try:
            size, sha256 = self._encrypt(io.BytesIO(source) if isinstance(source, bytes) else source, aside, stop)
            with disk_errors():
                put_in_place(aside, self._folder / name)
        except BaseException:
            # a disk that takes nothing any more may not give back either: the error it gave first is what is told
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            raise
        fingerprint = hmac.digest(self._fingerprint_key, sha256, "sha256")
        return StoredBlob(name, size, sha256.hex(), fingerprint)

    def open(self, name: str) -> BlobReader:
        """Open a blob for reading. Raises `StoreDamaged` when it is missing, cut or altered."""
        return BlobReader(self._path(name), self._blob_key)

    def verify(self, name: str) -> None:
        """Read a whole blob. Raises `StoreDamaged` when anything of it is not as it was written."""
        with self.open(name) as reader:
            reader.verify()

    def delete(self, name: str) -> None:
        """Remove a blob; one that is not there does no harm."""
        self._path(name).unlink(missing_ok=True)

    def sweep(self, in_use: frozenset[str], now: float) -> frozenset[str]:
        """Remove blobs nobody holds on to and that are older than a day; return their names."""
        if not self._folder.is_dir():
            return frozenset()
        orphans = [path for path in self._folder.iterdir() if path.name not in in_use and _is_old(path, now)]
        for path in orphans:
            path.unlink(missing_ok=True)
        return frozenset(path.name for path in orphans)

    def _path(self, name: str) -> Path:
        if len(name) != 2 * NAME_BYTES or not _NAME_LETTERS.issuperset(name):
            raise StoreDamaged(tr("That is not the name of a kept file."))
        return self._folder / name

    def _encrypt(self, source: IO[bytes], aside: Path, stop: Callable[[], bool]) -> tuple[int, bytes]:
        salt = self._random_bytes(SALT_BYTES)
        cipher = piece_cipher(self._blob_key, salt)
        digest = hashlib.sha256()
        size = 0
        with disk_errors():
            file = aside.open("xb")
        try:
            _put(file, MAGIC + salt)
            for index, (plain, final) in enumerate(_pieces(source)):
                if stop():
                    raise InterruptedError("the copying was stopped")
                digest.update(plain)
                size += len(plain)
                _put(file, seal(cipher, index, plain, final=final))
            with disk_errors():
                file.flush()
                os.fsync(file.fileno())
        finally:
            # closing writes what is left: a full disk would refuse once more, in place of the error it gave
            with suppress(OSError):
                file.close()
        return size, digest.digest()


def _put(file: IO[bytes], data: bytes) -> None:
    with disk_errors():
        file.write(data)


def _is_old(path: Path, now: float) -> bool:
    return now - path.stat().st_mtime > ORPHAN_SECONDS


def _pieces(source: IO[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield pieces of full size and whether each is the last; an empty file has one empty piece."""
    piece = _read_full(source)
    while True:
        following = _read_full(source)
        yield piece, not following
        if not following:
            return
        piece = following


def _read_full(source: IO[bytes]) -> bytes:
    parts = []
    lacking = PIECE_BYTES
    while lacking and (part := source.read(lacking)):
        parts.append(part)
        lacking -= len(part)
    return b"".join(parts)
