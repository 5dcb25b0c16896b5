"""Files that leave the encrypted store because a person said so: open to their owner alone, whole or not there."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput

_OWNER_ONLY = 0o600
# on Windows a file opened by number translates line ends otherwise
_BINARY = getattr(os, "O_BINARY", 0)
_OWNER_FOLDER = 0o700
_MOST_TRIES = 1000


async def write_private(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file in one step, in a thread that makes its parts too.

    Raises `InvalidInput` with a sentence when the folder or the disk refuses.
    """
    try:
        await asyncio.to_thread(write_whole, path, parts)
    except OSError as error:
        raise refused(error) from error


def refused(error: OSError) -> InvalidInput:
    """Return the sentence for a folder or disk that refuses."""
    if not error.strerror:
        return InvalidInput(tr("Nothing was written. Choose another folder, or make room."))
    return InvalidInput(tr("Nothing was written ({0}). Choose another folder, or make room.").format(error.strerror))


def new_folder(parent: Path, name: str) -> Path:
    """Make a folder of its own for its owner alone, with a number where one of that name is there. Raises `OSError`."""
    for number in range(1, _MOST_TRIES):
        path = parent / (name if number == 1 else f"{name}-{number}")
        try:
            path.mkdir(mode=_OWNER_FOLDER, parents=True)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(f"{parent} holds too many folders of that name")


def write_whole(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file in one step. Raises `OSError`."""
    number, name = tempfile.mkstemp(suffix=".part", dir=path.parent)  # for its owner alone, and new
    aside = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def new_file(path: Path) -> IO[bytes]:
    """Open a file for its owner alone that is not there yet. Raises `OSError`."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _OWNER_ONLY), "wb")
