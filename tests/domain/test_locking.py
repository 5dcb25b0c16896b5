"""What a PIN is, what failures cost, and when an idle screen locks."""

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.locking import (
    LONGEST_WAIT,
    Idleness,
    PinFault,
    digits_of,
    minutes_in_range,
    pin_fault,
    wait_after,
)

moments = st.floats(-1e6, 1e6)


def test_a_pin_is_six_digits_that_are_no_row() -> None:
    assert [pin_fault(typed) for typed in ("271828", " 271828 ", "٢٧١٨٢٨")] == [None] * 3
    assert pin_fault("12a456") is PinFault.NO_DIGITS
    assert pin_fault("27182") is PinFault.SHORT
    assert pin_fault("1" * 33) is PinFault.LONG
    assert {pin_fault(row) for row in ("123456", "654321", "000000", "3456789")} == {PinFault.EASY}


@given(st.text())
def test_digits_are_digits_or_nothing(typed: str) -> None:
    assert digits_of(typed).isdecimal() or digits_of(typed) == ""


def test_waits_begin_after_five_and_double() -> None:
    assert [wait_after(n) for n in (0, 5, 6, 7, 8, 12, 13, 14)] == [0, 0, 2, 4, 8, 128, 256, 300]
    assert wait_after(10**9) == LONGEST_WAIT


@given(moments, moments, st.floats(0, 1e5))
def test_a_clock_that_jumps_back_never_delays_the_lock(monotonic: float, wall: float, jump: float) -> None:
    idle = Idleness(300.0, monotonic, wall)
    assert idle.left(monotonic + 300, wall - jump) <= 1e-6
    assert idle.left(monotonic, wall + 300) <= 1e-6
    assert idle.seen(monotonic + 299, wall + 299).left(monotonic + 300, wall + 300) > 0


def test_minutes_stay_within_one_and_thirty() -> None:
    assert [minutes_in_range(n) for n in (-1, 0, 5, 99)] == [1, 1, 5, 30]
