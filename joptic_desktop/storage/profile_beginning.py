"""The first step into a profile: it is there or made, held, and what was to be forgotten is gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from joptic_desktop.errors import InvalidInput, KeyMissing
from joptic_desktop.storage.durable_files import missing_folders
from joptic_desktop.storage.erasing import forget_profile, is_forgotten
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import RandomBytes
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.refusals import folder_errors


def begin_profile(
    profile: Profile, entry: KeyringEntry, now: float, random_bytes: RandomBytes, *, exclusive: bool, make: bool
) -> ProfileLock | None:
    """Make the profile's folder where it may be made; with `exclusive` return its lock.

    Raises `InvalidInput` when there is no profile and none is to be made, `ProfileInUse`, and as `Profile.create`.
    """
    if not (make or profile.is_begun or (exclusive and is_forgotten(profile))):
        raise _no_profile(profile)
    profile.create(now, random_bytes)
    if not exclusive:
        return None
    lock = ProfileLock(profile.lock_path)
    with held_on_success(lock):
        if is_forgotten(profile):  # a cut came between; what is left is erased first
            forget_profile(profile, entry)
            if not make:
                raise _no_profile(profile)
            profile.create(now, random_bytes)
    return lock


@contextmanager
def held_on_success(lock: ProfileLock | None) -> Iterator[None]:
    """Give the lock back when the block fails."""
    try:
        yield
    except BaseException:
        if lock is not None:
            lock.release()
        raise


@contextmanager
def leaving_nothing(profile: Profile) -> Iterator[None]:
    """Take away again what the block makes of a new profile, when no way leads to a key for it.

    A folder that refuses is told: raises `StoreFull`.
    """
    with folder_errors(profile.folder):
        made = None if profile.exists else missing_folders(profile.folder)
    try:
        with folder_errors(profile.folder):
            yield
    except KeyMissing:
        if made is not None and not profile.is_begun:
            profile.unmake(made)
        raise


def _no_profile(profile: Profile) -> InvalidInput:
    how = "joptic sign-in makes one, or joptic connect with a token"
    return InvalidInput(f"There is no profile in {profile.folder}: {how}.")
