"""What the interpreter leaves behind when the process is ended by a fault of a library: read at the next start."""

from __future__ import annotations

import faulthandler
import re
from pathlib import Path
from typing import TextIO

from joptic_desktop.diagnostics.error_words import place_of

FILE = "sudden-end.txt"
_MOST_BYTES = 64 * 1024
_PLACE = re.compile(r'^  File "(?P<file>[^"]+)", line (?P<line>\d+|\?\?\?) in (?P<name>[\w.<>]+)$')
_ENDS = "Segmentation fault|Aborted|Bus error|Floating-point exception|Illegal instruction"
_HEAD = re.compile(rf"^(Fatal Python error(: ({_ENDS}))?|Windows fatal exception|Current thread|Thread)\b")


class SuddenEnd:
    """Watches over one run, in the folder of its log. `left` are the lines that the last run left, if it did.

    They name functions and lines of source, nothing of what the program worked on.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        self.left = _read(path)
        self._file: TextIO | None = None
        try:
            self._file = path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError:
            return  # nowhere to write: a sudden end stays untold

    def close(self) -> None:
        """Note that this run ended in order."""
        if self._file is not None:
            faulthandler.disable()
            self._file.truncate(0)
            self._file.close()
            self._file = None


def _read(path: Path) -> tuple[str, ...]:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(_MOST_BYTES)
    except OSError:
        return ()
    return tuple(line for raw in text.splitlines() if (line := _safe_line(raw)))


def _safe_line(raw: str) -> str:
    if place := _PLACE.match(raw):
        return f"  {place_of(place['file'])}:{place['line']} {place['name']}"
    head = _HEAD.match(raw)
    return head[0] if head else ""
