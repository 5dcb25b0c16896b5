"""What a form takes: judged before a byte is copied, each refusal with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from joptic_desktop.domain.attachments import ID_CARD_FIELD, PRESCRIPTION_FIELD, recognise
from joptic_desktop.domain.folding import fold

_HEAD = 12
_ID_CARD_WORDS = re.compile(
    r"\b(?:cartes?|cin|cni|cine|id|identite|identity|passeports?|passports?|permis|بطاقه|هويه)\b"
)


class Refusal(StrEnum):
    """Why a file cannot go with a customer."""

    FOLDER = "folder"
    VANISHED = "vanished"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    WRONG_KIND = "wrong_kind"


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
            return judge(file.read(_HEAD), path.stat().st_size, limit)
    except FileNotFoundError:
        return Judgement(refusal=Refusal.VANISHED)
    except OSError:
        return Judgement(refusal=Refusal.UNREADABLE)


def judge(head: bytes, size: int, limit: int) -> Judgement:
    """Judge a file by its first bytes and its size against the shop's limit."""
    if size == 0:
        return Judgement(size, Refusal.EMPTY)
    if recognise(head[:_HEAD]) is None:
        return Judgement(size, Refusal.WRONG_KIND)
    return Judgement(size, Refusal.TOO_LARGE if size > limit else None)


def likely_field(name: str) -> str:
    """Return the field a file's name speaks for: a prescription, unless it sounds like an identity card."""
    words = re.sub(r"[\W_\d]+", " ", fold(name))
    return ID_CARD_FIELD if _ID_CARD_WORDS.search(words) else PRESCRIPTION_FIELD
