"""The write-ahead log of a database, read by hand where SQLite would stop: at a frame that was damaged.

SQLite takes a log up to the first frame that does not fit its checksum and says nothing of those behind it. After a
power cut that is right: there is at most the end of one commit, which nobody was told of. Whole commits behind a broken
frame were told of. See https://www.sqlite.org/walformat.html.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAGE = 4096
HEAD = 32
FRAME_HEAD = 24
_SALTS = slice(8, 16)


@dataclass(frozen=True, slots=True)
class Frame:
    """A page of the database as a commit left it; `pages` is the size of the database where a commit ends, else 0."""

    number: int
    pages: int
    content: bytes


def frames(log: bytes) -> Iterator[Frame]:
    """Yield the frames of the log's last round, whatever their checksums say."""
    salts = log[HEAD + 8 : HEAD + 16]
    for start in range(HEAD, len(log) - FRAME_HEAD - PAGE + 1, FRAME_HEAD + PAGE):
        head = log[start : start + FRAME_HEAD]
        if head[_SALTS] != salts:
            return
        number, pages = struct.unpack(">II", head[:8])
        yield Frame(number, pages, log[start + FRAME_HEAD : start + FRAME_HEAD + PAGE])


def commits_beyond(path: Path, known_frames: int) -> int:
    """Return how many commits stand in a log behind those frames that SQLite takes."""
    log = path.read_bytes() if path.exists() else b""
    return sum(frame.pages > 0 for place, frame in enumerate(frames(log), 1) if place > known_frames)


def laid_into(database: bytes, log: bytes) -> bytes:
    """Return a database with every whole commit of a log laid into it; pages stay encrypted as they are."""
    content = bytearray(database)
    waiting: list[Frame] = []
    for frame in frames(log):
        waiting.append(frame)
        if frame.pages:
            for one in waiting:
                start = (one.number - 1) * PAGE
                content.extend(bytes(max(0, start + PAGE - len(content))))
                content[start : start + PAGE] = one.content
            waiting = []
    return bytes(content)
