"""The only way from a foreign text, a customer's name or a file's, to a name of a file that this program writes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

MOST_BYTES = 120
_LONGEST_ENDING = 10
_SEPARATORS = re.compile(r"[/\\]")
_FORBIDDEN = frozenset('<>:"/\\|?*')
_EDGES = " .-~"
_DEVICES = frozenset(
    (
        *("con", "prn", "aux", "nul", "conin$", "conout$", "clock$"),
        *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"),
    )
)


@dataclass(frozen=True, slots=True)
class SafeName:
    """A name that is one file of its folder on every system: no way out, no device, not hidden, NFC, not long.

    Made by `of`; a text that is none raises `ValueError`.
    """

    text: str

    def __post_init__(self) -> None:
        if not _is_safe(self.text):
            raise ValueError("no safe name of a file")

    @classmethod
    def of(cls, foreign: str, ending: str = "", instead: str = "file") -> SafeName:
        """Return the safe name nearest to a foreign one; `instead` where nothing of it is left.

        With `ending` (letters and digits, no dot) the name gets that one; else it keeps a short one of its own.
        """
        whole = _edged(_plain(_SEPARATORS.split(foreign)[-1]))
        stem, dot, own = whole.rpartition(".")
        if not ending and stem and dot and own.isascii() and own.isalnum() and len(own) <= _LONGEST_ENDING:
            whole, ending = stem, own
        tail = f".{ending}" if ending else ""
        stem = _shortened(_edged(whole), MOST_BYTES - len(tail)) or instead
        return cls(f"_{stem[: MOST_BYTES - len(tail) - 1]}{tail}" if _is_device(stem) else stem + tail)


def _plain(text: str) -> str:
    """Return text with a hyphen for whatever a file system or an eye could take for something else."""
    composed = unicodedata.normalize("NFC", text)
    return "".join("-" if letter in _FORBIDDEN or not letter.isprintable() else letter for letter in composed)


def _edged(text: str) -> str:
    return text.strip(_EDGES)


def _shortened(text: str, most: int) -> str:
    """Return as much of a text as fits into a number of bytes, whole letters only."""
    cut = text.encode("utf-8")[:most].decode("utf-8", "ignore")
    return unicodedata.normalize("NFC", cut.rstrip(_EDGES))


def _is_device(text: str) -> bool:
    return text.partition(".")[0].rstrip(" ").lower() in _DEVICES


def _is_safe(text: str) -> bool:
    return (
        0 < len(text.encode("utf-8", "replace")) <= MOST_BYTES
        and text == _edged(text) == _plain(text)
        and not _is_device(text)
    )
