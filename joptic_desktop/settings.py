"""What one start of the program is told: where its profile lies and how its key is had."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_dir

DEFAULT_SERVICE = "https://joptic.jethings.com"
DEFAULT_ACCOUNTS = "https://jethings-backend.fly.dev"


def default_profile() -> Path:
    """Return the folder of the profile that is used when none is named."""
    return Path(user_data_dir("joptic-desktop", appauthor=False)) / "profiles" / "default"


@dataclass(frozen=True, slots=True)
class Settings:
    """One start: the profile's folder, the way to its key, and whether it is the demo on sample customers.

    `profile` is None for a demo whose profile is thrown away at its end.
    """

    profile: Path | None = field(default_factory=default_profile)
    passphrase_file: Path | None = None
    demo: bool = False
