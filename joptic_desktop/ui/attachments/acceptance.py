"""What a form takes: judged before a byte is copied, each refusal with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from joptic_desktop.domain.attachments import HEAD_BYTES, ID_CARD_FIELD, PRESCRIPTION_FIELD, Refusal, refusal_of
from joptic_desktop.domain.folding import fold

_ID_CARD_WORDS = re.compile(
    r"\b(?:cartes?|cin|cni|cine|id|identite|identity|passeports?|passports?|permis|بطاقه|هويه)\b"
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is known of a file before it is copied: its size in bytes, and why it is not taken, if so."""

    size: int | None = None
    refusal: Refusal | None = None


def judge_path(path: Path, limit: int) -> Judgement:
    """Judge a file where it lies, by its size in bytes and its first bytes, never by its name.

    It reads from the disk, which may be a slow share: call it in a thread.
    """
    try:
        if path.is_dir():
            return Judgement(refusal=Refusal.FOLDER)
        if not path.is_file():
            return Judgement(refusal=Refusal.UNREADABLE if path.exists() else Refusal.VANISHED)
        with path.open("rb") as file:
            size = path.stat().st_size
            return Judgement(size, refusal_of(file.read(HEAD_BYTES), size, limit))
    except FileNotFoundError:
        return Judgement(refusal=Refusal.VANISHED)
    except OSError:
        return Judgement(refusal=Refusal.UNREADABLE)


def likely_field(name: str) -> str:
    """Return the field a file's name speaks for: a prescription, unless it sounds like an identity card."""
    words = re.sub(r"[\W_\d]+", " ", fold(name))
    return ID_CARD_FIELD if _ID_CARD_WORDS.search(words) else PRESCRIPTION_FIELD
