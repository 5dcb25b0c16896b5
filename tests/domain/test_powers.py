from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.powers import (
    judge,
    neighbours,
    read_wire,
    show_derived,
    show_power,
    show_value,
    write_power,
    write_value,
)
from joptic_desktop.domain.rx_findings import Fault, Level, Measure

SPHERE, CYLINDER, AXIS = Measure

eighths = st.integers(-39 * 8, 49 * 8).map(lambda n: Decimal(n) / 8)
hundredths = st.integers(-3900, 4900).map(lambda n: Decimal(n) / 100)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("-1.25", "-1.25"),
        ("+1,25", "1.25"),
        ("1.25-", "-1.25"),
        ("−0,50", "-0.50"),
        (-1.0, "-1"),
        (-2, "-2"),
        (Decimal("0.125"), "0.125"),
        ("-1.12", "-1.125"),
        ("٢٫٥", "2.5"),
        ("Plan", "0"),
        ("-0.00", "0"),
        (0, "0"),
        ("0", "0"),
        (0.00, "0"),
        ("125", "125"),
    ],
)
def test_a_sphere_is_read_in_any_writing_the_service_may_send(raw: str | float | Decimal | None, value: str) -> None:
    assert read_wire(SPHERE, raw).value == Decimal(value)


@pytest.mark.parametrize("raw", [None, "", "  "])
def test_an_empty_value_is_not_zero(raw: str | None) -> None:
    reading = read_wire(SPHERE, raw)
    assert reading.is_empty
    assert reading.value is None


@pytest.mark.parametrize(
    "raw", ["see note", "1.2.3", "--1", "+1-", ".", "-", "NaN", "Infinity", "1e3", "True", "9" * 99]
)
def test_what_cannot_be_read_is_kept_verbatim(raw: str) -> None:
    reading = read_wire(SPHERE, raw)
    assert reading.is_unreadable
    assert reading.text == raw


@pytest.mark.parametrize(("raw", "value"), [("90", 90), ("090", 90), ("90°", 90), (90, 90), ("85.0", 85), ("0", 0)])
def test_an_axis_is_read_as_whole_degrees(raw: str | float | Decimal | None, value: int) -> None:
    assert read_wire(AXIS, raw).value == value


@pytest.mark.parametrize("raw", ["90.5", "-90", "+5", "TABO"])
def test_anything_else_is_no_axis(raw: str) -> None:
    assert read_wire(AXIS, raw).is_unreadable


def test_a_minus_zero_loses_its_sign() -> None:
    assert str(read_wire(SPHERE, "-0.00").value) == "0.00"
    assert show_power(Decimal("-0.00")) == "0.00"
    assert write_power(Decimal("-0.00")) == "0.00"


@pytest.mark.parametrize(
    ("value", "wire", "shown"),
    [
        ("-1.25", "-1.25", "−1.25"),
        ("2", "2.00", "+2.00"),
        ("-1.125", "-1.125", "−1.12"),
        ("0.375", "0.375", "+0.37"),
        ("0", "0.00", "0.00"),
        ("1.2", "1.20", "+1.20"),
    ],
)
def test_a_power_on_the_wire_and_on_screen(value: str, wire: str, shown: str) -> None:
    assert write_power(Decimal(value)) == wire
    assert show_power(Decimal(value)) == shown


def test_no_cylinder_and_no_axis_are_written_as_the_contract_does() -> None:
    assert write_value(CYLINDER, Decimal("0.00")) == "0"
    assert write_value(AXIS, Decimal(0)) == "0"


def test_a_derived_value_is_rounded_half_away_from_zero() -> None:
    assert [show_derived(Decimal(text)) for text in ("-1.375", "-1.125", "0.125", "0")] == [
        "−1.38",
        "−1.13",
        "+0.13",
        "0.00",
    ]


def test_french_prints_take_a_comma() -> None:
    assert show_power(Decimal("-1.25"), ",") == "−1,25"


@given(eighths)
def test_writing_then_reading_gives_the_same_power(value: Decimal) -> None:
    assert read_wire(SPHERE, write_power(value)).value == value


@given(eighths)
def test_what_is_shown_reads_back_as_the_same_power(value: Decimal) -> None:
    assert read_wire(SPHERE, show_power(value)).value == value


@given(st.sampled_from(Measure), hundredths)
def test_writing_is_stable_for_any_value_read(measure: Measure, value: Decimal) -> None:
    read = read_wire(measure, str(value)).value
    if read is not None:
        assert read_wire(measure, write_value(measure, read)).value == read
        assert read_wire(measure, show_value(measure, read)).value == read


@given(st.sampled_from(Measure), st.none() | st.text(max_size=20) | st.integers() | st.floats() | st.booleans())
def test_reading_the_wire_never_raises_and_never_makes_zero_of_nothing(
    measure: Measure, raw: str | float | Decimal | None
) -> None:
    reading = read_wire(measure, raw)
    assert not (reading.is_empty and reading.value is not None)


def faults(measure: Measure, text: str) -> list[tuple[Level, Fault]]:
    return [(finding.level, finding.fault) for finding in judge(measure, Decimal(text))]


@pytest.mark.parametrize(
    ("measure", "text", "expected"),
    [
        (SPHERE, "20", [(Level.INFO, Fault.SPHERE_HIGH)]),
        (SPHERE, "-20.25", [(Level.WARN, Fault.SPHERE_UNUSUAL)]),
        (SPHERE, "-39", [(Level.WARN, Fault.SPHERE_UNUSUAL)]),
        (SPHERE, "-39.25", [(Level.BLOCK, Fault.SPHERE_REFUSED)]),
        (SPHERE, "49", [(Level.WARN, Fault.SPHERE_UNUSUAL)]),
        (SPHERE, "49.25", [(Level.BLOCK, Fault.SPHERE_REFUSED)]),
        (SPHERE, "10", []),
        (SPHERE, "0", []),
        (SPHERE, "0.125", []),
        (CYLINDER, "-4", []),
        (CYLINDER, "-8", [(Level.INFO, Fault.CYLINDER_HIGH)]),
        (CYLINDER, "8.25", [(Level.WARN, Fault.CYLINDER_UNUSUAL)]),
        (CYLINDER, "-20", [(Level.BLOCK, Fault.CYLINDER_REFUSED)]),
        (AXIS, "0", []),
        (AXIS, "180", []),
        (AXIS, "181", [(Level.BLOCK, Fault.AXIS_REFUSED)]),
    ],
)
def test_ranges(measure: Measure, text: str, expected: list[tuple[Level, Fault]]) -> None:
    assert faults(measure, text) == expected


def test_a_power_between_two_steps_offers_both_neighbours() -> None:
    (finding,) = judge(SPHERE, Decimal("-1.20"))
    assert finding.text == "−1.20 is between two steps: −1.00 or −1.25?"
    assert neighbours(Decimal("0.10")) == (Decimal(0), Decimal("0.25"))
