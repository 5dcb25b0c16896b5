"""Forgetting a computer: its keys first, which makes every file unreadable at once, then the files.

A mark is put down before anything goes and is taken away last: a run that was cut off is finished at the next start.
"""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from joptic_desktop.errors import StoreDamaged, StoreNewer
from joptic_desktop.storage.durable_files import disk_errors, sync_folder, write_durably
from joptic_desktop.storage.key_changes import forget_entry
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.profile import Profile

MARK = "forgotten"
_PARTS = (
    *("records*", "copies", "damaged", "stores", "blobs", "logs", "window", "window.json"),
    *("keys.json*", "*.part", "profile.json"),
)


def is_forgotten(profile: Profile) -> bool:
    """Tell whether the profile was to be forgotten, and that was cut off."""
    return _mark(profile).exists()


def forget_profile(profile: Profile, entry: KeyringEntry) -> None:
    """Destroy the ways to the key, then the files; every file is closed, and the profile's lock held.

    Raises `StoreFull` when the disk refuses; what is left is unreadable as soon as the key file is gone.
    """
    if not is_forgotten(profile):
        write_durably(_mark(profile), _name(profile).encode())
    name = _mark(profile).read_text(encoding="utf-8")
    with disk_errors():
        _shred(profile.keys_path)
        if name:
            forget_entry(name, entry)
        _delete_files(profile.folder)
        sync_folder(profile.folder)  # no file comes back after a power cut without the mark
        _mark(profile).unlink(missing_ok=True)
        sync_folder(profile.folder)


def _shred(path: Path) -> None:
    """Overwrite a small file before it is deleted: where the disk writes in place, nothing of it is left."""
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            file.write(secrets.token_bytes(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        sync_folder(path.parent)


def _delete_files(folder: Path) -> None:
    for pattern in _PARTS:
        for path in folder.glob(pattern):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)


def _mark(profile: Profile) -> Path:
    return profile.folder / MARK


def _name(profile: Profile) -> str:
    try:
        return profile.load().id
    except (StoreDamaged, StoreNewer):
        return ""
