"""A profile: one folder that holds everything this program keeps on the computer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from joptic_desktop.domain.contract import JsonObject, as_object
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import StoreDamaged, StoreNewer
from joptic_desktop.storage.durable_files import make_private_folder, write_durably
from joptic_desktop.storage.profile_settings import ProfileSettings, settings_from_json, settings_to_json

FORMAT = 1
ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """What `profile.json` says: a random name of the profile, when it was made (seconds), and the settings."""

    id: str
    created: float
    settings: ProfileSettings


class Profile:
    """The folder of a profile, the paths in it, and `profile.json`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.info_path = folder / "profile.json"
        self.keys_path = folder / "keys.json"
        self.records_path = folder / "records.db"
        self.copies = folder / "copies"
        self.blobs = folder / "blobs"
        self.lock_path = folder / "lock"

    @property
    def exists(self) -> bool:
        """True once the profile was made."""
        return self.info_path.exists()

    @property
    def is_begun(self) -> bool:
        """True once the profile has a key, or files that need one."""
        return self.keys_path.exists() or self.has_data

    @property
    def has_data(self) -> bool:
        """True when encrypted files are there: their key must never be made anew."""
        return self.records_path.exists() or (self.copies.is_dir() and any(self.copies.iterdir()))

    def cache_folder(self, place: Place) -> Path:
        """Return the folder of one store's cache; its name tells nothing of the store."""
        name = hashlib.sha256(f"{place.origin}\n{place.store_id}".encode()).hexdigest()[:32]
        return self.folder / "stores" / name

    def cache_path(self, place: Place) -> Path:
        """Return the cache of one store."""
        return self.cache_folder(place) / "cache.db"

    def create(self, now: float, random_bytes: Callable[[int], bytes]) -> ProfileInfo:
        """Make the folder, open to its owner alone, and `profile.json`; what is there already stays.

        Raises `StoreFull` when the disk refuses, and what `load` raises.
        """
        make_private_folder(self.folder)
        if not self.exists:
            self._write(ProfileInfo(random_bytes(ID_BYTES).hex(), now, ProfileSettings()))
        return self.load()

    def load(self) -> ProfileInfo:
        """Read `profile.json`. Raises `StoreDamaged` or `StoreNewer`."""
        try:
            record = json.loads(self.info_path.read_bytes())
            if record["version"] > FORMAT:
                raise StoreNewer(
                    tr("This profile was written by a newer version of JOptic Desktop: update the program.")
                )
            settings = settings_from_json(as_object(record.get("settings")) or {})
            return ProfileInfo(str(record["id"]), float(record["created"]), settings)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreDamaged(tr("{0} cannot be read.").format(self.info_path)) from error

    def save(self, settings: ProfileSettings) -> None:
        """Replace the settings, in one step. Raises `StoreFull`."""
        info = self.load()
        self._write(ProfileInfo(info.id, info.created, settings))

    def _write(self, info: ProfileInfo) -> None:
        record: JsonObject = {
            "version": FORMAT,
            "id": info.id,
            "created": info.created,
            "settings": settings_to_json(info.settings),
        }
        write_durably(self.info_path, json.dumps(record, indent=2).encode())
