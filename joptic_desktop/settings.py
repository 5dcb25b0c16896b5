"""What one start of the program is told: where its profile lies and how its key is had."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

DEFAULT_SERVICE = "https://joptic.jethings.com"
DEFAULT_ACCOUNTS = "https://jethings-backend.fly.dev"


def default_profile() -> Path:
    """Return the folder of the profile that is used when none is named."""
    from platformdirs import user_data_dir

    return Path(user_data_dir("joptic-desktop", appauthor=False)) / "profiles" / "default"


@dataclass(frozen=True, slots=True)
class Settings:
    """One start: the profile's folder, the way to its key, and whether it is the demo on sample customers.

    `profile` is None for a demo whose profile is thrown away at its end.
    """

    profile: Path | None = field(default_factory=default_profile)
    passphrase_file: Path | None = None
    demo: bool = False


def knows_a_store(profile: Path) -> bool:
    """Tell, without opening anything, whether a profile was ever connected to a store."""
    try:
        record = json.loads((profile / "profile.json").read_bytes())
    except (OSError, ValueError):
        return False
    return bool(isinstance(record, dict) and (record.get("settings") or {}).get("current"))
