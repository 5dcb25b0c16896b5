"""The rules of the locked screen: what a PIN is, when it is off, how long a failure makes the next try wait."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

LEAST_DIGITS, MOST_DIGITS = 6, 32
PIN_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 2.0, 300.0
LEAST_MINUTES, MOST_MINUTES = 1, 30
_ROWS = (frozenset({0}), frozenset({1}), frozenset({-1}))


class PinFault(Enum):
    """Why digits are no PIN."""

    NO_DIGITS = "no digits"
    SHORT = "short"
    LONG = "long"
    EASY = "easy"


def pin_fault(typed: str) -> PinFault | None:
    """Return what is wrong with a new PIN; a row as 123456 or 111111 is guessed at once."""
    pin = digits_of(typed)
    if not pin:
        return PinFault.NO_DIGITS
    if len(pin) < LEAST_DIGITS:
        return PinFault.SHORT
    if len(pin) > MOST_DIGITS:
        return PinFault.LONG
    steps = frozenset(int(after) - int(before) for before, after in pairwise(pin))
    return PinFault.EASY if steps in _ROWS else None


def digits_of(typed: str) -> str:
    """Return a PIN as it is compared: digits of any script as 0 to 9; "" when anything else stands in it."""
    text = typed.strip()
    return "".join(str(int(letter)) for letter in text) if text.isdecimal() else ""


def wait_after(failures: int) -> float:
    """Return the seconds that the next try waits: none for the tries of a PIN, then 2 s, doubled up to 5 min."""
    beyond = failures - PIN_TRIES
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(beyond - 1, 16)) if beyond > 0 else 0.0


def minutes_in_range(minutes: int) -> int:
    """Return a number of minutes that auto-lock accepts."""
    return min(MOST_MINUTES, max(LEAST_MINUTES, minutes))


@dataclass(frozen=True, slots=True)
class Idleness:
    """When the screen locks by itself: `limit` seconds after the last sign of a person, on either of two clocks.

    Monotonic time never jumps but may stand still while a computer sleeps; wall time goes on, and may jump.
    """

    limit: float
    monotonic: float
    wall: float

    def left(self, monotonic: float, wall: float) -> float:
        """Return the seconds until the deadline; 0 or less when it is over."""
        return self.limit - max(monotonic - self.monotonic, wall - self.wall)

    def seen(self, monotonic: float, wall: float) -> Idleness:
        """Return the state after a sign of a person."""
        return Idleness(self.limit, monotonic, wall)
