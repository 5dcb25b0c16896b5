"""The catalogues of the screens as tests read them: their texts, and what lupdate finds in the source now."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "ar")
PLACEHOLDER = re.compile(r"\{\w*(?::[^}]*)?\}|%n|%\d")
PLURALS = {"fr": 2, "ar": 6}
_UPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"


@dataclass(frozen=True, slots=True)
class Text:
    """One text: its context, source and disambiguating comment, and its translations, several where it counts."""

    context: str
    source: str
    comment: str
    counts: bool
    kind: str
    translations: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What the catalogue finds it by."""
        return self.context, self.source, self.comment, self.counts


@cache
def texts(file: Path) -> tuple[Text, ...]:
    """Return the texts of a catalogue, in its order."""
    return tuple(_read(file))


def catalogue(language: str) -> tuple[Text, ...]:
    """Return the texts of a language's catalogue."""
    return texts(FOLDER / f"joptic_{language}.ts")


def found_in_source(folder: Path) -> tuple[Text, ...]:
    """Return what lupdate finds in the source now; `folder` takes the catalogue that it writes."""
    files = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "joptic_desktop").rglob("*.py"))]
    file = folder / "found.ts"
    command = (sys.executable, "-c", _UPDATE, *files, "-silent", "-locations", "none", "-ts", str(file))
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return texts(file)


def _read(file: Path) -> Iterator[Text]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            whole = message.find("translation")
            assert whole is not None
            counts = message.get("numerus") == "yes"
            forms = tuple(whole.iter("numerusform")) if counts else (whole,)
            yield Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                counts,
                whole.get("type", ""),
                tuple(one.text or "" for one in forms),
            )
