"""What the shops of the suite type, and the search for any of it where nothing may be read: profiles, logs, temporary
folders.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

CANARY = "Zq7Canary"
# what tests/shop.py types, what the embedded server invents, and the names under which values travel
TYPED = (
    *("Layla", "layla", "Hassan", "hassan", "Zineb", "zineb"),
    *("@example.com", "@joptic.example", "+21261234", "+1-555-0199", "1992-05-12"),
    *("firstName", "dateOfBirth", "rightEye", "correct horse", "eyJhbGciOi", "%PDF-"),
)
# the embedded server keeps what it is sent, readable, in folders of its own
SERVERS = ("joptic-service-", "joptic-server-", "joptic-pg-")
PROFILE = "profile.json"
_LIVE = ("-wal", "-shm", "-journal")


def _written(word: str) -> Iterator[str]:
    """Give the ways in which the canary may be written."""
    yield word
    yield word.lower()
    yield word.encode().hex()
    for shift in range(3):  # the same letters, wherever in a longer text they stood
        whole = base64.b64encode(b"\0" * shift + word.encode()).decode()
        yield whole[4 if shift else 0 : len(whole) // 4 * 4 - 4]


WORDS = (*dict.fromkeys(_written(CANARY)), *TYPED)
NEEDLES = tuple(word.encode(form) for word in WORDS for form in ("utf-8", "utf-16-le"))
# a word stays whole when every byte that no word has is left out, in UTF-16 too: what is left is searched first
_PLAIN = tuple(word.encode() for word in WORDS)
_OTHERS = bytes(set(range(256)) - set(b"".join(_PLAIN)))


def readable(files: Iterable[Path]) -> list[str]:
    """Return a line for each file whose content or name holds what somebody typed; a file that went holds nothing."""
    return [f"{file}: {needle!r}" for file in files if (needle := _first_in(file)) is not None]


def profiles_in(folder: Path) -> Iterator[Path]:
    """Give every file of every profile in a folder."""
    for info in folder.rglob(PROFILE):
        yield from _files(info.parent)


def left_in(folder: Path) -> Iterator[Path]:
    """Give every file of a temporary folder, but those of embedded servers."""
    for entry in folder.iterdir():
        if not entry.name.startswith(SERVERS):
            yield from _files(entry)


def live_files(folder: Path) -> Iterator[Path]:
    """Give what open databases of a folder keep beside themselves: it goes when they are closed."""
    return (file for file in folder.rglob("*.db-*") if file.name.endswith(_LIVE))


def _files(entry: Path) -> Iterator[Path]:
    if entry.is_file():
        yield entry
    elif entry.is_dir():
        yield from (file for file in entry.rglob("*") if file.is_file())


def _first_in(file: Path) -> bytes | None:
    try:
        content = file.read_bytes()
    except OSError:
        return None
    content += file.name.encode(errors="replace")
    left = content.translate(None, _OTHERS)
    if not any(word in left for word in _PLAIN):
        return None
    return next((needle for needle in NEEDLES if needle in content), None)
