"""Sentences that a write keeps in the records: plain English there, and sentences with their values when read."""

from __future__ import annotations

from joptic_desktop.api.sentences import FILE_UNREADABLE, NO_LINE, NOT_AS_AGREED
from joptic_desktop.domain.sentences import recalled
from joptic_desktop.sync.settling import FAILS
from joptic_desktop.sync.uploading import PERHAPS, TOO_LARGE

_WITH_VALUES = (FAILS, TOO_LARGE, PERHAPS, FILE_UNREADABLE, NO_LINE, NOT_AS_AGREED)


def kept_sentence(text: str) -> str:
    """Return what a write keeps as the sentence it was made of; any other text stays as it is."""
    return recalled(text, _WITH_VALUES)
