"""How the program was started."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from joptic_desktop.settings import Settings
from joptic_desktop.ui.theme.scheme import SchemeChoice


@dataclass(frozen=True, slots=True)
class Start:
    """The settings, where a picture goes (None: nowhere), the size (None: as kept), the look (None: as kept)."""

    settings: Settings
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    look: SchemeChoice | None = None
