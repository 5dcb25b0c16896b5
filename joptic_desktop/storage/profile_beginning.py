"""The first step into a profile: it is there or made, held, and what was to be forgotten is gone.

Everything is done under the profile's lock, from its first file on: of two first starts at once only one makes a key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput, StoreError
from joptic_desktop.storage.durable_files import make_private_folder, missing_folders
from joptic_desktop.storage.erasing import forget_profile, is_forgotten
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import RandomBytes
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.refusals import folder_errors

_NO_PROFILE = tr("There is no profile in {0}: joptic sign-in makes one, or joptic connect with a token.")
_TRIES = 10


@dataclass(frozen=True, slots=True)
class Begun:
    """A profile that can be worked in: its lock, None beside who has it.

    `made` are the folders that were made for a new profile, inner first; None for one that was there, or whose folder
    held anything at all: what is not of this profile is never taken away with it.
    """

    lock: ProfileLock | None
    made: tuple[Path, ...] | None = None


@contextmanager
def beginning(
    profile: Profile, entry: KeyringEntry, now: float, random_bytes: RandomBytes, *, exclusive: bool, make: bool
) -> Iterator[Begun]:
    """Hold the profile, with `make` a new one, for the block and beyond it; with `exclusive` by its lock.

    Where the block fails the lock is given back, and what was made of a profile that has no key by then is gone.
    Raises `InvalidInput` when there is no profile and none is to be made, `ProfileInUse`, `StoreFull` for a folder that
    refuses, and as `Profile.load`.
    """
    with folder_errors(profile.folder):
        if not ((make and exclusive) or profile.is_begun or (exclusive and is_forgotten(profile))):
            raise _no_profile(profile)
        if not exclusive:
            profile.load()
            yield Begun(None)
            return
        made = missing_folders(profile.folder)
        lock = _held(profile)
        was_there = profile.exists or profile.is_begun  # keys and records are no new ones without their profile.json
        was_empty = _is_empty(profile)
        try:
            _forget_first(profile, entry, make=make)
            profile.create(now, random_bytes)
            yield Begun(lock, made if was_empty else None)
        except BaseException:
            if was_there or profile.is_begun:
                lock.release()
            else:
                _unmake(profile, lock, made)
            raise


def take_back(profile: Profile, begun: Begun, entry: KeyringEntry) -> None:
    """Take away a profile that was made and came to nothing, its key first; every file of it is closed.

    What cannot be taken away is unreadable, and goes at the next start.
    """
    if begun.lock is not None and begun.made is not None:
        with suppress(StoreError):
            forget_profile(profile, entry)
        _unmake(profile, begun.lock, begun.made)


def _held(profile: Profile) -> ProfileLock:
    for _ in range(_TRIES):
        make_private_folder(profile.folder)
        with suppress(FileNotFoundError):  # who made it at the same time found no key, and took it away again
            return ProfileLock(profile.lock_path)
    raise _no_profile(profile)


def _is_empty(profile: Profile) -> bool:
    try:
        return all(path == profile.lock_path for path in profile.folder.iterdir())
    except PermissionError:  # it may be written to and not read
        return False


def _forget_first(profile: Profile, entry: KeyringEntry, *, make: bool) -> None:
    """Erase what is left of a profile that was to be forgotten, where a cut came between."""
    if is_forgotten(profile):
        forget_profile(profile, entry)
        if not make:
            raise _no_profile(profile)


def _unmake(profile: Profile, lock: ProfileLock, folders: Sequence[Path]) -> None:
    """Take away what `Profile.create` made, the lock, and `folders` that are empty; what cannot go stays."""
    with suppress(OSError):
        profile.info_path.unlink(missing_ok=True)
    lock.discard()
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


def _no_profile(profile: Profile) -> InvalidInput:
    return InvalidInput(_NO_PROFILE.format(profile.folder))
