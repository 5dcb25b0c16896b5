"""How hard a passphrase is to guess, said calmly; an estimate for the person who chooses, never a gate."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from math import log2

LEAST_LETTERS = 8
_FAIR_BITS, _STRONG_BITS = 40.0, 64.0
_OTHER_SIGNS, _OTHER_LETTERS = 33, 40


class Strength(Enum):
    """What is said of a passphrase while it is chosen."""

    EMPTY = "empty"
    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Return the word for a passphrase: its letters that surprise, times the bits of the letters it draws from."""
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < LEAST_LETTERS:
        return Strength.SHORT
    bits = _surprises(passphrase) * log2(_pool(passphrase))
    if bits < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < _STRONG_BITS else Strength.STRONG


def _surprises(text: str) -> int:
    """Count the letters that neither repeat nor go on where the one before stood: `aaaa` and `1234` count one."""
    steps = [abs(ord(after) - ord(before)) > 1 for before, after in pairwise(text)]
    return min(1 + sum(steps), 2 * len(set(text)))


def _pool(text: str) -> int:
    """Return from how many letters this text seems to be drawn."""
    kinds = (
        (any("a" <= letter <= "z" for letter in text), 26),
        (any("A" <= letter <= "Z" for letter in text), 26),
        (any(letter.isdigit() for letter in text), 10),
        (any(letter.isascii() and not letter.isalnum() for letter in text), _OTHER_SIGNS),
        (any(not letter.isascii() for letter in text), _OTHER_LETTERS),
    )
    return sum(size for present, size in kinds if present)
