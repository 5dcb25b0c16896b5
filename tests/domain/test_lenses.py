from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.lenses import (
    Lens,
    addition,
    at_vertex,
    intermediate_from,
    largest_difference,
    lens_at_vertex,
    lens_of,
    near_from,
    power_cross,
    power_vector,
    same_eye,
    same_lens,
    spherical_equivalent,
    transposed,
    with_sign,
)
from joptic_desktop.domain.prescription import Eye

eighths = st.integers(-160, 160).map(lambda n: Decimal(n) / 8)
torics = st.builds(Lens, eighths, eighths.filter(bool), st.integers(1, 180))
lenses = torics | st.builds(Lens, eighths)


def lens(text: str) -> Lens:
    sphere, cylinder, axis = text.split()
    return Lens(Decimal(sphere), Decimal(cylinder), int(axis))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("-3.00 +2.00 30", "-1.00 -2.00 120"),
        ("+2.50 -1.50 170", "+1.00 +1.50 80"),
        ("-1.75 -1.25 60", "-3.00 +1.25 150"),
        ("+1.75 -3.25 40", "-1.50 +3.25 130"),
        ("+3.00 -1.50 90", "+1.50 +1.50 180"),
        ("+1.00 +2.00 90", "+3.00 -2.00 180"),
        ("-1.25 -0.25 90", "-1.50 +0.25 180"),
        ("-1.00 -0.25 85", "-1.25 +0.25 175"),
    ],
)
def test_transposition(one: str, other: str) -> None:
    assert transposed(lens(one)) == lens(other)
    assert same_lens(lens(one), lens(other))


def test_vectors_of_both_notations() -> None:
    for text in ("-3.00 +2.00 30", "-1.00 -2.00 120"):
        vector = power_vector(lens(text))
        assert (vector.m, vector.j0) == (Decimal(-2), Decimal("-0.5"))
        assert round(vector.j45, 3) == Decimal("-0.866")


@given(torics)
def test_transposing_twice_is_the_original(one: Lens) -> None:
    other = transposed(one)
    assert transposed(other) == one
    assert 1 <= other.axis <= 180
    assert spherical_equivalent(other) == spherical_equivalent(one)
    assert power_vector(other) == power_vector(one)
    assert largest_difference(one, other) == 0


@given(lenses, lenses)
def test_the_same_lens_is_the_same_vector(one: Lens, other: Lens) -> None:
    assert same_lens(one, other) == (power_vector(one) == power_vector(other))


def test_spherical_equivalent_and_power_cross() -> None:
    assert spherical_equivalent(lens("+3.00 -1.50 90")) == Decimal("2.25")
    assert power_cross(lens("+3.00 -1.50 90")) == ((Decimal(3), 90), (Decimal("1.5"), 180))
    assert spherical_equivalent(lens("-1.25 -0.25 90")) == Decimal("-1.375")
    assert spherical_equivalent(lens("-1.00 -0.25 85")) == Decimal("-1.125")


def test_addition_there_and_back() -> None:
    assert addition(Lens(Decimal("-1.50")), Lens(Decimal("0.75"))) == Decimal("2.25")
    assert near_from(Lens(Decimal(-2)), Decimal("2.25")) == Lens(Decimal("0.25"))
    assert intermediate_from(Lens(Decimal(0)), Decimal(2)) == Lens(Decimal(1))
    assert intermediate_from(Lens(Decimal(0)), Decimal("0.75")) == Lens(Decimal("0.375"))


def test_the_addition_compares_in_one_cylinder_sign() -> None:
    far = lens("-1.00 -2.00 120")
    assert addition(far, transposed(near_from(far, Decimal("1.5")))) == Decimal("1.5")
    assert with_sign(transposed(far), far.cylinder) == far


@pytest.mark.parametrize(
    ("power", "moved"),
    [
        ("-4", "-3.82"),
        ("-8", "-7.30"),
        ("-10", "-8.93"),
        ("-15", "-12.71"),
        ("+4", "4.20"),
        ("+6", "6.47"),
        ("+8", "8.85"),
        ("+10", "11.36"),
    ],
)
def test_vertex_distance(power: str, moved: str) -> None:
    assert round(at_vertex(Decimal(power), Decimal(12)), 2) == Decimal(moved)


def test_a_toric_lens_moves_by_meridian_and_keeps_its_axis() -> None:
    moved = lens_at_vertex(lens("-8.00 -2.00 30"), Decimal(12))
    assert round(moved.sphere, 2) == Decimal("-7.30")
    assert round(moved.sphere + moved.cylinder, 2) == Decimal("-8.93")
    assert moved.axis == 30


@pytest.mark.parametrize(
    "eye",
    [
        None,
        Eye(),
        Eye("", "", ""),
        Eye("abc", "0", "0"),
        Eye("-1", "abc", "0"),
        Eye("-1", "-1", ""),
        Eye("-1", "-1", "200"),
        Eye(None, "-1", "5"),
    ],
)
def test_an_eye_that_describes_no_lens(eye: Eye | None) -> None:
    assert lens_of(eye) is None


def test_an_eye_that_describes_a_lens() -> None:
    assert lens_of(Eye("-1.25", "-0.25", "90")) == lens("-1.25 -0.25 90")
    assert lens_of(Eye("-1.25", "-0.25", "0")) == lens("-1.25 -0.25 180")
    assert lens_of(Eye("0", "0", "0")) == Lens(Decimal(0))
    assert lens_of(Eye("0", None, "")) == Lens(Decimal(0))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (None, Eye()),
        (Eye(), Eye("", "", "")),
        (Eye("-1.25", "-0.25", "90"), Eye("−1,25", "-.25", "090")),
        (Eye("-1.00", "-0.25", "0"), Eye("-1.00", "-0.25", "180")),
        (Eye("-0.75", "0", "0"), Eye("-0.75", "", None)),
        (Eye("-0.75", "0.00", "0"), Eye("-0.75", "DS", "180")),
        (Eye("0.00", "0", "0"), Eye("Plan", None, None)),
        (Eye("note", "0", "0"), Eye("note", "0.0", "")),
    ],
)
def test_same_eye(one: Eye | None, other: Eye | None) -> None:
    assert same_eye(one, other)
    assert same_eye(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (None, Eye("0", "0", "0")),
        (Eye("", "0", "0"), Eye("", "", "")),
        (Eye("", "0", "0"), Eye("0", "0", "0")),
        (Eye("note", "0", "0"), Eye("other", "0", "0")),
        (Eye("-1.00", "-0.25", "90"), Eye("-1.00", "-0.25", "85")),
        (Eye("-1.00", "-0.25", ""), Eye("-1.00", "-0.25", "180")),
        (Eye("-1.00", "0", "90"), Eye("-1.00", "0", "0")),
        (Eye("-3.00", "+2.00", "30"), Eye("-1.00", "-2.00", "120")),
        (Eye("-1.00", "-0.25", "90"), Eye("-1.00", "0.25", "90")),
    ],
)
def test_not_the_same_eye(one: Eye | None, other: Eye | None) -> None:
    assert not same_eye(one, other)


@given(*[st.builds(Eye, *[st.none() | st.text(max_size=6)] * 3)] * 2)
def test_comparing_eyes_never_raises_and_is_symmetric(one: Eye | None, other: Eye | None) -> None:
    assert same_eye(one, one)
    assert same_eye(one, other) == same_eye(other, one)
