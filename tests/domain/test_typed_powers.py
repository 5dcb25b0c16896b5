from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.powers import show_power
from joptic_desktop.domain.rx_findings import Fault, Level, Measure
from joptic_desktop.domain.typed_powers import read_addition, read_typed

SPHERE, CYLINDER, AXIS = Measure


def read(measure: Measure, text: str, held: str | None = None) -> tuple[Decimal | None, list[Fault]]:
    reading = read_typed(measure, text, Decimal(held) if held else None)
    return reading.value, [finding.fault for finding in reading.findings]


@pytest.mark.parametrize("text", ["-1.25", "−1.25", "–1.25", "-1,25", "1.25-", "- 1.25", "-125", "-١٫٢٥", "-۱٫۲۵"])
def test_signs_digits_and_marks_of_many_keyboards(text: str) -> None:
    assert read(SPHERE, text) == (Decimal("-1.25"), [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("+225", "2.25"),
        ("-1250", "-12.50"),
        ("+050", "0.50"),
        ("+025", "0.25"),
        ("-2", "-2"),
        ("-24", "-24"),
        ("-.2", "-0.25"),
        ("+.7", "0.75"),
        ("-.5", "-0.5"),
        ("-0.12", "-0.125"),
        ("+1.87", "1.875"),
        ("-112", "-1.125"),
        ("-1.125", "-1.125"),
    ],
)
def test_short_writings(text: str, value: str) -> None:
    assert read(SPHERE, text) == (Decimal(value), [])


@pytest.mark.parametrize("text", ["1.25", "125", "050"])
def test_a_power_without_a_sign_asks_for_it(text: str) -> None:
    value, faults = read(SPHERE, text)
    assert value is not None
    assert value > 0
    assert faults == [Fault.SIGN]


@pytest.mark.parametrize(("text", "value"), [("-25", "-0.25"), ("+37", "0.375"), ("-49.", "-49")])
def test_25_to_49_is_read_as_hundredths_and_said(text: str, value: str) -> None:
    assert read(SPHERE, text) == (Decimal(value), [] if "." in text else [Fault.AMBIGUOUS])


def test_the_ambiguous_reading_is_said_with_its_other() -> None:
    (finding,) = read_typed(CYLINDER, "-25").findings
    assert finding.text == "Read as −0.25. For −25.00, write the decimals."
    assert finding.level is Level.WARN


@pytest.mark.parametrize("text", ["+30", "-130", "-1201"])
def test_hundredths_off_the_grid_are_asked_for(text: str) -> None:
    reading = read_typed(SPHERE, text)
    assert reading.value is None
    assert [(finding.level, finding.fault) for finding in reading.findings] == [(Level.BLOCK, Fault.ASK)]


@pytest.mark.parametrize("text", ["P", "pl", "PLA", "Plan", "PLANO", "Ø", "∞", "0", "0.00", "±0.00", "-0", "00", "٠"])
def test_words_for_plano(text: str) -> None:
    assert read(SPHERE, text) == (Decimal(0), [])


@pytest.mark.parametrize("text", ["DS", "d.s.", "SPH", "-", "/", "0"])
def test_words_for_no_cylinder(text: str) -> None:
    assert read(CYLINDER, text) == (Decimal(0), [])


def test_a_blank_cell_is_not_zero() -> None:
    assert read(SPHERE, " ") == (None, [])
    assert read(CYLINDER, "") == (None, [])


@pytest.mark.parametrize(
    ("text", "held", "value"),
    [("-", "1.25", "-1.25"), ("+", "-1.25", "1.25"), ("+", "0.50", "0.50"), ("−", "0.50", "-0.50")],
)
def test_only_a_sign_gives_the_held_value_that_sign(text: str, held: str, value: str) -> None:
    assert read(SPHERE, text, held) == (Decimal(value), [])
    assert read(CYLINDER, text, held) == (Decimal(value), [])


def test_only_a_sign_in_an_empty_sphere_says_nothing() -> None:
    assert read(SPHERE, "-") == (None, [Fault.UNREADABLE_POWER])


@pytest.mark.parametrize("text", ["abc", "1.25x", "-1.2345", "DS", "+1-", "1 25"])
def test_what_is_no_power_stops_the_save(text: str) -> None:
    reading = read_typed(SPHERE, text)
    assert reading.value is None
    assert reading.findings[0].level is Level.BLOCK


@pytest.mark.parametrize(("text", "value"), [("90", 90), ("٩٠", 90), ("090", 90), ("5°", 5), ("0", 0), ("200", 200)])
def test_an_axis_is_whole_degrees_and_never_hundredths(text: str, value: int) -> None:
    assert read(AXIS, text) == (Decimal(value), [])


@pytest.mark.parametrize("text", ["-", "90.5", "-90", "PL"])
def test_what_is_no_axis_stops_the_save(text: str) -> None:
    assert read(AXIS, text) == (None, [Fault.UNREADABLE_AXIS])


def test_an_addition_needs_no_sign_and_is_never_minus() -> None:
    assert read_addition("2.25").value == Decimal("2.25")
    assert read_addition("225").findings == ()
    assert read_addition("-2").value is None


@given(st.integers(-39 * 8, 49 * 8).map(lambda n: Decimal(n) / 8))
def test_typing_what_is_shown_gives_the_same_power(value: Decimal) -> None:
    assert read(SPHERE, show_power(value)) == (value, [])


alphabet = st.text("0123456789+-−.,٫٠۹ PLANODSØ∞±/°x\u2066\u0660Ⅷ²", max_size=8) | st.text(max_size=12)


@given(st.sampled_from(Measure), alphabet, st.none() | st.decimals(-40, 40, places=2))
def test_typing_never_raises_and_no_value_never_stays_unsaid(measure: Measure, text: str, held: Decimal | None) -> None:
    reading = read_typed(measure, text, held)
    assert reading.is_empty or reading.value is not None or reading.findings
    assert not (reading.is_empty and reading.value is not None)


@pytest.mark.parametrize("turning", ["\u202d", "\u202e"])
def test_a_number_that_is_turned_round_is_none(turning: str) -> None:
    reading = read_typed(SPHERE, f"{turning}-1.25")
    assert reading.value is None
    assert reading.findings[0].text == "“-1.25” is not a power: write it like −1.25."


def test_isolates_and_marks_around_a_number_change_nothing() -> None:
    assert read(SPHERE, "\u2066-1.25\u2069\u200f") == (Decimal("-1.25"), [])


@pytest.mark.parametrize("text", ["9" * 10_000, "x" * 1_000_000, "-1.25\0", "\0"])
def test_a_wall_of_text_in_a_cell_gets_a_short_sentence(text: str) -> None:
    reading = read_typed(SPHERE, text)
    assert reading.value is None
    assert len(reading.findings[0].text) < 100
