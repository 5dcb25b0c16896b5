"""Files on their way into a request: read in steps, progress told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from os import SEEK_END
from typing import BinaryIO, TypeVar

Progress = Callable[[int], None]
Told = TypeVar("Told")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UploadFile:
    """A file to be sent under the form field `field` as `sent_name`; `size` is in bytes.

    `open` gives a reader of exactly that many bytes; it is called when the file's turn comes and closed after it.
    `real_name` is what a person calls the file; it is not sent.
    """

    field: str
    sent_name: str
    content_type: str
    size: int
    open: Callable[[], BinaryIO]
    real_name: str = ""


class FileUnreadable(Exception):
    """A file of an upload cannot be read, or is not as long as it was; the text names it for a person."""


class FileReader:
    """An `UploadFile` as the HTTP library wants to read it: its length is known before it is opened."""

    def __init__(self, file: UploadFile) -> None:
        self._file = file
        self._left = file.size
        self._source: BinaryIO | None = None

    def read(self, count: int) -> bytes:
        """Return the next bytes; raises `FileUnreadable`."""
        if self._left == 0:
            self.close()
            return b""
        try:
            self._source = self._source or self._file.open()
            chunk = self._source.read(min(count, self._left))
        except Exception as error:
            raise FileUnreadable(self._file.real_name or self._file.sent_name) from error
        if not chunk:
            raise FileUnreadable(self._file.real_name or self._file.sent_name)
        self._left -= len(chunk)
        return chunk

    def tell(self) -> int:
        """Return the place in the file."""
        return self._file.size - self._left

    def seek(self, offset: int, whence: int = 0) -> int:
        """Answer the question for the length, and the rewind before the first byte; a file is read once."""
        return self._file.size if whence == SEEK_END else offset

    def close(self) -> None:
        """Close the file if it was opened."""
        source, self._source = self._source, None
        if source is not None:
            with suppress(OSError):
                source.close()


def tell(listener: Callable[[Told], None] | None, news: Told) -> None:
    """Tell a listener; what goes wrong there is logged and must not change what becomes of a request."""
    if listener is None:
        return
    try:
        listener(news)
    except Exception as error:  # noqa: BLE001  - see above
        _log.warning("a listener failed: %s", type(error).__name__)
