"""Files that survive a power cut: written aside, forced to the disk, then put in place in one step."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.storage.refusals import folder_refused, refused

OWNER_ONLY = 0o700
RENAME_TRIES = 50
RENAME_PAUSE = 0.1


@contextlib.contextmanager
def disk_errors() -> Iterator[None]:
    """Turn what the operating system says of a disk into `StoreFull`; a missing file stays a missing file."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        raise refused(tr("The disk refuses to write"), error) from error


def missing_folders(folder: Path) -> tuple[Path, ...]:
    """Return a folder and those above it that are not there, inner first."""
    return tuple(takewhile(lambda each: not each.exists(), (folder, *folder.parents)))


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that its owner alone can enter.

    After a power cut a folder that was made here is still there, with what was put into it durably.
    Raises `StoreFull` when there is no place for it: a full disk, a drive that is not there, a file of that name.
    """
    try:
        missing = missing_folders(folder)
        folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
        folder.chmod(OWNER_ONLY)
        for made in missing:
            with contextlib.suppress(PermissionError):  # a folder that may be written to but not read
                sync_folder(made.parent)
    except OSError as error:
        raise folder_refused(folder, error) from error


def sync_file(path: Path) -> None:
    """Force a file that somebody else wrote to the disk."""
    _force(path, os.O_RDWR)


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk, where the platform can."""
    if os.name != "nt":
        _force(folder, os.O_RDONLY)


def _force(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_durably(path: Path, data: bytes) -> None:
    """Replace a file by `data`: after a power cut the old or the new content is there, never a mixture.

    Raises `StoreFull` when the disk refuses.
    """
    aside = path.with_name(f"{path.name}.part")
    with disk_errors():
        with aside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(aside, path)


def put_in_place(aside: Path, path: Path) -> None:
    """Rename a finished file to its place; waits up to five seconds for a program that holds the old one."""
    for tries_left in reversed(range(RENAME_TRIES)):
        try:
            aside.replace(path)
            break
        except PermissionError:
            if not tries_left:
                raise
            time.sleep(RENAME_PAUSE)
    sync_folder(path.parent)
