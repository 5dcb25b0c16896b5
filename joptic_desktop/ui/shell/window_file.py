"""Where a window keeps its place and columns between starts: a small file of the profile, without personal data."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from joptic_desktop.ui.shell.window_state import ForgetfulState, WindowState

LOOK, LANGUAGE = "look", "language"


def kept_state(profile: Path | None) -> WindowState:
    """Return what the window of a profile keeps; without a profile, nothing is kept."""
    return WindowFile(profile / "window.json") if profile is not None else ForgetfulState()


def kept_word(state: WindowState, name: str) -> str:
    """Return the word that is kept under a name, "" for none."""
    return (state.load(name) or b"").decode("ascii", "replace")


class WindowFile:
    """A `WindowState` in a JSON file; what cannot be read or written is forgotten, a window opens without it too.

    The folder is made by the profile: what is saved before that is written by `settle`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = self._read()
        self._waits = False

    def load(self, name: str) -> bytes | None:
        """Return what was saved under a name, or None."""
        try:
            return base64.b64decode(self._kept[name], validate=True)
        except (KeyError, ValueError, TypeError):
            return None

    def save(self, name: str, state: bytes) -> None:
        """Keep a piece under a name."""
        self._kept[name] = base64.b64encode(state).decode("ascii")
        self._waits = not self._path.parent.is_dir()
        if not self._waits:
            self._write()

    def settle(self) -> None:
        """Write what was saved while there was no folder yet."""
        if self._waits and self._path.parent.is_dir():
            self._waits = False
            self._write()

    def _write(self) -> None:
        aside = self._path.with_suffix(".part")
        try:
            aside.write_text(json.dumps(self._kept), encoding="utf-8")
            aside.replace(self._path)
        except OSError as error:
            import logging

            logging.getLogger(__name__).warning("the window's place was not kept: %s", error.strerror)

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}
