"""Why the operating system refuses to write: told by its number, in words that window and command share."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import Refusal, StoreFull

# not every system knows all of these numbers
_NUMBERS = {
    "ENOSPC": Refusal.FULL,
    "EDQUOT": Refusal.FULL,
    "EROFS": Refusal.READ_ONLY,
    "EACCES": Refusal.NOT_ALLOWED,
    "EPERM": Refusal.NOT_ALLOWED,
    "EEXIST": Refusal.FILE_THERE,
    "ENOTDIR": Refusal.FILE_THERE,
    "EISDIR": Refusal.FILE_THERE,
}
_BY_NUMBER = {getattr(errno, name): refusal for name, refusal in _NUMBERS.items() if hasattr(errno, name)}
WORDS = {
    Refusal.FULL: tr("the disk is full"),
    Refusal.READ_ONLY: tr("the disk or the folder is read-only"),
    Refusal.NOT_ALLOWED: tr("you are not allowed to write there"),
    Refusal.FILE_THERE: tr("a file stands in its place"),
}
_NOT_WRITTEN = tr("The folder {0} cannot be written")
_NOT_MADE = tr("The folder {0} cannot be made")
_NOT_OPENED = tr("The folder {0} cannot be opened")


def refused(what: str, error: OSError) -> StoreFull:
    """Return the error of a refusal; `what` is the beginning of its sentence: what could not be done."""
    refusal = _BY_NUMBER.get(error.errno or 0, Refusal.OTHER)
    words = WORDS.get(refusal) or error.strerror or tr("the disk does not answer")
    return StoreFull(tr("{0}, nothing was saved: {1}.").format(what, words), refusal)


def folder_refused(folder: Path, error: OSError) -> StoreFull:
    """Return the error of a folder that cannot be made, or not be written to."""
    try:
        what = _NOT_WRITTEN if folder.is_dir() else _NOT_MADE
    except OSError:  # not even the way to it may be looked at
        what = _NOT_OPENED
    return refused(what.format(folder), error)


@contextmanager
def folder_errors(folder: Path) -> Iterator[None]:
    """Turn a refusal whose reason is known into `StoreFull` that names the folder; other errors stay as they are."""
    try:
        yield
    except OSError as error:
        if error.errno not in _BY_NUMBER:
            raise
        raise folder_refused(folder, error) from error
