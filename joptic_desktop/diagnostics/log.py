"""The program's log: the last lines in memory, and files of bounded size in the profile. Redacted before it is kept."""

from __future__ import annotations

import logging
from collections import deque
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from joptic_desktop.diagnostics.error_words import PACKAGE
from joptic_desktop.diagnostics.safe_lines import SafeLines

FOLDER = "logs"
FILE = "joptic-desktop.log"
FILE_BYTES = 256 * 1024
OLDER_FILES = 3
RECENT = 400
# what these say at INFO names hosts and paths of every request
QUIET = ("httpx", "httpcore", "asyncio", "keyring", "sqlalchemy", "uvicorn")


class Recent(logging.Handler):
    """Keeps the last lines, for the time before there is a file and for reports."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=RECENT)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.lines.append(self.format(record))


class _File(RotatingFileHandler):
    """A file that may fail: a full disk must neither stop the program nor fill its standard error."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Go on without this record."""


class Log:
    """Listens to every logger of the process until it is closed.

    ``stream`` gets warnings (standard error; None in a windowed build). ``keep_in`` adds the files.
    """

    def __init__(self, stream: TextIO | None, root: logging.Logger | None = None) -> None:
        self._root = root or logging.getLogger()
        self._recent = Recent()
        self._file: _File | None = None
        self._stream = logging.StreamHandler(stream) if stream is not None else None
        self._level = self._root.level
        self._root.setLevel(logging.WARNING)
        self._own = logging.getLogger(PACKAGE)
        self._own.setLevel(logging.INFO)
        for name in QUIET:
            logging.getLogger(name).setLevel(logging.WARNING)
        self._add(self._recent)
        if self._stream is not None:
            self._stream.setLevel(logging.WARNING)
            self._add(self._stream)

    @property
    def recent(self) -> tuple[str, ...]:
        """The last lines, oldest first."""
        return tuple(self._recent.lines)

    def keep_in(self, profile: Path) -> Path:
        """Write to files in the folder of a profile from now on, what was said so far first; return their folder."""
        self.leave()
        folder = profile / FOLDER
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            self._file = _File(folder / FILE, maxBytes=FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
        except OSError:
            return folder  # nowhere to write: the lines in memory are all there is
        if self._file.stream is not None:
            with suppress(OSError):
                self._file.stream.writelines(f"{line}\n" for line in self._recent.lines)
                self._file.flush()
        self._add(self._file)
        return folder

    def leave(self) -> None:
        """Write to no file any more, and close it."""
        if self._file is not None:
            self._root.removeHandler(self._file)
            with suppress(OSError):  # what a full disk did not take is lost
                self._file.close()
            self._file = None

    def forget(self) -> None:
        """Keep nothing in memory of what was said so far."""
        self._recent.lines.clear()

    def close(self) -> None:
        """Listen no longer; levels are as they were."""
        self.leave()
        for handler in (self._recent, self._stream):
            if handler is not None:
                self._root.removeHandler(handler)
        self._root.setLevel(self._level)
        self._own.setLevel(logging.NOTSET)

    def text(self) -> str:
        """Return the whole log, oldest first: the files, or the lines in memory where there are none."""
        if self._file is None:
            return "\n".join(self._recent.lines)
        first = Path(self._file.baseFilename)
        files = [*(first.with_name(f"{first.name}.{number}") for number in range(OLDER_FILES, 0, -1)), first]
        return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files if file.exists())

    def _add(self, handler: logging.Handler) -> None:
        handler.setFormatter(SafeLines())
        self._root.addHandler(handler)
