"""Reading a blob as a file: any place of it, one piece in memory at a time."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidTag

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import StoreDamaged
from joptic_desktop.storage.blob_format import (
    HEAD_BYTES,
    MAGIC,
    PIECE_BYTES,
    SEALED_BYTES,
    TAG_BYTES,
    piece_cipher,
    unseal,
)


class BlobReader(io.RawIOBase):
    """The plain bytes of a blob, with `read`, `seek` and `tell`. Raises `StoreDamaged` where it was altered."""

    def __init__(self, path: Path, blob_key: bytes) -> None:
        self._name = path.name
        self._file: IO[bytes] | None = None
        self._position = 0
        self._piece_index = -1
        self._piece = b""
        try:
            self._file = path.open("rb", buffering=0)
            head = self._file.read(HEAD_BYTES)
            sealed_size = path.stat().st_size - HEAD_BYTES
        except OSError as error:
            raise StoreDamaged(tr("The kept file {0} is missing or cannot be read.").format(self._name)) from error
        self._pieces = -(-sealed_size // SEALED_BYTES)
        self.size = sealed_size - self._pieces * TAG_BYTES
        if not head.startswith(MAGIC) or len(head) != HEAD_BYTES or self._pieces < 1 or self.size < 0:
            raise self._damaged()
        self._cipher = piece_cipher(blob_key, head[len(MAGIC) :])

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def seekable(self) -> bool:
        """Tell that it can be read from any place."""
        return True

    def tell(self) -> int:
        """Return the place, in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place; return it."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        self._position = max(0, start + offset)
        return self._position

    def readinto(self, buffer: memoryview | bytearray) -> int:  # type: ignore[override]  # the stub's Buffer cannot be sliced
        """Fill a buffer from here on; return how many bytes there were."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and self._position < self.size:
            piece = self._load(self._position // PIECE_BYTES)
            start = self._position % PIECE_BYTES
            part = piece[start : start + len(view) - filled]
            view[filled : filled + len(part)] = part
            filled += len(part)
            self._position += len(part)
        return filled

    def verify(self) -> None:
        """Read every piece once. Raises `StoreDamaged` at the first that was altered."""
        for index in range(self._pieces):
            self._load(index)

    def close(self) -> None:
        """Close the file and forget the piece in memory."""
        self._piece = b""
        self._piece_index = -1
        if self._file is not None:
            self._file.close()
        super().close()

    def _load(self, index: int) -> bytes:
        if self._file is None or self.closed:
            raise ValueError("the file is closed")
        if index != self._piece_index:
            try:
                self._file.seek(HEAD_BYTES + index * SEALED_BYTES)
                sealed = self._file.read(SEALED_BYTES)
                self._piece = unseal(self._cipher, index, sealed, final=index == self._pieces - 1)
            except (InvalidTag, OSError) as error:
                raise self._damaged() from error
            self._piece_index = index
        return self._piece

    def _damaged(self) -> StoreDamaged:
        return StoreDamaged(tr("The kept file {0} was altered or cut.").format(self._name))
