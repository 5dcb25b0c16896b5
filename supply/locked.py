"""The packages of a hashed lock."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker
from packaging.utils import NormalizedName, canonicalize_name

_LINE = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(\s*;\s*(?P<marker>[^\\]+?))?\s*\\?$")


@dataclass(frozen=True, slots=True)
class Locked:
    """One package: its canonical name, version, and for which systems it is meant ("" for all)."""

    name: NormalizedName
    version: str
    marker: str = ""

    @property
    def is_for_here(self) -> bool:
        """True when this system and interpreter install it."""
        return not self.marker or Marker(self.marker).evaluate()


def read_lock(path: Path) -> tuple[Locked, ...]:
    """Return the packages of a lock, in its order. Raises `ValueError` when it holds none."""
    found = [_LINE.match(line) for line in path.read_text(encoding="utf-8").splitlines()]
    packages = tuple(
        Locked(canonicalize_name(one["name"]), one["version"], (one["marker"] or "").strip()) for one in found if one
    )
    if not packages:
        raise ValueError(f"{path} holds no package")
    return packages
