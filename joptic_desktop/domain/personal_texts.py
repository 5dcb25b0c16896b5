"""Names, phones and addresses as a person writes them: how long they may be, and what must not hide in them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, PersonalData
from joptic_desktop.domain.folding import TURNING, trim

LONGEST = 200
_BLANKS = frozenset("\t\r\n")


class TextFault(StrEnum):
    """Why a text cannot be saved; `HIDDEN` has characters that nobody sees, and that show it otherwise than it is."""

    TOO_LONG = "too_long"
    HIDDEN = "hidden"


def text_fault(text: str) -> TextFault | None:
    """Return what is wrong with a text, judged after trimming; None when it may be saved, empty ones too."""
    text = trim(text)
    if any(c in TURNING or (unicodedata.category(c) == "Cc" and c not in _BLANKS) for c in text):
        return TextFault.HIDDEN
    return TextFault.TOO_LONG if len(text) > LONGEST else None


def text_faults(change: CustomerChange, known: Customer | None) -> Iterator[tuple[str, TextFault]]:
    """Yield the fields of a change whose text cannot be saved, and why.

    What `known` holds already is nobody's fault here: it came from the service as it is. How long an e-mail may be is
    for `emails` to say.
    """
    parts: tuple[tuple[PersonalChange | AddressChange, PersonalData | Address | None], ...] = (
        (change.personal, known.personal if known else None),
        (change.address, known.address if known else None),
    )
    for part, before in parts:
        for field in fields(part):
            text = getattr(part, field.name)
            if not isinstance(text, str) or text == getattr(before, field.name, None):
                continue
            fault = text_fault(text)
            if fault is not None and (field.name, fault) != ("email", TextFault.TOO_LONG):
                yield field.name, fault
