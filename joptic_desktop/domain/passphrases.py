"""Passphrases: the least length of a new one, and how hard it is to guess, an estimate for the person who chooses."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

LEAST_LETTERS = 8
_FAIR_BITS, _STRONG_BITS = 42.0, 72.0
_MOST_A_SIGN = 8.0
_TURN_BITS = 2.5


class _Kind(Enum):
    """Kinds of signs, by the bits that one of them adds: letters mostly stand in words."""

    LOWER = (0, 3.0)
    UPPER = (1, 3.0)
    DIGIT = (2, 3.3)
    SIGN = (3, 4.0)


class Strength(Enum):
    """What is said of a passphrase while it is chosen."""

    EMPTY = "empty"
    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Return the word for a passphrase."""
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < LEAST_LETTERS:
        return Strength.SHORT
    bits = min(_bits(passphrase), _MOST_A_SIGN * len(set(passphrase)))
    if bits < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < _STRONG_BITS else Strength.STRONG


def _bits(text: str) -> float:
    """Sum what each sign adds; one that repeats or goes on where the last stood (`aaaa`, `1234`) adds nothing."""
    bits = _kind(text[0]).value[1]
    for before, after in pairwise(text):
        if abs(ord(after) - ord(before)) <= 1:
            continue
        bits += _kind(after).value[1] + (_TURN_BITS if _kind(before) is not _kind(after) else 0.0)
    return bits


def _kind(letter: str) -> _Kind:
    if letter.isdigit():
        return _Kind.DIGIT
    if letter.isupper():
        return _Kind.UPPER
    return _Kind.LOWER if letter.isalpha() else _Kind.SIGN
